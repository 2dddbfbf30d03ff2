/** Patterns of numbers, and numbers in patterns changed one by one. */
import { type Rational, rational } from '../../base/index.ts';
import { type Pattern, silence, withEvent, withEvents } from '../core.ts';
import { appRight, fastcat, fmap, pure, slowcat } from '../engine.ts';
import type { Event } from '../event.ts';
import { QueryLimit } from '../frame.ts';
import { bind, innerBind, squeezeBind } from '../join.ts';
import { enumFromTo, fastFromList, numbered, times, wrapped } from '../list.ts';
import { _slow } from '../time/fast.ts';
import { patternify } from './patternify.ts';

/** The numbers from 0 up to, not including, a limit, in one cycle. */
export function _run(limit: number): Pattern<number> {
  // As in Haskell's ranges, half a step more counts as one.
  const count = Math.floor(limit + 0.5);
  return count === 1 ? pure(0) : numbered(count, (index) => index);
}

/** The numbers from 0 up to, not including, a limit, in one cycle. */
export function run(limit: Pattern<number>): Pattern<number> {
  const steps = limit.constant && Number.isSafeInteger(limit.constant.value);
  return bind(_run, limit).withSteps(
    steps && limit.constant ? rational(limit.constant.value) : undefined,
  );
}

/** `_run 1`, then `_run 2`, up to a limit. */
export function _scan(limit: number): Pattern<number> {
  return slowcat(enumFromTo(1, limit).map(_run));
}

/** `run 1`, then `run 2`, up to a limit. */
export function scan(limit: Pattern<number>): Pattern<number> {
  return bind(_scan, limit);
}

/** Stretches numbers from 0 to 1 to another range. */
export function range(
  from: Pattern<number>,
  to: Pattern<number>,
  p: Pattern<number>,
): Pattern<number> {
  const bounds = appRight((a: number, b: number): readonly [number, number] => [a, b], from, to);
  return appRight(([a, b], value) => value * (b - a) + a, bounds, p);
}

/** Stretches numbers from 0 to 1 to another range. */
export function _range(from: number, to: number, p: Pattern<number>): Pattern<number> {
  return fmap((value) => value * (to - from) + from, p);
}

/** Stretches numbers from 0 to 1 to a range above zero, evenly to the ear. */
export function rangex(from: number, to: number, p: Pattern<number>): Pattern<number> {
  return fmap(Math.exp, _range(Math.log(from), Math.log(to), p));
}

/** Halves go to the even number, as in Haskell. @example roundHalfEven(2.5) // => 2 */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Numbers rounded to the nearest of so many parts of one. */
export function quantise(parts: number, p: Pattern<number>): Pattern<number> {
  return fmap((value) => roundHalfEven(value * parts) / parts, p);
}

/** `quantise`, downwards. */
export function qfloor(parts: number, p: Pattern<number>): Pattern<number> {
  return fmap((value) => Math.floor(value * parts) / parts, p);
}

/** `quantise`, upwards. */
export function qceiling(parts: number, p: Pattern<number>): Pattern<number> {
  return fmap((value) => Math.ceil(value * parts) / parts, p);
}

/** The last so many bits of a number, highest first. */
export function bitsOf(count: number, value: number): boolean[] {
  return times(count, (index) => {
    const bit = count - 1 - index;
    return Math.floor(value / 2 ** bit) % 2 !== 0;
  });
}

/** The last so many bits of a number as true and false, highest first. */
export function _binary(count: number, value: number): Pattern<boolean> {
  return fastFromList(bitsOf(count, value));
}

/** The last so many bits of numbers as true and false, squeezed into each number's time. */
export function _binaryN(count: number, p: Pattern<number>): Pattern<boolean> {
  return squeezeBind((value) => _binary(count, value), p).withSteps(rational(count));
}

/** The last so many bits of numbers as true and false, squeezed into each number's time. */
export function binaryN(count: Pattern<number>, p: Pattern<number>): Pattern<boolean> {
  return patternify((value) => _binaryN(value, p), count);
}

/** The bits of the letters of words as true and false. */
export function ascii(p: Pattern<string>): Pattern<boolean> {
  const bits = (word: string): boolean[] =>
    [...word].flatMap((letter) => bitsOf(8, letter.codePointAt(0) ?? 0));
  return squeezeBind((word) => fastFromList(bits(word)), p);
}

/** Steps that a necklace may have. */
const MOST_STEPS = 20_000;

/** True every so many steps, by a list of distances that repeats. Each gives at least its true. */
export function necklace(perCycle: Rational, distances: readonly number[]): Pattern<boolean> {
  const total = distances.reduce((sum, each) => sum + each, 0);
  if (total > MOST_STEPS) throw new QueryLimit(MOST_STEPS);
  const hits = distances.flatMap((distance) => [true, ...times(distance - 1, () => false)]);
  return _slow(rational(total).div(perCycle), fastFromList(hits));
}

/** Each number followed by so many more, a semitone apart, in its time; negative for downwards. */
export function _chromaticiseBy(count: number, p: Pattern<number>): Pattern<number> {
  const run = (value: number): number[] =>
    count >= 0 ? enumFromTo(value, value + count) : enumFromTo(value + count, value).reverse();
  return squeezeBind((value) => fastcat(run(value).map((each) => pure(each))), p);
}

/** Each number followed by so many more, a semitone apart, in its time; negative for downwards. */
export function chromaticiseBy(count: Pattern<number>, p: Pattern<number>): Pattern<number> {
  return innerBind((value) => _chromaticiseBy(value, p), count);
}

/** Looks each value up in a list of pairs, and drops what is not in it. */
export function swap<A, B>(
  pairs: readonly (readonly [A, B])[],
  p: Pattern<A>,
  same: (a: A, b: A) => boolean = Object.is,
): Pattern<B> {
  const found = withEvents(
    (events) =>
      events.flatMap((event) => {
        const pair = pairs.find(([key]) => same(key, event.value));
        return pair === undefined ? [] : [event.withValue(pair[1])];
      }),
    p,
  );
  return found.withSteps(p.steps);
}

/** Values of a list by a pattern of their numbers, and so many further in the list each cycle. */
export function _fit<T>(perCycle: number, values: readonly T[], p: Pattern<number>): Pattern<T> {
  const place = (event: Event<number>): Event<T> => {
    const cycle = event.part.begin.floor().toNumber();
    return event.withValue(wrapped(values, event.value + perCycle * cycle));
  };
  return values.length === 0 ? silence : withEvent(place, p).withSteps(p.steps);
}

/** Values of a list by a pattern of their numbers, and so many further in the list each cycle. */
export function fit<T>(
  perCycle: Pattern<number>,
  values: readonly T[],
  p: Pattern<number>,
): Pattern<T> {
  return patternify((count) => _fit(count, values, p), perCycle);
}
