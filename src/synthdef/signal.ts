import type { Build } from './build.ts';
import * as shape from './shape.ts';
import { flop, isList, type Value } from './value.ts';

export type { Clip } from './shape.ts';

/** What a UGen takes: a number, a signal, or several of those side by side. */
export type Input = number | Signal | readonly Input[];

/**
 * One or more channels in the graph of a SynthDef. Operators and UGens given several channels make
 * one UGen for each, as sclang does; shorter lists start again from their beginning.
 */
export class Signal {
  /** The graph it belongs to. Not for use in graph functions. */
  readonly build: Build;
  /** What it stands for. Not for use in graph functions. */
  readonly value: Value;

  constructor(build: Build, value: Value) {
    this.build = build;
    this.value = value;
  }

  /** Each channel alone. */
  get channels(): readonly Signal[] {
    const { value } = this;
    if (!isList(value)) return [this];
    return value.map((each) => new Signal(this.build, each));
  }

  /** How many channels there are side by side. */
  get size(): number {
    return isList(this.value) ? this.value.length : 1;
  }

  /** One channel, counted from 0. Throws when there is no such channel. */
  at(index: number): Signal {
    const channel = this.channels[index];
    if (!channel) throw new RangeError(`channel ${index} of a signal of ${this.size}`);
    return channel;
  }

  /** Some of the channels, counted from 0, the end not included. */
  slice(begin: number, end?: number): Signal {
    return new Signal(
      this.build,
      this.channels.slice(begin, end).map((each) => each.value),
    );
  }

  /** The same signal n times side by side. */
  dup(n = 2): Signal {
    return new Signal(
      this.build,
      Array.from({ length: n }, () => this.value),
    );
  }

  /** The channels added one after the other. */
  sum(): Signal {
    return new Signal(this.build, isList(this.value) ? this.build.sum(this.value) : this.value);
  }

  /** The channels added four at a time, which costs the server less than `sum`. */
  mix(): Signal {
    return new Signal(this.build, this.build.mix(this.value));
  }

  /** Rows to columns: of [[a, b], [c, d]] makes [[a, c], [b, d]]. */
  flop(): Signal {
    return new Signal(this.build, isList(this.value) ? flop(this.value) : [[this.value]]);
  }

