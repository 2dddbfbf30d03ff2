/** A cycle squeezed into a part of itself. */
import { Rational } from '../../base/index.ts';
import { Pattern, type Query, rotR, silence, splitQueries, withResultSpan } from '../core.ts';
import { cyclePosition, span, type TimeSpan } from '../span.ts';

/** A cycle of the pattern squeezed between two times of each cycle, silence around it. */
export function compressSpan<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  const fits = begin.sign() >= 0 && begin.lte(end) && end.lte(Rational.one);
  if (!fits || begin.equals(end)) return silence;
  return rotR(begin, _fastGap(Rational.one.div(end.sub(begin)), p));
}

/** Faster by a factor of one or more, then silence until the cycle ends. */
export function _fastGap<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  if (factor.sign() === 0) return silence;
  const rate = factor.max(Rational.one);
  const run: Query<T> = (at, frame) => {
    const inner = (time: Rational): Rational =>
      time.floor().add(rate.mul(cyclePosition(time)).min(Rational.one));
    const begin = inner(at.begin);
    if (begin.equals(at.begin.floor().add(Rational.one))) return [];
    // Results stay within their own cycle; what reaches beyond it moves with its beginning.
    const outer = (each: TimeSpan): TimeSpan => {
      const sam = each.begin.floor();
      const squeeze = (time: Rational): Rational => sam.add(time.sub(sam).div(rate));
      return span(squeeze(each.begin), squeeze(each.end));
    };
    return withResultSpan(outer, p).run(span(begin, inner(at.end)), frame);
  };
  return splitQueries(new Pattern(run, p.steps, p.constant));
}
