import { access, constants, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Problem } from '../base/index.ts';
import { fileProblem, makeFolder } from '../store/index.ts';

/** Why nothing can be kept in the cache, as a warning; a song can be rendered without. */
export async function cacheFault(folder: string): Promise<Problem | undefined> {
  try {
    await makeFolder(join(folder, 'stages'));
    await access(join(folder, 'stages'), constants.W_OK);
    return undefined;
  } catch (error) {
    return warning(fileProblem(error, folder, 'write'));
  }
}

/**
 * Why a render failed, as a warning, where that is the disk of the cache alone: it is full, for example, and
 * the folder for temporary files is on another. Undefined for all that would fail there, too.
 */
export async function diskFault(
  problems: readonly Problem[],
  cacheFolder: string,
): Promise<Problem | undefined> {
  for (const fault of problems) {
    const { code, file = '', message } = fault;
    const isMeant = code === 'file.write' && file.startsWith(cacheFolder + sep);
    if (!isMeant || (await isOnDiskOf(tmpdir(), cacheFolder))) continue;
    // Which file of the cache it was, and of which track, is of no use to anybody.
    const why = message.split(file).at(-1);
    return warning({ ...fault, file: cacheFolder, message: `Cannot write ${cacheFolder}${why}` });
  }
  return undefined;
}

async function isOnDiskOf(folder: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([folder, other].map((each) => stat(each).catch(() => null)));
  return one?.dev === two?.dev;
}

function warning(fault: Problem): Problem {
  const hint =
    'Set GABBER_CACHE_DIR to a folder that can be written, with room on its disk, or give --no-cache.';
  return { ...fault, severity: 'warning', hint };
}
