import type { Expression, Place } from '../syntax/ast.ts';
import type { Type } from './types.ts';

/** What inference found wrong; `explain.ts` puts it into words. */
export type TypeProblem =
  | { readonly kind: 'unknown-name'; readonly name: string; readonly place: Place }
  | { readonly kind: 'unknown-type'; readonly name: string; readonly place: Place }
  | {
      readonly kind: 'mismatch';
      readonly expected: Type;
      readonly actual: Type;
      readonly infinite: boolean;
      readonly place: Place;
      readonly role: Role;
    }
  | {
      readonly kind: 'not-a-function';
      readonly type: Type;
      readonly fn: Expression;
      readonly argument: Expression;
      /** How many arguments it had taken before. */
      readonly taken: number;
      readonly place: Place;
    }
  | {
      readonly kind: 'no-instance';
      readonly className: string;
      readonly type: Type;
      /** The type that was asked about first, of which the other is a part. */
      readonly whole: Type;
      readonly origin: Origin;
      readonly place: Place;
    }
  | {
      readonly kind: 'ambiguous';
      readonly classNames: readonly string[];
      readonly origin: Origin;
      readonly place: Place;
    }
  | {
      readonly kind: 'other';
      readonly message: string;
      readonly hint?: string;
      readonly place: Place;
    };

/** Where an expression stood whose type was wrong. */
export type Role =
  | {
      readonly kind: 'argument';
      readonly fn: Expression;
      readonly index: number;
      readonly argument: Expression;
      /** The argument that follows it. */
      readonly next: Expression | undefined;
    }
  | { readonly kind: 'branch'; readonly what: string }
  | { readonly kind: 'item'; readonly what: string }
  | { readonly kind: 'annotation' }
  | { readonly kind: 'statement' };

/** What asked for a class. */
export type Origin =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string };

/** Thrown inside inference only; `inferStatement` returns it. */
export class TypeFailure extends Error {
  readonly problem: TypeProblem;

  constructor(problem: TypeProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
