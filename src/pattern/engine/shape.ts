/** What the faster ways of asking share: shapes of what is made of other patterns. */
import { Rational } from '../../base/index.ts';
import { Pattern, fmap as plainFmap, type Query, silence, withEvent } from '../core.ts';
import { joinTrails, type Trail } from '../event.ts';
import type { Shape } from '../shape.ts';
import { TimeSpan } from '../span.ts';

/** Patterns of more parts than this keep no record of them: it would take too long to go through. */
export const MOST_PARTS = 4000;

/** How many parts a change in time counts as: a pattern changed often is gone through as often. */
export const PARTS_OF_CHANGE = 20;

/** The shape of what is made of several patterns, or undefined where there are too many. */
export function shapeOfMany<T>(
  patterns: readonly Pattern<T>[],
  map: Shape<T>['map'],
): Shape<T> | undefined {
  let size = 1;
  for (const p of patterns) size += p.shape?.size ?? 1;
  if (size > MOST_PARTS) return undefined;
  const moments = patterns.every((p) => p.shape?.moments || (p as unknown) === silence);
  return { map, local: patterns.every(isLocal), moments, size };
}

/** Whether every event of a pattern is known to lie within one cycle; see `Shape`. */
export function isLocal(p: Pattern<unknown>): boolean {
  return p.shape?.local || p === silence;
}

/** `fmap` with one more source behind each event's own. */
export function remap<A, B>(f: (value: A) => B, trail: Trail, p: Pattern<A>): Pattern<B> {
  if ((p as unknown) === silence) return silence;
  if (p.shape !== undefined) return p.shape.map(f, trail).withSteps(p.steps);
  return plainRemap(f, trail, p);
}

/** `remap` where nothing is known of the pattern. */
export function plainRemap<A, B>(f: (value: A) => B, trail: Trail, p: Pattern<A>): Pattern<B> {
  const mapped = plainFmap(f, p);
  if (trail === undefined) return mapped;
  const marked = withEvent((event) => event.withTrail(joinTrails(event.trail, trail)), mapped);
  return new Pattern(marked.run, p.steps, mapped.constant);
}

export function fmap<A, B>(f: (value: A) => B, p: Pattern<A>): Pattern<B> {
  return p.shape === undefined ? plainFmap(f, p) : remap(f, undefined, p);
}

/** A pattern that answers moments as another one does: there the faster ways may differ. */
export function askMoments<T>(p: Pattern<T>, plain: Pattern<T>): Pattern<T> {
  const { run, shape } = p;
  const query: Query<T> = (at, frame) => (at.isMoment ? plain.run(at, frame) : run(at, frame));
  const marked: Shape<T> | undefined = shape && {
    ...shape,
    map: (f, trail) => askMoments(shape.map(f, trail), plainRemap(f, trail, plain)),
    steps: undefined,
  };
  return new Pattern(query, p.steps, p.constant, marked);
}

/** Whether a query lies within the cycle that it begins in. */
export function isWithinCycle(at: TimeSpan, cycle: Rational): boolean {
  return at.end.lte(cycle.add(Rational.one));
}

/** What a whole and a query that touch share; the whole itself where it is all of it. */
export function clip(whole: TimeSpan, at: TimeSpan): TimeSpan {
  const starts = whole.begin.compare(at.begin) >= 0;
  const ends = whole.end.compare(at.end) <= 0;
  if (starts && ends) return whole;
  return new TimeSpan(starts ? whole.begin : at.begin, ends ? whole.end : at.end);
}
