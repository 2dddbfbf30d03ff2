import {
  failure,
  type Problem,
  problem,
  type Rational,
  type Result,
  success,
} from '../base/index.ts';
import type { Pattern } from './core.ts';
import type { Event } from './event.ts';
import { Budget, Frame, type LiveControls, PatternFailure, QueryLimit } from './frame.ts';
import { span, type TimeSpan } from './span.ts';

/** How much a query may cost and give. */
export interface QueryLimits {
  /** Events that it may answer with. Default 100,000. */
  readonly events?: number;
  /** Steps of work that it may take; a million take about a second. Default a million. */
  readonly steps?: number;
  /** Whether the time for it has run out. Default: it never does. */
  readonly isOver?: () => boolean;
  /** Live values, read by `^name`. */
  readonly controls?: LiveControls;
}

/**
 * The events between two times, or a Problem where the pattern is too dense, too deep or divides
 * by zero. Never throws for what a person can write.
 *
 * @example queryWithin(pure(1), rational(0), rational(1)).ok // => true
 */
export function queryWithin<T>(
  pattern: Pattern<T>,
  begin: Rational,
  end: Rational,
  limits: QueryLimits = {},
): Result<Event<T>[]> {
  const { events = 100_000, steps = 1_000_000, controls = {}, isOver } = limits;
  try {
    const found = pattern.run(span(begin, end), new Frame(controls, new Budget(steps, isOver)));
    return found.length <= events ? success(found) : failure([tooDense(events)]);
  } catch (error) {
    const problems = patternProblems(error, events);
    if (problems === undefined) throw error;
    return failure(problems);
  }
}

/**
 * What a person has to mend, where making or asking a pattern has thrown for it; undefined for
 * mistakes of programmers.
 */
export function patternProblems(error: unknown, events = 100_000): readonly Problem[] | undefined {
  if (error instanceof QueryLimit) return [tooDense(events)];
  if (error instanceof PatternFailure) return error.problems;
  return error instanceof RangeError ? [unplayable(error)] : undefined;
}

/** Steps that a query from inside another may spend. */
const INNER_STEPS = 1_000_000;

/** The events of a span, for functions that look into a pattern. Throws QueryLimit. */
export function queryEvents<T>(p: Pattern<T>, at: TimeSpan, controls: LiveControls): Event<T>[] {
  return p.run(at, new Frame(controls, new Budget(INNER_STEPS)));
}

function tooDense(events: number): Problem {
  const message = `The pattern is too dense: it makes more than ${events} events, or takes as much work.`;
  const hint = 'Look for a large number after * or ! or in fast, and write a smaller one.';
  return problem('pattern.too-dense', message, { hint });
}

/** RangeErrors come from fractions over zero and from nesting that exhausts the stack. */
function unplayable(error: RangeError): Problem {
  if (error.message.includes('denominator')) {
    const hint = 'Look for a division by 0 or for a speed of 0.';
    return problem('pattern.division-by-zero', 'The pattern divides by zero.', { hint });
  }
  return problem('pattern.too-deep', 'The pattern is nested too deeply to be played.');
}
