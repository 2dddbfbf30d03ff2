/** A pattern of patterns as one. Where wholes come from and where inner time begins differ. */
import type { Rational } from '../base/index.ts';
import { filterEvents, Pattern, type Query, spendMoves } from './core.ts';
import { fmap, rotR } from './engine.ts';
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
  const make = outer.shape?.atom === undefined ? inner : once(inner);
  const run: Query<T> = (at, frame) => {
    const joined: Event<T>[] = [];
    for (const event of outer.run(at, frame)) {
      const answered = ask(event, make(event.value), frame, at);
      frame.budget.spend(1 + answered.length);
      for (const each of answered) {
        const placed = place(event, each, at);
        if (placed === undefined) continue;
        const trail = joinTrails(each.trail, event.trail);
        joined.push(new Event(placed.whole, placed.part, each.value, trail));
      }
    }
    return joined;
  };
  return new Pattern(run, outer.steps);
}

/** A function whose argument is always the same, called once. */
function once<A, B>(f: (value: A) => B): (value: A) => B {
  let made: { readonly result: B } | undefined;
  return (value) => {
    made ??= { result: f(value) };
    return made.result;
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

const askSqueezed: Ask = (event, inner, frame) =>
  focus(event.wholeOrPart, inner).run(event.part, frame);

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
  const { begin, end } = within;
  const length = end.sub(begin);
  const cycle = begin.floor();
  const inner = (time: Rational): Rational => time.sub(begin).div(length).add(cycle);
  const outer = (time: Rational): Rational => time.sub(cycle).mul(length).add(begin);
  const run: Query<T> = (at, frame) => {
    const asked = span(inner(at.begin), inner(at.end));
    const events = p.run(asked, frame);
    spendMoves(events, frame);
    return events.map((event) => {
      const part = span(outer(event.part.begin), outer(event.part.end));
      if (event.whole === event.part) return event.withTimes(part, part);
      const whole = event.whole && span(outer(event.whole.begin), outer(event.whole.end));
      return event.withTimes(whole, part);
    });
  };
  return new Pattern(run, p.steps, p.constant);
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
