import type { Span } from '../base/index.ts';

/** Turns offsets of a text into lines and columns, and back. Lines end in `\n`. */
export interface LineIndex {
  /** The span from one offset to another, end exclusive. */
  span(begin: number, end: number): Span;
  /** The offset of a 1-based line and column, kept inside the text. */
  offset(line: number, column: number): number;
}

/**
 * Indexes the lines of a text; columns count UTF-16 units from 1.
 *
 * @example indexLines('a\nbc').span(2, 4) // => { line: 2, column: 1, endLine: 2, endColumn: 3 }
 */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number): readonly [line: number, column: number] => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lastAtMost(starts, inside);
    return [line + 1, inside - (starts[line] ?? 0) + 1];
  };
  return {
    span(begin, end) {
      const [line, column] = place(begin);
      const [endLine, endColumn] = place(Math.max(begin, end));
      return { line, column, endLine, endColumn };
    },
    offset(line, column) {
      const start = starts[Math.max(0, line - 1)];
      if (start === undefined) return text.length;
      const next = starts[line] ?? text.length;
      return Math.max(0, Math.min(start + column - 1, next));
    },
  };
}

/** Index of the last number that is at most the given one, in a rising list that begins with 0. */
function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
