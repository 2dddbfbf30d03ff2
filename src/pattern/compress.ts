import { Rational } from '../base/index.ts';
import { Pattern, type Query, rotR, silence, splitQueries, stack, withResultSpan } from './core.ts';
import { cyclePosition, span, type TimeSpan } from './time.ts';

/** A cycle of the pattern squeezed between two times of each cycle, silence around it. */
export function compress<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  const fits = begin.sign() >= 0 && begin.lte(end) && end.lte(Rational.one);
  if (!fits || begin.equals(end)) return silence;
  return rotR(begin, fastGap(Rational.one.div(end.sub(begin)), p));
}

/** Faster by a factor of one or more, then silence until the cycle ends. */
export function fastGap<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  const rate = factor.max(Rational.one);
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    const next = cycle.add(Rational.one);
    const inner = (time: Rational): Rational =>
      time.floor().add(rate.mul(cyclePosition(time)).min(Rational.one));
    const begin = inner(at.begin);
    if (begin.equals(next)) return [];
    // Results stay within their own cycle, events that reach beyond it are moved with it.
    const outer = (each: TimeSpan): TimeSpan => {
      const sam = each.begin.floor();
      const squeeze = (time: Rational): Rational => sam.add(time.sub(sam).div(rate));
      return span(squeeze(each.begin), squeeze(each.end));
    };
    return withResultSpan(outer, p).run(span(begin, inner(at.end)), frame);
  };
  return splitQueries(new Pattern(run, p.steps, p.constant));
}

/** Patterns one after another in a cycle, each as long as its weight says. */
export function timecat<T>(parts: readonly (readonly [Rational, Pattern<T>])[]): Pattern<T> {
  const total = parts.reduce((sum, [weight]) => sum.add(weight), Rational.zero);
  if (total.sign() <= 0) return silence;
  let begin = Rational.zero;
  const placed = parts.flatMap(([weight, p]) => {
    if (weight.sign() === 0) return [];
    const end = begin.add(weight);
    const one = compress(begin.div(total), end.div(total), p);
    begin = end;
    return [one];
  });
  return stack(placed).withSteps(total);
}
