import type { TypeSyntax } from './ast.ts';
import type { TokenStream } from './token-stream.ts';

/** A type with its context: `(Num a, Ord a) => Pattern a -> [a]`. */
export function parseType(tokens: TokenStream): TypeSyntax {
  const start = tokens.here();
  if (tokens.isName('forall')) {
    while (!tokens.isOperator('.') && !tokens.atEnd()) tokens.advance();
    tokens.takeOperator('.');
  }
  const type = functionType(tokens);
  if (!tokens.takeOperator('=>')) return type;
  const body = parseType(tokens);
  return { kind: 'qualified', context: contextOf(type), body, start, end: body.end };
}

/** The constraints in `(Num a, Ord a)`, which was read as a tuple type. */
function contextOf(type: TypeSyntax): TypeSyntax[] {
  const items: TypeSyntax[] = [];
  let rest = type;
  while (rest.kind === 'apply') {
    items.unshift(rest.argument);
    rest = rest.fn;
  }
  const tuple = rest.kind === 'name' && /^\(,*\)$/.test(rest.name);
  return tuple ? items : [type];
}

function functionType(tokens: TokenStream): TypeSyntax {
  const left = appliedType(tokens);
  if (!tokens.takeOperator('->')) return left;
  const right = parseType(tokens);
  const place = { start: left.start, end: right.end };
  const arrow: TypeSyntax = { kind: 'name', name: '->', ...place };
  const partial: TypeSyntax = { kind: 'apply', fn: arrow, argument: left, ...place };
  return { kind: 'apply', fn: partial, argument: right, ...place };
}

function appliedType(tokens: TokenStream): TypeSyntax {
  let type = atomicType(tokens);
  while (startsType(tokens)) {
    const argument = atomicType(tokens);
    type = { kind: 'apply', fn: type, argument, start: type.start, end: argument.end };
  }
  return type;
}

function startsType(tokens: TokenStream): boolean {
  const { kind, text } = tokens.current();
  if (kind === 'name') return true;
  return kind === 'constructor' || (kind === 'bracket' && (text === '(' || text === '['));
}

function atomicType(tokens: TokenStream): TypeSyntax {
  const token = tokens.current();
  const place = { start: token.start, end: token.end };
  if (token.kind === 'name') {
    tokens.advance();
    return { kind: 'variable', name: token.text, ...place };
  }
  if (token.kind === 'constructor') {
    tokens.advance();
    return { kind: 'name', name: token.text, ...place };
  }
  if (tokens.takeBracket('[')) return listType(tokens, place.start);
  if (tokens.takeBracket('(')) return bracketedType(tokens, place.start);
  return tokens.fail('a type');
}

function listType(tokens: TokenStream, start: number): TypeSyntax {
  const empty = tokens.isBracket(']');
  const item = empty ? undefined : parseType(tokens);
  const end = tokens.expectBracket(']').end;
  const list: TypeSyntax = { kind: 'name', name: '[]', start, end };
  return item === undefined ? list : { kind: 'apply', fn: list, argument: item, start, end };
}

function bracketedType(tokens: TokenStream, start: number): TypeSyntax {
  if (tokens.takeOperator('->')) {
    return { kind: 'name', name: '->', start, end: tokens.expectBracket(')').end };
  }
  const items: TypeSyntax[] = [];
  let commas = 0;
  while (!tokens.isBracket(')') && !tokens.atEnd()) {
    if (tokens.takeBracket(',')) commas += 1;
    else items.push(parseType(tokens));
  }
  const end = tokens.expectBracket(')').end;
  const [only] = items;
  if (commas === 0 && only !== undefined) return { ...only, start, end };
  const tuple: TypeSyntax = { kind: 'name', name: `(${','.repeat(commas)})`, start, end };
  return items.reduce<TypeSyntax>(
    (fn, argument) => ({ kind: 'apply', fn, argument, start, end }),
    tuple,
  );
}
