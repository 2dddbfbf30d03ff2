import { failure, type Problem, type Result, success } from '../base/index.ts';
import type { SongFile } from '../song/index.ts';
import type { SourceText } from './input.ts';
import { ownRegistry, type RegistryOf, type Sounds } from './synthdef-places.ts';

/** A song as its file says it, and the sounds that it may name. */
export interface SongWithSounds extends SongFile {
  readonly registry: Sounds;
}

/** What is told of the names of sounds whose SynthDefs cannot be read, and of files not read with them. */
const unknownSounds: ReadonlySet<string> = new Set([
  'song.unknown-instrument',
  'song.unknown-effect',
  'song.not-read',
]);

/**
 * Reads the text of a song file, and the sounds that it lists. What is wrong with those hides nothing that is
 * wrong with the rest.
 *
 * @param seed in place of the song's own
 *
 * Problems: those of the SynthDefs and of the song.
 */
export async function readWithSounds(
  source: SourceText,
  registryOf: RegistryOf,
  seed?: number,
): Promise<Result<SongWithSounds>> {
  const sounds = await registryOf(source);
  if (!sounds.ok) return failure([...sounds.problems, ...(await mistakesBeside(source))]);
  const registry = sounds.value;
  const read = await readText(source, registry, seed);
  const problems = [...sounds.problems, ...read.problems];
  return read.ok ? success({ ...read.value, registry }, problems) : failure(problems);
}

/** What is wrong with a song as far as it can be known without the sounds that it lists. */
async function mistakesBeside(source: SourceText): Promise<readonly Problem[]> {
  const own = await ownRegistry(source);
  if (!own.ok) return [];
  const { problems } = await readText(source, own.value);
  return problems.filter(({ code }) => !unknownSounds.has(code));
}

async function readText(
  { name: file, text }: SourceText,
  registry: Sounds,
  seed?: number,
): Promise<Result<SongFile>> {
  const { readSong } = await import('../song/index.ts');
  return readSong(text, { registry, file, ...(seed === undefined ? {} : { seed }) });
}
