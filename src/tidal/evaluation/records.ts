import type { Rational } from '../../base/index.ts';
import type { ControlValue, MiniOptions } from '../../pattern/index.ts';
import { EvaluationFailure } from './failure.ts';
import { exactDecimal } from './literals.ts';
import type { Value } from './values.ts';

export type FloatingName =
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'asinh'
  | 'acosh'
  | 'atanh';

/** The kinds of mini-notation, with Char for strings of single letters and `s` for controls. */
export type MiniName = 'string' | 'note' | 'number' | 'int' | 'rational' | 'bool' | 'char' | 's';

/**
 * What can be done with the values of one type: all its class instances together. Functions with
 * a context (`Num a => …`) are given one of these for each type that their context speaks of.
 * Arguments are finished values, except where a function passes them on.
 */
export interface TypeRecord {
  readonly name: string;
  eq(a: Value, b: Value): boolean;
  compare(a: Value, b: Value): number;
  min(a: Value, b: Value): Value;
  max(a: Value, b: Value): Value;
  /** As Haskell shows it; in brackets where the context binds tighter than 10. */
  show(value: Value, precedence: number): string;
  read(text: string): Value;

  fromInteger(value: number): Value;
  fromDecimal(text: string): Value;
  fromRational(value: Rational): Value;
  add(a: Value, b: Value): Value;
  subtract(a: Value, b: Value): Value;
  multiply(a: Value, b: Value): Value;
  negate(a: Value): Value;
  abs(a: Value): Value;
  signum(a: Value): Value;
  divide(a: Value, b: Value): Value;
  power(a: Value, b: Value): Value;
  floating(name: FloatingName, a: Value): Value;
  pi(): Value;
  atan2(a: Value, b: Value): Value;
  toRational(a: Value): Rational;
  toInteger(a: Value): number;
  quot(a: Value, b: Value): Value;
  rem(a: Value, b: Value): Value;
  div(a: Value, b: Value): Value;
  mod(a: Value, b: Value): Value;
  round(how: 'truncate' | 'round' | 'ceiling' | 'floor', a: Value): number;

  fromEnum(a: Value): number;
  toEnum(n: number): Value;
  succ(a: Value): Value;
  pred(a: Value): Value;
  /** `[from ..]`, `[from, next ..]`, `[from .. to]` or `[from, next .. to]`. */
  range(from: Value, next: Value | undefined, to: Value | undefined): Value;
  minBound(): Value;
  maxBound(): Value;

  fmap(f: (value: Value) => Value, x: Value): Value;
  pure(value: Value): Value;
  lift2(f: (a: Value, b: Value) => Value, x: Value, y: Value): Value;
  bind(x: Value, f: (value: Value) => Value): Value;
  /** The items of a container, as a list. */
  toList(x: Value): Value;
  fromList(x: Value, items: readonly Value[]): Value;

  append(a: Value, b: Value): Value;
  empty(): Value;

  /** A string literal; `at` says where its characters stand, for mini-notation. */
  fromText(text: string, at?: MiniOptions): Value;
  /** How a string is read as a pattern of this type. */
  readonly mini: MiniName | undefined;
  /** A value read by mini-notation as one of this type, and back to a control's value. */
  union(a: Value, b: Value): Value;
  modulo(a: Value, b: Value): Value;
  toControl(a: Value): ControlValue;
}

/** A record from the functions that its type has; the others fail in words. */
export function record(name: string, own: Partial<TypeRecord>): TypeRecord {
  return { ...missing(name), ...own };
}

function missing(name: string): TypeRecord {
  const lacks = (what: string) => (): never => {
    throw new EvaluationFailure(`${describe(name)} cannot ${what}.`, hints[name]);
  };
  const base: TypeRecord = {
    name,
    eq: lacks('be compared'),
    compare: lacks('be compared'),
    min(a, b) {
      return this.compare(a, b) <= 0 ? a : b;
    },
    max(a, b) {
      return this.compare(a, b) <= 0 ? b : a;
    },
    show: lacks('be shown as text'),
    read: lacks('be read from text'),
    fromInteger: lacks('be made from a number'),
    fromDecimal(text) {
      return this.fromRational(exactDecimal(text));
    },
    fromRational: lacks('be made from a fraction'),
    add: lacks('be added'),
    subtract(a, b) {
      return this.add(a, this.negate(b));
    },
    multiply: lacks('be multiplied'),
    negate: lacks('be negated'),
    abs: lacks('have a size'),
    signum: lacks('have a sign'),
    divide: lacks('be divided'),
    power: lacks('be raised to a power'),
    floating: lacks('do that'),
    pi: lacks('be pi'),
    atan2: lacks('do that'),
    toRational: lacks('become a plain number'),
    toInteger: lacks('become a plain number'),
    quot: lacks('be divided'),
    rem: lacks('be divided'),
    div: lacks('be divided'),
    mod: lacks('be divided'),
    round: lacks('be rounded to a plain number'),
    fromEnum: lacks('be counted'),
    toEnum: lacks('be counted'),
    succ: lacks('be counted'),
    pred: lacks('be counted'),
    range: lacks('stand in a range [a .. b]'),
    minBound: lacks('have a least value'),
    maxBound: lacks('have a greatest value'),
    fmap: lacks('be mapped over'),
    pure: lacks('hold a value'),
    lift2: lacks('be combined'),
    bind: lacks('be chained'),
    toList: lacks('be gone through'),
    fromList: lacks('be gone through'),
    append: lacks('be joined'),
    empty: lacks('be empty'),
    fromText: lacks('be written as a string'),
    mini: undefined,
    union: (a) => a,
    modulo: lacks('be divided'),
    toControl: lacks("be a control's value"),
  };
  return base;
}

const hints: Readonly<Record<string, string>> = {
  Pattern: 'Patterns have many values in time; work on their values with <$> or fmap.',
};

function describe(name: string): string {
  return name === 'Pattern' ? 'Patterns' : `Values of type ${name}`;
}
