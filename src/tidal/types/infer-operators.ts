import type { Expression, Operator } from '../syntax/ast.ts';
import type { Core } from './core.ts';
import { type Environment, extend, type Meaning } from './environment.ts';
import { inferCall, inferDollar } from './infer-application.ts';
import { inferNumber } from './infer-names.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { arrow } from './types.ts';

/** An operator between two operands. */
export function inferInfix(inferrer: Inferrer, e: Of<'infix'>, environment: Environment): Inferred {
  const { operator, left, right } = e;
  if (operator.name === '$' && environment.find('$')?.kind === 'builtin') {
    return inferDollar(inferrer, e, environment);
  }
  return inferCall(inferrer, operator, [left, right], e, environment);
}

/** A minus before an operand: part of a number, or `negate`. */
export function inferNegation(
  inferrer: Inferrer,
  e: Of<'negate'>,
  environment: Environment,
): Inferred {
  const { operand, start } = e;
  if (operand.kind === 'literal') {
    const { literal } = operand;
    if (literal.kind === 'integer' || literal.kind === 'float') {
      return inferNumber(inferrer, literal, true, e);
    }
  }
  const minus: Operator = { name: 'negate', constructor_: false, start, end: start + 1 };
  return inferCall(inferrer, minus, [operand], e, environment);
}

/** `(2 #)`: the operator with its first operand. */
export function inferLeftSection(
  inferrer: Inferrer,
  e: Of<'left-section'>,
  environment: Environment,
): Inferred {
  return inferCall(inferrer, e.operator, [e.operand], e, environment);
}

/** `(# speed 2)`: the function that puts its argument left of the operator. */
export function inferRightSection(
  inferrer: Inferrer,
  e: Of<'right-section'>,
  environment: Environment,
): Inferred {
  const parameter = '\\section';
  const { start } = e;
  const from = inferrer.fresh();
  const meaning: Meaning = { kind: 'single', type: from, evidence: [] };
  const inner = extend(environment, [[parameter, meaning]]);
  const argument: Expression = { kind: 'name', name: parameter, start, end: start + 1 };
  const body = inferrer.expression(leftmost(e.operand, e.operator, argument), inner);
  const core: Core = {
    kind: 'lambda',
    parameters: [{ kind: 'name', name: parameter }],
    body: body.core,
    place: e,
  };
  return { core, type: arrow(from, body.type) };
}

/**
 * What a right section means: `(# speed 2 # pan 0)` is the function that continues the chain.
 * Haskell refuses that one for its precedence; there is only one thing it can mean.
 */
function leftmost(operand: Expression, operator: Operator, argument: Expression): Expression {
  const place = { start: argument.start, end: operand.end };
  if (operand.kind === 'infix' && operand.operator.name === operator.name && chains(operator)) {
    const left = leftmost(operand.left, operator, argument);
    return { ...operand, left, ...place };
  }
  return { kind: 'infix', operator, left: argument, right: operand, ...place };
}

/** Operators of Tidal's, which all group to the left. */
function chains(operator: Operator): boolean {
  return operator.name.includes('#') || operator.name.includes('|');
}
