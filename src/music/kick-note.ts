import { type Hertz, type NoteNumber, noteToHz } from '../base/index.ts';
import type { Key } from './keys.ts';

const fifth = 7;
/** f1 in scientific names (43.65 Hz) to b1 (61.74 Hz): where a kick's fundamental carries. */
const lowest: NoteNumber = -31;
const highest: NoteNumber = -25;

/**
 * The note of a kick without a pitch of its own: the key's root or, where that lies outside
 * 43–62 Hz in every octave, its fifth. The range holds seven neighbouring notes, so one of the two
 * is always inside.
 *
 * @example kickNote({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }) // => -31
 */
export function kickNote(key: Pick<Key, 'tonic'>): NoteNumber {
  const inRange = (pitchClass: number): NoteNumber => (pitchClass % 12) - 36;
  const root = inRange(key.tonic);
  return root >= lowest && root <= highest ? root : inRange(key.tonic + fifth);
}

/** Frequency of `kickNote`, 43 to 62 Hz. @example kickHertz({ tonic: 9 }) // => 55 */
export function kickHertz(key: Pick<Key, 'tonic'>): Hertz {
  return noteToHz(kickNote(key));
}
