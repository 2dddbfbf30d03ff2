/** Patterns measured in steps, not in cycles. */
import { lcm, Rational, rational } from '../../base/index.ts';
import { fmap, innerJoin, Pattern, silence } from '../core.ts';
import { cycleOf } from '../span.ts';
import { timecat, zoomSpan } from '../time/compress.ts';
import { _fast } from '../time/fast.ts';

/** Patterns one after another, each as long as it has steps; those that count none are left out. */
export function stepcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  return timecat(patterns.flatMap((p) => (p.steps === undefined ? [] : [[p.steps, p] as const])));
}

/** As many steps as before, times a factor, in the same time. */
export function _expand<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  return p.withSteps(p.steps?.mul(factor));
}

/** Faster by a factor, with as many more steps. */
export function _extend<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  return _expand(factor, _fast(factor, p));
}

/** So many steps a cycle. */
export function pace<T>(steps: Rational, p: Pattern<T>): Pattern<T> {
  if (p.steps === undefined || p.steps.sign() === 0) return p;
  return _fast(steps.div(p.steps), p).withSteps(steps);
}

/** The first so many steps; the last ones for a negative number. */
export function _steptake<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  const { steps } = p;
  if (steps === undefined || steps.sign() === 0) return silence;
  if (count.sign() === 0) return silence.withSteps(Rational.zero);
  const share = count.abs().div(steps);
  if (share.gte(Rational.one)) return p;
  const zoomed =
    count.sign() < 0
      ? zoomSpan(Rational.one.sub(share), Rational.one, p)
      : zoomSpan(Rational.zero, share, p);
  return zoomed.withSteps(count.abs());
}

/** All but the first so many steps; all but the last ones for a negative number. */
export function _stepdrop<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  const { steps } = p;
  if (steps === undefined) return silence;
  const left = steps.sub(count.abs());
  return left.sign() <= 0
    ? silence.withSteps(Rational.zero)
    : _steptake(count.sign() < 0 ? left : left.neg(), p);
}

/** A pattern of patterns, its cycles played as many steps long as the inner patterns are. */
export function stepJoin<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  const first = firstCycle(outer);
  return new Pattern((at, frame) => {
    // What lies in the cycle now says how long each inner pattern is.
    const events = outer.run(cycleOf(at.begin), frame);
    const known = events.flatMap(({ value, wholeOrPart: { begin, end } }) =>
      value.steps === undefined ? [] : [value.steps.mul(end.sub(begin))],
    );
    const total = known.reduce((sum, each) => sum.add(each), Rational.zero);
    const paced = (p: Pattern<T>): Pattern<T> => {
      return p.steps === undefined || total.sign() === 0 ? p : _fast(total.div(p.steps), p);
    };
    return innerJoin(fmap(paced, outer)).run(at, frame);
  }, first);
}

/** How many steps the first cycle has. */
function firstCycle<T>(outer: Pattern<Pattern<T>>): Rational | undefined {
  const events = outer.query(rational(0), rational(1));
  const steps = events.map(({ value }) => value.steps);
  return steps.reduce<Rational | undefined>((sum, each) => {
    return sum === undefined || each === undefined ? undefined : sum.add(each);
  }, Rational.zero);
}

/** A function of a number of steps, by a pattern of numbers, in the order of its steps. */
export function stepwise<A, T>(f: (value: A) => Pattern<T>, values: Pattern<A>): Pattern<T> {
  return values.constant ? f(values.constant.value) : stepJoin(fmap(f, values));
}

/** Lists of patterns in turn: the first of each, then the second of each, as `stepcat`. */
export function stepalt<T>(groups: readonly (readonly Pattern<T>[])[]): Pattern<T> {
  const used = groups.filter((group) => group.length > 0);
  const rounds = used
    .reduce((all, { length }) => lcm(all, rational(length)), Rational.one)
    .toNumber();
  const order = Array.from({ length: Math.min(rounds, 1000) }, (_, round) =>
    used.flatMap((group) => group.slice(round % group.length).slice(0, 1)),
  );
  return stepcat(order.flat());
}
