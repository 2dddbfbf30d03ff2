/** Events and patterns heard more than once. */
import { Rational, rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { appLeft, divideEvents, pure, rotR, stack } from '../engine.ts';
import { QueryLimit } from '../frame.ts';
import { arpeggiate } from '../harmony/arpeggio.ts';
import { innerBind, innerJoin, squeezeBind } from '../join.ts';
import { times } from '../list.ts';
import { _repeatCycles } from '../random/shuffle.ts';
import { patternify, patternifyKeeping } from '../structure/patternify.ts';
import { _fast } from '../time/fast.ts';
import { compressSpan } from '../time/gap.ts';
import type { Transform } from '../transform.ts';

/** Copies beyond this are refused. */
const MOST_COPIES = 1000;

/** A count of copies that can be made. Throws QueryLimit for more than 1000, and for NaN. */
export function copiesOf(count: number): number {
  if (!(count <= MOST_COPIES)) throw new QueryLimit(MOST_COPIES);
  return count;
}

/** Two patterns at once. */
export function overlay<T>(a: Pattern<T>, b: Pattern<T>): Pattern<T> {
  return stack([a, b]).withSteps(undefined);
}

/** The pattern and what a function makes of it, at once. */
export function superimpose<T>(f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return stack([p, f(p)]);
}

/** What several functions make of one pattern, at once. */
export function layer<A, B>(functions: readonly Transform<A, B>[], p: Pattern<A>): Pattern<B> {
  return stack(functions.map((f) => f(p)));
}

/** The pattern, and later what a function makes of it. */
export function _off<T>(by: Rational, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return superimpose((each) => f(rotR(by, each)), p);
}

/** The pattern, and later what a function makes of it. */
export function off<T>(by: Pattern<Rational>, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return innerBind((value) => _off(value, f, p), by);
}

/** Each event so many times in its own time. */
export function _ply<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  if (count.d === 1 && count.n >= 1) return divideEvents(count.n, (value) => value, p);
  return squeezeBind((value) => _fast(count, pure(value)), p);
}

/** Each event so many times in its own time. */
export function ply<T>(count: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _ply(value, p), count, p);
}

/** `_ply`, with a function applied once more to each repeat. */
export function _plyWith<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  const compound = (left: number): Pattern<T> =>
    left <= 1 ? p : overlay(p, f(compound(left - 1)));
  return arpeggiate(compound(copiesOf(count)));
}

/** `ply`, with a function applied once more to each repeat. */
export function plyWith<T>(count: Pattern<number>, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return innerBind((value) => _plyWith(value, f, p), count);
}

/** Each event so many times, a time apart. */
export function stutter<T>(count: number, apart: Rational, p: Pattern<T>): Pattern<T> {
  return stack(times(copiesOf(count), (index) => rotR(apart.mul(rational(index)), p)));
}

/** Copies a time apart, with a function applied once more to each. */
export function _echoWith<T>(
  count: number,
  apart: Rational,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  const copies = (left: number): Pattern<T> =>
    left <= 1 ? p : overlay(f(rotR(apart, copies(left - 1))), p);
  return copies(copiesOf(count));
}

/** Copies a time apart, with a function applied once more to each. */
export function echoWith<T>(
  count: Pattern<number>,
  apart: Pattern<Rational>,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return innerJoin(appLeft((n, t) => _echoWith(n, t, f, p), count, apart));
}

/** Each event moved a share of its length towards its end. */
export function _pressBy<T>(share: Rational, p: Pattern<T>): Pattern<T> {
  return squeezeBind((value) => compressSpan(share, Rational.one, pure(value)), p);
}

/** Each event moved a share of its length towards its end. */
export function pressBy<T>(share: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _pressBy(value, p), share, p);
}

/** Each event moved half of its length towards its end. */
export function press<T>(p: Pattern<T>): Pattern<T> {
  return _pressBy(Rational.half, p);
}

/** Each cycle so many times. */
export function repeatCycles<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternify((value) => _repeatCycles(value, p), count);
}

/** Two more copies, one and a half and two and a half times a time later, changed. */
export function ghostWith<T>(by: Rational, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  const later =
    (times: Rational): Transform<T> =>
    (each) =>
      rotR(by.mul(times), f(each));
  const once = superimpose(later(rational(3, 2)), p);
  return superimpose(later(rational(5, 2)), once);
}
