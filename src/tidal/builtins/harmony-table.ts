import { rational } from '../../base/index.ts';
import {
  _arp,
  _chromaticiseBy,
  arp,
  arpeggiate,
  arpWith,
  chromaticiseBy,
  type Event,
  fmap,
  getScale,
  lowerDegree,
  lowerDegrees,
  type Pattern,
  parseMini,
  raiseDegree,
  raiseDegrees,
  rolled,
  rolledBy,
  rolledWith,
  scale,
  scaleTable,
  scaleWith,
  scaleWithList,
  toScale,
  toScalePrime,
} from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { fromDouble, fromDoubles, toDouble, toDoubles } from './numeric.ts';

type P = Pattern<unknown>;
type Change = (notes: readonly unknown[]) => readonly unknown[];

/** A function of notes of some type as one of doubles. */
const plainly =
  (num: TypeRecord, f: Change) =>
  (notes: readonly number[]): readonly number[] =>
    f(notes.map((each) => fromDouble(num, each))).map((each) => toDouble(num, each));

const allToDoubles = (num: TypeRecord, notes: readonly unknown[]): number[] =>
  notes.map((each) => toDouble(num, each));
const allFromDoubles = (num: TypeRecord, notes: readonly number[]): unknown[] =>
  notes.map((each) => fromDouble(num, each));

