import { type Meter, quartersPerBar } from '../../music/index.ts';
import type { FixedValue, SettableValue } from '../song.ts';
import type { ControlNames } from './control-names.ts';
import { inBrackets } from './expression.ts';
import { haskellString } from './haskell-strings.ts';

/**
 * A number as Haskell takes it as an argument, to ten digits.
 *
 * @example haskellNumber(-12) // => '(-12)'
 */
export function haskellNumber(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return value < 0 ? `(${text})` : text;
}

/** A value of a song's `set` as a control: `drive 30`. Musical time is read at the given tempo. */
export function writeSetting(
  name: string,
  value: SettableValue,
  unit: string,
  cps: number,
  names: ControlNames,
): string {
  const control = names.written(name);
  if (!isPattern(value)) return `${control} ${haskellNumber(inUnit(value, unit, cps))}`;
  if (value.kind === 'mini') return `${control} ${haskellString(value.text)}`;
  names.readWords(value.text);
  return `${control} ${inBrackets(value.text)}`;
}

function isPattern(value: SettableValue): value is Exclude<SettableValue, FixedValue> {
  return typeof value === 'object' && 'text' in value;
}

function inUnit(value: FixedValue, unit: string, cps: number): number {
  if (typeof value === 'number') return value;
  return unit === 'Hz' ? cps / value.cycles : value.cycles / cps;
}

/** Cycles a second. */
export function cpsOf(bpm: number, meter: Meter): number {
  return bpm / 60 / quartersPerBar(meter);
}
