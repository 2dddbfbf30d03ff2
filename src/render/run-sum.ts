import { failure, type Result, success } from '../base/index.ts';
import type { Excerpt } from './excerpts.ts';
import type { StageResult, SumJob } from './jobs.ts';
import { keepStage, type PutChunk } from './keep-stage.ts';
import { makeMeter } from './meter.ts';
import { StageChunk } from './stage-chunk.ts';
import { chunkFrames } from './stage-format.ts';
import { StageMix } from './stage-mix.ts';
import { Tally } from './tally.ts';
import { cancelledProblem, type Thread } from './thread.ts';

/**
 * Adds stages in the order in which they are given, and keeps the sum under the job's key: all of it, or
 * excerpts one after the other.
 */
export async function runSum(job: SumJob, thread: Thread): Promise<Result<StageResult>> {
  const tally = new Tally(makeMeter(job.sampleRate, { truePeak: false }));
  const kept = await keepStage(job, thread, (put) => addInto(put, job, thread, tally));
  if (!kept.ok) return kept;
  return success({ path: kept.value, ...tally.result(), problems: [] });
}

async function addInto(
  put: PutChunk,
  job: SumJob,
  thread: Thread,
  tally: Tally,
): Promise<Result<unknown>> {
  const mix = new StageMix(job.inputs, thread.cancelled);
  const chunk = new StageChunk(2);
  const left = new Float32Array(chunkFrames);
  const right = new Float32Array(chunkFrames);
  try {
    let done = 0;
    for (const { first, frames } of inChunks(job.excerpts)) {
      if (thread.cancelled()) return failure([cancelledProblem]);
      mix.read(left, right, first, frames);
      tally.add([left, right], 0, frames, done);
      chunk.add([left, right], 0, frames);
      const written = await put(chunk);
      if (!written.ok) return written;
      thread.progress(frames);
      done += frames;
    }
    return success(undefined);
  } finally {
    mix.close();
  }
}

/** Excerpts in pieces of at most a chunk. */
function* inChunks(excerpts: readonly Excerpt[]): Generator<Excerpt> {
  for (const { first, frames } of excerpts) {
    for (let done = 0; done < frames; done += chunkFrames) {
      yield { first: first + done, frames: Math.min(chunkFrames, frames - done) };
    }
  }
}
