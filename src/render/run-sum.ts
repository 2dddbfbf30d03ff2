import { failure, type Result, success } from '../base/index.ts';
import type { StageResult, SumJob } from './jobs.ts';
import { keepStage, type PutChunk } from './keep-stage.ts';
import { makeMeter } from './meter.ts';
import { StageChunk } from './stage-chunk.ts';
import { chunkFrames } from './stage-format.ts';
import { StageMix } from './stage-mix.ts';
import { Tally } from './tally.ts';
import { cancelledProblem, type Thread } from './thread.ts';

/** Adds stages in the order in which they are given, and keeps the sum under the job's key. */
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
    for (let first = 0; first < job.frames; first += chunkFrames) {
      if (thread.cancelled()) return failure([cancelledProblem]);
      const count = Math.min(chunkFrames, job.frames - first);
      mix.read(left, right, first, count);
      tally.add([left, right], 0, count, first);
      chunk.add([left, right], 0, count);
      const written = await put(chunk);
      if (!written.ok) return written;
      thread.progress(count);
    }
    return success(undefined);
  } finally {
    mix.close();
  }
}
