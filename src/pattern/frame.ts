import type { Problem } from '../base/index.ts';
import type { ControlValue } from './value.ts';

/** Live values that `^name` and `cF 0 "name"` read, by name. */
export type LiveControls = Readonly<Record<string, ControlValue>>;

/**
 * Thrown by functions inside a pattern, while it is asked for events, for what a person has to
 * mend: `queryWithin` returns its Problems.
 */
export class PatternFailure extends RangeError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'the pattern cannot be played');
    this.name = 'PatternFailure';
    this.problems = problems;
  }
}

/** Thrown where a query asks for more than it may: see `queryWithin`. */
export class QueryLimit extends Error {
  constructor(limit: number) {
    super(`the pattern needs more than ${limit} steps`);
    this.name = 'QueryLimit';
  }
}

/** How many steps pass between two looks at the clock. */
const STEPS_A_LOOK = 10_000;

/** What one query may spend: every event made and every pattern asked costs a step. */
export class Budget {
  private left: number;
  private look: number;
  private readonly limit: number;
  private readonly isOver: (() => boolean) | undefined;

  /** `isOver` says whether the time for the query has run out; it is asked now and then. */
  constructor(limit: number, isOver?: () => boolean) {
    this.limit = limit;
    this.left = limit;
    this.look = isOver === undefined ? Number.NEGATIVE_INFINITY : limit - STEPS_A_LOOK;
    this.isOver = isOver;
  }

  /** Throws QueryLimit when nothing is left. */
  spend(steps: number): void {
    this.left -= steps;
    // Written so that NaN fails as well.
    if (!(this.left >= 0)) throw new QueryLimit(this.limit);
    if (this.left < this.look) this.checkTime();
  }

  private checkTime(): void {
    this.look = this.left - STEPS_A_LOOK;
    if (this.isOver?.()) throw new QueryLimit(this.limit);
  }
}

/** What goes unchanged from pattern to pattern during one query. */
export class Frame {
  readonly controls: LiveControls;
  readonly budget: Budget;

  constructor(controls: LiveControls, budget: Budget) {
    this.controls = controls;
    this.budget = budget;
  }

  /** The same query with other live values. */
  withControls(controls: LiveControls): Frame {
    return new Frame(controls, this.budget);
  }
}
