import {
  hintNearest,
  type Problem,
  parseQuantity,
  problem,
  type Result,
  success,
  type Unit,
} from '../base/index.ts';
import { type Meter, quartersPerBar, secondsPerBar } from '../music/index.ts';
import { classifyPatternText, type IsTidalName, isDate, unknownMiniWords } from './pattern-text.ts';
import type { ParameterSpec } from './registry.ts';
import type { FixedValue, SettableValue } from './song.ts';

/** A value as a song file writes it. */
export type WrittenValue = number | string | boolean;

/** What decides how a value is read. */
export interface ValueContext {
  readonly name: string;
  readonly meter: Meter;
  /** Where it is one number, musical time is checked against ranges in seconds and hertz. */
  readonly bpm?: number;
}

/** Only what `readFixedValue` needs of a parameter. */
export type Range = Pick<ParameterSpec, 'unit' | 'min' | 'max' | 'options'>;

/**
 * Reads a value of a parameter into its unit: a quantity, the name of an option (its index), a
 * switch (0 or 1). Musical time stays in cycles where seconds or hertz are wanted.
 *
 * Problems: those of `parseQuantity`, `song.option`, `song.switch`, `song.whole`.
 *
 * @example readFixedValue('6dB', { unit: 'dB', min: 0, max: 60 }, { name: 'drive', meter: commonTime }) // => success(6)
 */
export function readFixedValue(
  written: WrittenValue,
  range: Range,
  context: ValueContext,
): Result<FixedValue> {
  if (range.options !== undefined) return readOption(written, range.options, context);
  if (range.unit === 'switch') return readSwitch(written, context);
  if (typeof written === 'boolean') {
    return refuse(
      'quantity.syntax',
      `\`${context.name}\` must be a number; here is \`${written}\`.`,
    );
  }
  const unit = baseUnits[range.unit] ?? 'ratio';
  const scale = range.unit === 'cents' && !isBareNumber(written) ? 100 : 1;
  const read = parseQuantity(written, unit, {
    name: context.name,
    min: range.min / scale,
    max: range.max / scale,
    beatsPerCycle: quartersPerBar(context.meter),
  });
  if (!read.ok) return read;
  const { value } = read.value;
  if (read.value.unit === 'cycles' && unit !== 'cycles') return readTime(value, range, context);
  if (range.unit === 'count' && !Number.isInteger(value)) {
    return refuse(
      'song.whole',
      `\`${context.name}\` must be a whole number; here is \`${written}\`.`,
    );
  }
  return success(value === 0 ? 0 : value * scale);
}

/**
 * Reads a value that may also be a pattern: text that is no quantity, and whose words are Tidal's,
 * or numbers and note names.
 *
 * Problems: as `readFixedValue`.
 *
 * @example readSettableValue('<6 12>', { unit: 'dB', min: 0, max: 60 }, { name: 'drive', meter: commonTime }, () => false)
 * // => success({ kind: 'mini', text: '<6 12>' })
 */
export function readSettableValue(
  written: WrittenValue,
  range: Range,
  context: ValueContext,
  isTidalName: IsTidalName,
): Result<SettableValue> {
  const fixed = readFixedValue(written, range, context);
  if (fixed.ok || typeof written !== 'string') return fixed;
  const isValue = fixed.problems.some((each) => each.code !== 'quantity.syntax');
  if (isValue && range.options === undefined) return fixed;
  if (isDate(written) || (range.options !== undefined && isFraction.test(written))) return fixed;
  const numbered = range.options && optionNumbers(written, range.options);
  if (numbered !== undefined) {
    const message = `A pattern of \`${context.name}\` counts its options from 0.`;
    return refuse('song.option', message, `Write \`${numbered}\`.`);
  }
  const pattern = classifyPatternText(written, isTidalName);
  if (pattern.kind === 'tidal') return success(pattern);
  const isNumbers = /[\d~]/.test(written) && unknownMiniWords(written).length === 0;
  return isNumbers && !/[xX]/.test(written) ? success(pattern) : fixed;
}

const isFraction = /^\s*-?\d+\s*\/\s*\d+\s*$/;

/** A pattern of options' names, with their numbers in the places of the names. */
function optionNumbers(written: string, options: readonly string[]): string | undefined {
  const words = written.match(/[\w-]*[A-Za-z][\w-]*/g) ?? [];
  if (words.length === 0 || /["$]/.test(written)) return undefined;
  if (!words.every((word) => options.includes(word))) return undefined;
  return written.replaceAll(/[\w-]*[A-Za-z][\w-]*/g, (word) => String(options.indexOf(word)));
}

/** The units of quantities that parameters have. */
export const baseUnits: Readonly<Partial<Record<string, Unit>>> = {
  dB: 'dB',
  LUFS: 'LUFS',
  Hz: 'Hz',
  s: 's',
  cycles: 'cycles',
  st: 'st',
  cents: 'st',
  note: 'note',
  ratio: 'ratio',
  '%': '%',
  bpm: 'bpm',
  deg: 'deg',
  bits: 'bits',
};

function isBareNumber(written: string | number): boolean {
  return typeof written === 'number' || /^\s*[+-]?[\d.]+(e[+-]?\d+)?\s*$/i.test(written);
}

function readOption(
  written: WrittenValue,
  options: readonly string[],
  { name }: ValueContext,
): Result<FixedValue> {
  const index = options.indexOf(String(written));
  if (index >= 0) return success(index);
  const given = String(written).slice(0, 40);
  const hint = hintNearest(given, options);
  return refuse('song.option', `\`${name}\` has no option \`${given}\`.`, hint);
}

function readSwitch(written: WrittenValue, { name }: ValueContext): Result<FixedValue> {
  const text = String(written).toLowerCase();
  if (['true', 'on', 'yes', '1'].includes(text)) return success(1);
  if (['false', 'off', 'no', '0'].includes(text)) return success(0);
  const given = String(written).slice(0, 40);
  return refuse('song.switch', `\`${name}\` must be \`true\` or \`false\`; here is \`${given}\`.`);
}

function readTime(cycles: number, range: Range, context: ValueContext): Result<FixedValue> {
  if (context.bpm !== undefined) {
    const seconds = cycles * secondsPerBar(context.bpm, context.meter);
    const value = range.unit === 'Hz' ? 1 / seconds : seconds;
    if (!(value >= range.min && value <= range.max)) {
      const limits = `${range.min} to ${range.max} ${range.unit}`;
      const here = `${Number(value.toPrecision(4))} ${range.unit}`;
      const message = `\`${context.name}\` must be ${limits}; at this tempo here are ${here}.`;
      return refuse('quantity.range', message);
    }
  }
  return success({ kind: 'cycles', cycles });
}

function refuse(code: string, message: string, hint?: string): Result<never> {
  const why: Problem = problem(code, message, hint === undefined ? {} : { hint });
  return { ok: false, problems: [why] };
}
