import type { Input } from './signal.ts';

/**
 * The methods of a signal that are one operator each, with sclang's names. `S` is the signal itself.
 */
export abstract class OperatorMethods<S> {
  protected abstract unary(operator: string): S;
  protected abstract binary(operator: string, other: Input): S;

  // -- arithmetic

  add(other: Input): S {
    return this.binary('+', other);
  }
  sub(other: Input): S {
    return this.binary('-', other);
  }
  mul(other: Input): S {
    return this.binary('*', other);
  }
  div(other: Input): S {
    return this.binary('/', other);
  }
  /** Division rounded down to a whole number. */
  idiv(other: Input): S {
    return this.binary('div', other);
  }
  mod(other: Input): S {
    return this.binary('mod', other);
  }
  /** A power; of a negative number the power of its size, negated. */
  pow(other: Input): S {
    return this.binary('pow', other);
  }
  min(other: Input): S {
    return this.binary('min', other);
  }
  max(other: Input): S {
    return this.binary('max', other);
  }
  neg(): S {
    return this.unary('neg');
  }
  reciprocal(): S {
    return this.unary('reciprocal');
  }
  abs(): S {
    return this.unary('abs');
  }
  sign(): S {
    return this.unary('sign');
  }
  squared(): S {
    return this.unary('squared');
  }
  cubed(): S {
    return this.unary('cubed');
  }
  /** Square root; of a negative number that of its size, negated. */
  sqrt(): S {
    return this.unary('sqrt');
  }
  exp(): S {
    return this.unary('exp');
  }
  log(): S {
    return this.unary('log');
  }
  log2(): S {
    return this.unary('log2');
  }
  log10(): S {
    return this.unary('log10');
  }
  sin(): S {
    return this.unary('sin');
  }
  cos(): S {
    return this.unary('cos');
  }
  tan(): S {
    return this.unary('tan');
  }
  asin(): S {
    return this.unary('asin');
  }
  acos(): S {
    return this.unary('acos');
  }
  atan(): S {
    return this.unary('atan');
  }
  atan2(other: Input): S {
    return this.binary('atan2', other);
  }
  sinh(): S {
    return this.unary('sinh');
  }
  cosh(): S {
    return this.unary('cosh');
  }
  hypot(other: Input): S {
    return this.binary('hypot', other);
  }
  hypotApx(other: Input): S {
    return this.binary('hypotApx', other);
  }

  // -- rounding

  ceil(): S {
    return this.unary('ceil');
  }
  floor(): S {
    return this.unary('floor');
  }
  frac(): S {
    return this.unary('frac');
  }
  /** To the nearest multiple. */
  round(multiple: Input = 1): S {
    return this.binary('round', multiple);
  }
  /** Up to a multiple. */
  roundUp(multiple: Input = 1): S {
    return this.binary('roundUp', multiple);
  }
  /** Down to a multiple. */
  trunc(multiple: Input = 1): S {
    return this.binary('trunc', multiple);
  }

  // -- comparison and logic: 1 is true, 0 is false

  lt(other: Input): S {
    return this.binary('<', other);
  }
  le(other: Input): S {
    return this.binary('<=', other);
  }
  gt(other: Input): S {
    return this.binary('>', other);
  }
  ge(other: Input): S {
    return this.binary('>=', other);
  }
  eq(other: Input): S {
    return this.binary('==', other);
  }
  ne(other: Input): S {
    return this.binary('!=', other);
  }
  not(): S {
    return this.unary('not');
  }
  bitAnd(other: Input): S {
    return this.binary('bitAnd', other);
  }
  bitOr(other: Input): S {
    return this.binary('bitOr', other);
  }
  bitXor(other: Input): S {
    return this.binary('bitXor', other);
  }
  bitNot(): S {
    return this.unary('bitNot');
  }
  leftShift(other: Input): S {
    return this.binary('leftShift', other);
  }
  rightShift(other: Input): S {
    return this.binary('rightShift', other);
  }
  lcm(other: Input): S {
    return this.binary('lcm', other);
  }
  gcd(other: Input): S {
    return this.binary('gcd', other);
  }

