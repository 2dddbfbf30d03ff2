import type { SongData } from '../song-schema.ts';
import type { Json } from './plain-data.ts';
import { behindKey } from './yaml-writing.ts';

/** Where editors find the schema of a song that lies beside an installed gabber. */
const schemaLine = '# yaml-language-server: $schema=node_modules/gabber/schema/song.schema.json\n';

/** Keys with an empty line before them. */
const spaced = /^(?=(?:tracks|groups|returns|master|arrangement):)/gm;

/**
 * A new song as a file, written as gabber writes: the schema's line first, patterns in quotes.
 *
 * @example songText({ tracks: { kick: { pattern: 'x*4' } } }).endsWith("kick: {pattern: 'x*4'}\n") // => true
 */
export function songText(data: SongData): string {
  const written = behindKey(data as unknown as Json, [], -2, 1000).trimStart();
  return `${schemaLine}${written.replaceAll(spaced, '\n')}\n`;
}
