import type { Declaration, Statement } from './ast.ts';
import { type Fixities, type Fixity, standardFixities } from './fixity.ts';
import { parseBinder } from './parse-binders.ts';
import { parseDeclaration } from './parse-declarations.ts';
import { MixtureFailure } from './parse-infix.ts';
import type { Parser } from './parser.ts';
import { parserOf } from './parser-of.ts';
import type { Token } from './token.ts';
import { SyntaxFailure, TokenStream } from './token-stream.ts';

export type Parsed =
  | { readonly ok: true; readonly statement: Statement; readonly fixities: Fixities }
  | { readonly ok: false; readonly failure: SyntaxFailure | MixtureFailure | RangeError };

/** Reads one statement from its tokens (with the end token last). */
export function parseStatement(
  tokens: readonly Token[],
  known: Fixities = standardFixities,
): Parsed {
  const fixities = fixitiesIn(tokens, known);
  const stream = new TokenStream(tokens);
  try {
    const statement = topLevel(parserOf(stream, fixities));
    if (stream.raw().kind !== 'end') stream.fail('the end of the statement');
    return { ok: true, statement, fixities };
  } catch (failure) {
    const expected =
      failure instanceof SyntaxFailure ||
      failure instanceof MixtureFailure ||
      failure instanceof RangeError;
    if (expected) return { ok: false, failure };
    throw failure;
  }
}

/** The known fixities and those declared in the tokens (`infixr 5 +++`). */
function fixitiesIn(tokens: readonly Token[], known: Fixities): Fixities {
  const own = new Map<string, Fixity>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'keyword' || !token.text.startsWith('infix')) return;
    const level = tokens[i + 1];
    const precedence = level?.kind === 'integer' ? Math.min(9, Number(level.text)) : 9;
    const direction = token.text === 'infixl' ? 'left' : token.text === 'infixr' ? 'right' : 'none';
    for (let j = level?.kind === 'integer' ? i + 2 : i + 1; ; j += 1) {
      const name = tokens[j];
      if (name?.kind === 'operator' || name?.kind === 'name') {
        own.set(name.text, { precedence, direction });
      } else if (name?.text !== ',' && name?.text !== '`') return;
      if (tokens[j + 1]?.first) return;
    }
  });
  return own.size === 0 ? known : new Map([...known, ...own]);
}

function topLevel(parser: Parser): Statement {
  const { tokens } = parser;
  const token = tokens.current();
  const { start } = token;
  if (token.kind === 'keyword' && IGNORED.has(token.text)) return ignored(tokens, token);
  if (token.kind === 'keyword' && token.text.startsWith('infix')) {
    const bindings = [parseDeclaration(parser)];
    return { kind: 'definitions', bindings, start, end: tokens.behind() };
  }
  if (token.kind === 'keyword' && token.text === 'let') {
    tokens.advance();
    const bindings = parser.declarations();
    if (!tokens.isKeyword('in')) {
      return { kind: 'definitions', bindings, start, end: tokens.behind() };
    }
    tokens.rewind(0);
  }
  const sign = signOfStatement(tokens);
  if (sign === '=' || sign === '::') return definitions(parser, start);
  if (sign === '<-') {
    const binder = parseBinder(tokens);
    tokens.takeOperator('<-');
    const body = parser.expression();
    return { kind: 'draw', binder, body, start, end: body.end };
  }
  const body = parser.expression();
  return { kind: 'expression', body, start, end: body.end };
}

const IGNORED = new Set(['import', 'module', 'type', 'data', 'newtype', 'class', 'instance']);

function ignored(tokens: TokenStream, token: Token): Statement {
  while (tokens.raw().kind !== 'end') tokens.advance();
  return { kind: 'ignored', what: token.text, start: token.start, end: tokens.behind() };
}

/** The `=`, `::` or `<-` outside all brackets that makes a statement a definition. */
function signOfStatement(tokens: TokenStream): string | undefined {
  let depth = 0;
  for (let i = 0; ; i += 1) {
    const token = tokens.ahead(i);
    if (token === undefined || token.kind === 'end' || token.kind === 'keyword') {
      if (token?.text === '_') continue;
      return undefined;
    }
    if (token.kind === 'bracket') {
      if ('([{'.includes(token.text)) depth += 1;
      else if (')]}'.includes(token.text)) depth -= 1;
    }
    if (depth !== 0 || token.kind !== 'operator') continue;
    if (token.text === '$' || token.text === '#') return undefined;
    if (token.text === '::') return tokens.ahead(0)?.kind === 'name' && i <= 1 ? '::' : undefined;
    if (token.text === '=' || token.text === '<-') return token.text;
  }
}

/** Equations, one below the other when there are several. */
function definitions(parser: Parser, start: number): Statement {
  const { tokens } = parser;
  const base = tokens.raw().column;
  const several = (() => {
    for (let i = 1; ; i += 1) {
      const token = tokens.ahead(i);
      if (token === undefined || token.kind === 'end') return false;
      if (token.first && token.column === base && token.text === tokens.raw().text) return true;
    }
  })();
  const bindings = several
    ? tokens.block(() => parseDeclaration(parser))
    : definitionsInLine(parser);
  return { kind: 'definitions', bindings, start, end: tokens.behind() };
}

/** `x = 1; y = 2`. */
function definitionsInLine(parser: Parser): Declaration[] {
  const bindings = [parseDeclaration(parser)];
  while (parser.tokens.takeBracket(';')) {
    if (!parser.tokens.atEnd()) bindings.push(parseDeclaration(parser));
  }
  return bindings;
}
