/** Parts of cycles, and two patterns sharing a cycle. */
import { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { rotR, stack } from '../engine.ts';
import { innerBind } from '../join.ts';
import { patternifyKeeping } from '../structure/patternify.ts';
import { zoomSpan } from './compress.ts';
import { _fast, _slow } from './fast.ts';
import { _fastGap, compressSpan } from './gap.ts';

const { zero, one } = Rational;

/** One pattern squeezed into the first part of each cycle, another into the rest. */
export function _wedge<T>(share: Rational, first: Pattern<T>, second: Pattern<T>): Pattern<T> {
  if (share.sign() === 0) return second;
  if (share.equals(one)) return first;
  const rest = rotR(share, _fastGap(one.div(one.sub(share)), second));
  return stack([_fastGap(one.div(share), first), rest]).withSteps(undefined);
}

/** One pattern squeezed into the first part of each cycle, another into the rest. */
export function wedge<T>(share: Pattern<Rational>, first: Pattern<T>, second: Pattern<T>) {
  return innerBind((value) => _wedge(value, first, second), share);
}

/** Only the first part of each cycle. */
export function _trunc<T>(share: Rational, p: Pattern<T>): Pattern<T> {
  return compressSpan(zero, share, zoomSpan(zero, share, p));
}

/** Only the first part of each cycle. */
export function trunc<T>(share: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _trunc(value, p), share, p);
}

/** The first part of each cycle over and over; a negative share takes the last part. */
export function _linger<T>(share: Rational, p: Pattern<T>): Pattern<T> {
  const part = share.sign() < 0 ? zoomSpan(one.add(share), one, p) : zoomSpan(zero, share, p);
  return share.sign() === 0 ? part : _fast(one.div(share), part);
}

/** The first part of each cycle over and over; a negative share takes the last part. */
export function linger<T>(share: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _linger(value, p), share, p);
}

/** A cycle of the pattern at each of several lengths, one after another. */
export function spaceOut<T>(lengths: readonly Rational[], p: Pattern<T>): Pattern<T> {
  const total = lengths.reduce((sum, each) => sum.add(each), zero);
  if (total.sign() === 0) return stack([]);
  let begin = zero;
  const parts = lengths.map((length) => {
    const end = begin.add(length);
    const part = compressSpan(begin.div(total), end.div(total), p);
    begin = end;
    return part;
  });
  return _slow(total, stack(parts));
}
