import { dirname, resolve } from 'node:path';
import { failure, hasErrors, type Result, success } from '../base/index.ts';
import type { SongRegistry } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { findDirectories, openCache, readCacheLimit } from '../store/index.ts';
import type { UGenEngine } from '../synthdef/index.ts';
import type { Context } from './context.ts';
import type { SourceText } from './input.ts';
import { type FindSamples, from, samplesOf } from './sample-places.ts';

/** What a track's instrument may name. */
export type Sounds = Registry & Pick<SongRegistry, 'sampleFolders'>;

/**
 * The registry for a song: gabber's own sounds, those of the SynthDefs that the song lists, and which names
 * are folders of samples.
 */
export type RegistryOf = (source: SourceText) => Promise<Result<Sounds>>;

/** The sounds of gabber alone. */
export const ownRegistry: RegistryOf = async () => {
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  return success(makeDefaultRegistry());
};

/**
 * The registry for the song of a file, with what the song lists, seen from its own folder.
 *
 * @param samples finds its folders of samples
 */
export function registryFor(
  file: string,
  context: Context,
  engine: UGenEngine,
  samples: FindSamples = samplesOf(file, context),
): RegistryOf {
  const synthDefs = withSynthDefs(file, context, engine);
  return async (source) => {
    const registry = await synthDefs(source);
    if (!registry.ok) return registry;
    const { listedSamples } = await import('../song/index.ts');
    // what is wrong with the folders is told where they are read for playing
    const found = await samples(listedSamples(source.text));
    const sampleFolders = new Set(found.ok ? found.value.keys() : []);
    return success({ ...registry.value, sampleFolders }, registry.problems);
  };
}

/**
 * Reads the SynthDefs that a song file lists, seen from its own folder.
 *
 * @param engine what must have the UGens that they need
 */
function withSynthDefs(file: string, { cwd, env }: Context, engine: UGenEngine): RegistryOf {
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
