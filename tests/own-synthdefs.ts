import { fileURLToPath } from 'node:url';
import type { Result } from '../src/base/index.ts';
import type { Registry } from '../src/sound/index.ts';
import type { Cache } from '../src/store/index.ts';
import type { UGenEngine } from '../src/synthdef/index.ts';
import { addSynthDefs } from '../src/synthdef-files/index.ts';
import { makeDefaultRegistry } from '../synthdefs/index.ts';

/** SynthDefs as people write them, made by sclang: `make.scd` holds their sources. */
export const ownSynthDefs = fileURLToPath(new URL('fixtures/own-synthdefs', import.meta.url));

/** gabber's registry with the sounds of some files more; names are of files in `ownSynthDefs`. */
export function withSynthDefs(
  files: readonly string[],
  engine: UGenEngine = 'embedded',
  cache?: Cache,
): Promise<Result<Registry>> {
  const places = files.map((file, index) => ({
    file: file.startsWith('/') ? file : `${ownSynthDefs}/${file}`,
    path: ['synthdefs', index],
  }));
  return addSynthDefs(makeDefaultRegistry(), places, { engine, cache });
}

/** The registry with the instruments and effects of the fixtures. */
export async function ownSounds(): Promise<Registry> {
  const registry = await withSynthDefs(['instruments.scsyndef', 'effects.scsyndef']);
  if (!registry.ok) throw new Error(registry.problems[0]?.message);
  return registry.value;
}
