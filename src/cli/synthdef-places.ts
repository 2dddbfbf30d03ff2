import { dirname, resolve } from 'node:path';
import { failure, hasErrors, type Result, success } from '../base/index.ts';
import type { Registry } from '../sound/index.ts';
import { findDirectories, openCache, readCacheLimit } from '../store/index.ts';
import type { UGenEngine } from '../synthdef/index.ts';
import type { Context } from './context.ts';
import type { SourceText } from './input.ts';
import { from } from './sample-places.ts';

/** The registry for a song: gabber's own sounds, and those of the SynthDefs that the song lists. */
export type RegistryOf = (source: SourceText) => Promise<Result<Registry>>;

/** The sounds of gabber alone. */
export const ownRegistry: RegistryOf = async () => {
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  return success(makeDefaultRegistry());
};

/**
 * Reads the SynthDefs that a song file lists, seen from its own folder.
 *
 * @param engine what must have the UGens that they need
 */
export function registryFor(file: string, { cwd, env }: Context, engine: UGenEngine): RegistryOf {
  const home = file === '-' ? cwd : dirname(resolve(cwd, file));
  return async (source) => {
    const own = await ownRegistry(source);
    const { listedSynthDefs } = await import('../song/index.ts');
    const { files, place } = listedSynthDefs(source.text, source.name);
    if (files.length === 0 || !own.ok) return own;
    const { addSynthDefs } = await import('../synthdef-files/index.ts');
    const limit = readCacheLimit(env);
    const dir = findDirectories(env).cache;
    const cache = limit.ok ? openCache({ dir, limitBytes: limit.value }) : undefined;
    const places = files.map((each, index) => ({
      file: from(home, each),
      path: ['synthdefs', index],
    }));
    const added = await addSynthDefs(own.value, places, { engine, cache });
    const placed = added.problems.map(place);
    return added.ok && !hasErrors(placed) ? success(added.value, placed) : failure(placed);
  };
}
