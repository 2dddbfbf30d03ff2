import { EvaluationFailure } from './failure.ts';

/** Steps that the code of one statement, or one query of it, may take: about a second's work. */
const STEPS = 2_000_000;

/** How many steps pass between two looks at the clock. */
const STEPS_A_LOOK = 5000;

/** What running code shares: how much it may still do. */
export class Runtime {
  private left = STEPS;
  private look = STEPS - STEPS_A_LOOK;
  private readonly isOver: (() => boolean) | undefined;

  /** `isOver` says whether the time for it all has run out; it is asked now and then. */
  constructor(isOver?: () => boolean) {
    this.isOver = isOver;
  }

  /** Counts a step, or several; fails when there have been too many. */
  tick(steps = 1): void {
    this.left -= steps;
    if (this.left < 0 || (this.left < this.look && this.isTimeOver())) {
      throw new EvaluationFailure(
        'This never comes to an end, or takes far too long.',
        'Look for a definition that calls itself without stopping, or a huge number.',
      );
    }
  }

  private isTimeOver(): boolean {
    this.look = this.left - STEPS_A_LOOK;
    return this.isOver?.() ?? false;
  }

  /** Starts counting afresh, for the next statement or query. */
  refill(): void {
    this.left = STEPS;
    this.look = STEPS - STEPS_A_LOOK;
  }
}
