import type { Build } from './build.ts';
import { foldNumber, wrapNumber } from './numbers.ts';
import { AUDIO, CONTROL, DEMAND, type Rate, SCALAR } from './rate.ts';
import { directUGen, type Output, rateOf, type Wire } from './ugen.ts';
import { flatten, flop, isList, type Value } from './value.ts';

/**
 * The methods that sclang spells out as several UGens (`range`, `linexp`, `lag` ...). Each is given
 * one channel; `perChannel` brings lists there as sclang's `multiChannelPerform` does.
 */

/** Which ends of its range a value is held within: both, the lower, the upper, none. */
export type Clip = 'minmax' | 'min' | 'max' | 'none';

/** Calls a method once for each channel of a list, with the arguments' channels beside it. */
export function perChannel(
  self: Value,
  args: readonly Value[],
  method: (wire: Wire, args: readonly Value[]) => Value,
): Value {
  if (!isList(self)) return method(self, args);
  return flop([self, ...args]).map(([first = 0, ...rest]) => perChannel(first, rest, method));
}

/** The fastest rate of what a value holds, by sclang's rule. */
export function valueRate(value: Value): Rate {
  const rates = flatten(value).map(rateOf);
  return [AUDIO, CONTROL, DEMAND].find((rate) => rates.includes(rate)) ?? SCALAR;
}

function isUnipolar(wire: Wire): boolean {
  return directUGen(wire)?.traits.unipolar ?? false;
}

function isDemandUGen(wire: Wire): boolean {
  const ugen = directUGen(wire);
  return ugen !== undefined && ugen.rate === DEMAND && !ugen.name.endsWith('OpUGen');
}

/** Clip, Fold or Wrap: plain numbers are computed, demand-rate signals have only clip. */
function bounded(
  build: Build,
  name: 'Clip' | 'Fold' | 'Wrap',
  wire: Wire,
  lo: Value,
  hi: Value,
): Value {
  if (typeof wire === 'number' && typeof lo === 'number' && typeof hi === 'number') {
    if (name === 'Clip') return Math.min(Math.max(wire, lo), hi);
    return name === 'Fold' ? foldNumber(wire, lo, hi) : wrapNumber(wire, lo, hi);
  }
  const rate = rateOf(wire);
  if (rate !== DEMAND) return build.multi(name, rate, [wire, lo, hi]);
  if (name !== 'Clip') throw new Error(`${name.toLowerCase()} does not work at demand rate`);
  return build.binary('max', lo, build.binary('min', hi, wire));
}

export function clip(build: Build, wire: Wire, lo: Value, hi: Value): Value {
  return bounded(build, 'Clip', wire, lo, hi);
}

export function fold(build: Build, wire: Wire, lo: Value, hi: Value): Value {
  return bounded(build, 'Fold', wire, lo, hi);
}

export function wrap(build: Build, wire: Wire, lo: Value, hi: Value): Value {
  return bounded(build, 'Wrap', wire, lo, hi);
}

function prune(build: Build, wire: Wire, lo: Value, hi: Value, type: Clip): Value {
  switch (type) {
    case 'minmax':
      return clip(build, wire, lo, hi);
    case 'min':
      return build.binary('max', wire, lo);
    case 'max':
      return build.binary('min', wire, hi);
    case 'none':
      return wire;
  }
}

/** Scales from -1..1 (or 0..1 for UGens that have it) to lo..hi. */
export function range(build: Build, wire: Wire, lo: Value, hi: Value): Value {
  if (directUGen(wire)?.name === 'LFGauss') return rangeOfGauss(build, wire as Output, lo, hi);
  const width = build.sub(hi, lo);
  if (isUnipolar(wire)) return build.mulAdd(wire, width, lo);
  const mul = build.mul(width, 0.5);
  return build.mulAdd(wire, mul, build.add(mul, lo));
}

/** LFGauss never reaches 0: its lowest value follows from its width. */
function rangeOfGauss(build: Build, wire: Output, lo: Value, hi: Value): Value {
  const width = wire.ugen.inputs[1] ?? 0.1;
  const lowest = build.unary('exp', build.div(1, build.mul(-2, build.unary('squared', width))));
  return linlin(build, wire, lowest, 1, lo, hi, 'minmax');
}

export function exprange(build: Build, wire: Wire, lo: Value, hi: Value): Value {
  return linexp(build, wire, isUnipolar(wire) ? 0 : -1, 1, lo, hi, 'none');
}

export function curverange(build: Build, wire: Wire, lo: Value, hi: Value, curve: Value): Value {
  return lincurve(build, wire, isUnipolar(wire) ? 0 : -1, 1, lo, hi, curve, 'none');
}

function numbers(values: readonly Value[]): values is readonly number[] {
  return values.every((each) => typeof each === 'number');
}

/** Where clipping decides the result of a mapping of a plain number; else undefined. */
function clippedNumber(x: number, args: readonly number[], type: Clip): number | undefined {
  const [inMin = 0, inMax = 1, outMin = 0, outMax = 1] = args;
  if (type !== 'max' && type !== 'none' && x <= inMin) return outMin;
  if (type !== 'min' && type !== 'none' && x >= inMax) return outMax;
  return undefined;
}

