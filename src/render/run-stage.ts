import { createLevelMeter, type LevelMeter } from '../analysis/index.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import type { ScoreReport, ScoreRequest } from '../scsynth/index.ts';
import { bufferCommands } from './buffer-commands.ts';
import type { StageJob, StageResult } from './jobs.ts';
import { keepStage, type PutChunk } from './keep-stage.ts';
import { makeMeter } from './meter.ts';
import { overriding } from './override.ts';
import { type PlayedScore, playScore } from './play-score.ts';
import { readScore } from './score-file.ts';
import { StageChunk } from './stage-chunk.ts';
import { PORT_CHANNELS } from './stage-format.ts';
import { StageMix } from './stage-mix.ts';
import { Tally } from './tally.ts';
import { cancelledProblem, type Thread } from './thread.ts';

/** Frames of the engine's blocks. */
const block = 128;

/**
 * Renders one node: what it sums comes in on the engine's inputs, what leaves its ports is kept in
 * the cache under the job's key. Its own look-ahead is cut away at the start, so that all nodes
 * stay in time with each other.
 */
export async function runStage(job: StageJob, thread: Thread): Promise<Result<StageResult>> {
  const tally = new Tally(job.measure ? makeMeter(job.sampleRate) : undefined);
  const probes = Array.from({ length: job.probes }, () => createLevelMeter(PORT_CHANNELS));
  const problems: Problem[] = [];
  const kept = await keepStage(job, thread, (put) =>
    renderInto(put, job, thread, { tally, probes, problems }),
  );
  if (!kept.ok) return kept;
  const levels = job.probes === 0 ? {} : { probes: probes.map((meter) => meter.levels()) };
  return success({ path: kept.value, ...tally.result(), ...levels, problems });
}

/** What is noticed on the way. */
interface Notes {
  readonly tally: Tally;
  readonly probes: readonly LevelMeter[];
  readonly problems: Problem[];
}

async function renderInto(
  put: PutChunk,
  job: StageJob,
  thread: Thread,
  notes: Notes,
): Promise<Result<unknown>> {
  const mixes = [job.inputs, ...job.sides.map((side) => [side])].map(
    (ports) => new StageMix(ports, thread.cancelled),
  );
  try {
    const played = await play(job, mixes, thread);
    if (!played.ok) return played;
    try {
      return await putAll(played.value.blocks, put, { job, thread, notes });
    } finally {
      await played.value.close();
    }
  } finally {
    for (const mix of mixes) mix.close();
  }
}

/** Gathers blocks into chunks, without the frames of the node's look-ahead, and puts those. */
async function putAll(
  blocks: PlayedScore['blocks'],
  put: PutChunk,
  { job, thread, notes }: { job: StageJob; thread: Thread; notes: Notes },
): Promise<Result<void>> {
  const chunk = new StageChunk(job.ports * PORT_CHANNELS);
  let done = 0;
  const putChunk = (): Promise<Result<void>> => {
    const { frames } = chunk;
    notes.tally.add(chunk.channels, 0, frames, done);
    done += frames;
    thread.progress(frames);
    return put(chunk);
  };
  const measureProbes = (block: readonly Float32Array[], from: number, to: number): void => {
    for (const [probe, meter] of notes.probes.entries()) {
      const first = (job.ports + probe) * PORT_CHANNELS;
      meter.push(block.slice(first, first + PORT_CHANNELS), from, to);
    }
  };
  let frame = 0;
  for (let step = blocks.next(); ; step = blocks.next()) {
    if (step.done) {
      const wrong = faultOf(step.value, job);
      return wrong ?? finish(await putChunk(), step.value, notes);
    }
    const count = step.value[0]?.length ?? 0;
    const from = Math.min(count, Math.max(0, job.skip - frame));
    if (chunk.room < count) {
      const written = await putChunk();
      if (!written.ok) return written;
      if (thread.cancelled()) return failure([cancelledProblem]);
    }
    chunk.add(step.value, from, count);
    measureProbes(step.value, from, count);
    frame += count;
  }
}

function play(
  job: StageJob,
  mixes: readonly StageMix[],
  thread: Thread,
): ReturnType<typeof playScore> {
  const request: ScoreRequest = {
    score: readScore(job.score, overriding(job.override)),
    setup: [
      ...job.synthdefs.map(({ name, bytes }) => ({ op: 'synthdef.load', name, bytes }) as const),
      ...bufferCommands(job.buffers),
    ],
    frames: job.skip + job.frames,
    inputs: (index, channels) => {
      for (const [pair, mix] of mixes.entries()) {
        const [left, right] = channels.slice(pair * PORT_CHANNELS, (pair + 1) * PORT_CHANNELS);
        if (left !== undefined && right !== undefined) mix.readBlock(left, right, index * block);
      }
    },
  };
  const { engine, folder, sampleRate } = job;
  const options = {
    sampleRate,
    outputs: (job.ports + job.probes) * PORT_CHANNELS,
    inputs: mixes.length * PORT_CHANNELS,
  };
  return playScore(request, { engine, folder, options, thread });
}

/** What a server refuses is not heard: no file is better than one that lacks something. */
function faultOf(report: ScoreReport, job: StageJob): Result<never> | undefined {
  if (hasErrors(report.problems)) return failure(report.problems);
  if (report.frames === job.skip + job.frames) return undefined;
  const ended = problem('render.engine-ended', 'the engine ended before the song.');
  return failure([ended, ...report.problems]);
}

function finish(written: Result<void>, report: ScoreReport, notes: Notes): Result<void> {
  notes.problems.push(...report.problems);
  return written;
}
