import type { Choice, Expression, Operator, Step } from './ast.ts';
import { type Fixities, fixityOf } from './fixity.ts';
import { literalOf, parseAtomicBinder, parseBinder, startsBinder } from './parse-binders.ts';
import { parseBody, parseDeclarations } from './parse-declarations.ts';
import { parseType } from './parse-types.ts';
import { SyntaxFailure, type TokenStream } from './token-stream.ts';
import type { Token } from './tokens.ts';

/** What the parsers share: the tokens and how operators bind. */
export interface Source {
  readonly tokens: TokenStream;
  readonly fixities: Fixities;
}

/** An expression with an optional type annotation. */
export function parseExpression(source: Source): Expression {
  const { tokens } = source;
  return tokens.nested(() => {
    const body = infixExpression(source);
    if (!tokens.takeOperator('::')) return body;
    const type = parseType(tokens);
    return { kind: 'typed', body, type, start: body.start, end: type.end };
  });
}

type Item =
  | { readonly operand: Expression }
  | { readonly operator: Operator; readonly minus: boolean };

/** Operands and operators in turn, then grouped by precedence. */
function infixExpression(source: Source): Expression {
  return resolve(infixItems(source), source.fixities);
}

function infixItems(source: Source): Item[] {
  const { tokens } = source;
  const items: Item[] = [];
  for (;;) {
    if (tokens.isOperator('-')) {
      items.push({ operator: takeOperator(tokens), minus: true });
      continue;
    }
    items.push({ operand: operandExpression(source) });
    if (!startsOperator(tokens) || closesSection(tokens)) return items;
    items.push({ operator: takeOperator(tokens), minus: false });
  }
}

const RESERVED = new Set(['=', '->', '<-', '=>', '::', '..', '|', '\\', '@']);

function startsOperator(tokens: TokenStream): boolean {
  const token = tokens.current();
  if (token.kind === 'operator') return !RESERVED.has(token.text);
  return token.kind === 'bracket' && token.text === '`';
}

/** Whether the operator here stands right before `)`: `(x #)`, a left section. */
function closesSection(tokens: TokenStream): boolean {
  const width = tokens.isBracket('`') ? 3 : 1;
  const after = tokens.ahead(width);
  return after?.kind === 'bracket' && after.text === ')';
}

