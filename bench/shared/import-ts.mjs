import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Imports a TypeScript module, with all that it imports: for what tests and benchmarks share.
 *
 * @param {string} file
 */
export async function importTs(file) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-module-'));
  try {
    const bundle = await rolldown({ input: file, platform: 'node' });
    const { output } = await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: 'module.mjs',
    });
    await bundle.close();
    return await import(pathToFileURL(join(folder, output[0].fileName)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
