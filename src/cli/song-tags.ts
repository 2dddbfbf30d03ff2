import type { AudioTags } from '../audio/index.ts';
import { type Key, keyName } from '../music/index.ts';
import type { Plan } from '../stage/index.ts';

/** What a file of sound tells of the song in it. */
export function songTags({ about = {} }: Pick<Plan, 'about'>): AudioTags {
  const { title, genre, bpm, key } = about;
  return {
    ...(title === undefined ? {} : { title }),
    ...(genre === undefined ? {} : { genre }),
    ...(bpm === undefined ? {} : { bpm }),
    ...(key === undefined ? {} : { key: keyName(key), initialKey: initialKey(key) }),
  };
}

/**
 * A key as disc jockeys' programs write it: a capital, a sign, `m` where the third is minor.
 *
 * @example initialKey({ tonic: 6, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }) // => 'F#m'
 */
export function initialKey({ tonic, intervals }: Key): string {
  const names = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'];
  const isMinor = intervals.includes(3) && !intervals.includes(4);
  return `${names[tonic] ?? 'C'}${isMinor ? 'm' : ''}`;
}
