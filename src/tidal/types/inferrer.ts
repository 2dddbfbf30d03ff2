import type { Declaration, Expression } from '../syntax/ast.ts';
import type { Core, CoreGroup } from './core.ts';
import type { Environment } from './environment.ts';
import type { Inference } from './inference.ts';
import type { Scheme, Type } from './types.ts';

/** An expression's code and type. */
export interface Inferred {
  readonly core: Core;
  readonly type: Type;
}

/** The groups that declarations make, in order, and the environment with the names they bind. */
export interface InferredBindings {
  readonly groups: readonly CoreGroup[];
  readonly environment: Environment;
  readonly schemes: ReadonlyMap<string, Scheme>;
}

/** What the parts of inference ask of each other beside its state; `infer.ts` joins them. */
export interface Inferrer extends Inference {
  expression(expression: Expression, environment: Environment): Inferred;
  /** The bindings of a `let`, `where` or top level, each generalised. */
  bindings(declarations: readonly Declaration[], environment: Environment): InferredBindings;
}

/** An expression of one kind. */
export type Of<Kind extends Expression['kind']> = Expression & { readonly kind: Kind };
