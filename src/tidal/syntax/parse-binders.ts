import type { Binder, Literal } from './ast.ts';
import { parseType } from './parse-types.ts';
import type { Token } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** The literal that a token stands for, if it is one. */
export function literalOf(token: Token): Literal | undefined {
  switch (token.kind) {
    case 'integer':
    case 'float':
      return { kind: token.kind, text: token.text };
    case 'character':
      return { kind: 'character', value: token.value ?? '' };
    case 'string':
      return {
        kind: 'string',
        value: token.value ?? '',
        raw: token.text,
        ...(token.offsets === undefined ? {} : { offsets: token.offsets }),
      };
    default:
      return undefined;
  }
}

/** A pattern with constructors applied and `:` between: `Just x`, `x : rest`. */
export function parseBinder(tokens: TokenStream): Binder {
  const left = appliedBinder(tokens);
  if (!tokens.takeOperator(':')) return left;
  const right = tokens.nested(() => parseBinder(tokens));
  const place = { start: left.start, end: right.end };
  return { kind: 'constructor', name: ':', arguments: [left, right], ...place };
}

function appliedBinder(tokens: TokenStream): Binder {
  const token = tokens.current();
  if (token.kind === 'operator' && token.text === '-') return negativeBinder(tokens);
  if (token.kind !== 'constructor') return parseAtomicBinder(tokens);
  tokens.advance();
  const parameters: Binder[] = [];
  while (startsBinder(tokens)) parameters.push(parseAtomicBinder(tokens));
  const place = { start: token.start, end: tokens.behind() };
  return { kind: 'constructor', name: token.text, arguments: parameters, ...place };
}

function negativeBinder(tokens: TokenStream): Binder {
  const { start } = tokens.advance();
  const token = tokens.advance();
  const literal = literalOf(token);
  if (literal?.kind !== 'integer' && literal?.kind !== 'float') return tokens.fail('a number');
  return { kind: 'literal', literal, negative: true, start, end: token.end };
}

/** Whether the next token begins a pattern that needs no brackets. */
export function startsBinder(tokens: TokenStream): boolean {
  const token = tokens.current();
  if (token.kind === 'name' || token.kind === 'constructor') return true;
  if (token.kind === 'keyword') return token.text === '_';
  if (token.kind === 'bracket') return token.text === '(' || token.text === '[';
  if (token.kind === 'operator') return token.text === '~' || token.text === '!';
  return literalOf(token) !== undefined;
}

/** A pattern that needs no brackets: a name, `_`, a literal, `(…)`, `[…]`, `x@…`. */
export function parseAtomicBinder(tokens: TokenStream): Binder {
  return tokens.nested(() => atomicBinder(tokens));
}

function atomicBinder(tokens: TokenStream): Binder {
  const token = tokens.current();
  const place = { start: token.start, end: token.end };
  const literal = literalOf(token);
  if (literal !== undefined) {
    tokens.advance();
    return { kind: 'literal', literal, negative: false, ...place };
  }
  if (tokens.takeKeyword('_')) return { kind: 'wildcard', ...place };
  if (tokens.takeOperator('~') || tokens.takeOperator('!')) return parseAtomicBinder(tokens);
  if (token.kind === 'name') return nameBinder(tokens);
  if (token.kind === 'constructor') {
    tokens.advance();
    return { kind: 'constructor', name: token.text, arguments: [], ...place };
  }
  if (tokens.takeBracket('[')) return listBinder(tokens, token);
  if (tokens.takeBracket('(')) return bracketedBinder(tokens, token);
  return tokens.fail('a name');
}

function nameBinder(tokens: TokenStream): Binder {
  const { text: name, start, end } = tokens.advance();
  if (!tokens.takeOperator('@')) return { kind: 'name', name, start, end };
  const inner = parseAtomicBinder(tokens);
  return { kind: 'as', name, inner, start, end: inner.end };
}

function separated(tokens: TokenStream, close: string, opener: Token): Binder[] {
  return tokens.bracketed(() => {
    const items: Binder[] = [];
    while (!tokens.isBracket(close)) {
      items.push(parseBinder(tokens));
      if (!tokens.takeBracket(',') && !tokens.isBracket(close)) tokens.fail(`\`${close}\``, opener);
    }
    return items;
  });
}

function listBinder(tokens: TokenStream, opener: Token): Binder {
  const items = separated(tokens, ']', opener);
  return { kind: 'list', items, start: opener.start, end: tokens.advance().end };
}

function bracketedBinder(tokens: TokenStream, opener: Token): Binder {
  const items: Binder[] = [];
  const { start } = opener;
  tokens.bracketed(() => {
    while (!tokens.isBracket(')')) {
      const inner = parseBinder(tokens);
      if (tokens.takeOperator('::')) {
        items.push({ kind: 'typed', inner, type: parseType(tokens), start, end: tokens.behind() });
      } else items.push(inner);
      if (!tokens.takeBracket(',') && !tokens.isBracket(')')) tokens.fail('`)`', opener);
    }
  });
  const { end } = tokens.advance();
  const [only] = items;
  if (items.length === 1 && only !== undefined) return { ...only, start, end };
  return { kind: 'tuple', items, start, end };
}
