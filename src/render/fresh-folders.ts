import { readdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Of a folder and those around it the ones that are not there, the innermost first. */
export async function missingFolders(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => undefined);
  const parent = dirname(folder);
  if (found !== undefined || parent === folder) return [];
  return [folder, ...(await missingFolders(parent))];
}

/**
 * Removes folders, and those inside the first of them, as far as they are empty: what failed leaves
 * nothing behind, and nothing that somebody else put there is lost.
 */
export async function removeEmpty([innermost, ...around]: readonly string[]): Promise<void> {
  if (innermost === undefined) return;
  const entries = await readdir(innermost, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) await removeEmpty([join(innermost, entry.name)]);
  }
  await rmdir(innermost).catch(() => undefined);
  await removeEmpty(around);
}
