/** Patterns measured in steps, not in cycles. */
import { lcm, Rational, rational } from '../../base/index.ts';
import { Pattern, silence, splitQueries } from '../core.ts';
import { fmap, stack, timecat } from '../engine.ts';
import type { Event } from '../event.ts';
import { QueryLimit } from '../frame.ts';
import { times } from '../list.ts';
import { constantSource, withSource } from '../sources.ts';
import { cycleOf, intersect, span } from '../span.ts';
import { zoomSpan } from '../time/compress.ts';
import { _fast } from '../time/fast.ts';

/** Patterns one after another, each as long as it has steps; those that count none are one long. */
export function stepcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  return timecat(patterns.map((p) => [p.steps ?? Rational.one, p] as const));
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

/**
 * The first so many steps; the last ones for a negative number. More steps than there are play
 * more than a cycle in one, as in Tidal, which counts them as many as there are.
 */
export function _steptake<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  const { steps } = p;
  if (steps === undefined || steps.sign() === 0) return p;
  if (count.sign() === 0) return silence.withSteps(Rational.zero);
  const share = count.abs().div(steps);
  const zoomed =
    count.sign() < 0
      ? zoomSpan(Rational.one.sub(share), Rational.one, p)
      : zoomSpan(Rational.zero, share, p);
  return zoomed.withSteps(count.abs().min(steps));
}

/**
 * All but the first so many steps; all but the last ones for a negative number. What is left of
 * too many is less than nothing: steps of the other end.
 */
export function _stepdrop<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  const { steps } = p;
  if (steps === undefined) return p;
  return _steptake(count.sign() < 0 ? steps.add(count).neg() : steps.sub(count), p);
}

/** A pattern of patterns as one: each cycle holds a cycle of each, as long as it has steps. */
export function stepJoin<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  const run: Pattern<T>['run'] = (at, frame) =>
    timecat(slices(outer.run(cycleOf(at.begin), frame))).run(at, frame);
  const first = timecat(slices(outer.query(rational(0), rational(1)))).steps;
  return splitQueries(new Pattern(run, first));
}

type Slice<T> = readonly [Rational, Pattern<T>];

/** The events of a cycle cut where one begins or ends, each piece with its patterns and steps. */
function slices<T>(events: readonly Event<Pattern<T>>[]): Slice<T>[] {
  const [first] = events;
  if (first === undefined) return [];
  const { begin, end } = cycleOf(first.part.begin);
  const edges = [begin, end, ...events.flatMap(({ part }) => [part.begin, part.end])]
    .sort((a, b) => a.compare(b))
    .filter((edge, i, all) => i === 0 || !edge.equals(all[i - 1] ?? edge));
  const pieces = edges.slice(1).map((edge, i): Slice<T> => {
    const piece = span(edges[i] ?? begin, edge);
    const inside = events.filter(({ part }) => intersect(piece, part) !== undefined);
    return [
      edge.sub(piece.begin),
      stack(inside.map((event) => withSource(event.trail, event.value))),
    ];
  });
  return inSteps(pieces);
}

/** Lengths as steps: those of patterns that count none follow from those that do. */
function inSteps<T>(pieces: readonly Slice<T>[]): Slice<T>[] {
  const counted = pieces.filter(([, p]) => p.steps !== undefined);
  const length = counted.reduce((sum, [each]) => sum.add(each), Rational.zero);
  const steps = counted.reduce((sum, [, p]) => sum.add(p.steps ?? Rational.zero), Rational.zero);
  const pace = length.sign() === 0 ? Rational.one : steps.div(length);
  return pieces.map(([each, p]) => [p.steps ?? each.mul(pace), p]);
}

/** A function of a number of steps, by a pattern of numbers, in the order of its steps. */
export function stepwise<A, T>(f: (value: A) => Pattern<T>, values: Pattern<A>): Pattern<T> {
  if (values.constant) return withSource(constantSource(values), f(values.constant.value));
  return stepJoin(fmap(f, values));
}

/** Patterns that `stepalt` may put one after another. */
const MOST_PARTS = 20_000;

/**
 * Lists of patterns in turn: the first of each, then the second of each, as `stepcat`. Throws
 * QueryLimit for more than 20,000 patterns in all. A list of none leaves no round to play.
 */
export function stepalt<T>(groups: readonly (readonly Pattern<T>[])[]): Pattern<T> {
  if (groups.some((group) => group.length === 0)) return stepcat([]);
  const rounds = groups
    .reduce((all, { length }) => lcm(all, rational(length)), Rational.one)
    .toNumber();
  const rows = rounds * groups.length;
  if (!(rows * groups.length <= MOST_PARTS)) throw new QueryLimit(MOST_PARTS);
  const order = times(rows, (round) =>
    groups.flatMap((group) => group.slice(round % group.length).slice(0, 1)),
  );
  return stepcat(order.flat());
}
