/**
 * Turns core code into functions. Each expression becomes a function from the environment (a
 * linked list of cells, innermost first) to a finished value; names are counted out beforehand.
 */
import type { Core, CoreGroup } from '../types/core.ts';
import { namesOfGroup } from './bound-names.ts';
import { compileGroup, compileGroups, compileLet } from './compile-bindings.ts';
import { compileCase, compileIf } from './compile-choices.ts';
import { compileComprehension } from './compile-comprehension.ts';
import { compileApplication, compileLambda } from './compile-functions.ts';
import {
  compileBuiltin,
  compileLazyLocal,
  compileLocal,
  type Overloaded,
} from './compile-names.ts';
import type { Compiler, Linker, Of } from './compiler.ts';
import { type Code, type Env, lookup, type Scope } from './environment.ts';
import { withRecord } from './evidence.ts';
import { numberLiteral } from './literals.ts';
import type { TypeRecord } from './records.ts';
import { Thunk, type Value } from './values.ts';

/** Compiles an expression that stands alone. */
export function compile(core: Core, linker: Linker): Code {
  return compilerOf(linker).code(core, []);
}

/** A definition ready to run: given records, the value. */
export type Definition = (records: readonly TypeRecord[]) => Value;

/** Compiles top-level definitions; later ones see the earlier ones through the linker. */
export function compileDefinitions(
  groups: readonly CoreGroup[],
  linker: Linker,
): Map<string, Definition> {
  const compiler = compilerOf(linker);
  const definitions = new Map<string, Definition>();
  let scope: Scope = [];
  let env: Env;
  for (const group of groups) {
    const names = namesOfGroup(group);
    env = compileGroup(compiler, group, scope)(env);
    scope = [...scope, ...names];
    names.forEach((name, i) => {
      const value = lookup(env, names.length - 1 - i)?.value;
      const takes = group.evidence.length > 0;
      definitions.set(name, (records) => (takes ? (value as Overloaded)(records) : value));
    });
  }
  return definitions;
}

/** Joins the parts of the compiler, which call each other through it. */
function compilerOf(linker: Linker): Compiler {
  const compiler: Compiler = {
    linker,
    code: (core, scope) => compileAny(compiler, core, scope),
    lazy: (core, scope) => compileLazy(compiler, core, scope),
    groups: (groups, scope) => compileGroups(compiler, groups, scope),
  };
  return compiler;
}

function compileAny(compiler: Compiler, core: Core, scope: Scope): Code {
  const { linker } = compiler;
  switch (core.kind) {
    case 'local':
      return compileLocal(compiler, core, scope);
    case 'builtin':
      return compileBuiltin(compiler, core, scope);
    case 'number':
      return withRecord(linker, core.evidence, scope, (record) => numberLiteral(core, record));
    case 'string':
      return withRecord(linker, core.evidence, scope, (record) => linker.literal(core, record));
    case 'character': {
      const { value } = core;
      return () => value;
    }
    case 'apply':
      return compileApplication(compiler, core, scope);
    case 'lambda':
      return compileLambda(compiler, core, scope);
    case 'let':
      return compileLet(compiler, core, scope);
    case 'if':
      return compileIf(compiler, core, scope);
    case 'case':
      return compileCase(compiler, core, scope);
    case 'tuple':
    case 'list':
      return compileItems(compiler, core, scope);
    case 'comprehension':
      return compileComprehension(compiler, core.steps, core.body, scope);
  }
}

function compileItems(compiler: Compiler, core: Of<'tuple' | 'list'>, scope: Scope): Code {
  const items = core.items.map((item) => compiler.lazy(item, scope));
  return (env) => items.map((item) => item(env));
}

/** Kinds of code that are as quick to finish as to put off. */
const AT_ONCE: ReadonlySet<Core['kind']> = new Set([
  'builtin',
  'number',
  'string',
  'character',
  'lambda',
]);

function compileLazy(compiler: Compiler, core: Core, scope: Scope): Code {
  if (core.kind === 'local' && core.evidence.length === 0) {
    return compileLazyLocal(compiler, core, scope);
  }
  const code = compiler.code(core, scope);
  return AT_ONCE.has(core.kind) ? code : (env) => new Thunk(() => code(env));
}
