import type { ControlValue } from './value.ts';

/** Live values that `^name` and `cF 0 "name"` read, by name. */
export type LiveControls = Readonly<Record<string, ControlValue>>;

/** Thrown where a query asks for more than it may: see `queryWithin`. */
export class QueryLimit extends Error {
  constructor(limit: number) {
    super(`the pattern needs more than ${limit} steps`);
    this.name = 'QueryLimit';
  }
}

/** What one query may spend: every event made and every pattern asked costs a step. */
export class Budget {
  private left: number;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
    this.left = limit;
  }

  /** Throws QueryLimit when nothing is left. */
  spend(steps: number): void {
    this.left -= steps;
    // Written so that NaN fails as well.
    if (!(this.left >= 0)) throw new QueryLimit(this.limit);
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
}
