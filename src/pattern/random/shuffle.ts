/** Parts of a cycle in random order. */
import { type Rational, rational } from '../../base/index.ts';
import { Pattern, silence, splitQueries } from '../core.ts';
import { slowcat } from '../engine.ts';
import { Event } from '../event.ts';
import { QueryLimit } from '../frame.ts';
import { innerBind } from '../join.ts';
import { times, wrapped } from '../list.ts';
import { _irand } from '../signal/noise.ts';
import { intersect, span } from '../span.ts';
import { patternifyKeeping } from '../structure/patternify.ts';
import { _segment } from '../structure/segment.ts';
import { zoomSpan } from '../time/compress.ts';
import { _fast } from '../time/fast.ts';
import { randomsAt } from './random.ts';

/** Parts that a cycle may be cut into, to be put in another order. */
const MOST_PARTS = 1000;

/** The numbers below a count in another random order each cycle. */
export function randrun(count: number): Pattern<number> {
  return splitQueries(
    new Pattern((at, frame) => {
      frame.budget.spend(count);
      const sam = at.begin.floor();
      const time = (index: number): Rational => sam.add(rational(index, count));
      return shuffled(sam, count).flatMap((value, index) => {
        const whole = span(time(index), time(index + 1));
        const part = intersect(at, whole);
        return part ? [new Event(whole, part, value, undefined)] : [];
      });
    }),
  );
}

/** The numbers below a count, sorted by the random numbers of a time. */
function shuffled(time: Rational, count: number): number[] {
  const keys = randomsAt(time, count);
  return keys
    .map((key, index): readonly [number, number] => [key, index])
    .sort(([a], [b]) => a - b)
    .map(([, index]) => index);
}

/** Cuts each cycle in equal parts and plays those that a pattern of their numbers names. */
export function _rearrangeWith<T>(
  indices: Pattern<number>,
  count: number,
  p: Pattern<T>,
): Pattern<T> {
  if (!(count >= 1)) return silence;
  // Each of the parts is made of as many cycles.
  if (count > MOST_PARTS) throw new QueryLimit(MOST_PARTS);
  const parts = times(count, (index) => {
    const part = zoomSpan(rational(index, count), rational(index + 1, count), p);
    return _fast(rational(count), _repeatCycles(count, part));
  });
  return innerBind((index) => wrapped(parts, index), indices);
}

/** Each cycle so many times. */
export function _repeatCycles<T>(count: number, p: Pattern<T>): Pattern<T> {
  if (count < 2) return slowcat(count < 1 ? [] : [p]);
  return slowcat(times(count, () => p));
}

/** So many parts of each cycle in random order, each of them once. */
export function _shuffle<T>(count: number, p: Pattern<T>): Pattern<T> {
  return _rearrangeWith(randrun(count), count, p);
}

/** So many parts of each cycle in random order, each of them once. */
export function shuffle<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _shuffle(value, p), count, p);
}

/** So many parts of each cycle picked at random: some twice, some not at all. */
export function _scramble<T>(count: number, p: Pattern<T>): Pattern<T> {
  return _rearrangeWith(_segment(rational(count), _irand(count)), count, p);
}

/** So many parts of each cycle picked at random: some twice, some not at all. */
export function scramble<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _scramble(value, p), count, p);
}
