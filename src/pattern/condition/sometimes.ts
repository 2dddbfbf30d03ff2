/** Functions applied to some events only, by chance. */
import type { Pattern } from '../core.ts';
import { pure, stack } from '../engine.ts';
import { degradeBy, unDegradeBy } from '../random/degrade.ts';
import type { Transform } from '../transform.ts';

/** Applies a function to a random share of the events. */
export function sometimesBy<T>(amount: Pattern<number>, f: Transform<T>, p: Pattern<T>) {
  return stack([degradeBy(amount, p), f(unDegradeBy(amount, p))]).withSteps(undefined);
}

/** Applies a function to the whole pattern and lets a random share of the outcome through. */
export function sometimesByPrime<T>(amount: Pattern<number>, f: Transform<T>, p: Pattern<T>) {
  return stack([degradeBy(amount, p), unDegradeBy(amount, f(p))]).withSteps(undefined);
}

/** `sometimesBy` with a fixed share. */
export function sometimesOf<T>(amount: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return sometimesBy(pure(amount), f, p);
}
