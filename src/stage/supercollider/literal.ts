import { numberText, symbolText } from '../../synthdef/index.ts';

/** Significant digits that tell any two 32-bit floats apart. */
const mostDigits = 9;

/**
 * A number with the fewest digits that give the same 32-bit float, which is what servers compute with.
 *
 * @example floatText(Math.fround(43.65)) // => '43.65'
 */
export function floatText(value: number): string {
  const float = Math.fround(value);
  if (float === 0) return numberText(float);
  for (let digits = 1; digits < mostDigits; digits += 1) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return numberText(short);
  }
  return numberText(Number(float.toPrecision(mostDigits)));
}

/**
 * A moment or a length in seconds, to the nanosecond: far below a frame.
 *
 * @example secondsText(1) // => '1.0'
 */
export function secondsText(seconds: number): string {
  const text = numberText(Number(seconds.toFixed(9)));
  return /^\d+$/.test(text) ? `${text}.0` : text;
}

/**
 * A symbol as people write it.
 *
 * @example nameText('freq') // => '\\freq'
 * @example nameText('voice-hoover') // => "'voice-hoover'"
 */
export function nameText(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? `\\${name}` : symbolText(name);
}

/**
 * Words of the song as one line of a comment that they cannot end.
 *
 * @example commentText('a\nb *' + '/') // => 'a b * /'
 */
export function commentText(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\s]+/gu, ' ');
  return line.replaceAll('*/', '* /').replaceAll('/*', '/ *').trim();
}
