import type { Label } from './picture.ts';

/** Height of what is written beside an axis, pixels. */
export const tickHeight = 9.5;

/** What is written beside an axis, its base line at `y`. */
export function tickLabel(
  text: string,
  x: number,
  y: number,
  align: 'start' | 'middle' | 'end',
): Label {
  return { text, x, y, height: tickHeight, align, tone: 'dim' };
}

/** A number with a minus sign that is as wide as a plus. @example signed(-8.04) // => '−8.0' */
export function signed(value: number, digits = 1): string {
  return value.toFixed(digits).replace('-', '−');
}
