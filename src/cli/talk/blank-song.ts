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
