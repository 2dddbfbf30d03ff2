import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWriterGone, writerTag } from './writer-tag.ts';

/** The ending of names of files that are being written. */
export const unfinishedEnding = '.gabber-part';

/** No writer is silent for so long: what is older was left behind, whoever wrote it. */
const abandonedMs = 3_600_000;

/**
 * The files this process has begun and not finished. They belong to the process as a whole, as its
 * exit does, so this list is the one thing here that outlives a call.
 */
const unfinished = new Set<string>();

/** Remembers a half-written file, to be removed should the process end before it is finished. */
export function watchUnfinished(path: string): void {
  if (unfinished.size === 0) process.once('exit', removeUnfinishedFiles);
  unfinished.add(path);
}

/** Forgets a file that is finished or gone. */
export function forgetUnfinished(path: string): void {
  unfinished.delete(path);
  if (unfinished.size === 0) process.removeListener('exit', removeUnfinishedFiles);
}

/**
 * Removes every file that this process has begun and not finished. Runs by itself when the process
 * exits; a signal handler calls `process.exit` and so gets it too.
 */
export function removeUnfinishedFiles(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/**
 * Removes from a folder what writers left unfinished who are no more: at once where their process has
 * ended on this machine, after an hour where that cannot be known.
 *
 * @param now milliseconds since 1970
 * @example await removeLeftBehind('songs', Date.now())
 */
export async function removeLeftBehind(folder: string, now: number): Promise<void> {
  await removeWhere(folder, async (name) => isWriterGone(name) || isOld(join(folder, name), now));
}

/**
 * Removes from a folder what one thread of this process left unfinished when it died.
 *
 * @example await removeUnfinishedOf('songs', worker.threadId)
 */
export async function removeUnfinishedOf(folder: string, thread: number): Promise<void> {
  const tag = `.${writerTag(thread)}.`;
  await removeWhere(folder, async (name) => name.includes(tag));
}

async function removeWhere(
  folder: string,
  isMeant: (name: string) => Promise<boolean>,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(unfinishedEnding))) {
    if (await isMeant(name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

async function isOld(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && now - found.mtimeMs > abandonedMs;
}
