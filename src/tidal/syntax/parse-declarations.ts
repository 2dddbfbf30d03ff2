import type { Binder, Body, Declaration, Expression, Place, Step } from './ast.ts';
import { parseAtomicBinder, parseBinder, startsBinder } from './parse-binders.ts';
import { parseType } from './parse-types.ts';
import type { Parser } from './parser.ts';
import type { TokenStream } from './token-stream.ts';

/** The bindings after `let` or `where`. */
export function parseDeclarations(parser: Parser): Declaration[] {
  return parser.tokens.block(() => parseDeclaration(parser));
}

/** One equation, pattern binding, signature or fixity declaration. */
export function parseDeclaration(parser: Parser): Declaration {
  const { tokens } = parser;
  const start = tokens.here();
  const token = tokens.current();
  if (token.kind === 'keyword' && token.text.startsWith('infix')) return fixity(tokens, start);
  const head = prefixHead(tokens);
  if (head !== undefined) return afterHead(parser, head, start);
  const left = parseBinder(tokens);
  const operator = infixName(tokens);
  if (operator === undefined) {
    const body = parseBody(parser, '=');
    return { kind: 'pattern', binder: left, body, start, end: tokens.behind() };
  }
  const right = parseBinder(tokens);
  const body = parseBody(parser, '=');
  const { name, place } = operator;
  const end = tokens.behind();
  return { kind: 'equation', name, namePlace: place, parameters: [left, right], body, start, end };
}

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** A name or `(+++)` at the start of an equation or signature; nothing where a pattern begins. */
function prefixHead(tokens: TokenStream): Named | undefined {
  const token = tokens.current();
  const after = tokens.ahead(1);
  if (token.kind === 'name') {
    const infix =
      (after?.kind === 'operator' && !['=', '|', '::', '~', '!'].includes(after.text)) ||
      (after?.kind === 'bracket' && after.text === '`');
    if (infix) return undefined;
    tokens.advance();
    return { name: token.text, place: { start: token.start, end: token.end } };
  }
  const closing = tokens.ahead(2);
  const operator = tokens.isBracket('(') && after?.kind === 'operator' && closing?.text === ')';
  if (!operator || after === undefined || closing === undefined) return undefined;
  for (let i = 0; i < 3; i += 1) tokens.advance();
  return { name: after.text, place: { start: token.start, end: closing.end } };
}

function infixName(tokens: TokenStream): Named | undefined {
  const token = tokens.current();
  const place = { start: token.start, end: token.end };
  if (tokens.takeBracket('`')) {
    const name = tokens.advance().text;
    tokens.expectBracket('`', token);
    return { name, place };
  }
  if (token.kind !== 'operator' || ['=', '|', '::', ':'].includes(token.text)) return undefined;
  tokens.advance();
  return { name: token.text, place };
}

function afterHead(parser: Parser, head: Named, start: number): Declaration {
  const { tokens } = parser;
  const names = [head.name];
  while (tokens.takeBracket(',')) names.push(prefixHead(tokens)?.name ?? tokens.fail('a name'));
  if (tokens.takeOperator('::')) {
    const type = parseType(tokens);
    return { kind: 'signature', names, type, start, end: type.end };
  }
  const parameters: Binder[] = [];
  while (startsBinder(tokens)) parameters.push(parseAtomicBinder(tokens));
  const body = parseBody(parser, '=');
  const { name, place: namePlace } = head;
  return { kind: 'equation', name, namePlace, parameters, body, start, end: tokens.behind() };
}

/** `infixr 5 +++`: read beforehand by `fixitiesOf`, skipped here. */
function fixity(tokens: TokenStream, start: number): Declaration {
  tokens.advance();
  while (!tokens.atEnd() && !tokens.isBracket(';') && !tokens.isBracket('}')) tokens.advance();
  return { kind: 'fixity', start, end: tokens.behind() };
}

/** What follows an equation's head: `= body` or guards, then `where`. */
export function parseBody(parser: Parser, sign: '=' | '->'): Body {
  const { tokens } = parser;
  const guards: { conditions: Step[]; body: Expression }[] = [];
  if (tokens.takeOperator(sign)) guards.push({ conditions: [], body: parser.expression() });
  else {
    while (tokens.takeOperator('|')) {
      const conditions = [parser.step()];
      while (tokens.takeBracket(',')) conditions.push(parser.step());
      if (!tokens.takeOperator(sign)) tokens.fail(`\`${sign}\``);
      guards.push({ conditions, body: parser.expression() });
    }
  }
  if (guards.length === 0) tokens.fail(`\`${sign}\``);
  const bindings = tokens.takeKeyword('where') ? parser.declarations() : [];
  return { guards, bindings };
}
