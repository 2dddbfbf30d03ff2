import { Rational } from '../../base/index.ts';
import { appLeft, fmap, join, type Pattern, pure, rotL } from '../core.ts';
import { rand } from '../signal/rand.ts';
import { _fast } from '../time/fast.ts';
import { patternify } from './patternify.ts';

/** So many equal events a cycle, each with the value that the pattern has where it begins. */
export function _segment<T>(count: Rational, p: Pattern<T>): Pattern<T> {
  return appLeft((_, value) => value, _fast(count, pure(undefined)), p).withSteps(count);
}

/** So many equal events a cycle, each with the value that the pattern has where it begins. */
export function segment<T>(count: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternify((value) => _segment(value, p), count);
}

/** Picks from a list by a pattern of numbers from 0 to 1; beyond that the list starts again. */
export function chooseBy<T>(position: Pattern<number>, items: readonly T[]): Pattern<T> {
  return fmap((value) => pick(items, Math.floor(value * items.length)), position);
}

/** The item at an index that wraps around. The list must not be empty. */
function pick<T>(items: readonly T[], index: number): T {
  const { length } = items;
  return items[((index % length) + length) % length] as T;
}

/** One of the patterns each cycle, by the stream of random numbers that starts at a time. */
export function chooseCycles<T>(seed: Rational, options: readonly Pattern<T>[]): Pattern<T> {
  return join(_segment(Rational.one, chooseBy(rotL(seed, rand), options)));
}
