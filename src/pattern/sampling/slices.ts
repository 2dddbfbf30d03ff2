/** Samples cut into pieces. */

import type { Rational } from '../../base/index.ts';
import { rational } from '../../base/index.ts';
import { floatMod, preferLeft } from '../control/arithmetic.ts';
import { pF, pS } from '../control/controls.ts';
import { readFloat } from '../control/live.ts';
import { timesControls, withControls } from '../control/operators.ts';
import { type Pattern, silence, withEvent } from '../core.ts';
import { appBoth, appLeft, divideEvents, fastcat, fmap, pure, slowcat } from '../engine.ts';
import { innerBind } from '../join.ts';
import { enumFromTo, times } from '../list.ts';
import { _irand } from '../signal/noise.ts';
import { span, type TimeSpan } from '../span.ts';
import { patternify, patternify2 } from '../structure/patternify.ts';
import { _fast, fast, slow } from '../time/fast.ts';
import type { ControlPattern } from '../transform.ts';
import { type Controls, copyControls, Int, mergeControls } from '../value.ts';

/** A control as a float, if it is set to a number. */
function floatOf(controls: Controls, name: string): number | undefined {
  const value = controls[name];
  return value === undefined ? undefined : readFloat(value);
}

/** The step count of something cut into so many pieces. */
function cutSteps(p: ControlPattern, pieces: number): Rational | undefined {
  return Number.isSafeInteger(pieces) ? p.steps?.mul(rational(pieces)) : undefined;
}

function withPiece(controls: Controls, begin: number, end: number): Controls {
  const cut = copyControls(controls);
  cut.begin = begin;
  cut.end = end;
  return cut;
}

/** A piece of a sample as `begin` and `end`, within what is set already if both are. */
function piece(controls: Controls, from: number, to: number): Controls {
  const begin = floatOf(controls, 'begin');
  const end = floatOf(controls, 'end');
  if (begin === undefined || end === undefined) return withPiece(controls, from, to);
  const length = end - begin;
  return withPiece(controls, begin + from * length, begin + to * length);
}

/** A piece of a sample within what is set already, one by one. */
export function playRange(controls: Controls, from: number, to: number): Controls {
  const begin = floatOf(controls, 'begin') ?? 0;
  const length = (floatOf(controls, 'end') ?? 1) - begin;
  return withPiece(controls, from * length + begin, to * length + begin);
}

/** Each event as so many pieces of its sample, in its own time. */
export function _chop(pieces: number, p: ControlPattern): ControlPattern {
  const cut = (controls: Controls, at: number): Controls =>
    piece(controls, at / pieces, (at + 1) / pieces);
  return divideEvents(pieces, cut, p).withSteps(cutSteps(p, pieces));
}

/** Each event as so many pieces of its sample, in its own time. */
export function chop(pieces: Pattern<number>, p: ControlPattern): ControlPattern {
  return patternify((count) => _chop(count, p), pieces);
}

/** The pattern so many times a cycle, each time with the next piece of every sample. */
export function _striate(pieces: number, p: ControlPattern): ControlPattern {
  const turns = enumFromTo(0, pieces - 1).map((at) =>
    fmap((controls) => playRange(controls, at / pieces, (at + 1) / pieces), p),
  );
  return fastcat(turns).withSteps(cutSteps(p, pieces));
}

/** The pattern so many times a cycle, each time with the next piece of every sample. */
export function striate(pieces: Pattern<number>, p: ControlPattern): ControlPattern {
  return patternify((count) => _striate(count, p), pieces);
}

/** `_striate`, with pieces of a given length. */
export function _striateBy(pieces: number, length: number, p: ControlPattern): ControlPattern {
  const slot = (1 - length) / (pieces - 1);
  const turns = enumFromTo(0, pieces - 1).map((at) =>
    fmap((controls) => playRange(controls, slot * at, slot * at + length), p),
  );
  return fastcat(turns).withSteps(cutSteps(p, pieces));
}

/** `striate`, with pieces of a given length. */
export function striateBy(
  pieces: Pattern<number>,
  length: Pattern<number>,
  p: ControlPattern,
): ControlPattern {
  return patternify2((count, each) => _striateBy(count, each, p), pieces, length);
}

