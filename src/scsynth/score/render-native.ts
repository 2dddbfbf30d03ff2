import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { fileProblem } from '../../store/index.ts';
import type { ScoreReport, ScoreRequest } from '../embedded/render-score.ts';
import type { ServerOptions } from '../options.ts';
import { writeInputFile } from './input-file.ts';
import type { ScsynthProgram } from './program.ts';
import { runScsynth } from './run-scsynth.ts';
import { writeScore } from './score-file.ts';
import { readWavBlocks } from './wav-blocks.ts';

export interface NativeScoreSettings {
  readonly program: ScsynthProgram;
  readonly options: ServerOptions;
  /** Where the score, the live input and the sound are written. */
  readonly folder: string;
  /** Ends scsynth at once. */
  readonly signal?: AbortSignal;
}

/** What `scsynth -N` made of a score. */
export interface NativeRendering {
  /** WAV file of 32-bit floats with every output of the server; up to a block longer than asked for. */
  readonly file: string;
  readonly problems: readonly Problem[];
  /**
   * The frames asked for, piece by piece, as `renderBlocks` gives them: one view for each channel, which
   * the next turn overwrites.
   */
  blocks(): Generator<readonly Float32Array[], ScoreReport, boolean | undefined>;
}

/** Behind `renderNative`. */
export async function renderWith(
  request: ScoreRequest,
  settings: NativeScoreSettings,
): Promise<Result<NativeRendering>> {
  const { options, folder } = settings;
  const score = await writeScore(request, options, folder);
  if (!score.ok) return score;
  const output = join(folder, `${score.value.digest}.wav`);
  const input = await inputFile(request, options, join(folder, `${score.value.digest}-in.wav`));
  if (!input.ok) return input;
  const ran = await runScsynth({
    ...settings,
    score: score.value.path,
    input: input.value,
    output,
    synthDefs: score.value.synthDefs,
  });
  await Promise.all([score.value.path, input.value ?? ''].map((path) => rm(path, { force: true })));
  if (!ran.ok) {
    await rm(output, { force: true });
    return failure([...score.value.problems, ...ran.problems]);
  }
  const problems = [...score.value.problems, ...ran.value];
  const missing = await isMissing(output, request, options);
  if (missing !== undefined) return failure([missing, ...problems]);
  const channels = request.channels ?? options.outputs;
  const { frames } = request;
  function* blocks(): ReturnType<NativeRendering['blocks']> {
    const pieces = readWavBlocks(output, options.outputs, frames);
    let step = pieces.next();
    while (!step.done) step = pieces.next(yield step.value.slice(0, channels));
    return { frames: step.value, problems };
  }
  return success({ file: output, problems, blocks });
}

async function inputFile(
  { inputs, frames }: ScoreRequest,
  options: ServerOptions,
  path: string,
): Promise<Result<string | undefined>> {
  if (inputs === undefined || options.inputs === 0) return success(undefined);
  return writeInputFile(inputs, frames, options, path);
}

/** scsynth ends well even when its disk is full. */
async function isMissing(
  path: string,
  { frames }: ScoreRequest,
  { outputs }: ServerOptions,
): Promise<Problem | undefined> {
  try {
    const { size } = await stat(path);
    if (size >= frames * outputs * Float32Array.BYTES_PER_ELEMENT) return undefined;
    return problem('scsynth.died', 'scsynth wrote less sound than the score has.', {
      hint: 'Make room on the disk.',
    });
  } catch (error) {
    return fileProblem(error, path, 'read');
  }
}
