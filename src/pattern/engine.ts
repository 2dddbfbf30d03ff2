/**
 * Faster ways of doing what core.ts does: patterns that know how they were made answer without
 * going through every step of it. Events are the same; tests compare the two at random.
 */
import { Rational } from '../base/index.ts';
import {
  Pattern,
  appBoth as plainAppBoth,
  appLeft as plainAppLeft,
  fastBy as plainFastBy,
  fmap as plainFmap,
  pure as plainPure,
  stack as plainStack,
  type Query,
  type Shape,
  silence,
  spendCycles,
  withEvent,
} from './core.ts';
import { Event, joinTrails, type Trail } from './event.ts';
import { intersect, TimeSpan } from './span.ts';

const { one } = Rational;

/** Patterns of more parts than this keep no record of them: it would take too long to go through. */
const MOST_PARTS = 4000;

/** How many parts making faster counts as. */
const PARTS_OF_FAST = 20;

/** The shape of what is made of several patterns, or undefined where there are too many. */
export function shapeOfMany<T>(
  patterns: readonly Pattern<T>[],
  map: Shape<T>['map'],
): Shape<T> | undefined {
  let size = 1;
  for (const p of patterns) size += p.shape?.size ?? 1;
  if (size > MOST_PARTS) return undefined;
  const local = patterns.every((p) => p.shape?.local || (p as unknown) === silence);
  return { map, local, size, atom: undefined };
}

/** `fmap` with one more source behind each event's own. */
export function remap<A, B>(f: (value: A) => B, trail: Trail, p: Pattern<A>): Pattern<B> {
  if ((p as unknown) === silence) return silence;
  if (p.shape !== undefined) return p.shape.map(f, trail).withSteps(p.steps);
  const mapped = plainFmap(f, p);
  if (trail === undefined) return mapped;
  const marked = withEvent((event) => event.withTrail(joinTrails(event.trail, trail)), mapped);
  return new Pattern(marked.run, p.steps, mapped.constant);
}

export function fmap<A, B>(f: (value: A) => B, p: Pattern<A>): Pattern<B> {
  return p.shape === undefined ? plainFmap(f, p) : remap(f, undefined, p);
}

/** The value once a cycle, for ever. */
export function pure<T>(value: T, trail?: Trail): Pattern<T> {
  const plain = plainPure(value, trail);
  const run: Query<T> = (at, frame) => {
    const begin = at.begin.floor();
    const end = begin.add(one);
    const order = at.end.compare(end);
    if (order > 0) return plain.run(at, frame);
    frame.budget.spend(1);
    const whole = new TimeSpan(begin, end);
    const part = order === 0 && at.begin === begin ? whole : at;
    return [new Event(whole, part, value, trail)];
  };
  const shape: Shape<T> = {
    map: (f, more) => pure(f(value), joinTrails(trail, more)),
    local: true,
    size: 1,
    atom: { value, trail },
  };
  return new Pattern(run, one, { value }, shape);
}

/** Faster by a factor above zero. */
export function fastBy<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  const { shape } = p;
  if (shape === undefined || shape.size > MOST_PARTS) return plainFastBy(factor, p);
  const { atom } = shape;
  const run =
    atom === undefined ? plainFastBy(factor, p).run : repeated(factor, atom.value, atom.trail);
  const faster: Shape<T> = {
    map: (f, trail) => fastBy(factor, shape.map(f, trail)),
    local: shape.local && factor.isInteger(),
    // Patterns made faster many times over are gone through once for each of them.
    size: shape.size + PARTS_OF_FAST,
    atom: undefined,
  };
  return new Pattern(run, p.steps, p.constant, faster);
}

/** One value so many times a cycle. */
function repeated<T>(factor: Rational, value: T, trail: Trail): Query<T> {
  const step = one.div(factor);
  return (at, frame) => {
    spendCycles(at.end.sub(at.begin).mul(factor).toNumber(), frame);
    const events: Event<T>[] = [];
    let index = at.begin.mul(factor).floor();
    let begin = index.mul(step);
    do {
      index = index.add(one);
      const end = index.mul(step);
      const whole = new TimeSpan(begin, end);
      events.push(new Event(whole, clip(whole, at), value, trail));
      begin = end;
    } while (begin.lt(at.end));
    return events;
  };
}

