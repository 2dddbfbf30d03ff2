import type { Problem } from '../base/index.ts';
import { makePositions } from './positions.ts';
import { readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** The files of sounds that a song lists, before the song is read: it may name what they hold. */
export interface ListedFiles {
  readonly files: readonly string[];
  /** A Problem with its file, and with the span of its path. */
  place(problem: Problem): Problem;
}

/**
 * The list `synthdefs` of a song file's text. Empty where there is none, and where it is not a list of
 * names or the file cannot be read at all: `readSong` says what is wrong then.
 *
 * @example listedSynthDefs('synthdefs: [bells.scsyndef]').files // => ['bells.scsyndef']
 */
export function listedSynthDefs(text: string, file?: string): ListedFiles {
  return listed('synthdefs', text, file) ?? { files: [], place: (problem) => problem };
}

/**
 * The list `dx7` of a song file's text: files of voices of a DX7. Empty as that of `listedSynthDefs` is.
 *
 * @example listedDx7('dx7: [rom1a.syx]').files // => ['rom1a.syx']
 */
export function listedDx7(text: string, file?: string): ListedFiles {
  return listed('dx7', text, file) ?? { files: [], place: (problem) => problem };
}

/**
 * The list `samples` of a song file's text, before the song is read: a track's instrument may be one of the
 * folders in them. Empty as that of `listedSynthDefs` is.
 *
 * @example listedSamples('samples: [breaks]') // => ['breaks']
 */
export function listedSamples(text: string): readonly string[] {
  return listed('samples', text)?.files ?? [];
}

function listed(
  key: 'synthdefs' | 'samples' | 'dx7',
  text: string,
  file?: string,
): ListedFiles | undefined {
  if (!text.includes(key)) return undefined;
  const parsed = parseYaml(text);
  if (!parsed.ok) return undefined;
  const { data } = readYamlData(parsed.value);
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  const names: unknown = isMap
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
  if (!isNames(names)) return undefined;
  const { place } = makePositions(parsed.value, file);
  return { files: names, place };
}

function isNames(value: unknown): value is readonly string[] {
  const isName = (each: unknown): boolean => typeof each === 'string' && each.length > 0;
  return Array.isArray(value) && value.every(isName);
}
