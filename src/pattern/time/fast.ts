import { Rational } from '../../base/index.ts';
import { type Pattern, silence } from '../core.ts';
import { fastBy, rev, rotL, rotR } from '../engine.ts';
import { innerBind, squeezeBind } from '../join.ts';
import { constantSource, withSource } from '../sources.ts';
import { patternify, patternifyKeeping } from '../structure/patternify.ts';

/** Faster by a factor; a negative one also turns each cycle around, and 0 is silence. */
export function _fast<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  const sign = factor.sign();
  if (sign === 0) return silence.withSteps(p.steps);
  return sign < 0 ? rev(fastBy(factor.neg(), p)) : fastBy(factor, p);
}

/** Slower by a factor; a negative one also turns each cycle around, and 0 is silence. */
export function _slow<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  return factor.sign() === 0 ? silence : _fast(Rational.one.div(factor), p);
}

/** Faster by a factor. */
export function fast<T>(factor: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  if (factor.constant) return _fast(factor.constant.value, marked(p, factor));
  return patternifyKeeping((value) => _fast(value, p), factor, p);
}

/** What is made faster is marked with where the factor stands: the result takes longer to mark. */
function marked<T>(p: Pattern<T>, factor: Pattern<Rational>): Pattern<T> {
  return withSource(constantSource(factor), p);
}

/** Slower by a factor. */
export function slow<T>(factor: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  if (factor.constant) return _slow(factor.constant.value, marked(p, factor));
  return patternify((value) => _slow(value, p), factor);
}

/** `fast`, with the whole pattern squeezed into each event of the factors. */
export function fastSqueeze<T>(factor: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return squeezeBind((value) => _fast(value, p), factor);
}

/** `slow`, with the whole pattern squeezed into each event of the factors. */
export function slowSqueeze<T>(factor: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return squeezeBind((value) => _slow(value, p), factor);
}

/** Earlier by so many cycles: Tidal's `<~`. */
export function early<T>(by: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => rotL(value, p), by, p);
}

/** Later by so many cycles: Tidal's `~>`. */
export function late<T>(by: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => rotR(value, p), by, p);
}

/** Applies a function as if the cycle were so many times as short. */
export function _inside<A, B>(
  factor: Rational,
  f: (p: Pattern<A>) => Pattern<B>,
  p: Pattern<A>,
): Pattern<B> {
  return _fast(factor, f(_slow(factor, p)));
}

/** Applies a function as if the cycle were so many times as short. */
export function inside<A, B>(
  factor: Pattern<Rational>,
  f: (p: Pattern<A>) => Pattern<B>,
  p: Pattern<A>,
): Pattern<B> {
  return innerBind((value) => _inside(value, f, p), factor);
}

/** Applies a function as if the cycle were so many times as long. */
export function _outside<A, B>(
  factor: Rational,
  f: (p: Pattern<A>) => Pattern<B>,
  p: Pattern<A>,
): Pattern<B> {
  return _inside(Rational.one.div(factor), f, p);
}

/** Applies a function as if the cycle were so many times as long. */
export function outside<A, B>(
  factor: Pattern<Rational>,
  f: (p: Pattern<A>) => Pattern<B>,
  p: Pattern<A>,
): Pattern<B> {
  return innerBind((value) => _outside(value, f, p), factor);
}
