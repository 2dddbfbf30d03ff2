import type { Operator } from './ast.ts';
import { SyntaxFailure, type TokenStream } from './token-stream.ts';

/** What has a meaning of its own in expressions, and so is no operator there. */
const RESERVED = new Set(['=', '->', '<-', '=>', '::', '..', '|', '\\', '@']);

/** Whether the next token is an operator between operands. */
export function startsOperator(tokens: TokenStream): boolean {
  const token = tokens.current();
  if (token.kind === 'operator') return !RESERVED.has(token.text);
  return token.kind === 'bracket' && token.text === '`';
}

/** Whether the operator here stands right before `)`: `(x #)`, a left section. */
export function closesSection(tokens: TokenStream): boolean {
  const width = tokens.isBracket('`') ? 3 : 1;
  const after = tokens.ahead(width);
  return after?.kind === 'bracket' && after.text === ')';
}

/** An operator, or a function's name between backquotes. */
export function takeOperator(tokens: TokenStream): Operator {
  const token = tokens.advance();
  if (token.text !== '`' || token.kind !== 'bracket') {
    const { start, end } = token;
    return { name: token.text, constructor_: token.text.startsWith(':'), start, end };
  }
  const name = tokens.advance();
  if (name.kind !== 'name' && name.kind !== 'constructor') {
    throw new SyntaxFailure('the name of a function', name);
  }
  const { end } = tokens.expectBracket('`', token);
  return { name: name.text, constructor_: name.kind === 'constructor', start: token.start, end };
}
