import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, type Problem, type Result, success } from '../base/index.ts';
import { extentOf, render } from '../render/index.ts';
import {
  goneProblem,
  openSampleReader,
  readPlayed,
  type SampleReader,
  sampleWav,
} from '../samples/index.ts';
import { type MasterLevels, type Plan, type Program, planAsSuperCollider } from '../stage/index.ts';
import {
  fileProblem,
  findDirectories,
  makeFolder,
  readCacheLimit,
  writeAtomic,
} from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { type ExportOptions, exportName, extentOptions } from './export-options.ts';
import { readSource } from './input.ts';
import { planSource } from './open-song.ts';
import { startProgressBar } from './progress-bar.ts';

/** Frames a second of samples, and in which lengths are counted; what else plays, plays at any rate. */
const sampleRate = 48_000;

/**
 * Writes a song as a SuperCollider program, and its samples into a folder beside it. The master's gain is
 * the one that the song has, or the one that a render of it finds.
 *
 * Problems: those of the song, of its stage and of that render; `render.length`; `file.write`.
 */
export async function exportScd(
  song: string,
  options: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const plan = await planSource(song, source.value, context, { layout: 'shared' });
  const alone = await planSource(song, source.value, context);
  if (!plan.ok || !alone.ok) return failure(plan.problems);
  const extent = extentOf(plan.value, extentOptions(options), sampleRate);
  if (!extent.ok) return extent;
  const master = await findLevels(alone.value, context);
  if (!master.ok) return master;
  const { cycles, frames, tailFrames } = extent.value;
  const seconds = (frames + tailFrames) / sampleRate;
  const file = options.output ?? exportName(song, 'scd');
  const reader = openSampleReader({ sampleRate });
  // what goes to standard output has no place beside it for samples
  const known =
    file === '-'
      ? { plan: plan.value, problems: [] }
      : await readPlayed(plan.value, cycles, reader);
  const sampleFolder = `${basename(file, extname(file))}-samples`;
  const request = { cycles, seconds, master: master.value, sampleFolder };
  const program = planAsSuperCollider(known.plan, request);
  const problems = unique([plan, master, known, program].flatMap((each) => each.problems));
  if (!program.ok) return failure(problems);
  if (file === '-') {
    await context.out.write(program.value.text);
    return success({}, problems);
  }
  const path = resolve(context.cwd, file);
  const saved = await save(program.value, path, join(dirname(path), sampleFolder), reader);
  return saved.ok ? success({ text: `${file}\n`, json: { file, problems } }, problems) : saved;
}

/** Writes the samples, and then the program that reads them. */
async function save(
  { text, samples }: Program,
  path: string,
  folder: string,
  reader: SampleReader,
): Promise<Result<void>> {
  try {
    if (samples.length > 0) await makeFolder(folder);
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
  for (const { name, use } of samples) {
    const bytes = await sampleWav(use.sample, reader);
    if (bytes === undefined) return failure([goneProblem(use.file)]);
    const saved = await writeAtomic(join(folder, name), bytes);
    if (!saved.ok) return saved;
  }
  return writeAtomic(path, text);
}

/** A file that cannot be played is told of by the render that finds the gain, too. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.code}\n${each.message}`, each])).values()];
}

/** The levels of the master that `gabber render` uses; its first bar is rendered to learn them. */
async function findLevels(plan: Plan, context: Context): Promise<Result<MasterLevels>> {
  const { gainDb, targetLufs } = plan.master;
  if (gainDb !== undefined || targetLufs === undefined) {
    return success({ gainDb: gainDb ?? 0, trimDb: 0 });
  }
  const limit = readCacheLimit(context.env);
  if (!limit.ok) return limit;
  const folder = await mkdtemp(join(tmpdir(), 'gabber-gain-'));
  const bar = await startProgressBar('loudness', context);
  try {
    const rendered = await render({
      plan,
      extent: { bars: 1 },
      sampleRate,
      bits: '32f',
      file: join(folder, 'first-bar.wav'),
      cacheFolder: findDirectories(context.env).cache,
      cacheLimit: limit.value,
      useCache: true,
      signal: context.interruption(),
      onProgress: (done) => bar.update(done),
    });
    return rendered.ok ? success(rendered.value, rendered.problems) : rendered;
  } finally {
    bar.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
