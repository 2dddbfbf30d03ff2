import { rmSync } from 'node:fs';

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
