import {
  failure,
  type NoteNumber,
  noteName,
  parseNoteName,
  problem,
  type Result,
  success,
} from '../base/index.ts';

/**
 * Reads a note name as Tidal spells it (c5 is 0 is MIDI 60; sharps `s` or `#`, flats `f`), and
 * says what was meant where the spelling is another convention's.
 *
 * Problem: `music.note`.
 *
 * @example readNote('f2') // => success(-31)
 * @example readNote('ab3').problems[0]?.hint // => 'A flat is written `f`: `af3`.'
 */
export function readNote(text: string): Result<NoteNumber> {
  const note = parseNoteName(text.trim());
  if (note !== undefined) return success(note);
  const message = `\`${text.slice(0, 40)}\` is not a note.`;
  return failure([problem('music.note', message, { hint: spellingHint(text.trim()) })]);
}

function spellingHint(text: string): string {
  const flat = flatSpelling(text);
  if (flat !== undefined) return `A flat is written \`f\`: \`${flat}\`.`;
  return `Write a letter, \`s\` or \`f\` for sharp or flat, and an octave: \`${noteName(-30)}\`, \`af3\`.`;
}

/**
 * Tidal's spelling of a flat that was written with `b`, or undefined: Tidal reads `ab3` as the two
 * notes `a` and `b3`.
 *
 * @example flatSpelling('Bb2') // => 'bf2'
 */
export function flatSpelling(text: string): string | undefined {
  const match = /^([a-g])(b{1,2})(-?\d{1,2})?$/i.exec(text);
  if (match === null) return undefined;
  const [, letter = '', flats = '', octave = ''] = match;
  return letter.toLowerCase() + 'f'.repeat(flats.length) + octave;
}
