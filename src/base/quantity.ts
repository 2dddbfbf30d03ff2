import { parseNoteName } from './note-name.ts';
import { type Problem, type ProblemDetails, problem, type Result } from './problem.ts';
import { findSuffix, type Unit, unitDoc, unitSuffixes } from './quantity-units.ts';
import { type CyclesPerSecond, gainToDb, hzToNote, noteToHz } from './units.ts';

/** A number with what it measures. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

/** What decides how a quantity is read and how a Problem about it is worded. */
export interface QuantityContext {
  /** Tempo: with it, fractions of a cycle become seconds or hertz; without, they stay cycles. */
  readonly cps?: CyclesPerSecond;
  /** Quarter notes in a cycle, 4 when absent: what a `beat` and a fraction such as 1/4 count. */
  readonly beatsPerCycle?: number;
  /** Smallest and largest value allowed, in the wanted unit. */
  readonly min?: number;
  readonly max?: number;
  /** What the value is for, as Problems name it: `drive`. */
  readonly name?: string;
  /** Carried into every Problem: file, span, path. */
  readonly at?: Pick<ProblemDetails, 'file' | 'span' | 'path'>;
}

/**
 * Reads a quantity in the unit a parameter wants: `-6dB`, `4kHz`, `180ms`, `1/4`, `2 bars`, `7st`,
 * `-12ct`, `50%`, `4:1`, `f#2`. A bare number has the wanted unit. What is written in another unit
 * of the same kind is converted; musical time for seconds or hertz needs `cps`, and without it the
 * answer stays in cycles (a frequency in cycles is its period).
 *
 * Problems: `quantity.syntax`, `quantity.unit`, `quantity.range`, `quantity.zero` (a fraction of
 * nothing: `1/0`).
 *
 * @example parseQuantity('180ms', 's') // => success({ value: 0.18, unit: 's' })
 * @example parseQuantity('1/4', 's', { cps: 0.5 }) // => success({ value: 0.5, unit: 's' })
 * @example parseQuantity('3/16', 's') // => success({ value: 0.1875, unit: 'cycles' })
 */
export function parseQuantity(
  source: string | number,
  unit: Unit,
  context: QuantityContext = {},
): Result<Quantity> {
  const written =
    typeof source === 'number' ? readNumber(source, unit) : readText(source, unit, context);
  if (written === undefined) {
    const isOverZero = typeof source === 'string' && overZero.test(source.slice(0, longestText));
    return refuse((isOverZero ? zeroProblem : syntaxProblem)(source, unit, context));
  }
  const value = convertQuantity(written, unit, context);
  if (value === undefined) {
    if (waitsForTempo(written, unit)) return accept({ ...written, unit: 'cycles' });
    return refuse(unitProblem(source, written, unit, context));
  }
  const outside = rangeProblem(source, value, unit, context);
  return outside === undefined ? accept({ value, unit }) : refuse(outside);
}

/**
 * The value of a quantity in another unit, or undefined where the two measure different things
 * (or where musical time meets seconds and no `cps` is given).
 *
 * @example convertQuantity({ value: 0.25, unit: 'cycles' }, 's', { cps: 0.5 }) // => 0.5
 * @example convertQuantity({ value: 9, unit: 'note' }, 'Hz') // => 440
 */
export function convertQuantity(
  quantity: Quantity,
  unit: Unit,
  context: { readonly cps?: CyclesPerSecond } = {},
): number | undefined {
  const { value, unit: from } = quantity;
  if (from === unit) return value;
  switch (`${from}>${unit}` as const) {
    case 'ratio>%':
      return value * 100;
    case '%>ratio':
      return value / 100;
    case 'ratio>dB':
      return value >= 0 ? gainToDb(value) : undefined;
    case 'note>Hz':
      return noteToHz(value);
    case 'Hz>note':
      return value > 0 ? hzToNote(value) : undefined;
    case 'st>note':
    case 'note>st':
      return value;
    default:
      return convertTime(quantity, unit, context.cps);
  }
}

/**
 * A quantity as a person writes it: at most six significant digits.
 *
 * @example formatQuantity({ value: -6, unit: 'dB' }) // => '-6dB'
 * @example formatQuantity({ value: 4000, unit: 'Hz' }) // => '4kHz'
 */
