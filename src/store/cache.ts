import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { type AtomicFile, openAtomicFile } from './atomic-file.ts';
import {
  digestLength,
  type Entry,
  evict,
  evictBytes,
  listEntries,
  shardsIn,
} from './cache-entries.ts';
import { withRoom } from './disk-room.ts';
import { fileProblem } from './file-problem.ts';
import { makeFolder } from './make-folder.ts';
import { removeUnfinishedOf } from './unfinished-files.ts';

export interface CacheOptions {
  /** A folder of the cache's own. Made when first needed. */
  readonly dir: string;
  /** What all entries together may weigh; the least recently used go first. */
  readonly limitBytes: number;
  /**
   * Whether those who read an entry check themselves that its content is what was put. Then entries are
   * only looked at for their length, which spares reading all of them. False when absent.
   */
  readonly checkedByReaders?: boolean;
  /** The time in milliseconds since 1970, `Date.now` when absent. */
  readonly now?: () => number;
}

/** Bytes that are removed at once where the disk is full. */
const roomBytes = 64e6;

/** Takes the bytes of a new entry in order; a Problem means that the disk refused. */
export interface CacheSink {
  /** The file that they are written to, until it is whole. */
  readonly path: string;
  write(bytes: Uint8Array | string): Promise<Result<void>>;
}

/** Files that can be made again, found by a key that tells all they depend on. */
export interface Cache {
  /**
   * The file kept under a key, or undefined. A file whose content is not what was put is dropped.
   * What is got is not evicted within the next minute.
   */
  get(key: string): Promise<string | undefined>;
  /**
   * Keeps what `fill` writes, and gives its path; on a full disk, in place of what was used least
   * recently. Nothing is kept when `fill` throws or answers
   * with a Problem, which then becomes the answer. `extension` (`.wav`) ends the file's name.
   *
   * Problems: `file.write`, and those of `fill`.
   */
  put(
    key: string,
    fill: (sink: CacheSink) => Promise<Result<unknown>>,
    extension?: string,
  ): Promise<Result<string>>;
  /**
   * Keeps a copy of a file whose SHA-256 is known, and gives its path. Not for caches that are checked by
   * their readers.
   *
   * Problems: `file.write`, also where the file cannot be read.
   */
  putFile(key: string, file: string, sha256: string, extension?: string): Promise<Result<string>>;
  /** Removes what was put under a key. */
  remove(key: string): Promise<void>;
  /** Removes what a thread of this process had begun and not finished when it died. */
  forget(thread: number): Promise<void>;
  /** Bytes kept now. */
  size(): Promise<number>;
  /** Removes everything that was put. */
  clear(): Promise<void>;
}

/**
 * Opens a cache. Several processes may share one: entries appear by rename, carry the hash of
 * their content in their name, and are touched when used.
 *
 * @example const cache = openCache({ dir: findDirectories().cache, limitBytes: 2e9 })
 */
export function openCache(options: CacheOptions): Cache {
  const { dir, limitBytes, checkedByReaders = false, now = Date.now } = options;
  const contentMark = checkedByReaders ? markOfLength : markOfContent;
  /** When each entry that was seen intact was used: while that is its time, nobody wrote to it. */
  const seenIntact = new Map<string, number>();
  const use = async (path: string) => {
    const time = now();
    seenIntact.set(path, time);
    await touch(path, time);
    return path;
  };

  /** Removes what was used least recently from a full disk. */
  const makeRoom = async () => (await evictBytes(dir, roomBytes, now())) > 0;

  /** Adds an entry whose content `fill` writes and tells the mark of. */
  const add = async (
    key: string,
    fill: (file: AtomicFile) => Promise<Result<string>>,
    extension: string,
  ): Promise<Result<string>> => {
    const keyDigest = digest(key);
    const shard = join(dir, keyDigest.slice(0, 2));
    const file = await openIn(shard, keyDigest, makeRoom);
    if (!file.ok) return file;
    const content = await fill(file.value);
    if (!content.ok) return content;
    const path = join(shard, `${keyDigest}-${content.value}${extension}`);
    const committed = await file.value.commit(path);
    if (!committed.ok) return committed;
    await use(path);
    await evict(dir, limitBytes, now());
    return success(path);
  };

  return {
    async get(key) {
      for (const entry of await listEntries(dir, digest(key))) {
        const isKnown = Math.abs(entry.usedAt - (seenIntact.get(entry.path) ?? 0)) < 2;
        const isIntact = isKnown || (await contentMark(entry)) === entry.contentDigest;
        if (isIntact) return use(entry.path);
        await rm(entry.path, { force: true });
      }
      return undefined;
    },

    put: (key, fill, extension = '') =>
      add(key, (file) => fillFile(file, fill, checkedByReaders), extension),

    putFile: (key, from, sha256, extension = '') =>
      add(
        key,
        async (file) => {
          const copied = await file.copyFrom(from);
          return copied.ok ? success(sha256.slice(0, digestLength)) : copied;
        },
        extension,
      ),

    async remove(key) {
      for (const entry of await listEntries(dir, digest(key)))
        await rm(entry.path, { force: true });
    },

    async forget(thread) {
      for (const shard of await shardsIn(dir)) await removeUnfinishedOf(shard, thread);
    },

    async size() {
      return (await listEntries(dir)).reduce((total, entry) => total + entry.bytes, 0);
    },

    async clear() {
      for (const entry of await listEntries(dir)) await rm(entry.path, { force: true });
    },
  };
}

async function openIn(
  folder: string,
  name: string,
  makeRoom: () => Promise<boolean>,
): Promise<Result<AtomicFile>> {
  try {
    await withRoom(() => makeFolder(folder), makeRoom);
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
  // What a loss of power leaves unfinished is found to be no longer what was put.
  return openAtomicFile(join(folder, name), { durable: false, makeRoom });
}

/** Writes an entry's content and gives the mark of it; aborts the file when that fails. */
async function fillFile(
  file: AtomicFile,
  fill: (sink: CacheSink) => Promise<Result<unknown>>,
  checkedByReaders: boolean,
): Promise<Result<string>> {
  const content = createHash('sha256');
  let length = 0;
  let refused: (Result<void> & { ok: false }) | undefined;
  const sink: CacheSink = {
    path: file.unfinished,
    async write(bytes) {
      if (refused !== undefined) return refused;
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      length += data.length;
      if (!checkedByReaders) content.update(data);
      const written = await file.write(data);
      if (!written.ok) refused = written;
      return written;
    },
  };
  try {
    const filled = await fill(sink);
    if (refused !== undefined) return refused;
    if (filled.ok) return success(checkedByReaders ? lengthMark(length) : contentMarkOf(content));
    await file.abort();
    return filled;
  } catch (error) {
    await file.abort();
    throw error;
  }
}

/** What an entry's name should tell of its content, were it as it was put; undefined if unreadable. */
async function markOfContent(entry: Entry): Promise<string | undefined> {
  const content = createHash('sha256');
  try {
    for await (const bytes of createReadStream(entry.path)) content.update(bytes);
  } catch {
    return undefined;
  }
  return contentMarkOf(content);
}

async function markOfLength(entry: Entry): Promise<string> {
  return lengthMark(entry.bytes);
}

function contentMarkOf(content: Hash): string {
  return content.digest('hex').slice(0, digestLength);
}

function lengthMark(length: number): string {
  return length.toString(16).padStart(digestLength, '0');
}

/** Marks an entry as used now. Where that is refused the entry is still good. */
async function touch(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digestLength);
}
