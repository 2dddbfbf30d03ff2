import { Rational } from '../../base/index.ts';
import {
  addControls,
  type Controls,
  type ControlValue,
  divideControls,
  Int,
  mapValue,
  moduloControls,
  multiplyControls,
  Note,
  negateControls,
  Stateful,
  subtractControls,
} from '../../pattern/index.ts';
import { record, type TypeRecord } from './records.ts';
import { mapControls, mapRecord, showTime } from './records-events.ts';
import { noteRecord, showDouble } from './records-numbers.ts';
import { patternRecord } from './records-pattern.ts';
import { Blob } from './special.ts';
import { Data, force, itemsOf, type Value } from './values.ts';

/** One value of a control. */
export const valueRecord: TypeRecord = record('Value', {
  eq: (a, b) => compareValues(a as ControlValue, b as ControlValue) === 0,
  compare: (a, b) => compareValues(a as ControlValue, b as ControlValue),
  show: (value, precedence) => showValue(value as ControlValue, precedence),
  toControl: (a) => a as ControlValue,
});

function showValue(value: ControlValue, precedence: number): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number') return `${showDouble(value)}f`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Note) return noteRecord.show(value.value, precedence);
  if (value instanceof Int) return String(value.value);
  if (value instanceof Rational) return `${showTime(value)}r`;
  return showSpecial(value, precedence);
}

/** What seldom is the value of a control: counts, lists, bytes, patterns. */
function showSpecial(value: Value, precedence: number): string {
  if (value instanceof Stateful) {
    const [memory, first] = value.step({});
    return `(${controlsRecord.show(memory, 0)},${showValue(first, 0)})`;
  }
  if (value instanceof Blob) return `[${value.bytes.join(',')}]`;
  if (!(value instanceof Data)) return String(value);
  const [held] = value.fields;
  if (value.name === 'VPattern') return `(${patternRecord(valueRecord).show(held, precedence)})`;
  return `[${itemsOf(held)
    .map((each) => JSON.stringify(showValue(force(each) as ControlValue, 0)))
    .join(',')}]`;
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

const combine =
  (f: (a: Controls, b: Controls) => Controls) =>
  (a: Value, b: Value): Value =>
    f(a as Controls, b as Controls);

const each = (f: (value: number) => number) => (a: Value) =>
  mapControls((value) => mapValue(f, f, (text) => text, value), a as Controls);

/** Maps of controls, with Tidal's arithmetic on the values that both sides have. */
export const controlsRecord: TypeRecord = record('ValueMap', {
  ...mapRecord(valueRecord),
  add: combine(addControls),
  subtract: combine(subtractControls),
  multiply: combine(multiplyControls),
  divide: combine(divideControls),
  modulo: combine(moduloControls),
  negate: (a) => negateControls(a as Controls),
  abs: each(Math.abs),
  signum: each(Math.sign),
  fromInteger: (n) => ({ n: new Int(n) }),
  fromDecimal: (text) => ({ speed: Number(text) }),
  fromRational: (r) => ({ speed: r.toNumber() }),
  mini: 's',
});
