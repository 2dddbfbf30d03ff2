import { randomBytes } from 'node:crypto';
import { constants, writeSync } from 'node:fs';
import { copyFile, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { noRoom, withRoom } from './disk-room.ts';
import { fileProblem, systemCode } from './file-problem.ts';
import { forgetUnfinished, unfinishedEnding, watchUnfinished } from './unfinished-files.ts';
import { writerTag } from './writer-tag.ts';

/**
 * A file that appears under its name whole, when committed, or not at all. Every method but
 * `abort` answers with a Problem where the disk refuses; after one the file is aborted.
 */
export interface AtomicFile {
  /** The name it will have. */
  readonly path: string;
  /** The name it has until then. */
  readonly unfinished: string;
  /** Appends bytes. */
  write(bytes: Uint8Array | string): Promise<Result<void>>;
  /** Takes the content of another file in place of its own; neither may be a device or a pipe. */
  copyFrom(path: string): Promise<Result<void>>;
  /** Overwrites bytes at a place already written: a header whose figures are known at the end. */
  writeAt(bytes: Uint8Array, position: number): Promise<Result<void>>;
  /** Gives the file its name, or another in the same folder. */
  commit(as?: string): Promise<Result<void>>;
  /** Removes what was written. Does nothing after `commit` or another `abort`. */
  abort(): Promise<void>;
}

export interface AtomicFileOptions {
  /**
   * Whether to wait until all is on the disk before the file gets its name, so that no loss of power leaves
   * an empty file there. True when absent.
   */
  readonly durable?: boolean;
  /**
   * Removes something from a full disk; false when there is nothing more to be removed. What the disk
   * refused is tried again then.
   */
  readonly makeRoom?: () => Promise<boolean>;
}

/**
 * Begins a file beside its final place. Until `commit`, what has that name stays as it is. A link
 * is followed; a device or a pipe (`/dev/stdout`) is written straight.
 *
 * Problems: `file.write`.
 *
 * @example const file = await openAtomicFile('out.wav')
 */
export async function openAtomicFile(
  path: string,
  options: AtomicFileOptions = {},
): Promise<Result<AtomicFile>> {
  try {
    const target = await findTarget(path);
    const opened = target.isPlain ? openBeside(path, target, options) : openStraight(path);
    return success(await opened);
  } catch (error) {
    return failure([fileProblem(error, path, 'write')]);
  }
}

/**
 * Writes a whole file at once, atomically.
 *
 * Problems: `file.write`.
 *
 * @example await writeAtomic('song.yaml', text)
 */
export async function writeAtomic(path: string, data: Uint8Array | string): Promise<Result<void>> {
  const file = await openAtomicFile(path);
  if (!file.ok) return file;
  const written = await file.value.write(data);
  return written.ok ? file.value.commit() : written;
}

interface Target {
  /** Where the file goes when links are followed. */
  readonly place: string;
  /** Whether it is an ordinary file, or not there yet. */
  readonly isPlain: boolean;
  /** Permissions to keep, where a file is replaced. */
  readonly mode: number | undefined;
}

async function findTarget(path: string): Promise<Target> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    return { place: await realpath(path), isPlain: found.isFile(), mode: found.mode & 0o777 };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return { place: path, isPlain: true, mode: undefined };
  }
}

async function openBeside(
  path: string,
  { place, mode }: Target,
  { durable = true, makeRoom = noRoom }: AtomicFileOptions,
): Promise<AtomicFile> {
  const unfinished = join(dirname(place), unfinishedName(basename(place)));
  const handle = await withRoom(() => open(unfinished, 'wx', mode), makeRoom);
  watchUnfinished(unfinished);
  const finish = async (as: string = place) => {
    if (durable) await handle.sync();
    await handle.close();
    await renamePatiently(unfinished, as);
    forgetUnfinished(unfinished);
  };
  const discard = async () => {
    await rm(unfinished, { force: true });
    forgetUnfinished(unfinished);
  };
  return makeAtomicFile({ path, unfinished }, handle, { finish, discard, makeRoom });
}

async function openStraight(path: string): Promise<AtomicFile> {
  const handle = await open(path, 'w');
  return makeAtomicFile({ path, unfinished: path }, handle, {
    finish: () => handle.close(),
    discard: () => Promise.resolve(),
    makeRoom: noRoom,
  });
}

/** What becomes of a file in the end, and what is done when the disk is full. */
interface Endings {
  finish(as?: string): Promise<void>;
  discard(): Promise<void>;
  makeRoom(): Promise<boolean>;
}

function makeAtomicFile(
  { path, unfinished }: Pick<AtomicFile, 'path' | 'unfinished'>,
  handle: FileHandle,
  { finish, discard, makeRoom }: Endings,
): AtomicFile {
  let isOpen = true;
  const abort = async () => {
    if (!isOpen) return;
    isOpen = false;
    await handle.close().catch(() => undefined);
    await discard();
  };
  const guard = async (work: () => Promise<unknown>): Promise<Result<void>> => {
    if (!isOpen) throw new Error(`${path} was committed or aborted before`);
    try {
      await withRoom(work, makeRoom);
      return success(undefined);
    } catch (error) {
      await abort();
      return failure([fileProblem(error, path, 'write')]);
    }
  };
  return {
    path,
    unfinished,
    write: (bytes) => guard(writing(handle, bytes, null)),
    copyFrom: (from) => guard(() => copyFile(from, unfinished, constants.COPYFILE_FICLONE)),
    writeAt: (bytes, position) => guard(writing(handle, bytes, position)),
    async commit(as) {
      const result = await guard(() => finish(as));
      isOpen = false;
      return result;
    },
    abort,
  };
}

/**
 * Writes bytes; called again after an error it goes on where it stopped. At once, not by a thread of Node's
 * pool: to hand a piece over takes longer than to write it.
 */
function writing(handle: FileHandle, data: Uint8Array | string, position: number | null) {
  let rest = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  let at = position;
  return async (): Promise<void> => {
    while (rest.length > 0) {
      const count = writeSync(handle.fd, rest, 0, rest.length, at);
      rest = rest.subarray(count);
      if (at !== null) at += count;
    }
  };
}

/** Hidden, unlike any other, short enough for any name; it tells its writer, and by its end that it is ours. */
function unfinishedName(name: string): string {
  const own = randomBytes(6).toString('hex');
  return `.${name.slice(0, 40)}.${writerTag()}.${own}${unfinishedEnding}`;
}

/** Windows refuses to replace a file for the moment that a scanner or reader holds it. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isPassing = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (process.platform !== 'win32' || !isPassing || wait > 1000) throw error;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
}
