import type { Declaration } from '../syntax/ast.ts';
import type { CoreBinding, CoreChoice, CoreGroup, EvidenceHole } from './core.ts';
import { arrange, type Definition, type Definitions } from './dependencies.ts';
import { type Environment, extend, type Meaning } from './environment.ts';
import { type Role, TypeFailure } from './failure.ts';
import { generalise } from './generalise.ts';
import { inferBinders } from './infer-binders.ts';
import { inferBody } from './infer-choices.ts';
import type { InferredBindings, Inferrer } from './inferrer.ts';
import { arrow, type Scheme, type Type } from './types.ts';

/** The bindings of a `let`, `where` or top level: groups in order, each generalised. */
export function inferBindings(
  inferrer: Inferrer,
  declarations: readonly Declaration[],
  environment: Environment,
): InferredBindings {
  const schemes = new Map<string, Scheme>();
  if (declarations.length === 0) return { groups: [], environment, schemes };
  const definitions = arrange(declarations);
  let inner = environment;
  const groups = definitions.groups.map((group) => {
    const result = inferGroup(inferrer, group, definitions, inner);
    for (const [name, scheme] of result.schemes) schemes.set(name, scheme);
    const bound = [...result.schemes].map(([name, scheme]): [string, Meaning] => [
      name,
      { kind: 'bound', scheme },
    ]);
    inner = extend(inner, bound);
    return result.core;
  });
  return { groups, environment: inner, schemes };
}

/** Definitions that may refer to each other, which they do at one type each. */
function inferGroup(
  inferrer: Inferrer,
  group: readonly Definition[],
  { signatures }: Definitions,
  environment: Environment,
): { readonly core: CoreGroup; readonly schemes: ReadonlyMap<string, Scheme> } {
  const shared: EvidenceHole[] = [];
  const { result, wanted } = inferrer.further(() => {
    const names = group.flatMap((each) => each.names);
    const types = new Map(names.map((name) => [name, inferrer.fresh()]));
    const meanings = [...types].map(([name, type]): [string, Meaning] => {
      const signature = signatures.get(name);
      if (signature !== undefined) {
        inferrer.equate(inferrer.written(signature), type, signature, { kind: 'annotation' });
      }
      return [name, { kind: 'single', type, evidence: shared }];
    });
    const inner = extend(environment, meanings);
    return { types, bindings: group.map((each) => inferDefinition(inferrer, each, types, inner)) };
  });
  const { evidence, schemes } = generalise(inferrer, result.types, wanted);
  for (const name of evidence) shared.push({ solution: { kind: 'parameter', name } });
  return { core: { evidence, bindings: result.bindings }, schemes };
}

function inferDefinition(
  inferrer: Inferrer,
  definition: Definition,
  types: ReadonlyMap<string, Type>,
  environment: Environment,
): CoreBinding {
  return definition.kind === 'function'
    ? inferFunction(inferrer, definition, types, environment)
    : inferPattern(inferrer, definition, types, environment);
}

function inferFunction(
  inferrer: Inferrer,
  { name, equations, place }: Definition & { readonly kind: 'function' },
  types: ReadonlyMap<string, Type>,
  environment: Environment,
): CoreBinding {
  const own = types.get(name) ?? inferrer.fresh();
  const arity = equations[0]?.parameters.length ?? 0;
  const role: Role = { kind: 'branch', what: `\`${name}\`` };
  const cores = equations.map((equation): CoreChoice => {
    if (equation.parameters.length !== arity) {
      const message = `The equations of \`${name}\` take different numbers of arguments.`;
      throw new TypeFailure({ kind: 'other', message, place: equation.namePlace });
    }
    const {
      binders,
      types: from,
      inner,
    } = inferBinders(inferrer, equation.parameters, environment);
    const result = inferrer.fresh();
    const body = inferBody(inferrer, equation.body, result, inner, role.what);
    const type = from.reduceRight<Type>((to, each) => arrow(each, to), result);
    const [guard] = equation.body.guards;
    inferrer.equate(own, type, guard?.body ?? equation, role);
    return { binders, body };
  });
  return { kind: 'function', name, arity, equations: cores, place };
}

function inferPattern(
  inferrer: Inferrer,
  { binding, names, place }: Definition & { readonly kind: 'pattern' },
  types: ReadonlyMap<string, Type>,
  environment: Environment,
): CoreBinding {
  const {
    binders,
    types: [type = inferrer.fresh()],
    inner,
  } = inferBinders(inferrer, [binding.binder], environment);
  for (const name of names) {
    const meaning = inner.find(name);
    const known = types.get(name);
    if (meaning?.kind !== 'single' || known === undefined) continue;
    inferrer.equate(known, meaning.type, binding.binder, { kind: 'annotation' });
  }
  const body = inferBody(inferrer, binding.body, type, environment, 'this pattern');
  const [binder = { kind: 'wildcard' }] = binders;
  return { kind: 'pattern', binder, names, body, place };
}
