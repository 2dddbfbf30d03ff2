import type { CoreBinding, CoreGroup } from '../types/core.ts';
import { namesOfBinder, namesOfGroup } from './bound-names.ts';
import { compileBinder } from './compile-binders.ts';
import { compileBody, compileChoice } from './compile-choices.ts';
import type { Overloaded } from './compile-names.ts';
import type { CompiledGroups, Compiler, Of } from './compiler.ts';
import { Cell, type Code, type Env, lookup, type Scope } from './environment.ts';
import { MISMATCH, noMatch } from './mismatch.ts';
import type { TypeRecord } from './records.ts';
import { type Fn, force, Thunk, type Value } from './values.ts';

export function compileLet(compiler: Compiler, core: Of<'let'>, scope: Scope): Code {
  const { groups, scope: inner } = compiler.groups(core.groups, scope);
  const body = compiler.code(core.body, inner);
  return (env) => body(groups(env));
}

/** Groups one after another, each in the scope of those before it. */
export function compileGroups(
  compiler: Compiler,
  groups: readonly CoreGroup[],
  scope: Scope,
): CompiledGroups {
  let inner = scope;
  const codes = groups.map((group) => {
    const code = compileGroup(compiler, group, inner);
    inner = [...inner, ...namesOfGroup(group)];
    return code;
  });
  if (codes.length === 0) return { groups: (env) => env, scope };
  return { groups: (env) => codes.reduce((at, code) => code(at), env), scope: inner };
}

/** Code that adds the bindings of a group to the environment. */
export function compileGroup(
  compiler: Compiler,
  group: CoreGroup,
  scope: Scope,
): (env: Env) => Env {
  const names = namesOfGroup(group);
  const inner = [...scope, ...names, ...group.evidence];
  const makers = group.bindings.flatMap((each) => compileBinding(compiler, each, inner));
  const takes = group.evidence.length > 0;
  return (env) => {
    const cells: Cell[] = [];
    let at = env;
    for (const _ of names) {
      at = new Cell(undefined, at);
      cells.push(at);
    }
    const own = at;
    cells.forEach((cell, i) => {
      const make = makers[i];
      if (make === undefined) return;
      cell.value = takes ? overloaded(make, own) : new Thunk(() => make(own));
    });
    return own;
  };
}

/** A binding at the types that it is used at; used at the same ones again, it is shared. */
function overloaded(make: Code, own: Env): Overloaded {
  let last: readonly TypeRecord[] | undefined;
  let value: Thunk | undefined;
  return (records) => {
    if (value === undefined || !records.every((each, i) => each === last?.[i])) {
      last = records;
      const env = records.reduce<Env>((at, each) => new Cell(each, at), own);
      value = new Thunk(() => make(env));
    }
    return value.get();
  };
}

/** One maker for each name that a binding binds. */
function compileBinding(compiler: Compiler, binding: CoreBinding, scope: Scope): Code[] {
  return binding.kind === 'function'
    ? [compileFunction(compiler, binding, scope)]
    : compilePattern(compiler, binding, scope);
}

function compilePattern(
  compiler: Compiler,
  binding: CoreBinding & { readonly kind: 'pattern' },
  scope: Scope,
): Code[] {
  const body = compileBody(compiler, binding.body, scope);
  const bind = compileBinder(compiler.linker, binding.binder, scope);
  const names = namesOfBinder(binding.binder);
  const { place } = binding;
  return binding.names.map((name) => {
    const depth = names.length - 1 - names.lastIndexOf(name);
    return (env) => {
      const value = body(env);
      const matched = value === MISMATCH ? MISMATCH : bind(value, env);
      if (matched === MISMATCH) throw noMatch(place);
      return force(lookup(matched, depth)?.value);
    };
  });
}

function compileFunction(
  compiler: Compiler,
  binding: CoreBinding & { readonly kind: 'function' },
  scope: Scope,
): Code {
  const choices = binding.equations.map((each) => compileChoice(compiler, each, scope));
  const { arity, place } = binding;
  const { runtime } = compiler.linker;
  const run = (values: readonly Value[], env: Env): Value => {
    runtime.tick();
    for (const choice of choices) {
      const result = choice(values, env);
      if (result !== MISMATCH) return result;
    }
    throw noMatch(place);
  };
  if (arity === 0) return (env) => run([], env);
  if (arity === 1) return (env) => (a: Value) => run([a], env);
  if (arity === 2) return (env) => (a: Value) => (b: Value) => run([a, b], env);
  return (env) => collect(arity, [], (values) => run(values, env));
}

/** A function that takes so many more arguments, one at a time. */
function collect(
  missing: number,
  have: readonly Value[],
  run: (values: readonly Value[]) => Value,
): Fn {
  return (value) => {
    const values = [...have, value];
    return missing === 1 ? run(values) : collect(missing - 1, values, run);
  };
}
