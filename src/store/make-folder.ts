import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './file-problem.ts';

/**
 * Makes a folder and those around it; one that is there stays, also one that somebody else makes
 * meanwhile. Node's own `recursive` never returns where a folder exists and refuses new ones as if it
 * did not (`/proc`).
 *
 * @throws what the file system says when it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error;
    if (!(await isFolder(parent))) await makeFolder(parent);
    // Whoever made the parent, it is there now: what fails this time fails for good.
    await makeOne(path);
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
