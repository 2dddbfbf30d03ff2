import type { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { appLeft, pure } from '../engine.ts';
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
