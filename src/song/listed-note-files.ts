import { type Data, readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** What names a MIDI file, in a source and in a groove. */
const KEY = 'midi-file';

/**
 * The MIDI files that a song's text names in its sources and grooves, each once, before the song is read.
 * Empty where the file cannot be read at all: `readSong` says what is wrong then.
 *
 * @example listedNoteFiles('tracks: {a: {source: {midi-file: riff.mid}}}') // => ['riff.mid']
 */
export function listedNoteFiles(text: string): readonly string[] {
  // The key may be written with escapes, but only between quotes.
  if (!text.includes(KEY) && !/\\[xuU]/.test(text)) return [];
  const parsed = parseYaml(text);
  if (!parsed.ok) return [];
  return [...new Set(namesIn(readYamlData(parsed.value).data))];
}

function namesIn(data: Data): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === KEY && typeof value === 'string' ? [value] : namesIn(value),
  );
}