/** `_chop` with every other piece silent. */
export function _gap(pieces: number, p: ControlPattern): ControlPattern {
  const one: Controls = { n: new Int(1) };
  const holes = _fast(rational(pieces), slowcat<Controls>([pure(one), silence]));
  return appBoth((a, b) => preferLeft(b, a), holes, _chop(pieces, p));
}

/** `chop` with every other piece silent. */
export function gap(pieces: Pattern<number>, p: ControlPattern): ControlPattern {
  return patternify((count) => _gap(count, p), pieces);
}

/** One of so many pieces of each sample. */
export function _slice(pieces: number, index: number, p: ControlPattern): ControlPattern {
  const begin = withControls(p, pF('begin', pure(index / pieces)));
  return withControls(begin, pF('end', pure((index + 1) / pieces)));
}

/** Pieces of samples by a pattern of their numbers. */
export function slice(
  pieces: Pattern<number>,
  indices: Pattern<number>,
  p: ControlPattern,
): ControlPattern {
  const begin = appLeft((index, count) => floatMod(index, count) / count, indices, pieces);
  const width = fmap((count) => 1 / count, pieces);
  const end = appBoth((from, length) => from + length, begin, width);
  return withControls(withControls(pF('begin', begin), pF('end', end)), p);
}

/** `_slice` with speeds that make each piece as long as its event. */
export function _splice(pieces: number, indices: Pattern<number>, p: ControlPattern) {
  const fitted = withEvent(
    (event) => {
      const { begin, end } = event.wholeOrPart;
      const factor = 1 / pieces / end.sub(begin).toNumber();
      const { speed } = event.value;
      const faster = typeof speed === 'number' ? factor * speed : factor;
      return event.withValue(mergeControls(event.value, { speed: faster }));
    },
    slice(pure(pieces), indices, p),
  );
  return withControls(fitted, pS('unit', pure('c')));
}

/** `slice` with speeds that make each piece as long as its event. */
export function splice(pieces: Pattern<number>, indices: Pattern<number>, p: ControlPattern) {
  return innerBind((count) => _splice(count, indices, p), pieces).withSteps(pieces.steps);
}

/** A random piece of each sample, another one each cycle. */
export function randslice(pieces: Pattern<number>, p: ControlPattern): ControlPattern {
  const cut = (count: number): ControlPattern =>
    innerBind((index) => _slice(count, index, p), _irand(count));
  return patternify(cut, pieces);
}

/** Samples fitted to so many cycles. */
export function loopAt(cycles: Pattern<Rational>, p: ControlPattern): ControlPattern {
  const speed = fmap((length) => 1 / length.toNumber(), cycles);
  return withControls(timesControls(slow(cycles, p), pF('speed', speed)), pS('unit', pure('c')));
}

/** Faster, with samples played as much faster. */
export function hurry(factor: Pattern<Rational>, p: ControlPattern): ControlPattern {
  const speed = fmap((value) => value.toNumber(), factor);
  return timesControls(fast(factor, p), pF('speed', speed));
}

/** `striate`, a cycle at each of several lengths. */
export function smash(
  pieces: Pattern<number>,
  lengths: readonly Pattern<Rational>[],
  p: ControlPattern,
): ControlPattern {
  const cut = striate(pieces, p);
  return slowcat(lengths.map((length) => slow(length, cut)));
}

/** `_chop`, a cycle at each of several lengths. */
export function smashPrime(
  pieces: number,
  lengths: readonly Pattern<Rational>[],
  p: ControlPattern,
): ControlPattern {
  const cut = _chop(pieces, p);
  return slowcat(lengths.map((length) => slow(length, cut)));
}

/** Samples from a time on, for a time: parts of the sample. */
export function grain(begin: Pattern<number>, length: Pattern<number>): ControlPattern {
  const end = appBoth((from, duration) => from + duration, begin, length);
  return withControls(pF('begin', begin), pF('end', end));
}

/** A span as so many equal ones. */
export function cutSpan({ begin, end }: TimeSpan, count: number): TimeSpan[] {
  const length = end.sub(begin);
  const at = (index: number): Rational => begin.add(length.mul(rational(index, count)));
  return times(count, (index) => span(at(index), at(index + 1)));
}
