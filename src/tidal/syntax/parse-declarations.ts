import type { Binder, Body, Declaration, Place, Step } from './ast.ts';
import { parseAtomicBinder, parseBinder, startsBinder } from './parse-binders.ts';
import { parseExpression, parseStep, type Source } from './parse-expressions.ts';
import { parseType } from './parse-types.ts';
import type { TokenStream } from './token-stream.ts';

/** The bindings after `let` or `where`. */
export function parseDeclarations(source: Source): Declaration[] {
  return source.tokens.block(() => parseDeclaration(source));
}

/** One equation, pattern binding, signature or fixity declaration. */
export function parseDeclaration(source: Source): Declaration {
  const { tokens } = source;
  const start = tokens.here();
  const token = tokens.current();
  if (token.kind === 'keyword' && token.text.startsWith('infix')) return fixity(tokens, start);
  const head = prefixHead(tokens);
  if (head !== undefined) return afterHead(source, head, start);
  const left = parseBinder(tokens);
  const operator = infixName(tokens);
  if (operator === undefined) {
    const body = parseBody(source, '=');
    return { kind: 'pattern', binder: left, body, start, end: tokens.behind() };
  }
  const right = parseBinder(tokens);
  const body = parseBody(source, '=');
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

function afterHead(source: Source, head: Named, start: number): Declaration {
  const { tokens } = source;
  const names = [head.name];
  while (tokens.takeBracket(',')) names.push(prefixHead(tokens)?.name ?? tokens.fail('a name'));
  if (tokens.takeOperator('::')) {
    const type = parseType(tokens);
    return { kind: 'signature', names, type, start, end: type.end };
  }
  const parameters: Binder[] = [];
  while (startsBinder(tokens)) parameters.push(parseAtomicBinder(tokens));
  const body = parseBody(source, '=');
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
export function parseBody(source: Source, sign: '=' | '->'): Body {
  const { tokens } = source;
  const guards: { conditions: Step[]; body: ReturnType<typeof parseExpression> }[] = [];
  if (tokens.takeOperator(sign)) guards.push({ conditions: [], body: parseExpression(source) });
  else {
    while (tokens.takeOperator('|')) {
      const conditions = [parseStep(source)];
      while (tokens.takeBracket(',')) conditions.push(parseStep(source));
      if (!tokens.takeOperator(sign)) tokens.fail(`\`${sign}\``);
      guards.push({ conditions, body: parseExpression(source) });
    }
  }
  if (guards.length === 0) tokens.fail(`\`${sign}\``);
  const bindings = tokens.takeKeyword('where') ? parseDeclarations(source) : [];
  return { guards, bindings };
}
