import type { Expression, Operator } from './ast.ts';
import { type Fixities, fixityOf } from './fixity.ts';
import { closesSection, startsOperator, takeOperator } from './operator-tokens.ts';
import type { Parser } from './parser.ts';

type Item =
  | { readonly operand: Expression }
  | { readonly operator: Operator; readonly minus: boolean };

/** Operands and operators in turn, then grouped by precedence. */
export function parseInfix(parser: Parser): Expression {
  return resolve(infixItems(parser), parser.fixities);
}

function infixItems(parser: Parser): Item[] {
  const { tokens } = parser;
  const items: Item[] = [];
  for (;;) {
    if (tokens.isOperator('-')) {
      items.push({ operator: takeOperator(tokens), minus: true });
      continue;
    }
    items.push({ operand: parser.operand() });
    if (!startsOperator(tokens) || closesSection(tokens)) return items;
    items.push({ operator: takeOperator(tokens), minus: false });
  }
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
