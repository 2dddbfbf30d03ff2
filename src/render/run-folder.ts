import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../store/index.ts';

const prefix = 'render-';
/** No render lasts so long: an older folder was left behind by one that was killed. */
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
    await removeAbandoned(parent);
    return await mkdtemp(join(parent, prefix));
  } catch {
    return mkdtemp(join(tmpdir(), `gabber-${prefix}`));
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    const found = name.startsWith(prefix) ? await stat(path).catch(() => undefined) : undefined;
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedMs) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
