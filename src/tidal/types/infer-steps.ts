import type { Step } from '../syntax/ast.ts';
import type { CoreStep } from './core.ts';
import type { Environment } from './environment.ts';
import { inferBinders } from './infer-binders.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { BOOL, listOf } from './types.ts';

/** Steps' code, and the environment with the names that they bind. */
interface InferredSteps {
  readonly steps: readonly CoreStep[];
  readonly inner: Environment;
}

/** `[body | step, step]`: a list of what the body is for each draw that passes. */
export function inferComprehension(
  inferrer: Inferrer,
  e: Of<'comprehension'>,
  environment: Environment,
): Inferred {
  const { steps, inner } = inferQualifiers(inferrer, e.steps, environment);
  const body = inferrer.expression(e.body, inner);
  return { core: { kind: 'comprehension', body: body.core, steps }, type: listOf(body.type) };
}

/** Qualifiers of a comprehension: `x <- xs` draws from a list. */
function inferQualifiers(
  inferrer: Inferrer,
  steps: readonly Step[],
  environment: Environment,
): InferredSteps {
  let inner = environment;
  const cores = steps.map((step): CoreStep => {
    if (step.kind === 'let') {
      const bound = inferrer.bindings(step.bindings, inner);
      inner = bound.environment;
      return { kind: 'let', groups: bound.groups };
    }
    const body = inferrer.expression(step.body, inner);
    if (step.kind === 'run') {
      inferrer.equate(BOOL, body.type, step.body, { kind: 'branch', what: 'a condition' });
      return { kind: 'run', body: body.core };
    }
    const bound = inferBinders(inferrer, [step.binder], inner);
    const [type = body.type] = bound.types;
    const role = { kind: 'item', what: 'the source of `<-`' } as const;
    inferrer.equate(listOf(type), body.type, step.body, role);
    inner = bound.inner;
    return { kind: 'draw', binder: bound.binders[0] ?? { kind: 'wildcard' }, body: body.core };
  });
  return { steps: cores, inner };
}

/** A guard is like a comprehension's qualifiers, but `p <- e` matches e itself. */
export function inferGuard(
  inferrer: Inferrer,
  conditions: readonly Step[],
  environment: Environment,
): InferredSteps {
  let inner = environment;
  const steps = conditions.flatMap((step): readonly CoreStep[] => {
    if (step.kind !== 'draw') {
      const one = inferQualifiers(inferrer, [step], inner);
      inner = one.inner;
      return one.steps;
    }
    const body = inferrer.expression(step.body, inner);
    const bound = inferBinders(inferrer, [step.binder], inner);
    const [type = body.type] = bound.types;
    inferrer.equate(body.type, type, step.binder, { kind: 'branch', what: 'a guard' });
    inner = bound.inner;
    return [{ kind: 'draw', binder: bound.binders[0] ?? { kind: 'wildcard' }, body: body.core }];
  });
  return { steps, inner };
}
