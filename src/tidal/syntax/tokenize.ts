/**
 * Words of the language: names, operators, numbers, strings, brackets. Comments and spaces are
 * dropped here; every token keeps its place in the source.
 */
import {
  BRACKETS,
  CURLY_QUOTES,
  isDigit,
  isNamePart,
  isNameStart,
  isSpace,
  isSymbol,
  isUpper,
} from './characters.ts';
import { resolveEscapes, stringEnd } from './string-literals.ts';
import type { Token, TokenKind } from './token.ts';

export interface LexicalProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Where what was read is good as it is. */
  readonly isWarning?: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly problems: readonly LexicalProblem[];
}

const STRAY_QUOTE = "A single ' does not start anything here.";
const KEYWORDS = new Set([
  'case',
  'class',
  'data',
  'deriving',
  'do',
  'else',
  'if',
  'import',
  'in',
  'infix',
  'infixl',
  'infixr',
  'instance',
  'let',
  'module',
  'newtype',
  'of',
  'then',
  'type',
  'where',
  '_',
]);

/** Splits a source text into tokens; never fails: what cannot be read becomes a problem. */
export function tokenize(source: string): Lexed {
  return new Lexer(source).run();
}

/** Holds the place in the text while tokens are cut from it. */
class Lexer {
  private readonly source: string;
  private readonly tokens: Token[] = [];
  private readonly problems: LexicalProblem[] = [];
  private at = 0;
  private lineStart = 0;
  private tabShift = 0;
  private first = true;
  private blankLines = false;
  private spaced = true;

  constructor(source: string) {
    this.source = source;
  }

  run(): Lexed {
    while (this.at < this.source.length) this.step();
    this.first = true;
    this.push('end', '', this.source.length, this.source.length);
    return { tokens: this.tokens, problems: this.problems };
  }

  private peek(ahead = 0): string {
    return this.source[this.at + ahead] ?? '';
  }

  private step(): void {
    const c = this.peek();
    if (c === '\n') this.newLine();
    else if (isSpace(c)) this.space(c);
    else if (c === '-' && this.lineComment()) return;
    else if (c === ':' && this.commandLine()) return;
    else if (c === '{' && this.peek(1) === '-') this.blockComment();
    else if (c === '"') this.string();
    else if (isDigit(c)) this.number();
    else if (c === "'") this.character();
    else if (isNameStart(c)) this.name();
    else if (BRACKETS.has(c)) this.single('bracket');
    else if (c === '’' && !this.spaced) this.curlyApostrophe();
    else if (CURLY_QUOTES.has(c)) this.curlyQuotes();
    else if (isSymbol(c)) this.operator();
    else this.unknown(c);
  }

  private newLine(): void {
    if (this.first && this.tokens.length > 0) this.blankLines = true;
    this.at += 1;
    this.lineStart = this.at;
    this.tabShift = 0;
    this.first = true;
    this.spaced = true;
  }

  private space(c: string): void {
    if (c === '\t') {
      const column = this.at - this.lineStart + this.tabShift;
      this.tabShift += 7 - (column % 8);
    }
    this.at += 1;
    this.spaced = true;
  }

  private push(
    kind: TokenKind,
    text: string,
    start: number,
    end: number,
    literal: { value?: string; offsets?: readonly number[]; qualified?: boolean } = {},
  ): void {
    this.tokens.push({
      kind,
      text,
      start,
      end,
      column: start - this.lineStart + this.tabShift + 1,
      first: this.first,
      afterBlank: this.blankLines,
      spaced: this.spaced,
      ...literal,
    });
    this.first = false;
    this.blankLines = false;
    this.spaced = kind === 'bracket' && '([{,;'.includes(text);
  }

  private complain(code: string, message: string, start: number, end: number, hint?: string): void {
    this.problems.push({ code, message, start, end, ...(hint === undefined ? {} : { hint }) });
  }

  private single(kind: TokenKind): void {
    this.push(kind, this.peek(), this.at, this.at + 1);
    this.at += 1;
  }

