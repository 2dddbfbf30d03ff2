/**
 * Arithmetic on control values and on whole maps, as Tidal does it: which kinds meet decides
 * what comes out, and kinds that do not go together leave the left value as it is.
 */
import { Rational } from '../../base/index.ts';
import {
  type Controls,
  type ControlValue,
  copyControls,
  Int,
  mergeControls,
  Note,
} from '../value.ts';
import { Stateful } from './stateful.ts';

/** A function of two floats, and how whole numbers differ from it. */
export interface Arithmetic {
  readonly float: (a: number, b: number) => number;
  readonly int: (a: number, b: number) => number;
}

/**
 * The remainder with the sign of the divisor, as Haskell's mod': it divides exactly, so 1.5 holds
 * 0.1 (a little more than a tenth) 14 times.
 *
 * @example floatMod(1.5, 0.1) // => 0.09999999999999987
 */
export function floatMod(a: number, b: number): number {
  const rest = a % b;
  const times = Math.round((a - rest) / b);
  return a - b * (rest !== 0 && rest < 0 !== b < 0 ? times - 1 : times);
}

const same = (f: (a: number, b: number) => number): Arithmetic => ({ float: f, int: f });

export const addition: Arithmetic = same((a, b) => a + b);
export const multiplication: Arithmetic = same((a, b) => a * b);
export const modulo: Arithmetic = same(floatMod);

/** Two control values combined: a note wins over a float, a float over a whole number. */
export function combineValues(f: Arithmetic, a: ControlValue, b: ControlValue): ControlValue {
  if (typeof a === 'number') {
    if (typeof b === 'number') return f.float(a, b);
    if (b instanceof Note) return new Note(f.float(a, b.value));
    return b instanceof Int ? f.float(a, b.value) : combineLater(f, a, b);
  }
  if (a instanceof Note) {
    if (b instanceof Note) return new Note(f.float(a.value, b.value));
    return typeof b === 'number' ? new Note(f.float(a.value, b)) : combineLater(f, a, b);
  }
  if (a instanceof Int) {
    if (b instanceof Int) return new Int(f.int(a.value, b.value));
    return typeof b === 'number' ? f.float(a.value, b) : combineLater(f, a, b);
  }
  return combineLater(f, a, b);
}

/** Values that are known only when they are played are combined then; of others the left one stays. */
function combineLater(f: Arithmetic, a: ControlValue, b: ControlValue): ControlValue {
  if (a instanceof Stateful) return a.map((known) => combineValues(f, known, b));
  if (b instanceof Stateful) return b.map((known) => combineValues(f, a, known));
  return a;
}

/** Changes numbers and leaves the rest; fractions are left as they are, as in Tidal. */
function mapNumbers(
  float: (value: number) => number,
  int: (value: number) => number,
  controls: Controls,
): Controls {
  const changed: Record<string, ControlValue> = {};
  for (const name of Object.keys(controls)) {
    const value = controls[name];
    if (value !== undefined) changed[name] = mapValue(float, int, (text) => text, value);
  }
  return changed;
}

/** Two maps: controls of both are combined, the others taken as they are. */
export function combineControls(f: Arithmetic, a: Controls, b: Controls): Controls {
  const joined = copyControls(a);
  for (const name of Object.keys(b)) {
    const right = b[name];
    const left = a[name];
    if (right === undefined) continue;
    joined[name] = left === undefined ? right : combineValues(f, left, right);
  }
  return joined;
}

/** @example addControls({ n: 1 }, { n: 2, pan: 0 }) // => { n: 3, pan: 0 } */
export function addControls(a: Controls, b: Controls): Controls {
  return combineControls(addition, a, b);
}

/** What only the right map has comes out negative. */
export function subtractControls(a: Controls, b: Controls): Controls {
  return combineControls(addition, a, negateControls(b));
}

/** @example multiplyControls({ n: 2 }, { n: 3 }) // => { n: 6 } */
export function multiplyControls(a: Controls, b: Controls): Controls {
  return combineControls(multiplication, a, b);
}

/** What only the right map has comes out as its reciprocal; whole numbers are not inverted. */
export function divideControls(a: Controls, b: Controls): Controls {
  return combineControls(
    multiplication,
    a,
    mapNumbers(
      (value) => 1 / value,
      (value) => value,
      b,
    ),
  );
}

/** Remainders with the sign of the right map's values. */
export function moduloControls(a: Controls, b: Controls): Controls {
  return combineControls(modulo, a, b);
}

/** All numbers with the other sign. */
export function negateControls(controls: Controls): Controls {
  const negate = (value: number): number => -value;
  return mapNumbers(negate, negate, controls);
}

/** The right map's values win: Tidal's `#` and `|>`. */
export function preferRight(a: Controls, b: Controls): Controls {
  return mergeControls(a, b);
}

/** The left map's values win: Tidal's `|<`. */
export function preferLeft(a: Controls, b: Controls): Controls {
  return mergeControls(b, a);
}

/** Whether two control values are equal: floats, whole numbers and fractions compare as numbers. */
export function sameValue(a: ControlValue, b: ControlValue): boolean {
  if (a instanceof Note || b instanceof Note) {
    return a instanceof Note && b instanceof Note && a.value === b.value;
  }
  if (typeof a === 'object' && typeof b === 'object') {
    if (a instanceof Rational && b instanceof Rational) return a.equals(b);
    return Number(a) === Number(b);
  }
  if (typeof a === 'object' || typeof b === 'object') {
    return isNumeric(a) && isNumeric(b) && Number(a) === Number(b);
  }
  return a === b;
}

function isNumeric(value: ControlValue): boolean {
  return typeof value === 'number' || typeof value === 'object';
}

/** One function for floats and notes, one for whole numbers, one for texts; others stay. */
export function mapValue(
  float: (value: number) => number,
  int: (value: number) => number,
  text: (value: string) => string,
  value: ControlValue,
): ControlValue {
  if (typeof value === 'number') return float(value);
  if (value instanceof Note) return new Note(float(value.value));
  if (value instanceof Int) return new Int(int(value.value));
  if (value instanceof Stateful) return value.map((known) => mapValue(float, int, text, known));
  return typeof value === 'string' ? text(value) : value;
}
