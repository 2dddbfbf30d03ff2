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
 * The registry for a song: gabber's own sounds, those of the SynthDefs and of the DX7 voices that the song
 * lists, and which names are folders of samples.
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
  const home = homeOf(file, context);
  const synthDefs = withSynthDefs(home, context, engine);
  return async (source) => {
    const own = await synthDefs(source);
    const registry = await withDx7(own, home, source);
    if (!registry.ok) return registry;
    const { listedSamples } = await import('../song/index.ts');
    // what is wrong with the folders is told where they are read for playing
    const found = await samples(listedSamples(source.text));
    const sampleFolders = new Set(found.ok ? found.value.keys() : []);
    return success({ ...registry.value, sampleFolders }, registry.problems);
  };
}

/** The folder that a song's files are seen from. */
function homeOf(file: string, { cwd }: Context): string {
  return file === '-' ? cwd : dirname(resolve(cwd, file));
}

/**
 * Reads the SynthDefs that a song file lists, seen from its own folder.
 *
 * @param engine what must have the UGens that they need
 */
function withSynthDefs(home: string, { env }: Context, engine: UGenEngine): RegistryOf {
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

/** Reads the DX7 voices that a song file lists, beside what was read before. */
async function withDx7(
  before: Result<Registry>,
  home: string,
  source: SourceText,
): Promise<Result<Registry>> {
  const { listedDx7 } = await import('../song/index.ts');
  const { files, place } = listedDx7(source.text, source.name);
  if (files.length === 0) return before;
  const { addDx7 } = await import('../synthdef-files/index.ts');
  const registry = before.ok ? before : await ownRegistry(source);
  if (!registry.ok) return before;
  const places = files.map((each, index) => ({ file: from(home, each), path: ['dx7', index] }));
  const added = await addDx7(registry.value, places);
  const problems = [...before.problems, ...added.problems.map(place)];
  return added.ok && !hasErrors(problems) ? success(added.value, problems) : failure(problems);
}
