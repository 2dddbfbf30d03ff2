/**
 * A number as sclang reads it. Whole numbers beyond its 32-bit integers are written as floats.
 *
 * @example numberText(-1.5) // => '-1.5'
 * @example numberText(1e21) // => '1e21'
 */
export function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return 'inf.neg';
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value).replace('e+', 'e');
  const isWide = Number.isInteger(value) && Math.abs(value) >= 2 ** 31;
  return isWide && !text.includes('e') ? `${text}.0` : text;
}

/**
 * A symbol.
 *
 * @example symbolText("it's") // => "'it\\'s'"
 */
export function symbolText(name: string): string {
  return `'${name.replace(/[\\']/g, (each) => `\\${each}`)}'`;
}

/** A string from character codes. */
export function stringText(codes: readonly number[]): string {
  const text = String.fromCharCode(...codes);
  return `"${text.replace(/[\\"]/g, (each) => `\\${each}`)}"`;
}