  /** `--` starts a comment unless it is part of a longer operator such as `-->`. */
  private lineComment(): boolean {
    let end = this.at;
    while (this.source[end] === '-') end += 1;
    if (end - this.at < 2 || isSymbol(this.source[end] ?? ' ')) return false;
    const newLine = this.source.indexOf('\n', end);
    this.at = newLine < 0 ? this.source.length : newLine;
    // A line with a comment alone is not an empty line: it does not end a statement.
    if (this.first && this.at < this.source.length) this.skipLine();
    return true;
  }

  /**
   * A line for GHCi itself, `:set …` or the `:{` and `:}` around several lines: it ends the
   * statement before it, and what it asks of GHCi has no meaning here.
   */
  private commandLine(): boolean {
    const command = /^:([{}](?=\s*$)|[a-z]+\b|[?!]).*/m.exec(this.source.slice(this.at));
    if (command === null || command.index > 0 || this.at !== this.lineStart) return false;
    const [line, name = ''] = command;
    const { at: start } = this;
    this.at += line.length;
    this.blankLines = true;
    if ('{}'.includes(name)) return true;
    const message = `\`:${name}\` speaks to GHCi: it has no meaning here, and is left out.`;
    this.problems.push({ code: 'tidal.ghci', message, isWarning: true, start, end: this.at });
    return true;
  }

  private skipLine(): void {
    this.at += 1;
    this.lineStart = this.at;
    this.tabShift = 0;
    this.spaced = true;
  }

  private blockComment(): void {
    const start = this.at;
    let depth = 0;
    do {
      if (this.source.startsWith('{-', this.at)) {
        depth += 1;
        this.at += 2;
      } else if (this.source.startsWith('-}', this.at)) {
        depth -= 1;
        this.at += 2;
      } else {
        if (this.peek() === '\n') {
          this.lineStart = this.at + 1;
          this.tabShift = 0;
          this.first = true;
        }
        this.at += 1;
      }
    } while (depth > 0 && this.at < this.source.length);
    this.spaced = true;
    // Nor is the line where a comment ends an empty one.
    const rest = /^[^\S\n]*(?=\n)/.exec(this.source.slice(this.at));
    if (this.first && rest !== null) {
      this.at += rest[0].length;
      this.skipLine();
    }
    if (depth > 0) {
      this.at = this.source.length;
      this.complain(
        'tidal.comment',
        'This comment is never closed.',
        start,
        start + 2,
        'End it with -}',
      );
    }
  }

  private name(): void {
    const start = this.at;
    let word = this.word();
    // A module before a name (Sound.Tidal.Context.fast, Prelude.id) says nothing here.
    let qualified = false;
    while (isUpper(word[0] ?? '') && this.peek() === '.' && isNameStart(this.peek(1))) {
      this.at += 1;
      word = this.word();
      qualified = true;
    }
    if (isUpper(word[0] ?? '') && this.peek() === '.' && isSymbol(this.peek(1))) {
      this.qualifiedOperator(start, word);
    } else if (KEYWORDS.has(word)) this.push('keyword', word, start, this.at);
    else if (isUpper(word[0] ?? '')) this.push('constructor', word, start, this.at);
    else this.push('name', word, start, this.at, qualified ? { qualified } : {});
  }

  /** `P.+`: an operator with its module. `Just.f` is composition, as in Haskell. */
  private qualifiedOperator(start: number, word: string): void {
    const from = this.at + 1;
    let end = from;
    while (isSymbol(this.source[end] ?? '')) end += 1;
    const text = this.source.slice(from, end);
    if (text === '' || /^[A-Z]\w*$/.test(word) === false) {
      this.push('constructor', word, start, this.at);
      return;
    }
    this.at = end;
    this.push('operator', text, start, end);
  }

  private word(): string {
    const start = this.at;
    while (isNamePart(this.peek())) this.at += 1;
    return this.source.slice(start, this.at);
  }

