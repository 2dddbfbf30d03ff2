export type TokenKind =
  | 'name' // a variable: fast, x', _slow
  | 'constructor' // Just, True, Map.Map
  | 'keyword' // let, in, where …
  | 'operator' // + |+| ~> and, when exactly so, the reserved ones: = -> <- :: .. \ | @
  | 'integer'
  | 'float'
  | 'string'
  | 'character'
  | 'bracket' // ( ) [ ] { } , ; `
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written, except that qualified names lose their module. */
  readonly text: string;
  /** UTF-16 offsets into the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Column for layout: 1-based, tabs stop at every 8. */
  readonly column: number;
  /** Whether it is the first token of its line. */
  readonly first: boolean;
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
  /** Whether white space or an opening bracket stands directly before it. */
  readonly spaced: boolean;
  /** Whether a module was named before it. */
  readonly qualified?: boolean;
  /** What a string or character literal says, escapes resolved. */
  readonly value?: string;
  /** Where UTF-16 units of `value` begin and end (`resolveEscapes`); absent where they just follow. */
  readonly offsets?: readonly number[];
}
