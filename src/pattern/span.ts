import { Rational } from '../base/index.ts';

/** A stretch of time in cycles, end exclusive. Begin and end may be equal: a moment. */
export class TimeSpan {
  readonly begin: Rational;
  readonly end: Rational;

  constructor(begin: Rational, end: Rational) {
    this.begin = begin;
    this.end = end;
  }

  /** Whether it has no length. */
  get isMoment(): boolean {
    return this.begin === this.end || this.begin.equals(this.end);
  }

  equals(other: TimeSpan): boolean {
    return this === other || (this.begin.equals(other.begin) && this.end.equals(other.end));
  }
}

/** @example span(rational(0), rational(1)).end.n // => 1 */
export function span(begin: Rational, end: Rational): TimeSpan {
  return new TimeSpan(begin, end);
}

/** The whole cycle that a time lies in. @example cycleOf(rational(5, 2)).begin.n // => 2 */
export function cycleOf(time: Rational): TimeSpan {
  const begin = time.floor();
  return new TimeSpan(begin, begin.add(Rational.one));
}

/** How far into its cycle a time lies. @example cyclePosition(rational(5, 2)).d // => 2 */
export function cyclePosition(time: Rational): Rational {
  return time.sub(time.floor());
}

/**
 * What two spans share, or undefined. Touching spans share nothing, except that a moment belongs
 * to the span that begins with it.
 *
 * @example intersect(span(zero, half), span(half, one)) // => undefined
 */
export function intersect(a: TimeSpan, b: TimeSpan): TimeSpan | undefined {
  const later = a.begin.compare(b.begin) >= 0;
  const begin = later ? a.begin : b.begin;
  const earlier = a.end.compare(b.end) <= 0;
  const end = earlier ? a.end : b.end;
  const order = begin.compare(end);
  if (order > 0) return undefined;
  if (order === 0 && (endsAfterStartingBefore(a, begin) || endsAfterStartingBefore(b, begin))) {
    return undefined;
  }
  // Reusing a span saves memory where events are not cut, which is nearly always.
  if (begin === a.begin && end === a.end) return a;
  if (begin === b.begin && end === b.end) return b;
  return new TimeSpan(begin, end);
}

/** Whether a span that is not a moment ends exactly at a time. */
function endsAfterStartingBefore(each: TimeSpan, time: Rational): boolean {
  return each.end.compare(time) === 0 && each.begin.compare(each.end) < 0;
}

/** `intersect` for wholes: a missing whole (a signal's) makes the result missing too. */
export function intersectWholes(
  a: TimeSpan | undefined,
  b: TimeSpan | undefined,
): { readonly whole: TimeSpan | undefined } | undefined {
  if (a === undefined || b === undefined) return { whole: undefined };
  const whole = intersect(a, b);
  return whole && { whole };
}
