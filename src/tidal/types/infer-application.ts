import type { Expression, Operator, Place } from '../syntax/ast.ts';
import type { Environment } from './environment.ts';
import { TypeFailure } from './failure.ts';
import { inferName } from './infer-names.ts';
import type { Inference } from './inference.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { arrow, functionParts, type Type } from './types.ts';
import { unify } from './unify.ts';

/** A function applied to one or more arguments. */
export function inferApplication(
  inferrer: Inferrer,
  e: Of<'apply'>,
  environment: Environment,
): Inferred {
  const parameters: Expression[] = [];
  let fn: Expression = e;
  while (fn.kind === 'apply') {
    parameters.unshift(fn.argument);
    fn = fn.fn;
  }
  const head = inferrer.expression(fn, environment);
  return applyAll(inferrer, head, fn, parameters, environment);
}

/** `f x $ y`: an application, when nobody has given `$` another meaning. */
export function inferDollar(
  inferrer: Inferrer,
  { left, right }: Of<'infix'>,
  environment: Environment,
): Inferred {
  const head = inferrer.expression(left, environment);
  return applyAll(inferrer, head, left, [right], environment, taken(left));
}

/** How many arguments an application has. */
function taken(expression: Expression): number {
  if (expression.kind === 'parentheses') return taken(expression.inner);
  return expression.kind === 'apply' ? 1 + taken(expression.fn) : 0;
}

/** A named function or operator applied to operands, of which `place` is the whole. */
export function inferCall(
  inferrer: Inferrer,
  operator: Operator,
  operands: readonly Expression[],
  place: Place,
  environment: Environment,
): Inferred {
  const { name, start, end } = operator;
  const fn: Expression = { kind: 'name', name, start, end };
  const head = inferName(inferrer, name, operator, environment);
  const result = applyAll(inferrer, head, fn, operands, environment);
  const { core } = result;
  return core.kind === 'apply' ? { ...result, core: { ...core, place } } : result;
}

/** Applies what has been inferred to arguments; `before` tells how many it took already. */
function applyAll(
  inferrer: Inferrer,
  head: Inferred,
  fn: Expression,
  parameters: readonly Expression[],
  environment: Environment,
  before = 0,
): Inferred {
  let { core, type } = head;
  parameters.forEach((argument, at) => {
    const index = at + before;
    const parts = asFunction(inferrer, type, fn, argument, at);
    const given = inferrer.expression(argument, environment);
    const next = parameters[at + 1];
    const role = { kind: 'argument', fn, index, argument, next } as const;
    inferrer.equate(parts.from, given.type, argument, role);
    const place = { start: fn.start, end: argument.end };
    core = { kind: 'apply', fn: core, argument: given.core, place };
    type = parts.to;
  });
  return { core, type };
}

function asFunction(
  inference: Inference,
  type: Type,
  fn: Expression,
  argument: Expression,
  taken: number,
): { from: Type; to: Type } {
  const parts = functionParts(type);
  if (parts !== undefined) return parts;
  const from = inference.fresh();
  const to = inference.fresh();
  if (unify(type, arrow(from, to)) === undefined) return { from, to };
  throw new TypeFailure({ kind: 'not-a-function', type, fn, argument, taken, place: argument });
}
