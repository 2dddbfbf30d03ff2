import type { Declaration, Expression, Step } from './ast.ts';
import type { Fixities } from './fixity.ts';
import type { TokenStream } from './token-stream.ts';

/** What the parsers share, and what they ask of each other; `parser-of.ts` joins them. */
export interface Parser {
  readonly tokens: TokenStream;
  /** How operators bind. */
  readonly fixities: Fixities;
  /** An expression with an optional type annotation. */
  expression(): Expression;
  /** What can stand between operators: an application, a lambda, let, if, case or do. */
  operand(): Expression;
  /** The bindings after `let` or `where`. */
  declarations(): Declaration[];
  /** A line of `do`, a qualifier of a list comprehension, or a guard. */
  step(): Step;
}