function takeOperator(tokens: TokenStream): Operator {
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

/** Precedence climbing over the flat list; a minus before an operand binds like binary minus. */
function resolve(items: readonly Item[], fixities: Fixities): Expression {
  let at = 0;

  const operand = (minimum: number): Expression => {
    const item = items[at];
    at += 1;
    if (item === undefined) throw new RangeError('an operand is missing');
    if ('operand' in item) return item.operand;
    const inner = climb(operand(minimum), 7, undefined);
    return { kind: 'negate', operand: inner, start: item.operator.start, end: inner.end };
  };

  const climb = (first: Expression, minimum: number, outer: Operator | undefined): Expression => {
    let left = first;
    let last = outer;
    for (;;) {
      const item = items[at];
      if (item === undefined || !('operator' in item)) return left;
      const { operator } = item;
      const { precedence, direction } = fixityOf(operator.name, fixities);
      if (precedence < minimum) return left;
      if (last !== undefined) checkMixture(last, operator, fixities);
      at += 1;
      const rightward = direction === 'right';
      const next = rightward ? precedence : precedence + 1;
      const right = climb(operand(next), next, rightward ? operator : undefined);
      left = { kind: 'infix', operator, left, right, start: left.start, end: right.end };
      last = operator;
    }
  };

  return climb(operand(0), 0, undefined);
}

/** `f . g # x`: two operators that bind equally tightly, but to different sides, have no order. */
function checkMixture(first: Operator, second: Operator, fixities: Fixities): void {
  const left = fixityOf(first.name, fixities);
  const right = fixityOf(second.name, fixities);
  if (left.precedence !== right.precedence) return;
  if (left.direction === right.direction && left.direction !== 'none') return;
  throw new MixtureFailure(first, second);
}

/** Thrown inside the parser only, like SyntaxFailure. */
export class MixtureFailure extends Error {
  readonly first: Operator;
  readonly second: Operator;

  constructor(first: Operator, second: Operator) {
    super(`${first.name} and ${second.name}`);
    this.first = first;
    this.second = second;
  }
}

/** What can stand between operators: an application, a lambda, let, if, case or do. */
function operandExpression(source: Source): Expression {
  const { tokens } = source;
  const token = tokens.current();
  if (token.kind === 'operator' && token.text === '\\') return lambda(source, token);
  if (token.kind === 'keyword') {
    if (token.text === 'let') return letExpression(source, token);
    if (token.text === 'if') return ifExpression(source, token);
    if (token.text === 'case') return caseExpression(source, token);
  }
  return application(source);
}

function lambda(source: Source, opener: Token): Expression {
  const { tokens } = source;
  tokens.advance();
  if (tokens.takeKeyword('case')) return lambdaCase(source, opener);
  const parameters = [];
  while (startsBinder(tokens)) parameters.push(parseAtomicBinder(tokens));
  if (parameters.length === 0) tokens.fail('a name after `\\`', opener);
  if (!tokens.takeOperator('->')) tokens.fail('`->`', opener);
  const body = parseExpression(source);
  return { kind: 'lambda', parameters, body, start: opener.start, end: body.end };
}

function lambdaCase(source: Source, opener: Token): Expression {
  const choices = source.tokens.block(() => choice(source));
  const place = { start: opener.start, end: source.tokens.behind() };
  const subject: Expression = { kind: 'name', name: '\\case', ...place };
  const body: Expression = { kind: 'case', subject, choices, ...place };
  const parameter = { kind: 'name', name: '\\case', ...place } as const;
  return { kind: 'lambda', parameters: [parameter], body, ...place };
}

function letExpression(source: Source, opener: Token): Expression {
  const { tokens } = source;
  tokens.advance();
  const bindings = parseDeclarations(source);
  tokens.expectKeyword('in', opener);
  const body = parseExpression(source);
  return { kind: 'let', bindings, body, start: opener.start, end: body.end };
}

function ifExpression(source: Source, opener: Token): Expression {
  const { tokens } = source;
  tokens.advance();
  const condition = parseExpression(source);
  tokens.takeBracket(';');
  tokens.expectKeyword('then', opener);
  const yes = parseExpression(source);
  tokens.takeBracket(';');
  tokens.expectKeyword('else', opener);
  const no = parseExpression(source);
  return { kind: 'if', condition, yes, no, start: opener.start, end: no.end };
}

function caseExpression(source: Source, opener: Token): Expression {
  const { tokens } = source;
  tokens.advance();
  const subject = parseExpression(source);
  tokens.expectKeyword('of', opener);
  const choices = tokens.block(() => choice(source));
  return { kind: 'case', subject, choices, start: opener.start, end: tokens.behind() };
}

function choice(source: Source): Choice {
  const binder = parseBinder(source.tokens);
  const body = parseBody(source, '->');
  return { binder, body, start: binder.start, end: source.tokens.behind() };
}

function doExpression(source: Source): Expression {
  const { start } = source.tokens.advance();
  const steps = source.tokens.block(() => parseStep(source));
  return { kind: 'do', steps, start, end: source.tokens.behind() };
}

/** A line of `do`, a qualifier of a list comprehension, or a guard. */
export function parseStep(source: Source): Step {
  const { tokens } = source;
  const start = tokens.here();
  if (tokens.isKeyword('let')) {
    const mark = tokens.position();
    tokens.advance();
    const bindings = parseDeclarations(source);
    if (!tokens.isKeyword('in')) return { kind: 'let', bindings, start, end: tokens.behind() };
    tokens.rewind(mark);
  }
  if (!drawsAhead(tokens)) {
    const body = parseExpression(source);
    return { kind: 'run', body, start, end: body.end };
  }
  const binder = parseBinder(tokens);
  if (!tokens.takeOperator('<-')) tokens.fail('`<-`');
  const body = parseExpression(source);
  return { kind: 'draw', binder, body, start, end: body.end };
}

/** Whether `<-` comes before the step ends. */
function drawsAhead(tokens: TokenStream): boolean {
  let depth = 0;
  for (let i = 0; ; i += 1) {
    const token = tokens.ahead(i);
    if (token === undefined || token.kind === 'end') return false;
    if (i > 0 && token.first && depth === 0) return false;
    if (token.kind === 'keyword' && token.text !== '_') return false;
    if (token.kind === 'operator' && token.text === '<-' && depth === 0) return true;
    if (token.kind !== 'bracket') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (depth === 0 && token.text !== '`') return false;
    if (depth < 0) return false;
  }
}

function application(source: Source): Expression {
  const { tokens } = source;
  let fn = recordExpression(source, atom(source));
  while (startsAtom(tokens)) {
    const block = operandInLine(source);
    const argument = block ?? recordExpression(source, atom(source));
    fn = { kind: 'apply', fn, argument, start: fn.start, end: argument.end };
    if (block !== undefined) return fn;
  }
  return fn;
}

/** `every 2 \x -> …`: a lambda or let as a last argument without `$`. */
function operandInLine(source: Source): Expression | undefined {
  const token = source.tokens.current();
  const lambdaOrKeyword =
    (token.kind === 'operator' && token.text === '\\') ||
    (token.kind === 'keyword' && ['let', 'if', 'case'].includes(token.text));
  return lambdaOrKeyword ? operandExpression(source) : undefined;
}

function startsAtom(tokens: TokenStream): boolean {
  const token = tokens.current();
  switch (token.kind) {
    case 'name':
    case 'constructor':
    case 'integer':
    case 'float':
    case 'string':
    case 'character':
      return true;
    case 'bracket':
      return token.text === '(' || token.text === '[';
    case 'keyword':
      return ['_', 'do', 'let', 'if', 'case'].includes(token.text);
    case 'operator':
      return token.text === '\\';
    default:
      return false;
  }
}

function atom(source: Source): Expression {
  const { tokens } = source;
  const token = tokens.current();
  const place = { start: token.start, end: token.end };
  const literal = literalOf(token);
  if (literal !== undefined) {
    tokens.advance();
    return { kind: 'literal', literal, ...place };
  }
  if (token.kind === 'name' || tokens.isKeyword('_')) {
    tokens.advance();
    return { kind: 'name', name: token.text, ...place };
  }
  if (token.kind === 'constructor') {
    tokens.advance();
    return { kind: 'constructor', name: token.text, ...place };
  }
  if (tokens.isKeyword('do')) return doExpression(source);
  if (tokens.isBracket('(')) return tokens.nested(() => bracketed(source));
  if (tokens.isBracket('[')) return tokens.nested(() => listExpression(source));
  return tokens.fail('a value');
}

/** `e {part = part e}`: an update, or with a constructor a whole record. */
function recordExpression(source: Source, base: Expression): Expression {
  const { tokens } = source;
  if (!tokens.isBracket('{')) return base;
  const opener = tokens.advance();
  const fields: { name: string; value: Expression }[] = [];
  tokens.bracketed(() => {
    while (!tokens.isBracket('}')) {
      const name = tokens.advance();
      if (name.kind !== 'name') throw new SyntaxFailure('a field', name, opener);
      if (!tokens.takeOperator('=')) tokens.fail('`=`', opener);
      fields.push({ name: name.text, value: parseExpression(source) });
      if (!tokens.takeBracket(',') && !tokens.isBracket('}')) tokens.fail('`}`', opener);
    }
  });
  return { kind: 'record', base, fields, start: base.start, end: tokens.advance().end };
}

/** `(…)`: brackets, a tuple, a section, or an operator as a function. */
function bracketed(source: Source): Expression {
  const { tokens } = source;
  const opener = tokens.advance();
  return tokens.bracketed(() => insideBrackets(source, opener));
}

function insideBrackets(source: Source, opener: Token): Expression {
  const { tokens } = source;
  const close = (): { start: number; end: number } => ({
    start: opener.start,
    end: tokens.expectBracket(')', opener).end,
  });
  if (tokens.isBracket(')')) return { kind: 'tuple', items: [], ...close() };
  if (tokens.isBracket(',')) {
    let commas = 0;
    while (tokens.takeBracket(',')) commas += 1;
    return { kind: 'constructor', name: `(${','.repeat(commas)})`, ...close() };
  }
  if (startsOperator(tokens)) {
    const mark = tokens.position();
    const operator = takeOperator(tokens);
    if (tokens.isBracket(')')) return operatorAsFunction(operator, close());
    if (operator.name !== '-') {
      const operand = parseExpression(source);
      return { kind: 'right-section', operator, operand, ...close() };
    }
    tokens.rewind(mark);
  }
  const first = parseExpression(source);
  if (startsOperator(tokens) && closesSection(tokens)) {
    const operator = takeOperator(tokens);
    return { kind: 'left-section', operand: first, operator, ...close() };
  }
  if (!tokens.isBracket(',')) return { kind: 'parentheses', inner: first, ...close() };
  const items = [first];
  while (tokens.takeBracket(',')) items.push(parseExpression(source));
  return { kind: 'tuple', items, ...close() };
}

function operatorAsFunction(operator: Operator, place: { start: number; end: number }): Expression {
  const kind = operator.constructor_ ? 'constructor' : 'name';
  return { kind, name: operator.name, ...place };
}

/** `[…]`: a list, a range, or a comprehension. */
function listExpression(source: Source): Expression {
  const { tokens } = source;
  const opener = tokens.advance();
  return tokens.bracketed(() => insideList(source, opener));
}

function insideList(source: Source, opener: Token): Expression {
  const { tokens } = source;
  const close = (): { start: number; end: number } => ({
    start: opener.start,
    end: tokens.expectBracket(']', opener).end,
  });
  if (tokens.isBracket(']')) return { kind: 'list', items: [], ...close() };
  const items = [parseExpression(source)];
  const [from] = items;
  if (tokens.takeOperator('|') && from !== undefined) {
    const steps = [parseStep(source)];
    while (tokens.takeBracket(',')) steps.push(parseStep(source));
    return { kind: 'comprehension', body: from, steps, ...close() };
  }
  while (tokens.takeBracket(',')) items.push(parseExpression(source));
  if (items.length > 2 || !tokens.takeOperator('..') || from === undefined) {
    return { kind: 'list', items, ...close() };
  }
  const next = items[1];
  const to = tokens.isBracket(']') ? undefined : parseExpression(source);
  return {
    kind: 'range',
    from,
    ...(next === undefined ? {} : { next }),
    ...(to === undefined ? {} : { to }),
    ...close(),
  };
}
