/** What the words and numbers of each kind of pattern look like. */
import { Rational, rational, rationalFromNumber } from '../../base/index.ts';
import type { ChordModifier } from '../harmony/chords.ts';
import type { Cursor } from './cursor.ts';

/** Reads one value, or leaves the cursor where it is and gives undefined. */
export type AtomReader<T> = (cursor: Cursor) => T | undefined;

const WORD = /[\p{L}0-9][\p{L}0-9:.\-_]*/uy;
const FLOAT = /\d+(?:\.\d+)?(?:e-?\d+)?/y;
/** As in Tidal, `0.5e` is not a decimal with a ratio letter: it reads as `0 . 5e`. */
const RATIO_NUMBER = /\d+(?:(?:\.\d+)?e-?\d+|\.\d+(?!\d|e))?/y;
const INTEGER = /\d+/y;
const RATIO_LETTER = /[whqestfx](?!\p{L})/uy;
const NOTE_NAME = /[a-g][sfn]*/y;
const MODIFIER = /o+|d\d+|[+-]?\d+|i\d+|i+/y;

const RATIO_LETTERS: Readonly<Record<string, Rational>> = {
  w: Rational.one,
  h: rational(1, 2),
  q: rational(1, 4),
  e: rational(1, 8),
  s: rational(1, 16),
  t: rational(1, 3),
  f: rational(1, 5),
  x: rational(1, 6),
};

const NOTE_LETTERS: Readonly<Record<string, number>> = {
  c: 0,
  d: 2,
  e: 4,
  f: 5,
  g: 7,
  a: 9,
  b: 11,
};
const ACCIDENTALS: Readonly<Record<string, number>> = { s: 1, f: -1, n: 0 };

/** `bd`, `bd:3`, `super_saw`. */
export const readWord: AtomReader<string> = (cursor) => cursor.match(WORD);

/** `t`, `1`, `f`, `0`. */
export const readBool: AtomReader<boolean> = (cursor) => {
  if (cursor.take('t') || cursor.take('1')) return true;
  return cursor.take('f') || cursor.take('0') ? false : undefined;
};

/** `1`, `-0.5`, `1e3`, `cs4`; ratio letters that are not note names (`q`) are fractions. */
export const readNote: AtomReader<number> = (cursor) =>
  signed(cursor, (value) => -value, readPlainNumber, readNoteName, readRatioLetterAsNumber);

/** `1`, `-0.5`, `1%8`, `q`, `3e` (three eighths), and note names that are not ratio letters. */
export const readNumber: AtomReader<number> = (cursor) =>
  signed(cursor, (value) => -value, readPlainRatioAsNumber, readNoteName);

/** `1`, `-2`, `e4`. Fractions are refused. */
export const readInt: AtomReader<number> = (cursor) => {
  const start = cursor.index;
  const value = signed(cursor, (each) => -each, readPlainNumber, readNoteName);
  if (value === undefined || Number.isInteger(value)) return value;
  const text = cursor.text.slice(start, cursor.index);
  throw cursor.error('mini.not-whole', `${text} is not a whole number.`, start, cursor.index);
};

/** `1`, `-0.5`, `1%8`, `q`, `3e`. Decimals have the exact value of their nearest double. */
export const readRational: AtomReader<Rational> = (cursor) =>
  signed(cursor, (value) => value.neg(), readPlainRatio);

/** `5`, `i`, `ii`, `i2`, `o`, `d1`: what may follow a chord's name. */
export const readChordModifiers: AtomReader<readonly ChordModifier[]> = (cursor) => {
  const text = cursor.match(MODIFIER);
  if (text === undefined) return undefined;
  const count = Number(text.replace(/^[a-z]+/, ''));
  switch (text.charAt(0)) {
    case 'o':
      return Array.from(text, () => ({ kind: 'open' as const }));
    case 'd':
      return [{ kind: 'drop', voice: count }];
    case 'i': {
      const times = /\d/.test(text) ? count : text.length;
      return Array.from({ length: Math.min(times, 100) }, () => ({ kind: 'invert' as const }));
    }
    default:
      return [{ kind: 'range', notes: Math.min(count, 1000) }];
  }
};

/** A sign, then what one of the readers accepts; nothing is taken when none does. */
function signed<T>(
  cursor: Cursor,
  negate: (value: T) => T,
  ...readers: AtomReader<T>[]
): T | undefined {
  const start = cursor.index;
  const negative = cursor.take('-');
  if (!negative) cursor.take('+');
  for (const read of readers) {
    const value = read(cursor);
    if (value !== undefined) return negative ? negate(value) : value;
  }
  cursor.index = start;
  return undefined;
}

const readPlainNumber: AtomReader<number> = (cursor) => {
  const text = cursor.match(FLOAT);
  return text === undefined ? undefined : Number(text);
};

const readPlainRatioAsNumber: AtomReader<number> = (cursor) => {
  const text = cursor.match(RATIO_NUMBER);
  if (text === undefined) return readRatioLetterAsNumber(cursor);
  const value = Number(text);
  // The plain case needs no fractions.
  const next = cursor.next;
  if (next !== '%' && !(next in RATIO_LETTERS)) return value;
  return scaleByWhatFollows(cursor, value).toNumber();
};

const readPlainRatio: AtomReader<Rational> = (cursor) => {
  const text = cursor.match(RATIO_NUMBER);
  if (text === undefined) return readRatioLetter(cursor);
  return scaleByWhatFollows(cursor, Number(text));
};

const readRatioLetter: AtomReader<Rational> = (cursor) => {
  if (!(cursor.next in RATIO_LETTERS)) return undefined;
  const letter = cursor.match(RATIO_LETTER);
  return letter === undefined ? undefined : RATIO_LETTERS[letter];
};

const readRatioLetterAsNumber: AtomReader<number> = (cursor) => readRatioLetter(cursor)?.toNumber();

/** After a number: `%8` divides it, a ratio letter multiplies it. */
function scaleByWhatFollows(cursor: Cursor, value: number): Rational {
  const scaled = cursor.next === '%' ? readFraction(cursor, value) : rationalFromNumber(value);
  const letter = readRatioLetter(cursor);
  return letter ? scaled.mul(letter) : scaled;
}

function readFraction(cursor: Cursor, numerator: number): Rational {
  const start = cursor.index;
  cursor.take('%');
  const text = cursor.match(INTEGER);
  const denominator = Number(text);
  if (text === undefined || !Number.isSafeInteger(denominator) || denominator === 0) {
    const message = 'After % stands a whole number above 0, as in 1%8.';
    throw cursor.error('mini.fraction', message, start);
  }
  if (!Number.isSafeInteger(numerator)) {
    throw cursor.error('mini.fraction', 'Before % stands a whole number, as in 1%8.', start);
  }
  return rational(numerator, denominator);
}

const readNoteName: AtomReader<number> = (cursor) => {
  const name = cursor.match(NOTE_NAME);
  if (name === undefined) return undefined;
  let note = NOTE_LETTERS[name.charAt(0)] ?? 0;
  for (const accidental of name.slice(1)) note += ACCIDENTALS[accidental] ?? 0;
  const octave = cursor.match(INTEGER);
  return octave === undefined ? note : note + (Number(octave) - 5) * 12;
};
