/** Functions applied to a part of each cycle. */
import { type Rational, rational } from '../../base/index.ts';
import { filterEvents, type Pattern } from '../core.ts';
import { rev, slowcat, stack } from '../engine.ts';
import { bind, innerBind } from '../join.ts';
import { enumFromTo, fastFromList } from '../list.ts';
import { cyclePosition } from '../span.ts';
import { zoomSpan } from '../time/compress.ts';
import { _slow, inside, late } from '../time/fast.ts';
import { compressSpan } from '../time/gap.ts';
import type { Transform } from '../transform.ts';

/** Only the events whose whole begins at a time that passes a test. */
export function filterWhen<T>(test: (time: Rational) => boolean, p: Pattern<T>): Pattern<T> {
  return filterEvents((event) => test(event.wholeOrPart.begin), p);
}

function isBetween(begin: Rational, end: Rational): (time: Rational) => boolean {
  return (time) => {
    const position = cyclePosition(time);
    return position.gte(begin) && position.lt(end);
  };
}

/** Applies a function, and keeps what it makes of the part between two times of each cycle. */
export function within<T>(begin: Rational, end: Rational, f: Transform<T>, p: Pattern<T>) {
  const test = isBetween(begin, end);
  return stack([filterWhen(test, f(p)), filterWhen((time) => !test(time), p)]);
}

/** Cuts out the part between two times of each cycle, applies a function to it, puts it back. */
export function withinPrime<T>(begin: Rational, end: Rational, f: Transform<T>, p: Pattern<T>) {
  const test = isBetween(begin, end);
  const changed = compressSpan(begin, end, f(zoomSpan(begin, end, p)));
  return stack([filterWhen(test, changed), filterWhen((time) => !test(time), p)]);
}

/** Turns the part between two times of each cycle around. */
export function revSpan<T>(begin: Rational, end: Rational, p: Pattern<T>): Pattern<T> {
  return within(begin, end, rev, p);
}

/** Applies a function to one of so many parts, to the next part in each cycle. */
export function _chunk<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  const size = Math.abs(count);
  const part = (index: number): Pattern<T> =>
    within(rational(index, size), rational(index + 1, size), f, p);
  if (count >= 0) return slowcat(enumFromTo(0, count - 1).map(part));
  const backwards = _slow(rational(size), rev(fastFromList(enumFromTo(0, size - 1))));
  return bind(part, backwards);
}

/** Applies a function to one of so many parts, to the next part in each cycle. */
export function chunk<T>(count: Pattern<number>, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return innerBind((value) => _chunk(value, f, p), count);
}

/** `_chunk` from the last part to the first. */
export function _chunkPrime<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return _chunk(-count, f, p);
}

/** `chunk` from the last part to the first. */
export function chunkPrime<T>(count: Pattern<number>, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return innerBind((value) => _chunkPrime(value, f, p), count);
}

/** Delays the second half of each of so many parts of a cycle. */
export function swingBy<T>(amount: Pattern<Rational>, parts: Pattern<Rational>, p: Pattern<T>) {
  const delay: Transform<T> = (each) =>
    within(rational(1, 2), rational(1), (inner) => late(amount, inner), each);
  return inside(parts, delay, p);
}
