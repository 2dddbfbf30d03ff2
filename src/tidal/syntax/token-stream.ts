import type { Token, TokenKind } from './token.ts';

/** Thrown inside the parser only; `parseStatement` turns it into a problem. */
export class SyntaxFailure extends Error {
  readonly expected: string;
  readonly token: Token;
  /** The bracket or keyword that this failure leaves open, if any. */
  readonly opener: Token | undefined;

  constructor(expected: string, token: Token, opener?: Token) {
    super(expected);
    this.expected = expected;
    this.token = token;
    this.opener = opener;
  }
}

interface Block {
  /** Column of the block's lines; 0 inside brackets and braces, where lines do not count. */
  readonly indent: number;
}

/** Deeper nesting than this is refused: no person writes it, and it would exhaust the stack. */
const MAX_DEPTH = 400;

/** A cursor over tokens that knows Haskell's layout rule. */
export class TokenStream {
  private readonly tokens: readonly Token[];
  private at = 0;
  /** A token that begins a line of the current block: it does not end the line before it. */
  private lineStart = 0;
  private readonly blocks: Block[] = [];
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The next token; where layout ends a line or block, a token of kind `end`. */
  current(): Token {
    const token = this.raw();
    if (token.first && this.at !== this.lineStart && this.endsLine(token)) {
      return { ...token, kind: 'end', text: '' };
    }
    return token;
  }

  /** The next token, whatever the layout says. */
  raw(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (token === undefined) throw new RangeError('a token stream needs an end token');
    return token;
  }

  private endsLine(token: Token): boolean {
    const indent = this.blocks.at(-1)?.indent ?? 0;
    if (token.column > indent) return false;
    // An operator never begins a line of a block: it can only go on with the one before.
    const reserved = ['|', '=', '->', '<-', '\\', '~', '@'].includes(token.text);
    if (token.kind === 'operator' && token.text !== '-' && !reserved) return false;
    return !(token.kind === 'keyword' && ['then', 'else', 'of', 'in'].includes(token.text));
  }

  ahead(count: number): Token | undefined {
    return this.tokens[this.at + count];
  }

  advance(): Token {
    const token = this.raw();
    if (this.at < this.tokens.length - 1) this.at += 1;
    return token;
  }

  position(): number {
    return this.at;
  }

  /** Goes back to an earlier position. */
  rewind(position: number): void {
    this.at = position;
  }

  here(): number {
    return this.raw().start;
  }

  /** The end of the token before. */
  behind(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  atEnd(): boolean {
    return this.current().kind === 'end';
  }

  private is(kind: TokenKind, text: string): boolean {
    const token = this.current();
    return token.kind === kind && token.text === text;
  }

  isName(text: string): boolean {
    return this.is('name', text);
  }

  isOperator(text: string): boolean {
    return this.is('operator', text);
  }

  isBracket(text: string): boolean {
    return this.is('bracket', text);
  }

  isKeyword(text: string): boolean {
    return this.is('keyword', text);
  }

  private take(kind: TokenKind, text: string): boolean {
    if (!this.is(kind, text)) return false;
    this.advance();
    return true;
  }

  takeOperator(text: string): boolean {
    return this.take('operator', text);
  }

  takeBracket(text: string): boolean {
    return this.take('bracket', text);
  }

  takeKeyword(text: string): boolean {
    return this.take('keyword', text);
  }

  expectBracket(text: string, opener?: Token): Token {
    if (this.isBracket(text)) return this.advance();
    return this.fail(`\`${text}\``, opener);
  }

  expectKeyword(text: string, opener?: Token): Token {
    if (this.isKeyword(text)) return this.advance();
    return this.fail(`\`${text}\``, opener);
  }

  fail(expected: string, opener?: Token): never {
    throw new SyntaxFailure(expected, this.raw(), opener);
  }

  /** Runs a parser one level deeper. */
  nested<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail('less nesting');
    const result = parse();
    this.depth -= 1;
    return result;
  }

  /** Runs a parser between brackets, where lines do not count. */
  bracketed<T>(parse: () => T): T {
    this.blocks.push({ indent: 0 });
    const result = parse();
    this.blocks.pop();
    return result;
  }

  /** The items of a block: between braces, or one a line at the column of the first. */
  block<T>(item: () => T): T[] {
    const opener = this.raw();
    if (this.takeBracket('{')) return this.braced(item, opener);
    const first = this.raw();
    const outer = this.blocks.at(-1)?.indent ?? 0;
    if (first.kind === 'end' || (first.first && first.column <= outer)) return [];
    this.blocks.push({ indent: first.column });
    const items: T[] = [];
    const outerLine = this.lineStart;
    this.lineStart = this.at;
    for (;;) {
      while (this.takeBracket(';')) this.lineStart = this.at;
      if (this.current().kind !== 'end') items.push(this.nested(item));
      if (this.isBracket(';')) continue;
      const next = this.raw();
      if (next.kind === 'end' || !next.first || next.column !== first.column) break;
      if (this.lineStart === this.at) break;
      this.lineStart = this.at;
    }
    this.blocks.pop();
    this.lineStart = outerLine;
    return items;
  }

  private braced<T>(item: () => T, opener: Token): T[] {
    return this.bracketed(() => {
      const items: T[] = [];
      while (!this.isBracket('}')) {
        if (this.takeBracket(';')) continue;
        items.push(this.nested(item));
        if (!this.isBracket(';') && !this.isBracket('}')) this.fail('`}`', opener);
      }
      this.advance();
      return items;
    });
  }
}
