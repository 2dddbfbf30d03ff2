import type { Span } from '../base/index.ts';

/** Turns offsets of a source into lines and columns. */
export interface Places {
  /** The span from one offset to another, end exclusive; columns count UTF-16 units from 1. */
  span(start: number, end: number): Span;
}

/** @example placesOf('a\nbc').span(2, 4) // => { line: 2, column: 1, endLine: 2, endColumn: 3 } */
export function placesOf(source: string): Places {
  let starts: readonly number[] | undefined;
  const place = (offset: number): readonly [number, number] => {
    starts ??= lineStarts(source);
    const inside = Math.max(0, Math.min(offset, source.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return [low + 1, inside - (starts[low] ?? 0) + 1];
  };
  return {
    span(start, end) {
      const [line, column] = place(start);
      const [endLine, endColumn] = place(Math.max(start, end));
      return { line, column, endLine, endColumn };
    },
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
