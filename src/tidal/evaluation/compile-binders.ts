import type { CoreBinder } from '../types/core.ts';
import { namesOfBinder } from './bound-names.ts';
import type { Linker } from './compiler.ts';
import { matchConstructor } from './constructors.ts';
import { Cell, type Env, type Scope } from './environment.ts';
import { compileEvidence } from './evidence.ts';
import { numberLiteral } from './literals.ts';
import { MISMATCH, type Mismatch } from './mismatch.ts';
import { force, uncons, type Value } from './values.ts';

/** Matches a value: the environment with the names bound, or MISMATCH. */
export type Bind = (value: Value, env: Env) => Env | Mismatch;

/** Code that matches one pattern. */
export function compileBinder(linker: Linker, binder: CoreBinder, scope: Scope): Bind {
  switch (binder.kind) {
    case 'name':
      return (value, env) => new Cell(value, env);
    case 'wildcard':
      return (_, env) => env;
    case 'as': {
      const inner = compileBinder(linker, binder.inner, [...scope, binder.name]);
      return (value, env) => inner(value, new Cell(value, env));
    }
    case 'character': {
      const { value: wanted } = binder;
      return (value, env) => (force(value) === wanted ? env : MISMATCH);
    }
    case 'number': {
      const record = compileEvidence(linker, binder.evidence, scope);
      return (value, env) => {
        const at = record(env);
        return at.eq(force(value), numberLiteral(binder, at)) ? env : MISMATCH;
      };
    }
    case 'string': {
      const record = compileEvidence(linker, binder.evidence, scope);
      return (value, env) => {
        const at = record(env);
        return at.eq(force(value), at.fromText(binder.value)) ? env : MISMATCH;
      };
    }
    case 'tuple':
      return fields(linker, binder.items, scope, (value) => value as readonly Value[]);
    case 'list': {
      const { length } = binder.items;
      return fields(linker, binder.items, scope, (value) => exactly(value, length));
    }
    case 'constructor': {
      const { name } = binder;
      return fields(linker, binder.arguments, scope, (value) => matchConstructor(name, value));
    }
  }
}

/** Matches values side by side, each seeing the names that those before it bind. */
export function compileBinders(
  linker: Linker,
  binders: readonly CoreBinder[],
  scope: Scope,
): {
  readonly bind: (values: readonly Value[], env: Env) => Env | Mismatch;
  readonly scope: Scope;
} {
  let inner = scope;
  const parts = binders.map((each) => {
    const bind = compileBinder(linker, each, inner);
    inner = [...inner, ...namesOfBinder(each)];
    return bind;
  });
  const bind = (values: readonly Value[], env: Env): Env | Mismatch => {
    let at: Env | Mismatch = env;
    for (let i = 0; i < parts.length; i += 1) {
      at = parts[i]?.(values[i], at) ?? at;
      if (at === MISMATCH) return MISMATCH;
    }
    return at;
  };
  return { bind, scope: inner };
}

function fields(
  linker: Linker,
  binders: readonly CoreBinder[],
  scope: Scope,
  open: (value: Value) => readonly Value[] | undefined,
): Bind {
  const { bind } = compileBinders(linker, binders, scope);
  return (value, env) => {
    const values = open(force(value));
    return values === undefined ? MISMATCH : bind(values, env);
  };
}

/** The items of a list that has so many, and not one more. */
function exactly(value: Value, length: number): Value[] | undefined {
  const items: Value[] = [];
  let at = uncons(value);
  while (at !== undefined && items.length <= length) {
    items.push(at.head);
    at = uncons(at.tail);
  }
  return items.length === length ? items : undefined;
}
