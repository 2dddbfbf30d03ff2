/** Choosing by chance. */
import { Rational, rational } from '../../base/index.ts';
import { type Pattern, silence } from '../core.ts';
import { appBoth, appLeft, fmap, pure, rotL, slowcat } from '../engine.ts';
import { bind, join } from '../join.ts';
import { wrapped } from '../list.ts';
import { _irand } from '../signal/noise.ts';
import { rand } from '../signal/rand.ts';
import { _segment } from '../structure/segment.ts';

/** Picks from a list by a pattern of numbers from 0 to 1; beyond that the list starts again. */
export function chooseBy<T>(position: Pattern<number>, items: readonly T[]): Pattern<T> {
  if (items.length === 0) return silence;
  return fmap((value) => wrapped(items, Math.floor(value * items.length)), position);
}

/** A signal of random items. */
export function choose<T>(items: readonly T[]): Pattern<T> {
  return chooseBy(rand, items);
}

/** A random item each cycle. */
export function cycleChoose<T>(items: readonly T[]): Pattern<T> {
  return _segment(Rational.one, choose(items));
}

/** One of the patterns each cycle, by the stream of random numbers that starts at a time. */
export function chooseCycles<T>(seed: Rational, options: readonly Pattern<T>[]): Pattern<T> {
  return join(_segment(Rational.one, chooseBy(rotL(seed, rand), options)));
}

/** The cycles of the patterns in random order. */
export function randcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  const cat = slowcat(patterns);
  const shifts = _segment(Rational.one, _irand(patterns.length));
  return bind((shift) => rotL(rational(shift), cat), shifts);
}

/** An item and how often it comes, compared with the others. */
export type Weighted<T> = readonly [T, Pattern<number>];

/** Picks from a list of items with weights by a pattern of numbers from 0 to 1. */
export function wchooseBy<T>(position: Pattern<number>, items: readonly Weighted<T>[]): Pattern<T> {
  if (items.length === 0) return silence;
  const sums = items.reduce<Pattern<readonly number[]>>(
    (known, [, weight]) =>
      appBoth((list, each) => [...list, (list.at(-1) ?? 0) + each], known, weight),
    pure([]),
  );
  const pick = (at: number, list: readonly number[]): T | undefined => {
    const total = list.at(-1) ?? 0;
    return items[list.findIndex((sum) => sum > at * total)]?.[0];
  };
  // Weights that sum to nothing leave nothing to pick from.
  const last = items[items.length - 1];
  return appLeft((at, list) => pick(at, list) ?? (last as Weighted<T>)[0], position, sums);
}

/** A signal of random items, by weight. */
export function wchoose<T>(items: readonly Weighted<T>[]): Pattern<T> {
  return wchooseBy(rand, items);
}

/** A random pattern each cycle, by weight. */
export function wrandcat<T>(patterns: readonly Weighted<Pattern<T>>[]): Pattern<T> {
  return join(wchooseBy(_segment(Rational.one, rand), patterns));
}
