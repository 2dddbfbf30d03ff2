import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import { openSampleReader, readPlayed, type SampleReader } from '../samples/index.ts';
import type { Command, TimedCommands } from '../scsynth/index.ts';
import {
  type BufferUse,
  beginState,
  type CycleSpan,
  finish,
  type Plan,
  setup,
  stage,
} from '../stage/index.ts';
import { bufferCommands, bufferContents, memoryProblem } from './buffer-commands.ts';
import { type EngineChoice, embedded } from './engine-choice.ts';
import { overriding } from './override.ts';
import { playScore } from './play-score.ts';
import { masterOf } from './render-nodes.ts';
import { pieces, synthDefsOf } from './scores.ts';

/** Left and right, in front of the inputs that no song uses here. */
const OUTPUTS = 2;

/** A stretch of a song, to be played on one server. */
export interface SharedRequest {
  /** Laid out `shared`. */
  readonly plan: Plan;
  readonly cycles: CycleSpan;
  /** Frames to render; the master's look-ahead is cut away before them. */
  readonly frames: number;
  readonly sampleRate: number;
  /** For files that come and go while a native engine plays. */
  readonly folder: string;
  readonly engine?: EngineChoice;
  /** Reads the samples that the song plays; a fresh one when absent. Its rate is the request's. */
  readonly samples?: SampleReader;
  readonly signal?: AbortSignal;
}

/**
 * Renders a whole song on one server, as it plays live: what rendering in stages is compared with. The
 * master's gain is the song's own, or 0 dB. `onBlock` gets the frames piece by piece: left and right, in
 * views that the next piece overwrites.
 *
 * Problems: those of the stage, the samples and the engine; `render.samples-too-large`.
 *
 * @throws RangeError when the plan is not laid out `shared`.
 */
export async function renderShared(
  request: SharedRequest,
  onBlock: (channels: readonly Float32Array[]) => unknown,
): Promise<Result<void>> {
  const { sampleRate, folder, engine = embedded, signal } = request;
  if (request.plan.layout !== 'shared') {
    throw new RangeError('one server needs the layout `shared`');
  }
  const reader = request.samples ?? openSampleReader({ sampleRate });
  const { plan, problems } = await readPlayed(request.plan, request.cycles, reader);
  const score = sharedScore(plan, request.cycles);
  if (!score.ok) return failure([...problems, ...score.problems]);
  const { buffers: uses } = score.value;
  const tooMuch = engine.kind === 'embedded' ? memoryProblem(uses) : undefined;
  if (tooMuch !== undefined) return failure([...problems, songProblem(tooMuch)]);
  const buffers = await bufferContents(uses, reader);
  if (!buffers.ok) return failure([...problems, ...buffers.problems]);
  const skip = Math.round(masterOf(plan).latency * sampleRate);
  const played = await playScore(
    {
      setup: [...score.value.setup, ...bufferCommands(buffers.value)],
      score: score.value.score,
      frames: skip + request.frames,
    },
    {
      engine,
      folder,
      options: { sampleRate, outputs: OUTPUTS, inputs: OUTPUTS },
      thread: { module: undefined, cancelled: () => signal?.aborted === true },
    },
  );
  if (!played.ok) return played;
  const { blocks, close } = played.value;
  try {
    let first = 0;
    for (let step = blocks.next(); ; step = blocks.next(signal?.aborted)) {
      if (step.done) {
        const all = [...problems, ...step.value.problems];
        return judge(all, step.value.frames, skip + request.frames);
      }
      const count = step.value[0]?.length ?? 0;
      const from = Math.min(count, Math.max(0, skip - first));
      if (from < count) onBlock(step.value.map((channel) => channel.subarray(from)));
      first += count;
    }
  } finally {
    await close();
  }
}

/** What is said of a node elsewhere is said of the whole song here. */
function songProblem(about: Problem): Problem {
  return { ...about, message: `The song ${about.message}` };
}

function judge(problems: readonly Problem[], done: number, wanted: number): Result<void> {
  if (hasErrors(problems)) return failure(problems);
  if (done === wanted) return success(undefined, problems);
  return failure([
    problem('render.engine-ended', 'The engine ended before the song.'),
    ...problems,
  ]);
}

/** Everything that one server is told of a stretch of a song. */
export interface SharedScore {
  /** SynthDefs. */
  readonly setup: readonly Command[];
  readonly score: readonly TimedCommands[];
  /** Samples that the server must hold before the first note. */
  readonly buffers: readonly BufferUse[];
}

/**
 * The score of a stretch of a song for one server, the master's gain set, with the samples that its plan
 * knows (`readPlayed`). Problems: those of the stage.
 */
export function sharedScore(plan: Plan, cycles: CycleSpan): Result<SharedScore> {
  let state = beginState(cycles.begin);
  const messages: TimedCommands[] = [...setup(plan, state)];
  const problems: Problem[] = [];
  const buffers: BufferUse[] = [];
  for (const span of pieces(cycles)) {
    const staged = stage(plan, state, span);
    state = staged.state;
    problems.push(...staged.problems);
    messages.push(...staged.messages);
    buffers.push(...staged.buffers);
  }
  messages.push(...finish(plan, state));
  if (hasErrors(problems)) return failure(problems);
  const change = overriding(masterGain(plan));
  const score = messages
    .sort((a, b) => a.time - b.time)
    .map(({ time, commands }) => ({ time, commands: commands.map(change) }));
  const names = score.flatMap(({ commands }) =>
    commands.flatMap((each) => (each.op === 'synth.new' ? [each.def] : [])),
  );
  const defs = synthDefsOf(plan, new Set(names));
  const loads = defs.map(({ name, bytes }): Command => ({ op: 'synthdef.load', name, bytes }));
  return success({ setup: loads, score, buffers }, problems);
}

function masterGain(plan: Plan) {
  return { id: masterOf(plan).place.strip, controls: { gain: plan.master.gainDb ?? 0 } };
}
