import { EvaluationFailure } from './failure.ts';

/** Steps that the code of one statement, or one query of it, may take: about a second's work. */
const STEPS = 2_000_000;

/** How many steps pass between two looks at the clock. */
const STEPS_A_LOOK = 5000;

/** What running code shares: how much it may still do. */
export class Runtime {
  private left = STEPS;
  private readonly isOver: (() => boolean) | undefined;

  /** `isOver` says whether the time for it all has run out; it is asked now and then. */
  constructor(isOver?: () => boolean) {
    this.isOver = isOver;
  }

  /** Counts one step; fails when there have been too many. */
  tick(): void {
    this.left -= 1;
    if (this.left < 0 || (this.left % STEPS_A_LOOK === 0 && this.isOver?.())) {
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
