import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Standards } from '../../goals/index.ts';

/** The ranges of kicks and masters that come with gabber; its tests hold sound against the same. */
export async function readStandards(): Promise<Standards> {
  const root = dirname(createRequire(import.meta.url).resolve('gabber/package.json'));
  const path = join(root, 'tests', 'fixtures', 'quality_standards.json');
  return JSON.parse(await readFile(path, 'utf8')) as Standards;
}
