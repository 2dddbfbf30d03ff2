import { basename, extname } from 'node:path';
import type { SongData } from '../../song/index.ts';

/**
 * A song without tracks: what a conversation begins with when there is no file yet.
 *
 * @example blankSong('nights/hal-4.yaml').data.title // => 'hal-4'
 */
export function blankSong(file: string): { readonly text: string; readonly data: SongData } {
  const title = basename(file, extname(file))
    .replaceAll(/[^\p{L}\p{N} _.-]/gu, ' ')
    .trim();
  const data = { title: title === '' ? 'song' : title, genre: 'gabber', bpm: 175, key: 'g minor' };
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return { text: lines.join(''), data: { ...data, tracks: {} } };
}

/**
 * The song that a text without tracks begins, as `blankSong` writes it; undefined for any other text.
 *
 * @example blankIn('title: "night"\nbpm: 175\n') // => { title: 'night', bpm: 175, tracks: {} }
 */
export function blankIn(text: string): SongData | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const rows = lines.map((line) => /^(title|genre|bpm|key): (".*"|\d+)$/.exec(line));
  if (rows.length === 0 || rows.includes(null)) return undefined;
  try {
    const pairs = rows.map((row) => [row?.[1], JSON.parse(row?.[2] ?? '')]);
    return { ...Object.fromEntries(pairs), tracks: {} } as SongData;
  } catch {
    return undefined;
  }
}
