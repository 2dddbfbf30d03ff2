import type { Problem } from '../../base/index.ts';
import type { Place } from '../syntax/ast.ts';

/**
 * Thrown while code runs: `head []`, an endless list, too many steps. A RangeError, so that what
 * happens while a pattern is asked for events counts as any other arithmetic that has no result.
 */
export class EvaluationFailure extends RangeError {
  readonly hint: string | undefined;
  /** Where in the source, as far as known. */
  place: Place | undefined;

  constructor(message: string, hint?: string, place?: Place) {
    super(message);
    this.name = 'EvaluationFailure';
    this.hint = hint;
    this.place = place;
  }
}

/** Thrown for a mini-notation string that cannot be read: the Problem says it all. */
export class MiniFailure extends RangeError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'mini-notation');
    this.name = 'MiniFailure';
    this.problems = problems;
  }
}
