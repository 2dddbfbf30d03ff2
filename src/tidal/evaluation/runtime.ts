import { EvaluationFailure } from './failure.ts';

/** Steps that the code of one statement, or one query of it, may take: about a second's work. */
const STEPS = 5_000_000;

/** What running code shares: how much it may still do. */
export class Runtime {
  private left = STEPS;

  /** Counts one step; fails when there have been too many. */
  tick(): void {
    this.left -= 1;
    if (this.left < 0) {
      throw new EvaluationFailure(
        'This never comes to an end, or takes far too long.',
        'Look for a definition that calls itself without stopping, or a huge number.',
      );
    }
  }

  /** Starts counting afresh, for the next statement or query. */
  refill(): void {
    this.left = STEPS;
  }
}
