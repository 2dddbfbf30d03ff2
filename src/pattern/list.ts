/** Lists as patterns, and the lists that Haskell writes as ranges. */
import { Rational } from '../base/index.ts';
import { Pattern, silence } from './core.ts';
import { fastcat, pure, slowcat } from './engine.ts';
import { Event } from './event.ts';
import { QueryLimit } from './frame.ts';
import { intersect, span } from './span.ts';

/** Steps that a numbered value costs: most are new records of controls. */
const STEPS_A_VALUE = 3;

/** Values that one list or range may hold. */
const LONGEST_RANGE = 20_000;

/**
 * As many things as a count says, each made from its number; none below 1. Throws QueryLimit for
 * more than 20,000.
 *
 * @example times(3, (index) => index * 2) // => [0, 2, 4]
 */
export function times<T>(count: number, make: (index: number) => T): T[] {
  if (!(count <= LONGEST_RANGE)) throw new QueryLimit(LONGEST_RANGE);
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => make(index));
}

/**
 * From one number up to another by ones; an end up to a half beyond still counts, as in Haskell.
 * Throws QueryLimit for more than 20,000 numbers.
 *
 * @example enumFromTo(0, 2) // => [0, 1, 2]
 */
export function enumFromTo(from: number, to: number): number[] {
  const length = Math.floor(to - from + 0.5) + 1;
  return times(length, (index) => from + index);
}

/**
 * From one number to another by ones, downwards too: mini-notation's `a .. b`.
 *
 * @example countUp(2, 0) // => [2, 1, 0]
 */
export function countUp(from: number, to: number): number[] {
  return from > to ? enumFromTo(to, from).reverse() : enumFromTo(from, to);
}

/** The item at an index that wraps around; the first for no number. The list must not be empty. */
export function wrapped<T>(items: readonly T[], index: number): T {
  const { length } = items;
  if (!Number.isFinite(index)) return items[0] as T;
  return items[((index % length) + length) % length] as T;
}

/** So many equal steps a cycle, each with the value of its number. */
export function numbered<T>(count: number, value: (index: number) => T): Pattern<T> {
  if (!(count >= 1)) return silence;
  if (count > LONGEST_RANGE) throw new QueryLimit(LONGEST_RANGE);
  const steps = Rational.of(Math.floor(count), 1);
  const step = Rational.one.div(steps);
  const run: Pattern<T>['run'] = (at, frame) => {
    const events: Event<T>[] = [];
    let begin = at.begin.mul(steps).floor().mul(step);
    do {
      frame.budget.spend(STEPS_A_VALUE);
      const end = begin.add(step);
      const whole = span(begin, end);
      const index = begin.sub(begin.floor()).mul(steps).toNumber();
      const part = intersect(at, whole);
      if (part) events.push(new Event(whole, part, value(index), undefined));
      begin = end;
    } while (begin.lt(at.end));
    return events;
  };
  return new Pattern(run, steps);
}

/** One value a cycle. */
export function fromList<T>(values: readonly T[]): Pattern<T> {
  return slowcat(values.map((value) => pure(value)));
}

/** All values in one cycle. */
export function fastFromList<T>(values: readonly T[]): Pattern<T> {
  const [first] = values;
  if (values.length === 1) return pure(first as T);
  return numbered(values.length, (index) => values[index] as T);
}

/** All values in one cycle; undefined is a rest. */
export function fromMaybes<T>(values: readonly (T | undefined)[]): Pattern<T> {
  return fastcat<T>(values.map((value) => (value === undefined ? silence : pure(value))));
}
