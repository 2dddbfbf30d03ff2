import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWriterGone, makeFolder, writerTag } from '../store/index.ts';

const prefix = 'render-';
/** No render lasts so long: an older folder was left behind, whoever made it. */
const abandonedMs = 24 * 3_600_000;

/**
 * Makes a folder for one render's own files, inside `parent` where that can be written, else in
 * the system's folder for temporary files. Folders that killed renders left there are removed.
 *
 * @throws what the file system says when neither can be written
 */
export async function makeRunFolder(parent: string): Promise<string> {
  try {
    await makeFolder(parent);
    await removeAbandoned(parent, prefix);
    return await mkdtemp(join(parent, `${prefix}${writerTag()}-`));
  } catch {
    return makeFolderElsewhere();
  }
}

/**
 * Makes a folder for one render's own files in the system's folder for temporary files, and removes those
 * that killed renders left there.
 *
 * @throws what the file system says when it cannot be written
 */
export async function makeFolderElsewhere(): Promise<string> {
  const elsewhere = `gabber-${prefix}`;
  await removeAbandoned(tmpdir(), elsewhere);
  return mkdtemp(join(tmpdir(), `${elsewhere}${writerTag()}-`));
}

async function removeAbandoned(parent: string, begin: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(begin))) {
    const path = join(parent, name);
    if (!isWriterGone(name) && !(await isOld(path))) continue;
    // What another user made there is theirs to remove.
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > abandonedMs;
}
