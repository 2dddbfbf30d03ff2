import type { Expression, Operator, Place } from './ast.ts';
import { closesSection, startsOperator, takeOperator } from './operator-tokens.ts';
import type { Parser } from './parser.ts';
import type { Token } from './token.ts';

/** `(…)`: brackets, a tuple, a section, or an operator as a function. */
export function parseBracketed(parser: Parser): Expression {
  const { tokens } = parser;
  const opener = tokens.advance();
  return tokens.bracketed(() => insideBrackets(parser, opener));
}

function insideBrackets(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  const close = (): Place => ({
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
      const operand = parser.expression();
      return { kind: 'right-section', operator, operand, ...close() };
    }
    tokens.rewind(mark);
  }
  const first = parser.expression();
  if (startsOperator(tokens) && closesSection(tokens)) {
    const operator = takeOperator(tokens);
    return { kind: 'left-section', operand: first, operator, ...close() };
  }
  if (!tokens.isBracket(',')) return { kind: 'parentheses', inner: first, ...close() };
  const items = [first];
  while (tokens.takeBracket(',')) items.push(parser.expression());
  return { kind: 'tuple', items, ...close() };
}

function operatorAsFunction(operator: Operator, place: Place): Expression {
  const kind = operator.constructor_ ? 'constructor' : 'name';
  return { kind, name: operator.name, ...place };
}

/** `[…]`: a list, a range, or a comprehension. */
export function parseList(parser: Parser): Expression {
  const { tokens } = parser;
  const opener = tokens.advance();
  return tokens.bracketed(() => insideList(parser, opener));
}

function insideList(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  const close = (): Place => ({
    start: opener.start,
    end: tokens.expectBracket(']', opener).end,
  });
  if (tokens.isBracket(']')) return { kind: 'list', items: [], ...close() };
  const items = [parser.expression()];
  const [from] = items;
  if (tokens.takeOperator('|') && from !== undefined) {
    const steps = [parser.step()];
    while (tokens.takeBracket(',')) steps.push(parser.step());
    return { kind: 'comprehension', body: from, steps, ...close() };
  }
  while (tokens.takeBracket(',')) items.push(parser.expression());
  if (items.length > 2 || !tokens.takeOperator('..') || from === undefined) {
    return { kind: 'list', items, ...close() };
  }
  const next = items[1];
  const to = tokens.isBracket(']') ? undefined : parser.expression();
  return {
    kind: 'range',
    from,
    ...(next === undefined ? {} : { next }),
    ...(to === undefined ? {} : { to }),
    ...close(),
  };
}
