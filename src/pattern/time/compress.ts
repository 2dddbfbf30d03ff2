import { Rational } from '../../base/index.ts';
import { type Pattern, silence, splitQueries, withQuerySpan, withResultSpan } from '../core.ts';
import { cyclePosition, span, type TimeSpan } from '../span.ts';
import { patternify, patternify2 } from '../structure/patternify.ts';
import { _fastGap, compressSpan } from './gap.ts';

/** `compressSpan` for a span anywhere in time: its cycle does not matter. */
export function compressSpanTo<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  return compressSpan(cyclePosition(begin), end.sub(begin.floor()), p);
}

/** Faster by a factor of one or more, then silence until the cycle ends. */
export function fastGap<T>(factor: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternify((value) => _fastGap(value, p), factor);
}

/** Plays only the part of each cycle between two times, stretched to fill the cycle. */
export function zoomSpan<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  if (begin.gte(end)) return silence.withSteps(Rational.zero);
  const length = end.sub(begin);
  const cycleWise = (f: (time: Rational) => Rational) => (each: TimeSpan) => {
    const sam = each.begin.floor();
    const move = (time: Rational): Rational => sam.add(f(time.sub(sam)));
    return span(move(each.begin), move(each.end));
  };
  const asked = withQuerySpan(
    cycleWise((time) => time.mul(length).add(begin)),
    p,
  );
  const placed = withResultSpan(
    cycleWise((time) => time.sub(begin).div(length)),
    asked,
  );
  return splitQueries(placed).withSteps(p.steps?.mul(length));
}

/** `zoomSpan` between two patterns of times. */
export function zoompat<T>(
  begin: Pattern<Rational>,
  end: Pattern<Rational>,
  p: Pattern<T>,
): Pattern<T> {
  return patternify2((from, to) => zoomSpan(from, to, p), begin, end);
}
