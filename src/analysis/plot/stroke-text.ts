import { strokeFont } from './stroke-font-data.ts';

/** A point of a picture in pixels, y downwards. */
export type Point = readonly [x: number, y: number];

/** A line through points; one point twice is a dot. */
export type Stroke = readonly Point[];

export interface TextPlace {
  /** Where the text begins, or its middle or end lies, by `align`. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  /** Height of capitals. */
  readonly height: number;
  readonly align?: 'start' | 'middle' | 'end';
}

const capUnits = 6;
const baseline = 2;
const gap = 2;
const spaceWidth = 2;

/**
 * A line of text as strokes. Accents are left out; letters without a glyph become a question mark.
 *
 * @example textStrokes('1k', { x: 0, y: 20, height: 12 }).length // => 4
 */
export function textStrokes(text: string, place: TextPlace): Stroke[] {
  const unit = place.height / capUnits;
  const share = place.align === 'end' ? 1 : place.align === 'middle' ? 0.5 : 0;
  let x = place.x - share * textWidth(text, place.height);
  const strokes: Stroke[] = [];
  for (const glyph of glyphs(text)) {
    for (const line of lines(glyph)) {
      strokes.push(
        line.map(([gx, gy]): Point => [x + gx * unit, place.y - (gy - baseline) * unit]),
      );
    }
    x += (width(glyph) + gap) * unit;
  }
  return strokes;
}

/**
 * Width of a line of text in pixels, at a height of its capitals.
 *
 * @example textWidth('I', 12) // => 4
 */
export function textWidth(text: string, height: number): number {
  const units = glyphs(text).reduce((sum, glyph) => sum + width(glyph) + gap, -gap);
  return (Math.max(0, units) * height) / capUnits;
}

function glyphs(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return Array.from(plain, (letter) => strokeFont[letter] ?? strokeFont['?'] ?? '');
}

function lines(glyph: string): Point[][] {
  return glyph
    .split(' ')
    .filter((line) => line !== '')
    .map((line) => (line.match(/../g) ?? []).map((xy): Point => [Number(xy[0]), Number(xy[1])]));
}

function width(glyph: string): number {
  if (glyph === '') return spaceWidth;
  return lines(glyph)
    .flat()
    .reduce((most, [x]) => Math.max(most, x), 0);
}
