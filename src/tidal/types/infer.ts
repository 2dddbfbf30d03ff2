import type { Declaration, Expression } from '../syntax/ast.ts';
import type { Core, CoreGroup } from './core.ts';
import type { Environment } from './environment.ts';
import { TypeFailure } from './failure.ts';
import { inferApplication } from './infer-application.ts';
import { inferBinders } from './infer-binders.ts';
import { inferBindings } from './infer-bindings.ts';
import { inferCase, inferIf } from './infer-choices.ts';
import { inferList, inferRange, inferRecord, inferTuple } from './infer-data.ts';
import { inferDo } from './infer-do.ts';
import { inferLiteral, inferName } from './infer-names.ts';
import {
  inferInfix,
  inferLeftSection,
  inferNegation,
  inferRightSection,
} from './infer-operators.ts';
import { inferComprehension } from './infer-steps.ts';
import { Inference } from './inference.ts';
import type { Inferred, InferredBindings, Inferrer, Of } from './inferrer.ts';
import { arrow, isHuge, type Scheme } from './types.ts';

/** Infers the type of an expression and checks it against what the caller expects. */
export function inferExpression(
  expression: Expression,
  environment: Environment,
  finish: (type: Inferred['type'], inference: Inference) => void,
): Inferred {
  const run = new Run();
  const inferred = run.expression(expression, environment);
  finish(inferred.type, run);
  run.settle();
  return inferred;
}

/** Infers definitions: their code, and the schemes of the names they bind. */
export function inferDefinitions(
  declarations: readonly Declaration[],
  environment: Environment,
): { readonly groups: readonly CoreGroup[]; readonly schemes: ReadonlyMap<string, Scheme> } {
  const run = new Run();
  const { groups, schemes } = run.bindings(declarations, environment);
  run.settle();
  return { groups, schemes };
}

/** Deeper expressions than this are refused before they exhaust the stack. */
const MAX_DEPTH = 600;

/** One run of inference: its state, and the parts that call each other through it. */
class Run extends Inference implements Inferrer {
  private depth = 0;

  expression(expression: Expression, environment: Environment): Inferred {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      const message = 'This is nested too deeply.';
      throw new TypeFailure({ kind: 'other', message, place: expression });
    }
    const result = inferAny(this, expression, environment);
    this.depth -= 1;
    return result;
  }

  bindings(declarations: readonly Declaration[], environment: Environment): InferredBindings {
    const inferred = inferBindings(this, declarations, environment);
    const [place] = declarations;
    for (const [name, { type }] of inferred.schemes) {
      if (place === undefined || !isHuge(type)) continue;
      const message = `The type of \`${name}\` is too large.`;
      throw new TypeFailure({ kind: 'other', message, place });
    }
    return inferred;
  }
}

function inferAny(inferrer: Inferrer, e: Expression, environment: Environment): Inferred {
  switch (e.kind) {
    case 'name':
    case 'constructor':
      return inferName(inferrer, e.name, e, environment);
    case 'literal':
      return inferLiteral(inferrer, e);
    case 'apply':
      return inferApplication(inferrer, e, environment);
    case 'infix':
      return inferInfix(inferrer, e, environment);
    case 'negate':
      return inferNegation(inferrer, e, environment);
    case 'left-section':
      return inferLeftSection(inferrer, e, environment);
    case 'right-section':
      return inferRightSection(inferrer, e, environment);
    case 'lambda':
      return inferLambda(inferrer, e, environment);
    case 'let':
      return inferLet(inferrer, e, environment);
    case 'if':
      return inferIf(inferrer, e, environment);
    case 'case':
      return inferCase(inferrer, e, environment);
    case 'do':
      return inferDo(inferrer, e, environment);
    case 'comprehension':
      return inferComprehension(inferrer, e, environment);
    case 'tuple':
      return inferTuple(inferrer, e, environment);
    case 'list':
      return inferList(inferrer, e, environment);
    case 'range':
      return inferRange(inferrer, e, environment);
    case 'record':
      return inferRecord(inferrer, e, environment);
    case 'typed':
      return inferTyped(inferrer, e, environment);
    case 'parentheses':
      return inferrer.expression(e.inner, environment);
  }
}

function inferLambda(inferrer: Inferrer, e: Of<'lambda'>, environment: Environment): Inferred {
  const { binders, types, inner } = inferBinders(inferrer, e.parameters, environment);
  const body = inferrer.expression(e.body, inner);
  const core: Core = { kind: 'lambda', parameters: binders, body: body.core, place: e };
  return { core, type: types.reduceRight((to, from) => arrow(from, to), body.type) };
}

function inferLet(inferrer: Inferrer, e: Of<'let'>, environment: Environment): Inferred {
  const { groups, environment: inner } = inferrer.bindings(e.bindings, environment);
  const body = inferrer.expression(e.body, inner);
  return { core: { kind: 'let', groups, body: body.core }, type: body.type };
}

/** `body :: type`. */
function inferTyped(inferrer: Inferrer, e: Of<'typed'>, environment: Environment): Inferred {
  const { core, type: actual } = inferrer.expression(e.body, environment);
  const type = inferrer.written(e.type);
  inferrer.equate(type, actual, e.body, { kind: 'annotation' });
  return { core, type };
}
