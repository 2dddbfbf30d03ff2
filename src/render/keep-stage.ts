import { linkSync } from 'node:fs';
import type { Result } from '../base/index.ts';
import { openCache } from '../store/index.ts';
import { Growth } from './growth.ts';
import type { StageJob, SumJob } from './jobs.ts';
import type { StageChunk } from './stage-chunk.ts';
import type { Thread } from './thread.ts';

/** Takes the chunks of a stage, one after the other. */
export type PutChunk = (chunk: StageChunk) => Promise<Result<void>>;

/**
 * Keeps the chunks that `fill` puts in the cache, and gives the path of the file. It has a second name
 * from the start, by which other threads read what is there already, and which stays while the render
 * lasts, whoever clears the cache.
 *
 * Problems: `file.write`, and those of `fill`.
 */
export async function keepStage(
  job: StageJob | SumJob,
  thread: Thread,
  fill: (put: PutChunk) => Promise<Result<unknown>>,
): Promise<Result<string>> {
  const growth = new Growth(job.growth);
  let path: string | undefined;
  const cache = openCache({ ...job.cache, checkedByReaders: true });
  const kept = await cache.put(
    job.key,
    (sink) => {
      if (isLinked(sink.path, job.held)) {
        path = job.held;
        thread.begun(path);
      }
      return fill(async (chunk) => {
        const written = await chunk.writeTo((bytes) => sink.write(bytes));
        if (written.ok) growth.add();
        return written;
      });
    },
    '.f32',
  );
  return kept.ok && path !== undefined ? { ...kept, value: path } : kept;
}

/** Some file systems know no second names; then others wait until the stage is whole. */
function isLinked(path: string, held: string): boolean {
  try {
    linkSync(path, held);
    return true;
  } catch {
    return false;
  }
}
