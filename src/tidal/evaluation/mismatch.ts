import type { Place } from '../syntax/ast.ts';
import { EvaluationFailure } from './failure.ts';

/** What a pattern or guard that does not fit gives. */
export const MISMATCH: unique symbol = Symbol('no match');

export type Mismatch = typeof MISMATCH;

/** What to throw where no equation, case or pattern fits. */
export function noMatch({ start, end }: Place): EvaluationFailure {
  const message = 'No case fits the value that comes up here.';
  return new EvaluationFailure(message, 'Add a case for all others: _', { start, end });
}