export function formatQuantity({ value, unit }: Quantity): string {
  if (unit === 'Hz' && Math.abs(value) >= 1000) return `${brief(value / 1000)}kHz`;
  if (unit === 's' && value !== 0 && Math.abs(value) < 1) return `${brief(value * 1000)}ms`;
  if (unit === 'cycles') return `${brief(value)} ${value === 1 ? 'bar' : 'bars'}`;
  if (unit === 'ratio' || unit === 'note' || unit === 'bits') return brief(value);
  return `${brief(value)}${unit === 'bpm' ? ' bpm' : unit === 'LUFS' ? ' LUFS' : unit}`;
}

function brief(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function accept(value: Quantity): Result<Quantity> {
  return { ok: true, value, problems: [] };
}

function refuse(why: Problem): Result<Quantity> {
  return { ok: false, problems: [why] };
}

function convertTime(
  { value, unit: from }: Quantity,
  unit: Unit,
  cps: CyclesPerSecond | undefined,
): number | undefined {
  if (cps === undefined || !(cps > 0)) return undefined;
  if (from === 'cycles' && unit === 's') return value / cps;
  if (from === 's' && unit === 'cycles') return value * cps;
  if (from === 'cycles' && unit === 'Hz') return value > 0 ? cps / value : undefined;
  return undefined;
}

function waitsForTempo(written: Quantity, unit: Unit): boolean {
  return written.unit === 'cycles' && (unit === 's' || (unit === 'Hz' && written.value > 0));
}

function readNumber(value: number, unit: Unit): Quantity | undefined {
  return Number.isFinite(value) ? { value, unit } : undefined;
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?`;
const numberThenSuffix = new RegExp(`^(${number})\\s*([a-zµ%°#]*)$`, 'i');
const fractionThenSuffix = /^([+-]?\d+)\s*([/:])\s*(\d+)\s*([a-z]*)$/i;
const overZero = /^\s*[+-]?\d+\s*[/:]\s*0+\s*[a-z]*\s*$/i;
/** Nothing that is a quantity is longer; what is longer is not worth a regular expression. */
const longestText = 64;

function readText(source: string, unit: Unit, context: QuantityContext): Quantity | undefined {
  const text = source
    .slice(0, longestText + 1)
    .trim()
    .replace('−', '-');
  if (text.length > longestText) return undefined;
  if (/^-inf(inity)?\s*(dB|LUFS)?$/i.test(text)) {
    return unit === 'dB' || unit === 'LUFS' ? { value: -Infinity, unit } : undefined;
  }
  const plain = numberThenSuffix.exec(text);
  if (plain !== null) return withSuffix(Number(plain[1]), plain[2] ?? '', unit, context);
  const fraction = fractionThenSuffix.exec(text);
  if (fraction !== null) return readFraction(fraction, unit, context);
  const note = parseNoteName(text);
  return note === undefined ? undefined : { value: note, unit: 'note' };
}

function readFraction(
  match: RegExpExecArray,
  unit: Unit,
  context: QuantityContext,
): Quantity | undefined {
  const [, above, sign, below, suffix = ''] = match;
  const value = Number(above) / Number(below);
  if (!Number.isFinite(value)) return undefined;
  if (sign === ':') return suffix === '' ? { value, unit: 'ratio' } : undefined;
  const timed = unit === 's' || unit === 'Hz' || unit === 'cycles';
  // 1/4 is a quarter note: a quarter of a bar in 4/4, but not in 7/8.
  if (suffix === '' && timed) return inBeats(value * 4, context);
  return withSuffix(value, suffix, unit, context);
}

function inBeats(beats: number, { beatsPerCycle = 4 }: QuantityContext): Quantity {
  return { value: beats / beatsPerCycle, unit: 'cycles' };
}

function withSuffix(
  value: number,
  suffix: string,
  wanted: Unit,
  context: QuantityContext,
): Quantity | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (suffix === '') return { value, unit: wanted };
  if (/^beats?$/i.test(suffix)) return inBeats(value, context);
  const known = findSuffix(suffix);
  return known === undefined ? undefined : { value: value * known.factor, unit: known.unit };
}

function subject(context: QuantityContext): string {
  return context.name === undefined ? 'This' : `\`${context.name}\``;
}

function shown(source: string | number): string {
  const text = String(source);
  return text.length > 40 ? `\`${text.slice(0, 40)}…\`` : `\`${text}\``;
}

function syntaxProblem(source: string | number, unit: Unit, context: QuantityContext): Problem {
  const wants = `${subject(context)} must be ${unitDoc[unit].what}`;
  return problem('quantity.syntax', `${wants}; ${shown(source)} is not one.`, {
    ...context.at,
    hint: exampleHint(unit, context),
  });
}

function zeroProblem(source: string | number, unit: Unit, context: QuantityContext): Problem {
  const wants = `${subject(context)} must be ${unitDoc[unit].what}`;
  return problem('quantity.zero', `${wants}; ${shown(source)} divides by zero.`, {
    ...context.at,
    hint: exampleHint(unit, context),
  });
}

function unitProblem(
  source: string | number,
  written: Quantity,
  unit: Unit,
  context: QuantityContext,
): Problem {
  const wants = `${subject(context)} must be ${unitDoc[unit].what}`;
  const message = `${wants}; ${shown(source)} is ${unitDoc[written.unit].what}.`;
  return problem('quantity.unit', message, { ...context.at, hint: exampleHint(unit, context) });
}

function rangeProblem(
  source: string | number,
  value: number,
  unit: Unit,
  context: QuantityContext,
): Problem | undefined {
  const { min = -Infinity, max = Infinity } = context;
  if (value >= min && value <= max) return undefined;
  const low = formatQuantity({ value: min, unit });
  const high = formatQuantity({ value: max, unit });
  let range = `${low} to ${high}`;
  if (max === Infinity) range = `at least ${low}`;
  if (min === -Infinity) range = `at most ${high}`;
  const nearest = formatQuantity({ value: value < min ? min : max, unit });
  return problem('quantity.range', `${subject(context)} must be ${range}; got ${shown(source)}.`, {
    ...context.at,
    hint: otherReading(source, unit, context) ?? `The nearest allowed value is ${nearest}.`,
  });
}

/** Suffixes with which people mean a bare number, and what it counts without. */
const meantSuffixes: Readonly<
  Partial<Record<Unit, { readonly suffix: string; readonly alone: string }>>
> = {
  s: { suffix: 'ms', alone: 'seconds' },
  Hz: { suffix: 'kHz', alone: 'hertz' },
  ratio: { suffix: '%', alone: 'a factor' },
};

/** For a bare number out of range: the reading with another suffix, where that is in it. */
function otherReading(
  source: string | number,
  unit: Unit,
  context: QuantityContext,
): string | undefined {
  const meant = meantSuffixes[unit];
  const text = String(source).trim();
  if (meant === undefined || !Number.isFinite(Number(text)) || text === '') return undefined;
  const written = `${text}${meant.suffix}`;
  return isAllowed(written, unit, context)
    ? `Did you mean \`${written}\`? A number alone is ${meant.alone}.`
    : undefined;
}

/** Whether a text is a quantity in the range; musical time without a tempo may be. */
function isAllowed(text: string, unit: Unit, context: QuantityContext): boolean {
  const { min = -Infinity, max = Infinity } = context;
  const written = readText(text, unit, context);
  if (written === undefined) return false;
  const value = convertQuantity(written, unit, context);
  return value === undefined ? waitsForTempo(written, unit) : value >= min && value <= max;
}

/** How the unit is written, with values that the range allows. */
function exampleHint(unit: Unit, context: QuantityContext): string {
  const { min = -Infinity, max = Infinity } = context;
  const usual = unitDoc[unit].examples;
  const allowed = usual.filter((each) => isAllowed(each, unit, context));
  const middle = Number(((min + max) / 2).toPrecision(1));
  const isUnusual = allowed[0] !== usual[0] && Number.isFinite(middle);
  const chosen = isUnusual ? [formatQuantity({ value: middle, unit }), ...allowed] : allowed;
  const examples = chosen.map((each) => `\`${each}\``).join(' or ');
  const suffixes = unitSuffixes(unit);
  return suffixes.length === 0
    ? `Write ${examples}.`
    : `Write ${examples} (${suffixes.join(', ')}).`;
}