  private number(): void {
    const rest = this.source.slice(this.at, this.at + 400);
    const special = /^0[xX][0-9a-fA-F]+|^0[oO][0-7]+|^0[bB][01]+/.exec(rest);
    const digits = /^\d(_*\d)*(\.\d(_*\d)*)?([eE][-+]?\d+)?/;
    const text = special?.[0] ?? digits.exec(rest)?.[0] ?? rest;
    const kind = special === null && /[.eE]/.test(text) ? 'float' : 'integer';
    this.push(kind, text.replaceAll('_', ''), this.at, this.at + text.length);
    this.at += text.length;
  }

  private operator(): void {
    const start = this.at;
    while (isSymbol(this.peek())) this.at += 1;
    this.push('operator', this.source.slice(start, this.at), start, this.at);
  }

  private character(): void {
    const start = this.at;
    const match = /^'([^'\\\n]|\\[^\n]+?)'/u.exec(this.source.slice(start, start + 20));
    if (match === null) {
      const text = /^'([^'"\n]+)'/u.exec(this.source.slice(start, start + 200))?.[1];
      this.at += text === undefined ? 1 : text.length + 2;
      const message = text === undefined ? STRAY_QUOTE : "Single quotes ' hold one character only.";
      const hint = text === undefined ? undefined : `Write double quotes: "${text}"`;
      this.complain('tidal.character', message, start, this.at, hint);
      if (text !== undefined) {
        this.push('string', this.source.slice(start, this.at), start, this.at, { value: text });
      }
      return;
    }
    const { value } = resolveEscapes(match[1] ?? '', 0);
    this.at += match[0].length;
    this.push('character', match[0], start, this.at, { value });
  }

  private string(): void {
    const start = this.at;
    const end = stringEnd(this.source, start);
    if (end === undefined) {
      const newLine = this.source.indexOf('\n', start);
      const stop = newLine < 0 ? this.source.length : newLine;
      const value = this.source.slice(start + 1, stop).trimEnd();
      this.complain('tidal.string', 'This string is never closed.', start, stop, 'Add a closing "');
      this.push('string', this.source.slice(start, stop), start, stop, { value });
      this.at = stop;
      return;
    }
    const raw = this.source.slice(start + 1, end);
    const { value, offsets } = resolveEscapes(raw, start + 1);
    const text = this.source.slice(start, end + 1);
    const simple = value === raw;
    this.push('string', text, start, end + 1, simple ? { value } : { value, offsets });
    const lastLine = text.lastIndexOf('\n');
    if (lastLine >= 0) {
      this.lineStart = start + lastLine + 1;
      this.tabShift = 0;
    }
    this.at = end + 1;
    this.spaced = false;
  }

  /** `every’`: part of a name. */
  private curlyApostrophe(): void {
    const message = 'This apostrophe is not a straight one.';
    this.complain('tidal.quotes', message, this.at, this.at + 1, "Write '");
    this.at += 1;
  }

  private curlyQuotes(): void {
    const start = this.at;
    const rest = this.source.slice(start + 1);
    const single = '‘’'.includes(this.peek());
    const length = rest.search(single ? /['"‘’\n]/ : /["“”„«»\n]/);
    const end = length < 0 ? this.source.length : start + 1 + length;
    const value = this.source.slice(start + 1, end);
    const closed = this.source[end] !== undefined && this.source[end] !== '\n';
    this.at = closed ? end + 1 : end;
    this.complain(
      'tidal.quotes',
      'These quotes are not straight ones.',
      start,
      this.at,
      `Write "${value}"`,
    );
    this.push('string', this.source.slice(start, this.at), start, this.at, { value });
  }

  private unknown(c: string): void {
    const code = this.source.codePointAt(this.at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const invisible = /[\p{Cf}\p{Cc}]/u.test(c);
    const number = code.toString(16).toUpperCase().padStart(4, '0');
    const message = invisible
      ? `A character that cannot be seen stands here: U+${number}.`
      : `\`${c}\` means nothing here.`;
    const hint = invisible ? 'Delete it, or type what stands around it anew.' : undefined;
    this.complain('tidal.character', message, this.at, this.at + length, hint);
    this.at += length;
  }
}
