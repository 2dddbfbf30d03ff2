import { type Problem, problem } from '../../base/index.ts';
import { PatternFailure } from '../../pattern/index.ts';
import type { Place } from '../syntax/ast.ts';

/** Thrown while code runs: `head []`, an endless list, too many steps. */
export class EvaluationFailure extends PatternFailure {
  readonly hint: string | undefined;
  /** Where in the source, as far as known. */
  place: Place | undefined;

  constructor(message: string, hint?: string, place?: Place) {
    super([problem('tidal.evaluation', message, hint === undefined ? {} : { hint })]);
    this.name = 'EvaluationFailure';
    this.hint = hint;
    this.place = place;
  }
}

/** Thrown for a mini-notation string that cannot be read: the Problem says it all. */
export class MiniFailure extends PatternFailure {
  constructor(problems: readonly Problem[]) {
    super(problems);
    this.name = 'MiniFailure';
  }
}
