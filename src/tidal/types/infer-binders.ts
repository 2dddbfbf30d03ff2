import type { Binder } from '../syntax/ast.ts';
import type { CoreBinder } from './core.ts';
import { type Environment, extend, type Meaning } from './environment.ts';
import { TypeFailure } from './failure.ts';
import { inferName } from './infer-names.ts';
import type { Inference } from './inference.ts';
import { CHAR, constructor_, functionParts, listOf, type Type, tupleOf } from './types.ts';

/** Binders' code and types, and the environment with the names that they bind. */
export interface InferredBinders {
  readonly binders: readonly CoreBinder[];
  readonly types: readonly Type[];
  readonly inner: Environment;
}

interface InferredBinder {
  readonly core: CoreBinder;
  readonly type: Type;
}

/** Infers binders that stand side by side, such as the parameters of a function. */
export function inferBinders(
  inference: Inference,
  binders: readonly Binder[],
  environment: Environment,
): InferredBinders {
  const names = new Map<string, Meaning>();
  const inferred = binders.map((each) => inferBinder(inference, each, names, environment));
  return {
    binders: inferred.map((each) => each.core),
    types: inferred.map((each) => each.type),
    inner: names.size === 0 ? environment : extend(environment, names),
  };
}

/** One binder; adds the names that it binds to `names`. */
function inferBinder(
  inference: Inference,
  binder: Binder,
  names: Map<string, Meaning>,
  environment: Environment,
): InferredBinder {
  switch (binder.kind) {
    case 'name': {
      const type = inference.fresh();
      names.set(binder.name, { kind: 'single', type, evidence: [] });
      return { core: { kind: 'name', name: binder.name }, type };
    }
    case 'wildcard':
      return { core: { kind: 'wildcard' }, type: inference.fresh() };
    case 'literal':
      return literalBinder(inference, binder);
    case 'as': {
      const { core, type } = inferBinder(inference, binder.inner, names, environment);
      names.set(binder.name, { kind: 'single', type, evidence: [] });
      return { core: { kind: 'as', name: binder.name, inner: core }, type };
    }
    case 'typed': {
      const inner = inferBinder(inference, binder.inner, names, environment);
      inference.equate(inference.written(binder.type), inner.type, binder, { kind: 'annotation' });
      return inner;
    }
    case 'tuple': {
      const items = binder.items.map((item) => inferBinder(inference, item, names, environment));
      const core: CoreBinder = { kind: 'tuple', items: items.map((each) => each.core) };
      if (items.length === 0) return { core, type: constructor_('()') };
      return { core, type: tupleOf(items.map((each) => each.type)) };
    }
    case 'list': {
      const type = inference.fresh();
      const items = binder.items.map((item) => {
        const inner = inferBinder(inference, item, names, environment);
        inference.equate(type, inner.type, item, { kind: 'item', what: 'this list' });
        return inner.core;
      });
      return { core: { kind: 'list', items }, type: listOf(type) };
    }
    case 'constructor':
      return constructorBinder(inference, binder, names, environment);
  }
}

function literalBinder(
  inference: Inference,
  binder: Binder & { readonly kind: 'literal' },
): InferredBinder {
  const { literal, negative } = binder;
  if (literal.kind === 'character') {
    return { core: { kind: 'character', value: literal.value }, type: CHAR };
  }
  const text = literal.kind === 'string' ? literal.value : literal.text;
  const kind = literal.kind === 'string' ? 'string' : 'number';
  const type = inference.fresh();
  const origin = { kind, text } as const;
  const evidence = inference.want('Eq', type, origin, binder);
  const className =
    literal.kind === 'string' ? 'IsString' : literal.kind === 'integer' ? 'Num' : 'Fractional';
  inference.postpone([{ className, type, hole: evidence, origin, place: binder }]);
  if (literal.kind === 'string') return { core: { kind: 'string', value: text, evidence }, type };
  const whole = literal.kind === 'integer';
  return { core: { kind: 'number', text, whole, negative, evidence }, type };
}

function constructorBinder(
  inference: Inference,
  binder: Binder & { readonly kind: 'constructor' },
  names: Map<string, Meaning>,
  environment: Environment,
): InferredBinder {
  let { type } = inferName(inference, binder.name, binder, environment);
  const items = binder.arguments.map((each) => {
    const inner = inferBinder(inference, each, names, environment);
    const parts = functionParts(type);
    if (parts === undefined) throw wrongCount(binder);
    inference.equate(parts.from, inner.type, each, { kind: 'item', what: `\`${binder.name}\`` });
    type = parts.to;
    return inner.core;
  });
  if (functionParts(type) !== undefined) throw wrongCount(binder);
  return { core: { kind: 'constructor', name: binder.name, arguments: items }, type };
}

function wrongCount(binder: Binder & { readonly kind: 'constructor' }): TypeFailure {
  const message = `\`${binder.name}\` stands here with the wrong number of arguments.`;
  return new TypeFailure({ kind: 'other', message, place: binder });
}
