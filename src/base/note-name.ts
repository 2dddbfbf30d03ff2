import type { NoteNumber } from './units.ts';

const semitonesOfLetter: Readonly<Record<string, number>> = {
  c: 0,
  d: 2,
  e: 4,
  f: 5,
  g: 7,
  a: 9,
  b: 11,
};
const semitonesOfModifier: Readonly<Record<string, number>> = { s: 1, '#': 1, f: -1, n: 0 };
const sharpNames = ['c', 'cs', 'd', 'ds', 'e', 'f', 'fs', 'g', 'gs', 'a', 'as', 'b'];
const defaultOctave = 5;

/**
 * Reads a note name as Tidal spells it: a letter, any of `s` or `#` (sharp), `f` (flat) and `n`
 * (natural), an octave (5 when absent). Gives the note number, where c5 is 0, or undefined.
 *
 * @example parseNoteName('c5') // => 0
 * @example parseNoteName('f#2') // => -30
 * @example parseNoteName('af3') // => -16
 */
export function parseNoteName(text: string): NoteNumber | undefined {
  const match = /^([a-g])([s#fn]{0,8})(-?\d{1,2})?$/i.exec(text);
  if (match === null) return undefined;
  const [, letter = '', modifiers = '', octave] = match;
  let note = semitonesOfLetter[letter.toLowerCase()] ?? 0;
  for (const modifier of modifiers.toLowerCase()) note += semitonesOfModifier[modifier] ?? 0;
  return note + 12 * ((octave === undefined ? defaultOctave : Number(octave)) - defaultOctave);
}

/**
 * Name of the note nearest to a note number, with sharps, always with its octave.
 *
 * @example noteName(-30) // => 'fs2'
 */
export function noteName(note: NoteNumber): string {
  const nearest = Math.round(note);
  const octave = Math.floor(nearest / 12);
  return `${sharpNames[nearest - 12 * octave] ?? ''}${octave + defaultOctave}`;
}