  #unary(operator: string): Signal {
    return new Signal(this.build, this.build.unary(operator, this.value));
  }

  #binary(operator: string, other: Input): Signal {
    const value = this.build.value(other, `the operand of ${operator}`);
    return new Signal(this.build, this.build.binary(operator, this.value, value));
  }

  #each(
    name: string,
    inputs: readonly Input[],
    method: (...args: [wire: Parameters<typeof shape.clip>[1], args: readonly Value[]]) => Value,
  ): Signal {
    const args = inputs.map((input) => this.build.value(input, `an argument of ${name}`));
    return new Signal(this.build, shape.perChannel(this.value, args, method));
  }

  // -- arithmetic

  add(other: Input): Signal {
    return this.#binary('+', other);
  }
  sub(other: Input): Signal {
    return this.#binary('-', other);
  }
  mul(other: Input): Signal {
    return this.#binary('*', other);
  }
  div(other: Input): Signal {
    return this.#binary('/', other);
  }
  /** Division rounded down to a whole number. */
  idiv(other: Input): Signal {
    return this.#binary('div', other);
  }
  mod(other: Input): Signal {
    return this.#binary('mod', other);
  }
  /** A power; of a negative number the power of its size, negated. */
  pow(other: Input): Signal {
    return this.#binary('pow', other);
  }
  min(other: Input): Signal {
    return this.#binary('min', other);
  }
  max(other: Input): Signal {
    return this.#binary('max', other);
  }
  /** `this * mul + add` in one UGen. */
  mulAdd(mul: Input, add: Input = 0): Signal {
    const { build } = this;
    return new Signal(
      build,
      build.mulAdd(this.value, build.value(mul, 'mul'), build.value(add, 'add')),
    );
  }
  neg(): Signal {
    return this.#unary('neg');
  }
  reciprocal(): Signal {
    return this.#unary('reciprocal');
  }
  abs(): Signal {
    return this.#unary('abs');
  }
  sign(): Signal {
    return this.#unary('sign');
  }
  squared(): Signal {
    return this.#unary('squared');
  }
  cubed(): Signal {
    return this.#unary('cubed');
  }
  /** Square root; of a negative number that of its size, negated. */
  sqrt(): Signal {
    return this.#unary('sqrt');
  }
  exp(): Signal {
    return this.#unary('exp');
  }
  log(): Signal {
    return this.#unary('log');
  }
  log2(): Signal {
    return this.#unary('log2');
  }
  log10(): Signal {
    return this.#unary('log10');
  }
  sin(): Signal {
    return this.#unary('sin');
  }
  cos(): Signal {
    return this.#unary('cos');
  }
  tan(): Signal {
    return this.#unary('tan');
  }
  asin(): Signal {
    return this.#unary('asin');
  }
  acos(): Signal {
    return this.#unary('acos');
  }
  atan(): Signal {
    return this.#unary('atan');
  }
  atan2(other: Input): Signal {
    return this.#binary('atan2', other);
  }
  sinh(): Signal {
    return this.#unary('sinh');
  }
  cosh(): Signal {
    return this.#unary('cosh');
  }
  hypot(other: Input): Signal {
    return this.#binary('hypot', other);
  }
  hypotApx(other: Input): Signal {
    return this.#binary('hypotApx', other);
  }

  // -- rounding

  ceil(): Signal {
    return this.#unary('ceil');
  }
  floor(): Signal {
    return this.#unary('floor');
  }
  frac(): Signal {
    return this.#unary('frac');
  }
  /** To the nearest multiple. */
  round(multiple: Input = 1): Signal {
    return this.#binary('round', multiple);
  }
  /** Up to a multiple. */
  roundUp(multiple: Input = 1): Signal {
    return this.#binary('roundUp', multiple);
  }
  /** Down to a multiple. */
  trunc(multiple: Input = 1): Signal {
    return this.#binary('trunc', multiple);
  }

  // -- comparison and logic: 1 is true, 0 is false

  lt(other: Input): Signal {
    return this.#binary('<', other);
  }
  le(other: Input): Signal {
    return this.#binary('<=', other);
  }
  gt(other: Input): Signal {
    return this.#binary('>', other);
  }
  ge(other: Input): Signal {
    return this.#binary('>=', other);
  }
  eq(other: Input): Signal {
    return this.#binary('==', other);
  }
  ne(other: Input): Signal {
    return this.#binary('!=', other);
  }
  not(): Signal {
    return this.#unary('not');
  }
  bitAnd(other: Input): Signal {
    return this.#binary('bitAnd', other);
  }
  bitOr(other: Input): Signal {
    return this.#binary('bitOr', other);
  }
  bitXor(other: Input): Signal {
    return this.#binary('bitXor', other);
  }
  bitNot(): Signal {
    return this.#unary('bitNot');
  }
  leftShift(other: Input): Signal {
    return this.#binary('leftShift', other);
  }
  rightShift(other: Input): Signal {
    return this.#binary('rightShift', other);
  }
  lcm(other: Input): Signal {
    return this.#binary('lcm', other);
  }
  gcd(other: Input): Signal {
    return this.#binary('gcd', other);
  }

  // -- units

  /** MIDI notes to hertz. */
  midicps(): Signal {
    return this.#unary('midicps');
  }
  /** Hertz to MIDI notes. */
  cpsmidi(): Signal {
    return this.#unary('cpsmidi');
  }
  /** Semitones to a frequency ratio. */
  midiratio(): Signal {
    return this.#unary('midiratio');
  }
  /** A frequency ratio to semitones. */
  ratiomidi(): Signal {
    return this.#unary('ratiomidi');
  }
  /** Decibels to an amplitude. */
  dbamp(): Signal {
    return this.#unary('dbamp');
  }
  /** An amplitude to decibels. */
  ampdb(): Signal {
    return this.#unary('ampdb');
  }
  octcps(): Signal {
    return this.#unary('octcps');
  }
  cpsoct(): Signal {
    return this.#unary('cpsoct');
  }

  // -- shaping

  tanh(): Signal {
    return this.#unary('tanh');
  }
  /** Straight up to a half, then curved towards 1. */
  softclip(): Signal {
    return this.#unary('softclip');
  }
  /** `x / (1 + |x|)`. */
  distort(): Signal {
    return this.#unary('distort');
  }
  scurve(): Signal {
    return this.#unary('scurve');
  }
  ramp(): Signal {
    return this.#unary('ramp');
  }
  rectWindow(): Signal {
    return this.#unary('rectWindow');
  }
  hanWindow(): Signal {
    return this.#unary('hanWindow');
  }
  welWindow(): Signal {
    return this.#unary('welWindow');
  }
  triWindow(): Signal {
    return this.#unary('triWindow');
  }
  /** Within -limit..limit by cutting. */
  clip2(limit: Input = 1): Signal {
    return this.#binary('clip2', limit);
  }
  /** Within -limit..limit by mirroring. */
  fold2(limit: Input = 1): Signal {
    return this.#binary('fold2', limit);
  }
  /** Within -limit..limit by jumping. */
  wrap2(limit: Input = 1): Signal {
    return this.#binary('wrap2', limit);
  }
  /** What clip2 cuts away. */
  excess(limit: Input = 1): Signal {
    return this.#binary('excess', limit);
  }
  /** `a * b + a`. */
  ring1(other: Input): Signal {
    return this.#binary('ring1', other);
  }
  /** `a * b + a + b`. */
  ring2(other: Input): Signal {
    return this.#binary('ring2', other);
  }
  /** `a * a * b`. */
  ring3(other: Input): Signal {
    return this.#binary('ring3', other);
  }
  /** `a * a * b - a * b * b`. */
  ring4(other: Input): Signal {
    return this.#binary('ring4', other);
  }
  difsqr(other: Input): Signal {
    return this.#binary('difsqr', other);
  }
  sumsqr(other: Input): Signal {
    return this.#binary('sumsqr', other);
  }
  sqrsum(other: Input): Signal {
    return this.#binary('sqrsum', other);
  }
  sqrdif(other: Input): Signal {
    return this.#binary('sqrdif', other);
  }
  absdif(other: Input): Signal {
    return this.#binary('absdif', other);
  }
  /** 0 below a threshold, itself above. */
  thresh(other: Input): Signal {
    return this.#binary('thresh', other);
  }
  /** Multiplied by the other where that is positive, else 0. */
  amclip(other: Input): Signal {
    return this.#binary('amclip', other);
  }
  /** Its negative part multiplied. */
  scaleneg(other: Input): Signal {
    return this.#binary('scaleneg', other);
  }
  /** Itself, but computed after the other. */
  firstArg(other: Input): Signal {
    return this.#binary('firstArg', other);
  }

  // -- random operators

  rand(): Signal {
    return this.#unary('rand');
  }
  rand2(): Signal {
    return this.#unary('rand2');
  }
  linrand(): Signal {
    return this.#unary('linrand');
  }
  bilinrand(): Signal {
    return this.#unary('bilinrand');
  }
  sum3rand(): Signal {
    return this.#unary('sum3rand');
  }
  coin(): Signal {
    return this.#unary('coin');
  }
  rrand(other: Input): Signal {
    return this.#binary('rrand', other);
  }
  exprand(other: Input): Signal {
    return this.#binary('exprand', other);
  }

  // -- ranges

  clip(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('clip', [lo, hi], (w, [a = 0, b = 1]) => shape.clip(this.build, w, a, b));
  }
  fold(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('fold', [lo, hi], (w, [a = 0, b = 1]) => shape.fold(this.build, w, a, b));
  }
  wrap(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('wrap', [lo, hi], (w, [a = 0, b = 1]) => shape.wrap(this.build, w, a, b));
  }
  /** From the UGen's own range (-1..1, or 0..1) to lo..hi. */
  range(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('range', [lo, hi], (w, [a = 0, b = 1]) => shape.range(this.build, w, a, b));
  }
  /** The same on an exponential scale; both ends above 0. */
  exprange(lo: Input = 0.01, hi: Input = 1): Signal {
    return this.#each('exprange', [lo, hi], (w, [a = 0, b = 1]) =>
      shape.exprange(this.build, w, a, b),
    );
  }
  curverange(lo: Input = 0, hi: Input = 1, curve: Input = -4): Signal {
    return this.#each('curverange', [lo, hi, curve], (w, [a = 0, b = 1, c = -4]) =>
      shape.curverange(this.build, w, a, b, c),
    );
  }
  unipolar(mul: Input = 1): Signal {
    return this.range(0, mul);
  }
  bipolar(mul: Input = 1): Signal {
    const { build } = this;
    const value = build.value(mul, 'mul');
    return this.range(new Signal(build, build.unary('neg', value)), mul);
  }
  linlin(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('linlin', shape.linlin, [inMin, inMax, outMin, outMax], clip);
  }
  linexp(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('linexp', shape.linexp, [inMin, inMax, outMin, outMax], clip);
  }
  explin(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('explin', shape.explin, [inMin, inMax, outMin, outMax], clip);
  }
  expexp(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('expexp', shape.expexp, [inMin, inMax, outMin, outMax], clip);
  }
  lincurve(
    inMin: Input = 0,
    inMax: Input = 1,
    outMin: Input = 0,
    outMax: Input = 1,
    curve: Input = -4,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#curve('lincurve', shape.lincurve, [inMin, inMax, outMin, outMax, curve], clip);
  }
  curvelin(
    inMin: Input = 0,
    inMax: Input = 1,
    outMin: Input = 0,
    outMax: Input = 1,
    curve: Input = -4,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#curve('curvelin', shape.curvelin, [inMin, inMax, outMin, outMax, curve], clip);
  }

  #map(name: string, method: typeof shape.linlin, inputs: Input[], clip: shape.Clip): Signal {
    return this.#each(name, inputs, (wire, [a = 0, b = 1, c = 0, d = 1]) =>
      method(this.build, wire, a, b, c, d, clip),
    );
  }

  #curve(name: string, method: typeof shape.lincurve, inputs: Input[], clip: shape.Clip): Signal {
    return this.#each(name, inputs, (wire, [a = 0, b = 1, c = 0, d = 1, e = -4]) =>
      method(this.build, wire, a, b, c, d, e, clip),
    );
  }

  // -- time

  /** Smoothed exponentially: 60 dB of a step in so many seconds, up and (if given) down apart. */
  lag(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag', seconds, down);
  }
  /** Two of `lag` in series. */
  lag2(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag2', seconds, down);
  }
  /** Three of `lag` in series. */
  lag3(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag3', seconds, down);
  }
  #smooth(name: string, up: Input, down: Input | undefined): Signal {
    const times = down === undefined ? [up] : [up, down];
    const ugen = down === undefined ? name : `${name}UD`;
    return this.#each(name, times, (wire, args) => shape.smooth(this.build, ugen, wire, args));
  }
  /** Limits how fast it may rise and fall, in units a second. */
  slew(up: Input = 1, down: Input = 1): Signal {
    return this.#each('slew', [up, down], (w, args) => shape.smooth(this.build, 'Slew', w, args));
  }
  /** Faded towards another signal: 0 this one, 1 the other. */
  blend(other: Input, fraction: Input = 0.5): Signal {
    return this.#each('blend', [other, fraction], (w, [a = 0, f = 0.5]) =>
      shape.blend(this.build, w, a, f),
    );
  }
}
