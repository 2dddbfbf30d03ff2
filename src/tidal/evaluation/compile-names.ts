import type { Compiler, Of } from './compiler.ts';
import { type Code, type Scope, variable } from './environment.ts';
import { compileRecords, isClosed, once } from './evidence.ts';
import type { TypeRecord } from './records.ts';
import { force, type Value } from './values.ts';

/** A binding that needs evidence before it is a value. */
export type Overloaded = (records: readonly TypeRecord[]) => Value;

/** The finished value of a parameter, a binding or an earlier definition. */
export function compileLocal({ linker }: Compiler, core: Of<'local'>, scope: Scope): Code {
  const { name, evidence } = core;
  const records = compileRecords(linker, evidence, scope);
  if (!scope.includes(name)) return (env) => force(linker.global(name, records(env)));
  const read = variable(name, scope);
  if (evidence.length === 0) return (env) => force(read(env));
  return (env) => force((read(env) as Overloaded)(records(env)));
}

/** The same, unfinished where it may be. */
export function compileLazyLocal(compiler: Compiler, core: Of<'local'>, scope: Scope): Code {
  if (core.evidence.length > 0 || !scope.includes(core.name)) {
    return compileLocal(compiler, core, scope);
  }
  return variable(core.name, scope);
}

/** A function of the library at the types that it is used at. */
export function compileBuiltin({ linker }: Compiler, core: Of<'builtin'>, scope: Scope): Code {
  const { name, evidence } = core;
  const records = compileRecords(linker, evidence, scope);
  if (evidence.every(isClosed)) return once(() => force(linker.builtin(name, records(undefined))));
  return (env) => force(linker.builtin(name, records(env)));
}
