import type { Span } from './problem.ts';

/** A source line made fit for display, with the columns that a span covers. */
export interface Excerpt {
  readonly text: string;
  /** The part of the text that the span covers, empty for a place between characters. */
  readonly markedText: string;
  /** Terminal columns before the marked part. */
  readonly before: number;
  /** Terminal columns of the marked part, at least 1. */
  readonly marked: number;
}

/**
 * One line of a text, without its line ending; undefined past the end.
 *
 * @example lineOf('a\nb', 2) // => 'b'
 */
export function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let skipped = 1; skipped < line; skipped++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/**
 * Prepares a line for display under a caret: control characters shown as dots, tabs as spaces, a
 * line wider than `width` cut around the span. A span that goes on below ends with the line.
 *
 * @example excerptLine('bpm: 0', { line: 1, column: 6, endLine: 1, endColumn: 7 }, 80)
 * // => { text: 'bpm: 0', markedText: '0', before: 5, marked: 1 }
 */
export function excerptLine(line: string, span: Span, width: number): Excerpt {
  const from = clamp(span.column - 1, 0, line.length);
  const to = span.endLine > span.line ? line.length : clamp(span.endColumn - 1, from, line.length);
  const cutFrom = line.length <= width ? 0 : Math.max(0, Math.min(from - 20, line.length - width));
  const cutTo = Math.min(line.length, cutFrom + width);
  const head = (cutFrom > 0 ? '…' : '') + printable(line.slice(cutFrom, from));
  const markedText = printable(line.slice(from, Math.min(to, cutTo)));
  const tail = printable(line.slice(Math.min(to, cutTo), cutTo)) + (cutTo < line.length ? '…' : '');
  return {
    text: head + markedText + tail,
    markedText,
    before: columnsOf(head),
    marked: Math.max(1, columnsOf(markedText)),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '·');
}

/** Columns a terminal gives a text: two for wide characters, none for combining ones. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\u200d|\ufe0f/u.test(character)) continue;
    columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return columns;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
