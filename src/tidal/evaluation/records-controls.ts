import { Rational } from '../../base/index.ts';
import { type Controls, type ControlValue, Int, Note } from '../../pattern/index.ts';
import {
  ADD,
  type Arithmetic,
  combineControls,
  MODULO,
  MULTIPLY,
  mapValue,
  SUBTRACT,
} from './control-arithmetic.ts';
import { record, type TypeRecord } from './records.ts';
import { mapControls, mapRecord } from './records-data.ts';
import { noteRecord, rationalRecord, showDouble } from './records-numbers.ts';
import type { Value } from './values.ts';

/** One value of a control. */
export const valueRecord: TypeRecord = record('Value', {
  eq: (a, b) => compareValues(a as ControlValue, b as ControlValue) === 0,
  compare: (a, b) => compareValues(a as ControlValue, b as ControlValue),
  show: (value, precedence) => showValue(value as ControlValue, precedence),
  toControl: (a) => a as ControlValue,
});

function showValue(value: ControlValue, precedence: number): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return `${showDouble(value)}f`;
  if (value instanceof Note) return noteRecord.show(value.value, precedence);
  if (value instanceof Rational) return `${rationalRecord.show(value, precedence)}r`;
  return String(value);
}

const KINDS = ['string', 'number', 'Note', 'Rational', 'Int', 'boolean'];

function kindOf(value: ControlValue): number {
  if (value instanceof Note) return 2;
  if (value instanceof Rational) return 3;
  if (value instanceof Int) return 4;
  return KINDS.indexOf(typeof value);
}

function compareValues(a: ControlValue, b: ControlValue): number {
  const left = kindOf(a);
  const right = kindOf(b);
  // A float and a whole number that are equal are equal; other kinds differ from each other.
  const numbers = [1, 2, 3, 4];
  if (left !== right && !(numbers.includes(left) && numbers.includes(right))) return left - right;
  const x = left === 0 ? a : Number(a);
  const y = right === 0 ? b : Number(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

const controls = (value: Value): Controls => value as Controls;
const combine =
  (arithmetic: Arithmetic) =>
  (a: Value, b: Value): Value =>
    combineControls(arithmetic, controls(a), controls(b));

const each = (f: (value: number) => number, whole: (value: number) => number) => (a: Value) =>
  mapControls((value) => mapValue(f, whole, (text) => text, value), controls(a));

const reciprocal = each(
  (value) => 1 / value,
  (value) => value,
);

/** Maps of controls, with Tidal's arithmetic on the values that both sides have. */
export const controlsRecord: TypeRecord = record('ValueMap', {
  ...mapRecord(valueRecord),
  add: combine(ADD),
  subtract: combine(SUBTRACT),
  multiply: combine(MULTIPLY),
  divide: (a, b) => combineControls(MULTIPLY, controls(a), reciprocal(b)),
  modulo: combine(MODULO),
  negate: each(
    (value) => 0 - value,
    (value) => 0 - value,
  ),
  abs: each(Math.abs, Math.abs),
  signum: each(Math.sign, Math.sign),
  fromInteger: (n) => ({ n: new Int(n) }),
  fromDecimal: (text) => ({ speed: Number(text) }),
  fromRational: (r) => ({ speed: r.toNumber() }),
});
