import { Rational, rational, rationalFromNumber } from '../../base/index.ts';
import { floatMod, Int, Note } from '../../pattern/index.ts';
import { EvaluationFailure } from './failure.ts';
import { exactDecimal } from './literals.ts';
import { type FloatingName, record, type TypeRecord } from './records.ts';
import { Cons, Thunk, type Value } from './values.ts';

const num = (value: Value): number => value as number;
const ratio = (value: Value): Rational => value as Rational;

function compareNumbers(a: Value, b: Value): number {
  return num(a) < num(b) ? -1 : num(a) > num(b) ? 1 : 0;
}

function byZero(): never {
  throw new EvaluationFailure('This divides by zero.');
}

function nonZero(value: number): number {
  return value === 0 ? byZero() : value;
}

/** Haskell's way of writing a double: always with a point, exponents from 0.1 and 10^7 on. */
export function showDouble(value: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? 'NaN' : value < 0 ? '-Infinity' : 'Infinity';
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.1 || size >= 1e7)) {
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}e${Number(exponent)}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${Object.is(value, -0) ? '-0' : text}.0`;
}

function bracketed(text: string, precedence: number): string {
  return text.startsWith('-') && precedence > 6 ? `(${text})` : text;
}

/** Numbers from one on by steps, up to a limit that the last may pass by half a step. */
export function countFrom(from: number, step: number, limit: number | undefined): Value {
  const rises = step >= 0;
  const past = (at: number): boolean => limit !== undefined && (rises ? at > limit : at < limit);
  const go = (index: number): Value => {
    const at = from + index * step;
    return past(at) ? [] : new Cons(at, new Thunk(() => go(index + 1)));
  };
  if (limit === undefined || step === 0) return go(0);
  const count = Math.floor((limit - from) / step) + 1;
  if (!(count > 0)) return [];
  return count > 1000 ? go(0) : Array.from({ length: count }, (_, i) => from + i * step);
}

const shared: Partial<TypeRecord> = {
  eq: (a, b) => num(a) === num(b),
  compare: compareNumbers,
  fromInteger: (value) => value,
  add: (a, b) => num(a) + num(b),
  subtract: (a, b) => num(a) - num(b),
  multiply: (a, b) => num(a) * num(b),
  negate: (a) => 0 - num(a),
  abs: (a) => Math.abs(num(a)),
  signum: (a) => Math.sign(num(a)),
  succ: (a) => num(a) + 1,
  pred: (a) => num(a) - 1,
};

const whole: Partial<TypeRecord> = {
  ...shared,
  show: (value, precedence) => bracketed(String(num(value)), precedence),
  read: (text) => readNumber(text, /^\s*-?\d+\s*$/),
  toRational: (a) => rational(num(a)),
  toInteger: num,
  quot: (a, b) => Math.trunc(num(a) / nonZero(num(b))) + 0,
  rem: (a, b) => (num(a) % nonZero(num(b))) + 0,
  div: (a, b) => Math.floor(num(a) / nonZero(num(b))),
  mod: (a, b) => num(a) - num(b) * Math.floor(num(a) / nonZero(num(b))),
  modulo: (a, b) => num(a) - num(b) * Math.floor(num(a) / nonZero(num(b))),
  fromEnum: num,
  toEnum: (n) => n,
  range: (from, next, to) =>
    countFrom(
      num(from),
      next === undefined ? 1 : num(next) - num(from),
      to === undefined ? undefined : num(to),
    ),
  mini: 'int',
  toControl: (a) => new Int(num(a)),
};

function readNumber(text: string, shape: RegExp): number {
  if (!shape.test(text)) throw new EvaluationFailure(`"${text}" cannot be read as a number.`);
  return Number(text);
}

const FLOATING: Readonly<Record<FloatingName, (x: number) => number>> = {
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
};

/** To the nearest whole number; halves go to the even one. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** A whole number near a number; 0 of what is not finite, as GHC has it. */
export function roundNumber(
  how: 'truncate' | 'round' | 'ceiling' | 'floor',
  value: number,
): number {
  if (!Number.isFinite(value)) return 0;
  if (how === 'round') return roundHalfEven(value) + 0;
  if (how === 'truncate') return Math.trunc(value) + 0;
  return (how === 'ceiling' ? Math.ceil(value) : Math.floor(value)) + 0;
}

const fractional: Partial<TypeRecord> = {
  ...shared,
  fromDecimal: (text) => Number(text),
  fromRational: (value) => value.toNumber(),
  divide: (a, b) => num(a) / num(b),
  power: (a, b) => num(a) ** num(b),
  floating: (name, a) => FLOATING[name](num(a)),
  pi: () => Math.PI,
  atan2: (a, b) => Math.atan2(num(a), num(b)),
  toRational: (a) => rationalFromNumber(num(a)),
  round: (how, a) => roundNumber(how, num(a)),
  fromEnum: (a) => roundNumber('truncate', num(a)),
  toEnum: (n) => n,
  modulo: (a, b) => floatMod(num(a), num(b)),
  range: (from, next, to) => {
    const step = next === undefined ? 1 : num(next) - num(from);
    return countFrom(num(from), step, to === undefined ? undefined : num(to) + step / 2);
  },
};

export const doubleRecord: TypeRecord = record('Double', {
  ...fractional,
  show: (value, precedence) => bracketed(showDouble(num(value)), precedence),
  read: (text) => readNumber(text, /^\s*-?\d+(\.\d+)?(e-?\d+)?\s*$/),
  mini: 'number',
  toControl: (a) => num(a),
});

export const noteRecord: TypeRecord = record('Note', {
  ...fractional,
  show: (value) => showNote(num(value)),
  mini: 'note',
  toControl: (a) => new Note(num(a)),
});

const NOTE_NAMES = ['c', 'cs', 'd', 'ds', 'e', 'f', 'fs', 'g', 'gs', 'a', 'as', 'b'];

function showNote(value: number): string {
  const step = Math.floor(value);
  const name = NOTE_NAMES[floatMod(step, 12)] ?? 'c';
  return `${showDouble(value)}n (${name}${Math.floor(step / 12) + 5})`;
}

export const intRecord: TypeRecord = record('Int', {
  ...whole,
  minBound: () => -(2 ** 63),
  maxBound: () => 2 ** 63,
});

export const integerRecord: TypeRecord = record('Integer', whole);

export const byteRecord: TypeRecord = record('Word8', {
  ...whole,
  fromInteger: (value) => floatMod(value, 256),
  minBound: () => 0,
  maxBound: () => 255,
});

/** Exact fractions: Haskell's Ratio Integer, Tidal's Time. */
export const rationalRecord: TypeRecord = record('Ratio', {
  eq: (a, b) => ratio(a).equals(ratio(b)),
  compare: (a, b) => ratio(a).compare(ratio(b)),
  show: (value, precedence) => {
    const { n, d } = ratio(value).parts();
    return precedence > 7 ? `(${n} % ${d})` : `${n} % ${d}`;
  },
  fromInteger: (value) => rational(value),
  fromDecimal: exactDecimal,
  fromRational: (value) => value,
  add: (a, b) => ratio(a).add(ratio(b)),
  subtract: (a, b) => ratio(a).sub(ratio(b)),
  multiply: (a, b) => ratio(a).mul(ratio(b)),
  negate: (a) => ratio(a).neg(),
  abs: (a) => ratio(a).abs(),
  signum: (a) => rational(ratio(a).sign()),
  divide: (a, b) => (ratio(b).sign() === 0 ? byZero() : ratio(a).div(ratio(b))),
  toRational: ratio,
  round: (how, a) => roundRatio(how, ratio(a)),
  fromEnum: (a) => roundRatio('truncate', ratio(a)),
  toEnum: (n) => rational(n),
  succ: (a) => ratio(a).add(Rational.one),
  pred: (a) => ratio(a).sub(Rational.one),
  range: ratioRange,
  modulo: (a, b) => (ratio(b).sign() === 0 ? byZero() : ratio(a).mod(ratio(b))),
  mini: 'rational',
  toControl: ratio,
});

function ratioRange(from: Value, next: Value | undefined, to: Value | undefined): Value {
  const step = next === undefined ? Rational.one : ratio(next).sub(ratio(from));
  const limit = to === undefined ? undefined : ratio(to).add(step.mul(Rational.half));
  const rises = step.sign() >= 0;
  const go = (at: Rational): Value => {
    const past = limit !== undefined && (rises ? at.gt(limit) : at.lt(limit));
    return past ? [] : new Cons(at, new Thunk(() => go(at.add(step))));
  };
  return go(ratio(from));
}

function roundRatio(how: 'truncate' | 'round' | 'ceiling' | 'floor', value: Rational): number {
  const floor = value.floor();
  const rest = value.sub(floor).compare(Rational.half);
  const low = floor.toNumber();
  if (value.isInteger() || how === 'floor') return low;
  if (how === 'ceiling') return low + 1;
  if (how === 'truncate') return low < 0 ? low + 1 : low;
  if (rest !== 0) return rest < 0 ? low : low + 1;
  return low % 2 === 0 ? low : low + 1;
}
