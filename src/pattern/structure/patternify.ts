/**
 * Turns functions of plain arguments into functions of patterns of them. An argument that is one
 * constant is passed on as it is, so that nothing is cut where the argument's cycles begin.
 */
import type { Pattern } from '../core.ts';
import { appBoth } from '../engine.ts';
import { joinTrails } from '../event.ts';
import { innerBind, innerJoin } from '../join.ts';
import { constantSource, withSource } from '../sources.ts';

/** One argument. */
export function patternify<A, T>(f: (a: A) => Pattern<T>, a: Pattern<A>): Pattern<T> {
  if (a.constant) return withSource(constantSource(a), f(a.constant.value));
  return innerBind(f, a);
}

/** One argument; the result counts as many steps as another pattern. */
export function patternifyKeeping<A, T>(
  f: (a: A) => Pattern<T>,
  a: Pattern<A>,
  like: Pattern<unknown>,
): Pattern<T> {
  return patternify(f, a).withSteps(like.steps);
}

/** Two arguments. */
export function patternify2<A, B, T>(
  f: (a: A, b: B) => Pattern<T>,
  a: Pattern<A>,
  b: Pattern<B>,
): Pattern<T> {
  if (a.constant && b.constant) {
    const trail = joinTrails(constantSource(a), constantSource(b));
    return withSource(trail, f(a.constant.value, b.constant.value));
  }
  return innerJoin(appBoth(f, a, b));
}

/** Three arguments. */
export function patternify3<A, B, C, T>(
  f: (a: A, b: B, c: C) => Pattern<T>,
  a: Pattern<A>,
  b: Pattern<B>,
  c: Pattern<C>,
): Pattern<T> {
  if (a.constant && b.constant && c.constant) {
    const trail = joinTrails(joinTrails(constantSource(a), constantSource(b)), constantSource(c));
    return withSource(trail, f(a.constant.value, b.constant.value, c.constant.value));
  }
  const pairs = appBoth((x: A, y: B): readonly [A, B] => [x, y], a, b);
  return innerJoin(appBoth(([x, y], z) => f(x, y, z), pairs, c));
}
