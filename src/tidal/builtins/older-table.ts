/**
 * Names that meant something else in older versions of Tidal. Each row has a name that no source
 * can write, the older type, what to say where a name is read so, and how that is written now.
 */
import type { Rational } from '../../base/index.ts';
import {
  type ControlPattern,
  compressSpan,
  type Pattern,
  stutter,
  triggerWith,
  washIn,
  zoomSpan,
} from '../../pattern/index.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { joiningRows } from './joining-table.ts';
import { valueRows } from './values-table.ts';

type P = Pattern<unknown>;
type Change = (p: ControlPattern) => ControlPattern;
type Span = readonly [Rational, Rational];

/** The name of the row with the older meaning of a name. */
export function olderName(name: string): string {
  return `\\older ${name}`;
}

/** What another row does, as the older meaning of a name. */
function asBefore(
  rows: readonly Builtin[],
  of: string,
  name: string,
  message: string,
  now: string,
): Builtin[] {
  const found = rows.filter((each) => each.name === of);
  return found.map((each) => ({ ...each, name: olderName(name), doc: message, example: now }));
}

/** A function that took the number of its track, which it did not need. */
function withId(name: string, f: (p: P) => P): Builtin {
  const doc = `Older Tidal gave \`${name}\` the number of its track; it is left out now.`;
  const type = 'Show a => a -> Pattern b -> Pattern b';
  return overloaded(olderName(name), type, doc, `${name} $ …`, () => (_id: unknown, p: P) => f(p));
}

const begun =
  (round: (time: Rational) => Rational) =>
  (p: P): P =>
    triggerWith(round, p);

const triggers: readonly (readonly [string, (p: P) => P])[] = [
  ['trigger', begun((time) => time)],
  ['qtrigger', begun((time) => time.ceil())],
  ['qt', begun((time) => time.ceil())],
  ['ctrigger', begun((time) => time.ceil())],
  ['rtrigger', begun((time) => time.round())],
  ['ftrigger', begun((time) => time.floor())],
  ['reset', begun((time) => time)],
];

/** A track's name inside another statement: the pattern alone counts there. */
const innerDecks: readonly Builtin[] = Array.from({ length: 17 }, (_, index) => {
  const name = `d${index}`;
  const doc = `Within a statement \`${name}\` plays nothing of its own: its pattern is taken alone.`;
  const type = 'ControlPattern -> ControlPattern';
  return row(olderName(name), type, doc, `${name} at the head of a statement only.`, (p: P) => p);
});

/**
 * Functions that took a plain value where they take a pattern now: `_slow` beside `slow`. The first
 * versions of Tidal had these alone, under the plain names.
 */
export function plainRows(rows: readonly Builtin[]): Builtin[] {
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  const own = new Set(olderRows.map(({ name }) => name));
  return rows.flatMap((each) => {
    const name = each.name.slice(1);
    const now = types.get(name);
    if (!/^_[a-z]/.test(each.name) || now === undefined || now === each.type) return [];
    if (own.has(olderName(name))) return [];
    const doc = `\`${name}\` takes a pattern where a plain value stands here; it is read as \`_${name}\`.`;
    return [
      { ...each, name: olderName(name), doc, example: `_${name}, or pure before the value.` },
    ];
  });
}

/** Older meanings that are not those of the functions for plain values. */
export const olderRows: readonly Builtin[] = [
  ...asBefore(
    valueRows,
    'range',
    'scale',
    'What older Tidal called `scale` is `range` now.',
    'range 1 5 sine for scale 1 5 sine1.',
  ),
  ...asBefore(
    joiningRows,
    'sseqs',
    'steps',
    'What older Tidal called `steps` is `sseqs` now.',
    'sseqs [("bd", "x  x")].',
  ),
  ...triggers.map(([name, f]) => withId(name, f)),
  overloaded(
    olderName('triggerWith'),
    'Show a => (Time -> Time) -> a -> Pattern b -> Pattern b',
    'Older Tidal gave `triggerWith` the number of its track; it is left out now.',
    'triggerWith f $ …',
    () => (f: (time: Rational) => Rational, _id: unknown, p: P) => triggerWith(f, p),
  ),
  row(
    olderName('echo'),
    'Time -> Pattern a -> Pattern a',
    "Older Tidal's `echo` with a time alone plays everything twice: `stutter 2` now.",
    'stutter 2 0.25 $ …',
    (apart: Rational, p: P) => stutter(2, apart, p),
  ),
  row(
    olderName('zoomArc'),
    '(Time, Time) -> Pattern a -> Pattern a',
    'Older Tidal wrote the span of `zoomArc` as a pair.',
    'zoomArc (Arc 0.25 0.75) $ …',
    ([begin, end]: Span, p: P) => zoomSpan(begin, end, p),
  ),
  row(
    olderName('compressArc'),
    '(Time, Time) -> Pattern a -> Pattern a',
    'Older Tidal wrote the span of `compressArc` as a pair.',
    'compressArc (Arc 0.25 0.75) $ …',
    ([begin, end]: Span, p: P) => compressSpan(begin, end, p),
  ),
  row(
    olderName('wash'),
    '(ControlPattern -> ControlPattern) -> Time -> Time -> [ControlPattern] -> ControlPattern',
    'What older Tidal called `wash` is `washIn` now.',
    'washIn (chop 8) 4.',
    (out: Change, time: Rational, now: Rational, history: readonly ControlPattern[]) =>
      washIn(out, time, now, history),
  ),
  overloaded(
    olderName('%'),
    'Fractional a => a -> a -> a',
    'In older Tidal times were plain fractions; patterns of times are divided with `/`.',
    '(1/8) for (1%8).',
    (num) => (a: unknown, b: unknown) => num.divide(a, b),
  ),
  ...innerDecks,
];
