/** Functions applied in some cycles only. */
import { type Rational, rational } from '../../base/index.ts';
import { Pattern, type Query, silence, splitQueries } from '../core.ts';
import { appBoth, byCycle, fastcat, rotR } from '../engine.ts';
import { bind, innerBind, innerJoin } from '../join.ts';
import { randomAtNumber } from '../random/random.ts';
import type { Transform } from '../transform.ts';

/** The remainder with the sign of the divisor. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** Applies a function in the cycles whose number passes a test. */
export function when<T>(test: (cycle: number) => boolean, f: Transform<T>, p: Pattern<T>) {
  const changed = byCycle((begin) => test(begin.toNumber()), f(p), p);
  if (p.constant === undefined) return changed.withSteps(p.steps);
  return new Pattern(changed.run, p.steps, p.constant);
}

/** Applies a function where the time that a cycle is asked from passes a test. */
export function whenT<T>(test: (time: Rational) => boolean, f: Transform<T>, p: Pattern<T>) {
  const changed = f(p);
  const run: Query<T> = (at, frame) => (test(at.begin) ? changed : p).run(at, frame);
  return splitQueries(new Pattern(run, p.steps, p.constant));
}

/** One function in the cycles whose number passes a test, another in the rest. */
export function ifp<T>(
  test: (cycle: number) => boolean,
  yes: Transform<T>,
  no: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return byCycle((begin) => test(begin.toNumber()), yes(p), no(p)).withSteps(p.steps);
}

/** Applies a function every so many cycles, from cycle 0. 0 is never. */
export function _every<T>(count: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return count === 0 ? p : when((cycle) => modulo(cycle, count) === 0, f, p);
}

/** Applies a function every so many cycles, from cycle 0. */
export function every<T>(count: Pattern<number>, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return innerBind((value) => _every(value, f, p), count);
}

/** Applies a function every so many cycles, from another cycle than 0. */
export function _everyPrime<T>(
  count: number,
  offset: number,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return when((cycle) => modulo(cycle, count) === offset, f, p);
}

/** Applies a function every so many cycles, from another cycle than 0. */
export function everyPrime<T>(
  count: Pattern<number>,
  offset: Pattern<number>,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return bind((n) => bind((o) => _everyPrime(n, o, f, p), offset), count);
}

/** Applies a function every n cycles, for each n of a list: more than once where they meet. */
export function foldEvery<T>(counts: readonly number[], f: Transform<T>, p: Pattern<T>) {
  return counts.reduceRight((known, count) => _every(count, f, known), p);
}

/** Applies a function from the second number on, in each group of as many cycles as the first. */
export function _whenmod<T>(
  length: Rational,
  from: Rational,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return whenT((time) => time.mod(length).gte(from), f, p);
}

/** Applies a function from the second number on, in each group of as many cycles as the first. */
export function whenmod<T>(
  length: Pattern<Rational>,
  from: Pattern<Rational>,
  f: Transform<T>,
  p: Pattern<T>,
): Pattern<T> {
  return innerJoin(appBoth((a, b) => _whenmod(a, b, f, p), length, from));
}

/** Applies a function in random cycles. */
export function _someCyclesBy<T>(amount: number, f: Transform<T>, p: Pattern<T>): Pattern<T> {
  return when((cycle) => randomAtNumber(cycle) < amount, f, p);
}

/** Applies a function in random cycles. */
export function someCyclesBy<T>(amount: Pattern<number>, f: Transform<T>, p: Pattern<T>) {
  return innerBind((value) => _someCyclesBy(value, f, p), amount);
}

/** Squeezes every other cycle into half of it, a quarter late: a breakbeat of sorts. */
export function brak<T>(p: Pattern<T>): Pattern<T> {
  const squeezed = rotR(rational(1, 4), fastcat<T>([p, silence]));
  return when(
    (cycle) => modulo(cycle, 2) === 1,
    () => squeezed,
    p,
  );
}
