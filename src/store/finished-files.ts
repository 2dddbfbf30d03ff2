import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAtomicFile } from './atomic-file.ts';
import { type Cache, openCache } from './cache.ts';

/** What is kept of a file beside it; its SHA-256 at least, as hexadecimal digits. */
interface Finished {
  readonly sha256: string;
}

/**
 * Copies of files that were rendered, found by their own hash, and notes of what is known of them: so that a
 * song which is rendered again unchanged need not be turned into a file again. What is not there any more
 * is simply made anew: nothing here is a Problem.
 */
export class FinishedFiles {
  readonly #cache: Cache;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** Keeps a copy of a file with the SHA-256 that its result tells, and the result under a key. */
  async keep(key: string, file: string, result: Finished): Promise<void> {
    const copied = await this.#cache.putFile(fileKey(result.sha256), file, result.sha256);
    if (copied.ok) await this.keepNote(key, result);
  }

  /** Writes the file that was kept under a key, and gives its result; undefined if there is none. */
  async recall(key: string, file: string): Promise<Finished | undefined> {
    const result = (await this.note(key)) as Finished | undefined;
    if (result === undefined || !(await this.write(result.sha256, file))) return undefined;
    return result;
  }

  /** Writes a copy of the kept file with a SHA-256; false when there is none, or it cannot be written. */
  async write(sha256: string, path: string): Promise<boolean> {
    const kept = await this.#cache.get(fileKey(sha256));
    if (kept === undefined) return false;
    const file = await openAtomicFile(path, { durable: false });
    if (!file.ok) return false;
    // What is no plain file has no other name while it is written, and cannot be copied to.
    const isPlain = file.value.unfinished !== path;
    const copied = isPlain && (await file.value.copyFrom(kept)).ok;
    if (copied && (await file.value.commit()).ok) return true;
    await file.value.abort();
    return false;
  }

  /** Keeps a value that JSON can hold under a key. */
  async keepNote(key: string, value: unknown): Promise<void> {
    await this.#cache.put(noteKey(key), (sink) => sink.write(JSON.stringify(value)), '.json');
  }

  /** The value kept under a key, or undefined. */
  async note(key: string): Promise<unknown> {
    const kept = await this.#cache.get(noteKey(key));
    return kept === undefined ? undefined : JSON.parse(await readFile(kept, 'utf8'));
  }
}

/** Opens the finished files of a folder of caches, beside the stages that they were made of. */
export function openFinishedFiles(cacheFolder: string, limitBytes: number): FinishedFiles {
  return new FinishedFiles(openCache({ dir: join(cacheFolder, 'stages'), limitBytes }));
}

function fileKey(sha256: string): string {
  return `file:${sha256}`;
}

function noteKey(key: string): string {
  return `note:${createHash('sha256').update(key).digest('hex')}`;
}
