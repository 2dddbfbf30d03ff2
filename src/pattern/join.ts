/** A pattern of patterns as one. Where wholes come from and where inner time begins differ. */
import { Rational } from '../base/index.ts';
import { filterEvents, Pattern, type Query } from './core.ts';
import { fmap, moveEvents, moveSpan, rotR } from './engine.ts';
import { Event, joinTrails } from './event.ts';
import type { Frame } from './frame.ts';
import { cyclePosition, intersect, intersectWholes, span, type TimeSpan } from './span.ts';

/** Where an event of an inner pattern goes: undefined drops it. */
type Place = (
  outer: Event<unknown>,
  inner: Event<unknown>,
  at: TimeSpan,
) => { readonly whole: TimeSpan | undefined; readonly part: TimeSpan } | undefined;

/** Asks the inner pattern of an event. */
type Ask = <T>(event: Event<unknown>, inner: Pattern<T>, frame: Frame, at: TimeSpan) => Event<T>[];

/** Makes an inner pattern of each value, asks it, and places what it answers, one by one. */
function bindWith<A, T>(
  outer: Pattern<A>,
  inner: (value: A) => Pattern<T>,
  ask: Ask,
  place: Place,
): Pattern<T> {
  const make = remembered(inner);
  const run: Query<T> = (at, frame) => {
    const joined: Event<T>[] = [];
    for (const event of outer.run(at, frame)) {
      const answered = ask(event, make(event.value), frame, at);
      frame.budget.spend(1 + answered.length);
      for (const each of answered) {
        const placed = place(event, each, at);
        if (placed === undefined) continue;
        const trail = joinTrails(each.trail, event.trail);
        // An event that stays as it is need not be made again.
        if (placed === each && trail === each.trail) joined.push(each);
        else joined.push(new Event(placed.whole, placed.part, each.value, trail));
      }
    }
    return joined;
  };
  return new Pattern(run, outer.steps);
}

/** Values that a pattern goes through are few: so many patterns made of them are kept. */
const MOST_REMEMBERED = 16;

/** A function that keeps the first patterns that it has made, each for the value it was made of. */
function remembered<A, T>(make: (value: A) => Pattern<T>): (value: A) => Pattern<T> {
  const known = new Map<A, Pattern<T>>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = make(value);
    if (known.size < MOST_REMEMBERED) known.set(value, made);
    return made;
  };
}

/** Both wholes and both parts cut to what they share. */
const shared: Place = (outer, inner) => {
  const found = intersectWholes(outer.whole, inner.whole);
  const part = found && intersect(outer.part, inner.part);
  return part && { whole: found.whole, part };
};

const askPart: Ask = (event, inner, frame) => inner.run(event.part, frame);

const innerWhole: Place = (_, inner, at) => {
  const part = intersect(at, inner.part);
  if (part === inner.part) return inner;
  return part && { whole: inner.whole, part };
};

const askBegin: Ask = (event, inner, frame) => {
  const { begin } = event.wholeOrPart;
  return inner.run(span(begin, begin), frame);
};

const askSqueezed: Ask = ({ part, wholeOrPart }, inner, frame) =>
  askFocused(wholeOrPart, inner, part, frame);

/** `join` of what a function makes of each value. */
export function bind<A, T>(f: (value: A) => Pattern<T>, outer: Pattern<A>): Pattern<T> {
  return bindWith(outer, f, askPart, shared);
}

/** `innerJoin` of what a function makes of each value. */
export function innerBind<A, T>(f: (value: A) => Pattern<T>, outer: Pattern<A>): Pattern<T> {
  return bindWith(outer, f, askPart, innerWhole);
}

/** `squeezeJoin` of what a function makes of each value. */
export function squeezeBind<A, T>(f: (value: A) => Pattern<T>, outer: Pattern<A>): Pattern<T> {
  return bindWith(outer, f, askSqueezed, shared);
}

const itself = <T>(p: Pattern<T>): Pattern<T> => p;

/** A pattern of patterns as one: wholes are what outer and inner events share. */
export function join<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  return bind(itself, outer);
}

/** A pattern of patterns as one: wholes come from the inner patterns. */
export function innerJoin<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  return innerBind(itself, outer);
}

/** A pattern of patterns as one: wholes come from the outer pattern, read where they begin. */
export function outerJoin<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  return bindWith(outer, itself, askBegin, (event) => event);
}

/** A pattern of patterns as one: each outer event holds a whole cycle of its inner pattern. */
export function squeezeJoin<T>(outer: Pattern<Pattern<T>>): Pattern<T> {
  return squeezeBind(itself, outer);
}

/** A pattern of patterns as one: each outer event starts its inner pattern afresh. */
export function trigJoin<T>(outer: Pattern<Pattern<T>>, fromCycleZero = false): Pattern<T> {
  const ask: Ask = (event, inner, frame, at) => {
    const { begin } = event.wholeOrPart;
    return rotR(fromCycleZero ? begin : cyclePosition(begin), inner).run(at, frame);
  };
  const digital = filterEvents((event) => event.whole !== undefined, outer);
  return bindWith(digital, itself, ask, shared).withSteps(undefined);
}

/** Fits a cycle of the pattern into a span and lets it go on at that pace around it. */
export function focus<T>(within: TimeSpan, p: Pattern<T>): Pattern<T> {
  const run: Query<T> = (at, frame) => askFocused(within, p, at, frame);
  return new Pattern(run, p.steps, p.constant);
}

function askFocused<T>(
  { begin, end }: TimeSpan,
  p: Pattern<T>,
  at: TimeSpan,
  frame: Frame,
): Event<T>[] {
  const length = end.sub(begin);
  const rate = Rational.one.div(length);
  const cycle = begin.floor();
  const asked = moveSpan(at, rate, cycle.sub(begin.mul(rate)));
  return moveEvents(p.run(asked, frame), length, begin.sub(cycle.mul(length)), frame);
}

/** Combines two patterns; each event of the left one holds a whole cycle of the right one. */
export function appSqueeze<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
): Pattern<C> {
  const nested = squeezeBind((a) => fmap((b) => f(a, b), pb), pa);
  return nested.withSteps(pa.steps && pb.steps && pa.steps.mul(pb.steps));
}