  // -- units

  /** MIDI notes to hertz. */
  midicps(): S {
    return this.unary('midicps');
  }
  /** Hertz to MIDI notes. */
  cpsmidi(): S {
    return this.unary('cpsmidi');
  }
  /** Semitones to a frequency ratio. */
  midiratio(): S {
    return this.unary('midiratio');
  }
  /** A frequency ratio to semitones. */
  ratiomidi(): S {
    return this.unary('ratiomidi');
  }
  /** Decibels to an amplitude. */
  dbamp(): S {
    return this.unary('dbamp');
  }
  /** An amplitude to decibels. */
  ampdb(): S {
    return this.unary('ampdb');
  }
  octcps(): S {
    return this.unary('octcps');
  }
  cpsoct(): S {
    return this.unary('cpsoct');
  }

  // -- shaping

  tanh(): S {
    return this.unary('tanh');
  }
  /** Straight up to a half, then curved towards 1. */
  softclip(): S {
    return this.unary('softclip');
  }
  /** `x / (1 + |x|)`. */
  distort(): S {
    return this.unary('distort');
  }
  scurve(): S {
    return this.unary('scurve');
  }
  ramp(): S {
    return this.unary('ramp');
  }
  rectWindow(): S {
    return this.unary('rectWindow');
  }
  hanWindow(): S {
    return this.unary('hanWindow');
  }
  welWindow(): S {
    return this.unary('welWindow');
  }
  triWindow(): S {
    return this.unary('triWindow');
  }
  /** Within -limit..limit by cutting. */
  clip2(limit: Input = 1): S {
    return this.binary('clip2', limit);
  }
  /** Within -limit..limit by mirroring. */
  fold2(limit: Input = 1): S {
    return this.binary('fold2', limit);
  }
  /** Within -limit..limit by jumping. */
  wrap2(limit: Input = 1): S {
    return this.binary('wrap2', limit);
  }
  /** What clip2 cuts away. */
  excess(limit: Input = 1): S {
    return this.binary('excess', limit);
  }
  /** `a * b + a`. */
  ring1(other: Input): S {
    return this.binary('ring1', other);
  }
  /** `a * b + a + b`. */
  ring2(other: Input): S {
    return this.binary('ring2', other);
  }
  /** `a * a * b`. */
  ring3(other: Input): S {
    return this.binary('ring3', other);
  }
  /** `a * a * b - a * b * b`. */
  ring4(other: Input): S {
    return this.binary('ring4', other);
  }
  difsqr(other: Input): S {
    return this.binary('difsqr', other);
  }
  sumsqr(other: Input): S {
    return this.binary('sumsqr', other);
  }
  sqrsum(other: Input): S {
    return this.binary('sqrsum', other);
  }
  sqrdif(other: Input): S {
    return this.binary('sqrdif', other);
  }
  absdif(other: Input): S {
    return this.binary('absdif', other);
  }
  /** 0 below a threshold, itself above. */
  thresh(other: Input): S {
    return this.binary('thresh', other);
  }
  /** Multiplied by the other where that is positive, else 0. */
  amclip(other: Input): S {
    return this.binary('amclip', other);
  }
  /** Its negative part multiplied. */
  scaleneg(other: Input): S {
    return this.binary('scaleneg', other);
  }
  /** Itself, but computed after the other. */
  firstArg(other: Input): S {
    return this.binary('firstArg', other);
  }

  // -- random operators

  rand(): S {
    return this.unary('rand');
  }
  rand2(): S {
    return this.unary('rand2');
  }
  linrand(): S {
    return this.unary('linrand');
  }
  bilinrand(): S {
    return this.unary('bilinrand');
  }
  sum3rand(): S {
    return this.unary('sum3rand');
  }
  coin(): S {
    return this.unary('coin');
  }
  rrand(other: Input): S {
    return this.binary('rrand', other);
  }
  exprand(other: Input): S {
    return this.binary('exprand', other);
  }
}