export function linlin(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  type: Clip,
): Value {
  const args = [inMin, inMax, outMin, outMax];
  if (typeof wire === 'number' && numbers(args)) {
    const clipped = clippedNumber(wire, args, type);
    if (clipped !== undefined) return clipped;
    const [a = 0, b = 1, c = 0, d = 1] = args;
    return ((wire - a) / (b - a)) * (d - c) + c;
  }
  if (isDemandUGen(wire)) {
    const normal = build.div(
      build.sub(prune(build, wire, inMin, inMax, type), inMin),
      build.sub(inMax, inMin),
    );
    return build.add(build.mul(normal, build.sub(outMax, outMin)), outMin);
  }
  const input = prune(build, wire, inMin, inMax, type);
  return linLin(build, rateOf(wire), input, inMin, inMax, outMin, outMax);
}

/** sclang's LinLin, which is a multiplication and an addition. */
export function linLin(
  build: Build,
  rate: Rate,
  input: Value,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
): Value {
  const scale = build.div(build.sub(outMax, outMin), build.sub(inMax, inMin));
  const offset = build.sub(outMin, build.mul(scale, inMin));
  if (rate === AUDIO) return build.mulAdd(input, scale, offset);
  return build.add(build.mul(input, scale), offset);
}

export function linexp(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  type: Clip,
): Value {
  const args = [inMin, inMax, outMin, outMax];
  if (typeof wire === 'number' && numbers(args)) {
    const clipped = clippedNumber(wire, args, type);
    if (clipped !== undefined) return clipped;
    const [a = 0, b = 1, c = 1, d = 2] = args;
    return (d / c) ** ((wire - a) / (b - a)) * c;
  }
  const input = prune(build, wire, inMin, inMax, type);
  return build.multi('LinExp', rateOf(wire), [input, ...args]);
}

export function explin(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  type: Clip,
): Value {
  const part = build.unary('log', build.div(prune(build, wire, inMin, inMax, type), inMin));
  const whole = build.unary('log', build.div(inMax, inMin));
  const scaled = build.mul(build.div(part, whole), build.sub(outMax, outMin));
  return build.add(scaled, outMin);
}

export function expexp(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  type: Clip,
): Value {
  const ratio = build.div(outMax, outMin);
  const part = build.unary('log', build.div(prune(build, wire, inMin, inMax, type), inMin));
  const exponent = build.div(part, build.unary('log', build.div(inMax, inMin)));
  return build.mul(build.binary('pow', ratio, exponent), outMin);
}

/** Between a straight and a curved mapping: which one when the curve is a signal near 0. */
function curvedOrStraight(
  build: Build,
  wire: Wire,
  curve: Value,
  straight: () => Value,
  curved: Value,
): Value {
  if (valueRate(curve) === SCALAR) return curved;
  const bent = build.binary('>=', build.unary('abs', curve), 0.125);
  const rate = rateOf(wire) === AUDIO ? AUDIO : CONTROL;
  return build.multi('Select', rate, [bent, straight(), curved]);
}

export function lincurve(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  curve: Value,
  type: Clip,
): Value {
  const straight = () => linlin(build, wire, inMin, inMax, outMin, outMax, type);
  if (typeof curve === 'number' && Math.abs(curve) < 0.125) return straight();
  const grow = build.unary('exp', curve);
  const a = build.div(build.sub(outMax, outMin), build.sub(1, grow));
  const b = build.add(outMin, a);
  const scaled = build.div(
    build.sub(prune(build, wire, inMin, inMax, type), inMin),
    build.sub(inMax, inMin),
  );
  const curved = build.sub(b, build.mul(a, build.binary('pow', grow, scaled)));
  return curvedOrStraight(build, wire, curve, straight, curved);
}

export function curvelin(
  build: Build,
  wire: Wire,
  inMin: Value,
  inMax: Value,
  outMin: Value,
  outMax: Value,
  curve: Value,
  type: Clip,
): Value {
  const straight = () => linlin(build, wire, inMin, inMax, outMin, outMax, type);
  if (typeof curve === 'number' && Math.abs(curve) < 0.125) return straight();
  const grow = build.unary('exp', curve);
  const a = build.div(build.sub(inMax, inMin), build.sub(1, grow));
  const b = build.add(inMin, a);
  const inside = build.div(build.sub(b, prune(build, wire, inMin, inMax, type)), a);
  const scaled = build.mul(build.unary('log', inside), build.sub(outMax, outMin));
  const curved = build.add(build.div(scaled, curve), outMin);
  return curvedOrStraight(build, wire, curve, straight, curved);
}

/** Smooths with Lag, Lag2 or Lag3, or their up-and-down forms; a plain number stays. */
export function smooth(build: Build, name: string, wire: Wire, times: readonly Value[]): Value {
  if (typeof wire === 'number') return wire;
  return build.multi(name, rateOf(wire), [wire, ...times]);
}

/** Fades from one signal to another: sclang's `blend`. */
export function blend(build: Build, wire: Wire, other: Value, fraction: Value): Value {
  if (typeof wire === 'number' && numbers([other, fraction])) {
    return wire + (fraction as number) * ((other as number) - wire);
  }
  const pan = perChannel(fraction, [], (each) => linlin(build, each, 0, 1, -1, 1, 'minmax'));
  if (rateOf(wire) === AUDIO) return build.multi('XFade2', AUDIO, [wire, other, pan, 1]);
  if (valueRate(other) === AUDIO) {
    return build.multi('XFade2', AUDIO, [other, wire, build.unary('neg', pan), 1]);
  }
  return build.multi('LinXFade2', rateOf(wire), [wire, other, pan]);
}
