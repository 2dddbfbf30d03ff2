import type { Problem } from '../base/index.ts';
import { makePositions } from './positions.ts';
import { readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** The key of a song file that lists files of SynthDefs. */
const KEY = 'synthdefs';

/** The files of SynthDefs that a song lists, before the song is read: it may name what they hold. */
export interface ListedSynthDefs {
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
export function listedSynthDefs(text: string, file?: string): ListedSynthDefs {
  const nothing: ListedSynthDefs = { files: [], place: (problem) => problem };
  if (!text.includes(KEY)) return nothing;
  const parsed = parseYaml(text);
  if (!parsed.ok) return nothing;
  const { data } = readYamlData(parsed.value);
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  const listed: unknown = isMap && KEY in data ? data[KEY] : undefined;
  if (!isNames(listed)) return nothing;
  const { place } = makePositions(parsed.value, file);
  return { files: listed, place };
}

function isNames(value: unknown): value is readonly string[] {
  const isName = (each: unknown): boolean => typeof each === 'string' && each.length > 0;
  return Array.isArray(value) && value.every(isName);
}