/** What a whole and a query that touch share; the whole itself where it is all of it. */
export function clip(whole: TimeSpan, at: TimeSpan): TimeSpan {
  const starts = whole.begin.compare(at.begin) >= 0;
  const ends = whole.end.compare(at.end) <= 0;
  if (starts && ends) return whole;
  return new TimeSpan(starts ? whole.begin : at.begin, ends ? whole.end : at.end);
}

/** All at once, in order. */
export function stack<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  const plain = plainStack(patterns);
  const { steps } = plain;
  const run: Query<T> = (at, frame) => {
    const events: Event<T>[] = [];
    for (const p of patterns) for (const event of p.run(at, frame)) events.push(event);
    frame.budget.spend(events.length);
    return events;
  };
  const shape = shapeOfMany<T>(patterns, (f, trail) =>
    stack(patterns.map((p) => remap(f, trail, p))),
  );
  return new Pattern(run, steps, undefined, shape);
}

/** Combines two patterns; wholes come from the left one. */
export function appLeft<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const atom = pb.shape?.atom;
  if (atom === undefined) return eachLeft(f, pa, pb);
  const { value, trail } = atom;
  const folded = fold((a: A) => f(a, value), trail, pa);
  if (folded !== undefined) return folded;
  const plain = plainAppLeft(f, pa, pb);
  const run: Query<C> = (at, frame) => {
    const events = pa.run(at, frame);
    if (!events.every(isLocal)) return plain.run(at, frame);
    frame.budget.spend(events.length);
    return events.map((event) => {
      const trails = joinTrails(event.trail, trail);
      return new Event(event.whole, event.part, f(event.value, value), trails);
    });
  };
  return new Pattern(run, pa.steps);
}

/** Applies a function once and for all where every event lies within one cycle. */
function fold<A, C>(f: (a: A) => C, trail: Trail, p: Pattern<A>): Pattern<C> | undefined {
  return p.shape?.local ? combined(p.shape.map(f, trail)).withSteps(p.steps) : undefined;
}

/** The same pattern as one made of two: it counts as no constant. */
function combined<T>(p: Pattern<T>): Pattern<T> {
  const { shape } = p;
  if (shape?.combined) return p;
  const marked = shape && { ...shape, map: remapCombined(shape), combined: true };
  return new Pattern(p.run, p.steps, undefined, marked);
}

function remapCombined<T>(shape: Shape<T>): Shape<T>['map'] {
  return (f, trail) => combined(shape.map(f, trail));
}

/** Whether an event lies within one cycle, its part too (which in Tidal may lie elsewhere). */
function isLocal({ wholeOrPart: { begin, end }, part }: Event<unknown>): boolean {
  const next = begin.floor().add(one);
  return end.lte(next) && part.begin.gte(begin) && part.end.lte(end);
}

function eachLeft<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const run: Query<C> = (at, frame) => {
    const events: Event<C>[] = [];
    for (const a of pa.run(at, frame)) {
      const others = pb.run(a.wholeOrPart, frame);
      frame.budget.spend(others.length);
      for (const b of others) {
        const part = intersect(a.part, b.part);
        if (part === undefined) continue;
        const trail = joinTrails(a.trail, b.trail);
        events.push(new Event(a.whole, part, f(a.value, b.value), trail));
      }
    }
    return events;
  };
  return new Pattern(run, pa.steps);
}

/** Combines two patterns into one event wherever they overlap; wholes are what they share. */
export function appBoth<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const plain = plainAppBoth(f, pa, pb);
  const right = pb.shape?.atom;
  const left = pa.shape?.atom;
  const folded =
    right !== undefined
      ? fold((a: A) => f(a, right.value), right.trail, pa)
      : left !== undefined && left.trail === undefined
        ? fold((b: B) => f(left.value, b), undefined, pb)
        : undefined;
  return folded?.withSteps(plain.steps) ?? plain;
}
