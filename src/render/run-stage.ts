import { failure, hasErrors, type Problem, problem, type Result, success } from '../base/index.ts';
import type { ScoreReport, ScoreRequest } from '../scsynth/index.ts';
import { type CacheSink, openCache } from '../store/index.ts';
import { bufferCommands, memoryProblem } from './buffer-commands.ts';
import type { StageJob, StageResult } from './jobs.ts';
import { makeMeter } from './meter.ts';
import { overriding } from './override.ts';
import { playScore } from './play-score.ts';
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
  const tooMuch = job.engine.kind === 'embedded' ? memoryProblem(job.buffers) : undefined;
  if (tooMuch !== undefined) return failure([tooMuch]);
  const tally = new Tally(job.measure ? makeMeter(job.sampleRate) : undefined);
  const problems: Problem[] = [];
  const cache = openCache(job.cache);
  const kept = await cache.put(
    job.key,
    (sink) => renderInto(sink, job, thread, { tally, problems }),
    '.f32',
  );
  if (!kept.ok) return kept;
  return success({ path: kept.value, ...tally.result(), problems });
}

/** What is noticed on the way. */
interface Notes {
  readonly tally: Tally;
  readonly problems: Problem[];
}

async function renderInto(
  sink: CacheSink,
  job: StageJob,
  thread: Thread,
  notes: Notes,
): Promise<Result<unknown>> {
  const mix = new StageMix(job.inputs);
  const played = await play(job, mix, thread);
  if (!played.ok) {
    mix.close();
    return played;
  }
  const { blocks, close } = played.value;
  const chunk = new StageChunk(job.ports * PORT_CHANNELS);
  let done = 0;
  const put = (): Promise<Result<void>> => {
    const { frames } = chunk;
    notes.tally.add(chunk.channels, 0, frames, done);
    done += frames;
    thread.progress(frames);
    return chunk.writeTo((bytes) => sink.write(bytes));
  };
  try {
    let frame = 0;
    for (let step = blocks.next(); ; step = blocks.next()) {
      if (step.done) {
        const wrong = faultOf(step.value, job);
        return wrong ?? finish(await put(), step.value, notes);
      }
      const count = step.value[0]?.length ?? 0;
      const from = Math.min(count, Math.max(0, job.skip - frame));
      if (chunk.room < count) {
        const written = await put();
        if (!written.ok) return written;
        if (thread.cancelled()) return failure([cancelledProblem]);
      }
      chunk.add(step.value, from, count);
      frame += count;
    }
  } finally {
    mix.close();
    await close();
  }
}

function play(job: StageJob, mix: StageMix, thread: Thread): ReturnType<typeof playScore> {
  const request: ScoreRequest = {
    score: readScore(job.score, overriding(job.override)),
    setup: [
      ...job.synthdefs.map(({ name, bytes }) => ({ op: 'synthdef.load', name, bytes }) as const),
      ...bufferCommands(job.buffers),
    ],
    frames: job.skip + job.frames,
    inputs: (index, [left, right]) => {
      if (left !== undefined && right !== undefined) mix.read(left, right, index * block, block);
    },
  };
  const { engine, folder, sampleRate } = job;
  const options = { sampleRate, outputs: job.ports * PORT_CHANNELS, inputs: PORT_CHANNELS };
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
  if (notes.tally.notFinite > 0) notes.problems.push(notFiniteProblem());
  return written;
}

function notFiniteProblem(): Problem {
  return problem('render.not-finite', 'makes samples that are no numbers; they are silent.', {
    severity: 'warning',
    hint: 'Look for an extreme value among its parameters.',
  });
}
