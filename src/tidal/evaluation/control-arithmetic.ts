import { type Controls, type ControlValue, Int, Note } from '../../pattern/index.ts';

/** Arithmetic on two values of one control: one way for whole numbers, one for others. */
export interface Arithmetic {
  readonly whole: (a: number, b: number) => number;
  readonly float: (a: number, b: number) => number;
  /** What becomes of two texts; without it the left one stays. */
  readonly text?: (a: string, b: string) => string;
}

const floorMod = (a: number, b: number): number => a - b * Math.floor(a / b);

export const ADD: Arithmetic = {
  whole: (a, b) => a + b,
  float: (a, b) => a + b,
  text: (a, b) => a + b,
};
export const SUBTRACT: Arithmetic = { whole: (a, b) => a - b, float: (a, b) => a - b };
export const MULTIPLY: Arithmetic = { whole: (a, b) => a * b, float: (a, b) => a * b };
export const MODULO: Arithmetic = { whole: floorMod, float: floorMod };

/**
 * Two values combined. A note with a note or a float gives a note, a whole number with a float a
 * float; whatever does not go together leaves the left one as it is.
 */
export function combineValues(
  { whole, float, text }: Arithmetic,
  a: ControlValue,
  b: ControlValue,
): ControlValue {
  if (typeof a === 'number') {
    if (typeof b === 'number') return float(a, b);
    if (b instanceof Note) return new Note(float(a, b.value));
    if (b instanceof Int) return float(a, b.value);
  } else if (a instanceof Note) {
    if (b instanceof Note) return new Note(float(a.value, b.value));
    if (typeof b === 'number') return new Note(float(a.value, b));
  } else if (a instanceof Int) {
    if (b instanceof Int) return new Int(whole(a.value, b.value));
    if (typeof b === 'number') return float(a.value, b);
  } else if (typeof a === 'string' && typeof b === 'string' && text !== undefined) {
    return text(a, b);
  }
  return a;
}

/** Two maps: controls in both are combined, the others stay. */
export function combineControls(arithmetic: Arithmetic, a: Controls, b: Controls): Controls {
  const result: Record<string, ControlValue> = { ...b, ...a };
  for (const [name, value] of Object.entries(b)) {
    const own = a[name];
    if (own !== undefined) result[name] = combineValues(arithmetic, own, value);
  }
  return result;
}

/** One function for floats and notes, one for whole numbers, one for texts. */
export function mapValue(
  float: (value: number) => number,
  whole: (value: number) => number,
  text: (value: string) => string,
  value: ControlValue,
): ControlValue {
  if (typeof value === 'number') return float(value);
  if (value instanceof Note) return new Note(float(value.value));
  if (value instanceof Int) return new Int(whole(value.value));
  return typeof value === 'string' ? text(value) : value;
}
