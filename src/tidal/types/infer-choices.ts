import type { Body } from '../syntax/ast.ts';
import type { Core, CoreBody, CoreChoice } from './core.ts';
import type { Environment } from './environment.ts';
import { inferBinders } from './infer-binders.ts';
import { inferGuard } from './infer-steps.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { BOOL, type Type } from './types.ts';

/** `if`: a condition and two branches of one type. */
export function inferIf(inferrer: Inferrer, e: Of<'if'>, environment: Environment): Inferred {
  const condition = inferrer.expression(e.condition, environment);
  const role = { kind: 'branch', what: 'the condition of `if`' } as const;
  inferrer.equate(BOOL, condition.type, e.condition, role);
  const yes = inferrer.expression(e.yes, environment);
  const no = inferrer.expression(e.no, environment);
  inferrer.equate(yes.type, no.type, e.no, { kind: 'branch', what: '`else`' });
  const core: Core = { kind: 'if', condition: condition.core, yes: yes.core, no: no.core };
  return { core, type: yes.type };
}

/** `case`: binders of the subject's type, bodies of one type. */
export function inferCase(inferrer: Inferrer, e: Of<'case'>, environment: Environment): Inferred {
  const subject = inferrer.expression(e.subject, environment);
  const result = inferrer.fresh();
  const choices = e.choices.map((choice): CoreChoice => {
    const { binders, types, inner } = inferBinders(inferrer, [choice.binder], environment);
    const [type = subject.type] = types;
    inferrer.equate(subject.type, type, choice.binder, { kind: 'branch', what: 'this case' });
    const body = inferBody(inferrer, choice.body, result, inner, 'this case');
    return { binders, body };
  });
  return { core: { kind: 'case', subject: subject.core, choices, place: e }, type: result };
}

/** What stands right of `=` or `->`, each guard's body of the type `result`. */
export function inferBody(
  inferrer: Inferrer,
  body: Body,
  result: Type,
  environment: Environment,
  what: string,
): CoreBody {
  const bound = inferrer.bindings(body.bindings, environment);
  const guards = body.guards.map((guard) => {
    const { steps, inner } = inferGuard(inferrer, guard.conditions, bound.environment);
    const value = inferrer.expression(guard.body, inner);
    inferrer.equate(result, value.type, guard.body, { kind: 'branch', what });
    return { conditions: steps, body: value.core };
  });
  return { groups: bound.groups, guards };
}
