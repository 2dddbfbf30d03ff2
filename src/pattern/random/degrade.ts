import { filterEvents, type Pattern } from '../core.ts';
import { appLeft, fmap } from '../engine.ts';
import { rand } from '../signal/rand.ts';
import { patternifyKeeping } from '../structure/patternify.ts';

/** Keeps the events whose own random number passes a test. */
function keepWhere<T>(
  random: Pattern<number>,
  keep: (random: number) => boolean,
  p: Pattern<T>,
): Pattern<T> {
  const paired = appLeft((value, chance): readonly [T, number] => [value, chance], p, random);
  return fmap(
    ([value]) => value,
    filterEvents((event) => keep(event.value[1]), paired),
  );
}

/** Drops events with a probability, by a stream of random numbers of your choice. */
export function _degradeByUsing<T>(
  random: Pattern<number>,
  amount: number,
  p: Pattern<T>,
): Pattern<T> {
  return keepWhere(random, (chance) => chance >= amount, p);
}

/** Drops events with a probability from 0 to 1. */
export function _degradeBy<T>(amount: number, p: Pattern<T>): Pattern<T> {
  return _degradeByUsing(rand, amount, p);
}

/** Keeps events with a probability from 0 to 1: exactly those that `_degradeBy` drops. */
export function _unDegradeBy<T>(amount: number, p: Pattern<T>): Pattern<T> {
  return keepWhere(rand, (chance) => chance < amount, p);
}

/** Drops events with a probability from 0 to 1. */
export function degradeBy<T>(amount: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _degradeBy(value, p), amount, p);
}

/** Keeps events with a probability from 0 to 1: exactly those that `degradeBy` drops. */
export function unDegradeBy<T>(amount: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _unDegradeBy(value, p), amount, p);
}

/** Drops about half of the events. */
export function degrade<T>(p: Pattern<T>): Pattern<T> {
  return _degradeBy(0.5, p);
}
