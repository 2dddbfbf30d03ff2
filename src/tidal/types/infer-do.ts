import type { Binder, Place, Step } from '../syntax/ast.ts';
import type { Core, EvidenceHole } from './core.ts';
import type { Environment } from './environment.ts';
import { type Role, TypeFailure } from './failure.ts';
import { inferBinders } from './infer-binders.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { apply, type Type } from './types.ts';

/** What all steps of a `do` block share. */
interface Block {
  readonly monad: Type;
  readonly evidence: EvidenceHole;
  readonly place: Place;
}

/** `do` means binds: each step's result is what the steps after it may use. */
export function inferDo(inferrer: Inferrer, e: Of<'do'>, environment: Environment): Inferred {
  const monad = inferrer.fresh();
  const evidence = inferrer.want('Monad', monad, { kind: 'name', name: 'do' }, e);
  return stepsFrom(inferrer, e.steps, 0, { monad, evidence, place: e }, environment);
}

/** The steps from index `at` to the last. */
function stepsFrom(
  inferrer: Inferrer,
  steps: readonly Step[],
  at: number,
  block: Block,
  environment: Environment,
): Inferred {
  const step = steps[at];
  if (step === undefined || (at === steps.length - 1 && step.kind !== 'run')) {
    const message = 'The last line of `do` must be something to do or to return.';
    throw new TypeFailure({ kind: 'other', message, place: step ?? block.place });
  }
  if (step.kind === 'let') {
    const { groups, environment: inner } = inferrer.bindings(step.bindings, environment);
    const rest = stepsFrom(inferrer, steps, at + 1, block, inner);
    return { core: { kind: 'let', groups, body: rest.core }, type: rest.type };
  }
  const run = inferrer.expression(step.body, environment);
  const item = inferrer.fresh();
  const role: Role = { kind: 'item', what: 'this `do` block' };
  inferrer.equate(apply(block.monad, item), run.type, step.body, role);
  if (at === steps.length - 1) return { core: run.core, type: run.type };
  const binder = binderOf(step);
  const { binders, types, inner } = inferBinders(inferrer, [binder], environment);
  const [from = item] = types;
  inferrer.equate(item, from, binder, role);
  const rest = stepsFrom(inferrer, steps, at + 1, block, inner);
  const then: Core = { kind: 'lambda', parameters: binders, body: rest.core, place: block.place };
  return { core: bind(run.core, then, block.evidence, step), type: rest.type };
}

function binderOf(step: Step & { readonly kind: 'run' | 'draw' }): Binder {
  const { start, end } = step;
  return step.kind === 'draw' ? step.binder : { kind: 'wildcard', start, end };
}

function bind(run: Core, then: Core, evidence: EvidenceHole, place: Place): Core {
  const fn: Core = { kind: 'builtin', name: '>>=', evidence: [evidence], place };
  const partial: Core = { kind: 'apply', fn, argument: run, place };
  return { kind: 'apply', fn: partial, argument: then, place };
}
