const semitonesOfLetter: Readonly<Record<string, number>> = {
  c: 0,
  d: 2,
  e: 4,
  f: 5,
  g: 7,
  a: 9,
  b: 11,
};
const semitonesOfSign: Readonly<Record<string, number>> = { '#': 1, s: 1, f: -1, b: -1 };
const names = ['c', 'cs', 'd', 'ef', 'e', 'f', 'fs', 'g', 'af', 'a', 'bf', 'b'] as const;

/**
 * Semitones above c, 0 to 11, of a letter and a sign (`#`, `s`, `f`, `b` or none), whatever their
 * case.
 *
 * @example pitchClass('a', 'f') // => 8
 */
export function pitchClass(letter: string, sign = ''): number {
  const natural = semitonesOfLetter[letter.toLowerCase()] ?? 0;
  return modulo(natural + (semitonesOfSign[sign.toLowerCase()] ?? 0), 12);
}

/** Name of a pitch class, without an octave. @example tonicName(8) // => 'af' */
export function tonicName(semitones: number): string {
  return names[modulo(Math.round(semitones), 12)] ?? 'c';
}

/** The remainder with the sign of the divisor. @example modulo(-1, 12) // => 11 */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
