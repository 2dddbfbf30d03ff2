import { type Problem, problem, type Span } from '../../base/index.ts';
import type { SourceSpan } from '../event.ts';

/** Maps places in the text of a string to places in the file that holds it. */
export interface MiniPlace {
  /** Where a character of the text stands in the file. */
  readonly offset: (index: number) => number;
  /** Where the character before it ends. */
  readonly endBefore: (index: number) => number;
  /** Lines and columns of characters of the text. */
  readonly span: (start: number, end: number) => Span;
}

/** Leaves the parser; caught at its door. */
export class MiniError extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(found.message);
    this.problem = found;
  }
}

/** Nesting beyond this is a mistake, and would exhaust the stack. */
const DEEPEST = 100;
/** Characters beyond this are refused. */
const LONGEST = 200_000;

/** Reads a text character by character. */
export class Cursor {
  readonly text: string;
  readonly place: MiniPlace;
  index = 0;
  /** What reads otherwise than it may be meant. */
  readonly warnings: Problem[] = [];
  private depth = 0;
  private seeds = 0;
  /** The line that was looked at last: the end is where its newline stands. */
  private line = { start: 0, end: -1 };

  constructor(text: string, place: MiniPlace) {
    this.text = text;
    this.place = place;
    if (text.length > LONGEST) {
      throw this.error('mini.too-long', `The pattern is longer than ${LONGEST} characters.`, 0, 1);
    }
  }

  /** The next character, or '' at the end. */
  get next(): string {
    return this.text.charAt(this.index);
  }

  get atEnd(): boolean {
    return this.index >= this.text.length;
  }

  /** The character after so many others. */
  peek(ahead: number): string {
    return this.text.charAt(this.index + ahead);
  }

  /** Steps over a character if it is the next one. */
  take(character: string): boolean {
    if (this.text.charAt(this.index) !== character) return false;
    this.index += 1;
    return true;
  }

  /** Steps over white space. */
  skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.index))) this.index += 1;
  }

  /** Steps over what a sticky expression matches and gives it, or undefined. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.index += found.length;
    return found;
  }

  /** A number for the next `?` or `|`: no two in a string share one. */
  newSeed(): number {
    this.seeds += 1;
    return this.seeds - 1;
  }

  /** Runs a reader one level deeper. */
  nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEEPEST) {
      throw this.error('mini.too-deep', `Brackets are nested more than ${DEEPEST} deep.`);
    }
    const value = read();
    this.depth -= 1;
    return value;
  }

  /** Characters of the text as a place in the file. */
  at(start: number, end: number): SourceSpan {
    const column = start - this.lineOf(start);
    const { offset, endBefore } = this.place;
    return { start: offset(start), end: end > start ? endBefore(end) : offset(end), column };
  }

  /** Where the line of a character begins. Asked from left to right, it looks at each line once. */
  private lineOf(index: number): number {
    if (index < this.line.start) return this.text.lastIndexOf('\n', index - 1) + 1;
    while (index > this.line.end) {
      const start = this.line.end + 1;
      const end = this.text.indexOf('\n', start);
      this.line = { start, end: end < 0 ? this.text.length : end };
    }
    return this.line.start;
  }

  /** Warns about characters of the text. */
  warn(code: string, message: string, hint: string, start: number, end: number): void {
    const span = this.place.span(start, end);
    this.warnings.push(problem(code, message, { span, hint, severity: 'warning' }));
  }

  /** An error about characters of the text; the next one if not told otherwise. */
  error(
    code: string,
    message: string,
    start = this.index,
    end = Math.max(start + 1, this.index),
    hint?: string,
  ): MiniError {
    const span = this.place.span(start, end);
    return new MiniError(problem(code, message, hint === undefined ? { span } : { span, hint }));
  }
}

function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code > 127 && /\s/u.test(String.fromCharCode(code));
}
