import { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { fmap, pure } from '../engine.ts';
import { innerJoin } from '../join.ts';
import { compressSpan } from '../time/gap.ts';
import { patternify2 } from './patternify.ts';

/** Each value on one step of so many, the pieces put together by a function. */
export function _beat<T>(
  join: (p: Pattern<Pattern<T>>) => Pattern<T>,
  step: Rational,
  count: Rational,
  p: Pattern<T>,
): Pattern<T> {
  const at = step.mod(count);
  const end = at.add(Rational.one).div(count).min(Rational.one);
  return join(fmap((value) => compressSpan(at.div(count), end, pure(value)), p));
}

/** Each value on one step of so many. */
export function beat<T>(step: Pattern<Rational>, count: Pattern<Rational>, p: Pattern<T>) {
  return patternify2((at, all) => _beat(innerJoin<T>, at, all, p), step, count);
}
