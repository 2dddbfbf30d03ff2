import { InvalidArgumentError } from 'commander';

/** What a number on the command line may be. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
}

/**
 * A reader of numbers for an option; anything else is wrong usage.
 *
 * @example numberOption({ min: 1, max: 8, whole: true })('4') // => 4
 */
export function numberOption(range: NumberRange): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    const fits = value >= range.min && value <= range.max;
    if (!fits || (range.whole === true && !Number.isInteger(value))) {
      const kind = range.whole === true ? 'a whole number' : 'a number';
      throw new InvalidArgumentError(`Expected ${kind} from ${range.min} to ${range.max}.`);
    }
    return value;
  };
}

/** Cycles from `from` up to, not including, `to`. */
export interface CycleRange {
  readonly from: number;
  readonly to: number;
}

/** Most cycles that one command answers. */
const mostCycles = 100_000;

/**
 * Reads a range of cycles, the end exclusive; one number is that cycle alone.
 *
 * @example cyclesOption('0..4') // => { from: 0, to: 4 }
 * @example cyclesOption('7') // => { from: 7, to: 8 }
 */
export function cyclesOption(text: string): CycleRange {
  const match = /^\s*(-?\d{1,15})(?:\s*\.\.\s*(-?\d{1,15}))?\s*$/.exec(text);
  if (match === null) throw new InvalidArgumentError('Expected cycles as 0..4.');
  const from = Number(match[1]);
  const to = match[2] === undefined ? from + 1 : Number(match[2]);
  if (to <= from) throw new InvalidArgumentError('The end has to lie after the start.');
  if (to - from > mostCycles) {
    throw new InvalidArgumentError(`At most ${mostCycles} cycles at once.`);
  }
  return { from, to };
}

/**
 * Reads a list of names divided by commas, added to what the option had before.
 *
 * @example namesOption('kick, hoover', []) // => ['kick', 'hoover']
 */
export function namesOption(text: string, before: readonly string[] = []): readonly string[] {
  const names = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (names.length === 0) throw new InvalidArgumentError('Expected names divided by commas.');
  return [...before, ...names];
}

/**
 * Reads the name of an engine. One on another machine is a name too: that it cannot render is told later,
 * in words.
 *
 * @example engineOption('native') // => 'native'
 */
export function engineOption(text: string): string {
  if (['embedded', 'native', 'auto'].includes(text) || text.startsWith('remote:')) return text;
  throw new InvalidArgumentError(
    'Expected embedded, native, auto, or remote:HOST:PORT where something is played.',
  );
}
