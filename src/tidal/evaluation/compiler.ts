import type { Core, CoreGroup } from '../types/core.ts';
import type { Code, Env, Scope } from './environment.ts';
import type { TypeRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { Value } from './values.ts';

/** What compiled code needs from outside. */
export interface Linker {
  readonly runtime: Runtime;
  /** The value of a builtin at the types that the records stand for. */
  builtin(name: string, records: readonly TypeRecord[]): Value;
  /** The value of an earlier definition. */
  global(name: string, records: readonly TypeRecord[]): Value;
  /** The record of a type constructor applied to records of its arguments. */
  record(name: string, parameters: readonly (TypeRecord | undefined)[]): TypeRecord;
  /** What a string literal means at a type. */
  literal(core: Core & { readonly kind: 'string' }, record: TypeRecord): Value;
}

/** Groups' code, which adds their bindings to the environment, and the scope that they make. */
export interface CompiledGroups {
  readonly groups: (env: Env) => Env;
  readonly scope: Scope;
}

/** What the parts of the compiler ask of each other; `compile.ts` joins them. */
export interface Compiler {
  readonly linker: Linker;
  /** Code for the finished value. */
  code(core: Core, scope: Scope): Code;
  /** Code for a value that may stay unfinished until it is needed. */
  lazy(core: Core, scope: Scope): Code;
  /** Code for the bindings of a `let` or `where`. */
  groups(groups: readonly CoreGroup[], scope: Scope): CompiledGroups;
}

/** Core code of one kind. */
export type Of<Kind extends Core['kind']> = Core & { readonly kind: Kind };