/** Scales, chords and arpeggios. */
export const harmonyRows: readonly Builtin[] = [
  overloaded(
    'scale',
    'Fractional a => Pattern String -> Pattern Int -> Pattern a',
    'Steps of a scale as notes.',
    'n (scale "<major minor>" "0 .. 7") # s "hoover"',
    (num) => (name: Pattern<string>, steps: Pattern<number>) =>
      fromDoubles(num, scale(name, steps)),
  ),
  overloaded(
    'scaleWith',
    '(Eq a, Fractional a) => Pattern String -> ([a] -> [a]) -> Pattern Int -> Pattern a',
    '`scale`, the scale changed by a function.',
    'n (scaleWith "major" (raiseDegree 2) "0 .. 7") # s "hoover"',
    (num) => (name: Pattern<string>, f: Change, steps: Pattern<number>) =>
      fromDoubles(num, scaleWith(name, plainly(num, f), steps)),
  ),
  overloaded(
    'scaleWithList',
    '(Eq a, Fractional a) => Pattern String -> [[a] -> [a]] -> Pattern Int -> Pattern a',
    '`scale`, the scale changed by another function each cycle.',
    'n (scaleWithList "major" [raiseDegree 2, lowerDegree 2] "0 .. 7") # s "hoover"',
    (num) => (name: Pattern<string>, functions: readonly Change[], steps: Pattern<number>) =>
      fromDoubles(
        num,
        scaleWithList(
          name,
          functions.map((f) => plainly(num, f)),
          steps,
        ),
      ),
  ),
  overloaded(
    'raiseDegree',
    'Fractional a => Int -> [a] -> [a]',
    'A scale with one degree a semitone higher.',
    'n (scaleWith "major" (raiseDegree 2) "0 .. 7") # s "hoover"',
    (num) => (degree: number, notes: readonly unknown[]) =>
      allFromDoubles(num, raiseDegree(degree, allToDoubles(num, notes))),
  ),
  overloaded(
    'lowerDegree',
    'Fractional a => Int -> [a] -> [a]',
    'A scale with one degree a semitone lower.',
    'n (scaleWith "major" (lowerDegree 2) "0 .. 7") # s "hoover"',
    (num) => (degree: number, notes: readonly unknown[]) =>
      allFromDoubles(num, lowerDegree(degree, allToDoubles(num, notes))),
  ),
  overloaded(
    'raiseDegrees',
    'Fractional a => Int -> Int -> [a] -> [a]',
    'A scale with several degrees a semitone higher.',
    'n (scaleWith "major" (raiseDegrees 2 4) "0 .. 7") # s "hoover"',
    (num) => (from: number, to: number, notes: readonly unknown[]) =>
      allFromDoubles(num, raiseDegrees(from, to, allToDoubles(num, notes))),
  ),
  overloaded(
    'lowerDegrees',
    'Fractional a => Int -> Int -> [a] -> [a]',
    'A scale with several degrees a semitone lower.',
    'n (scaleWith "major" (lowerDegrees 2 4) "0 .. 7") # s "hoover"',
    (num) => (from: number, to: number, notes: readonly unknown[]) =>
      allFromDoubles(num, lowerDegrees(from, to, allToDoubles(num, notes))),
  ),
  row(
    'scaleList',
    'String',
    'The names of all scales, as one text.',
    's "bd" # n (pure $ fromIntegral $ length $ words scaleList)',
    [...scaleTable.keys()].join(' '),
  ),
  overloaded(
    'scaleTable',
    'Fractional a => [(String, [a])]',
    'All scales: names and notes.',
    'n (getScale scaleTable "major" "0 .. 7") # s "hoover"',
    (num) => [...scaleTable].map(([name, notes]) => [name, allFromDoubles(num, notes)]),
  ),
  overloaded(
    'getScale',
    'Fractional a => [(String, [a])] -> Pattern String -> Pattern Int -> Pattern a',
    'Steps of a scale out of a table of your own as notes.',
    'n (getScale [("fifths", [0, 7])] "fifths" "0 .. 3") # s "hoover"',
    (num) =>
      (
        table: readonly (readonly [string, readonly unknown[]])[],
        name: Pattern<string>,
        steps: Pattern<number>,
      ) =>
        fromDoubles(
          num,
          getScale(
            new Map([...table].reverse().map(([each, notes]) => [each, allToDoubles(num, notes)])),
            name,
            steps,
          ),
        ),
  ),
  overloaded(
    'toScale',
    'Num a => [a] -> Pattern Int -> Pattern a',
    'Steps of a list of notes, an octave apart beyond it.',
    'n (toScale [0, 2, 7] "0 1 2 3") # s "hoover"',
    (num) => (notes: readonly unknown[], steps: Pattern<number>) =>
      fromDoubles(num, toScale(allToDoubles(num, notes), steps)),
  ),
  overloaded(
    "toScale'",
    'Num a => Int -> [a] -> Pattern Int -> Pattern a',
    'Steps of a list of notes, an octave of your own apart beyond it.',
    `n (toScale' 10 [0, 2, 7] "0 1 2 3") # s "hoover"`,
    (num) => (octave: number, notes: readonly unknown[], steps: Pattern<number>) =>
      fromDoubles(num, toScalePrime(octave, allToDoubles(num, notes), steps)),
  ),
  row(
    'arp',
    'Pattern String -> Pattern a -> Pattern a',
    'Notes of a chord one after another, in an order by name.',
    `arp "<up down>" $ n "c'maj e'min" # s "hoover"`,
    arp,
  ),
  row(
    '_arp',
    'String -> Pattern a -> Pattern a',
    'Notes of a chord one after another, in an order by name.',
    `_arp "updown" $ n "c'maj e'min" # s "hoover"`,
    _arp,
  ),
  row(
    'arpeggiate',
    'Pattern a -> Pattern a',
    'Notes of a chord one after another.',
    `arpeggiate $ n "c'maj e'min" # s "hoover"`,
    arpeggiate,
  ),
  row(
    'arpg',
    'Pattern a -> Pattern a',
    'The same as `arpeggiate`.',
    `arpg $ n "c'maj e'min" # s "hoover"`,
    arpeggiate,
  ),
  row(
    'arpWith',
    '([EventF (ArcF Time) a] -> [EventF (ArcF Time) b]) -> Pattern a -> Pattern b',
    'Notes of a chord one after another, in the order that a function gives.',
    `arpWith reverse $ n "c'maj e'min" # s "hoover"`,
    (order: (events: readonly Event<unknown>[]) => readonly Event<unknown>[], p: P) =>
      arpWith(order, p),
  ),
  row(
    'rolled',
    'Pattern a -> Pattern a',
    'Notes of a chord started one after another during its first quarter.',
    'rolled $ n "[0,4,7]" # s "hoover"',
    rolled,
  ),
  row(
    'rolledBy',
    'Pattern (Ratio Integer) -> Pattern a -> Pattern a',
    'Notes of a chord started one after another during a share of it.',
    'rolledBy "<0.5 -0.25>" $ n "[0,4,7]" # s "hoover"',
    rolledBy,
  ),
  row(
    'rolledWith',
    'Ratio Integer -> Pattern a -> Pattern a',
    'Notes of a chord started one after another during a share of it.',
    'rolledWith 0.5 $ n "[0,4,7]" # s "hoover"',
    rolledWith,
  ),
  overloaded(
    'chromaticiseBy',
    '(Num a, Enum a, Ord a) => Pattern a -> Pattern a -> Pattern a',
    'Each number followed by so many more, a semitone apart.',
    'n (chromaticiseBy "1 -2" "0 4") # s "hoover"',
    (num) => (count: P, p: P) =>
      fromDoubles(num, chromaticiseBy(toDoubles(num, count), toDoubles(num, p))),
  ),
  overloaded(
    'chromaticizeBy',
    '(Num a, Enum a, Ord a) => Pattern a -> Pattern a -> Pattern a',
    'Each number followed by so many more, a semitone apart.',
    'n (chromaticizeBy "1 -2" "0 4") # s "hoover"',
    (num) => (count: P, p: P) =>
      fromDoubles(num, chromaticiseBy(toDoubles(num, count), toDoubles(num, p))),
  ),
  overloaded(
    '_chromaticiseBy',
    '(Num a, Enum a, Ord a) => a -> Pattern a -> Pattern a',
    'Each number followed by so many more, a semitone apart.',
    'n (_chromaticiseBy 2 "0 4") # s "hoover"',
    (num) => (count: unknown, p: P) =>
      fromDoubles(num, _chromaticiseBy(toDouble(num, count), toDoubles(num, p))),
  ),
  overloaded(
    'fromNote',
    'Num a => Pattern String -> Pattern a',
    'Names of notes as numbers.',
    'n (fromNote "c e g") # s "hoover"',
    (num) => (p: Pattern<string>) => fmap((name) => num.fromInteger(noteNumber(name)), p),
  ),
];

/** The number of a note by name; 0 for a name that is none. */
function noteNumber(name: string): number {
  const parsed = parseMini(name, 'note');
  const [event] = parsed.ok ? parsed.value.query(rational(0), rational(1)) : [];
  return event?.value ?? 0;
}
