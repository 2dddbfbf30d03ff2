import { readFile } from 'node:fs/promises';
import { success } from '../base/index.ts';
import { type Cache, openAtomicFile, openCache } from '../store/index.ts';
import type { CachePlace, FileResult } from './jobs.ts';

/**
 * Copies of files that were written, so that a song which is rendered again unchanged need not be read,
 * turned into whole numbers and measured again. A file that is in none of its copies' caches is simply
 * written anew: nothing here is a Problem.
 */
export class FinishedFiles {
  readonly #cache: Cache;

  constructor(place: CachePlace) {
    this.#cache = openCache(place);
  }

  /** Writes the file that was kept under a key, and tells what was noticed; undefined if there is none. */
  async recall(key: string, path: string): Promise<FileResult | undefined> {
    const kept = await this.#cache.get(key);
    const about = kept === undefined ? undefined : await this.#cache.get(aboutKey(key));
    if (kept === undefined || about === undefined) return undefined;
    const result = JSON.parse(await readFile(about, 'utf8')) as FileResult;
    const file = await openAtomicFile(path, { durable: false });
    if (!file.ok) return undefined;
    // What is no plain file has no other name while it is written, and cannot be copied to.
    if (file.value.unfinished !== path) {
      const copied = await file.value.copyFrom(kept);
      if (copied.ok && (await file.value.commit()).ok) return result;
    }
    await file.value.abort();
    return undefined;
  }

  /** Keeps a copy of a file that was written. */
  async keep(key: string, path: string, result: FileResult): Promise<void> {
    const copied = await this.#cache.putFile(key, path, result.sha256);
    if (!copied.ok) return;
    const text = JSON.stringify(result);
    await this.#cache.put(aboutKey(key), async (sink) => {
      await sink.write(text);
      return success(undefined);
    });
  }
}

function aboutKey(key: string): string {
  return `${key}:about`;
}
