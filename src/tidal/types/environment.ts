import type { Place } from '../syntax/ast.ts';
import type { EvidenceHole } from './core.ts';
import type { Scheme, Type } from './types.ts';

/** What a name means to inference. */
export type Meaning =
  /** A parameter, or a binding of the group being inferred: one type, no overloading yet. */
  | { readonly kind: 'single'; readonly type: Type; readonly evidence: readonly EvidenceHole[] }
  /** A finished `let` binding or definition. */
  | { readonly kind: 'bound'; readonly scheme: Scheme }
  /** A function of the library. */
  | BuiltinMeaning;

/** A function of the library; `at` gives the one that its name stands for at a place, if another. */
export interface BuiltinMeaning {
  readonly kind: 'builtin';
  readonly name: string;
  readonly scheme: Scheme;
  readonly at?: (place: Place) => { readonly name: string; readonly scheme: Scheme } | undefined;
}

/** Names in scope: a chain from the innermost block outwards to the library. */
export interface Environment {
  find(name: string): Meaning | undefined;
}

/** The environment with more names. */
export function extend(
  outer: Environment,
  names: Iterable<readonly [string, Meaning]>,
): Environment {
  const own = new Map(names);
  return { find: (name) => own.get(name) ?? outer.find(name) };
}
