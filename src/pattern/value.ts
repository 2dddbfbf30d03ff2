import { Rational } from '../base/index.ts';

/**
 * A note number in a map of controls. Tidal keeps notes, floats, whole numbers and fractions
 * apart there, and arithmetic between maps depends on which is which. Floats are plain numbers;
 * the others are small objects that count and print as numbers.
 */
export class Note {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toJSON(): number {
    return this.value;
  }
}

/** A whole number in a map of controls. */
export class Int {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toJSON(): number {
    return this.value;
  }
}

/** What a control can be set to: a float is a plain number. */
export type ControlValue = number | string | boolean | Note | Int | Rational;

/** A map of controls: what one event tells the sound engine. */
export type Controls = Readonly<Record<string, ControlValue>>;

/**
 * A copy to add controls to. Written with `Object.assign`: V8 takes ten times as long to spread
 * objects whose properties differ from call to call.
 */
export function copyControls(controls: Controls): Record<string, ControlValue> {
  return Object.assign({}, controls);
}

/**
 * Two maps as one; where both set a control, the second one's value counts.
 *
 * @example mergeControls({ n: 1, pan: 0 }, { n: 2 }) // => { n: 2, pan: 0 }
 */
export function mergeControls(low: Controls, high: Controls): Controls {
  return Object.assign({}, low, high);
}

/**
 * A control's value as plain data: notes, whole numbers and fractions become numbers.
 *
 * @example plainValue(new Note(7)) // => 7
 */
export function plainValue(value: ControlValue): number | string | boolean {
  if (value instanceof Note || value instanceof Int) return value.value;
  if (value instanceof Rational) return value.toNumber();
  return value;
}

/**
 * A whole map as plain data.
 *
 * @example plainControls({ n: new Note(7), s: 'bd' }) // => { n: 7, s: 'bd' }
 */
export function plainControls(controls: Controls): Record<string, number | string | boolean> {
  const plain: Record<string, number | string | boolean> = {};
  for (const [name, value] of Object.entries(controls)) plain[name] = plainValue(value);
  return plain;
}
