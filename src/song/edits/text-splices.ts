/** A piece of a text and what stands there afterwards. */
export interface Splice {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
}

/** That two changes touch the same piece of text, or that a place has no such piece. */
export class Unsplicable extends Error {}

/** Throws `Unsplicable` where splices overlap. */
export function checkSplices(splices: readonly Splice[]): void {
  ordered(splices).reduce((end, each) => {
    if (each.begin < end) throw new Unsplicable('overlap');
    return each.end;
  }, 0);
}

/** The text with all splices done; those at one place in the order in which they were made. */
export function splice(text: string, splices: readonly Splice[]): string {
  let from = 0;
  let result = '';
  for (const each of ordered(splices)) {
    result += text.slice(from, each.begin) + each.text;
    from = each.end;
  }
  return result + text.slice(from);
}

function ordered(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
}

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, its line break excluded. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the line after that of a place begins. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** Whether only blanks stand before a place on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** Where the comments begin that stand right above a line, as far in as it is. */
export function commentStart(text: string, at: number): number {
  const margin = text.slice(lineStart(text, at), at);
  let start = lineStart(text, at);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.startsWith(`${margin}#`, above)) break;
    start = above;
  }
  return start;
}
