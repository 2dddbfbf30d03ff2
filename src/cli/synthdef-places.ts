import { dirname, resolve } from 'node:path';
import { failure, hasErrors, type Result, success } from '../base/index.ts';
import type { SongRegistry } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { findDirectories, openCache, readCacheLimit } from '../store/index.ts';
import type { UGenEngine } from '../synthdef/index.ts';
import type { Context } from './context.ts';
import { devicesOf } from './device-files.ts';
import type { SourceText } from './input.ts';
import { noteFilesOf } from './note-files.ts';
import { type FindSamples, from, samplesOf } from './sample-places.ts';

/** What a song may name: sounds, and where events come from besides patterns. */
export type Sounds = Registry &
  Pick<SongRegistry, 'sampleFolders' | 'noteFiles' | 'devices' | 'generate'>;

/**
 * The registry for a song: gabber's own sounds, those of the SynthDefs and of the DX7 voices that the song
 * lists, which names are folders of samples, and the MIDI files and devices that it names.
 */
export type RegistryOf = (source: SourceText) => Promise<Result<Sounds>>;

/** The sounds of gabber alone, and its generators. */
export const ownRegistry: RegistryOf = async ({ text }) => {
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  return success(await withGenerators(makeDefaultRegistry(), text));
};

/** A registry with generators, where a song's text may ask for some: YAML's escapes may hide the word. */
async function withGenerators<T extends Sounds>(registry: T, text: string): Promise<T> {
  if (!/generate|\\[xu]/i.test(text)) return registry;
  const { generate } = await import('../compose/index.ts');
  return { ...registry, generate };
}

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
    const noteFiles = await noteFilesOf(source.text, home);
    const devices = await devicesOf(source.text, context);
    const sounds = { ...registry.value, sampleFolders, noteFiles, ...(devices && { devices }) };
    return success(await withGenerators(sounds, source.text), registry.problems);
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
