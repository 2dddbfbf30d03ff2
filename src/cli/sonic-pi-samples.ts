import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SamplePlace } from '../samples/index.ts';

/** An npm package with the samples of Sonic Pi (CC0): people install it where they want them. */
const packageName = 'supersonic-scsynth-samples';

/**
 * The samples of Sonic Pi where their package is installed: beside the song, in the working folder
 * (or above them), or beside gabber. Each file is a sound of its own name: `s "bd_haus"`.
 */
export function sonicPiSamples(home: string, cwd: string): readonly SamplePlace[] {
  for (const base of [join(home, 'song'), join(cwd, 'song'), import.meta.url]) {
    const entry = entryFrom(base);
    if (entry === undefined) continue;
    return [{ folder: join(dirname(entry), 'samples'), eachFile: true }];
  }
  return [];
}

function entryFrom(base: string): string | undefined {
  try {
    return createRequire(base).resolve(packageName);
  } catch {
    return undefined;
  }
}
