import { Rational } from '../../base/index.ts';
import {
  _euclid,
  _striate,
  _striateBy,
  appLeft,
  type ControlPattern,
  compressSpan,
  fastcat,
  fmap,
  type Lengths,
  type Pattern,
  pF,
  protate,
  prrw,
  pure,
  rand,
  saw,
  saw2,
  silence,
  sine,
  sine2,
  square,
  square2,
  stack,
  stutter,
  type TimeSpan,
  tri,
  tri2,
  withControls,
  zoomSpan,
} from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { Action } from '../evaluation/records-pattern.ts';
import { unit } from '../evaluation/values.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { chanceRows } from './chance-table.ts';
import { conditionRows } from './conditions-table.ts';
import { eventRows } from './events-table.ts';
import { harmonyRows } from './harmony-table.ts';
import { joiningRows } from './joining-table.ts';
import { fromDoubles } from './numeric.ts';
import { olderName } from './older-table.ts';
import { operatorRows } from './operators-table.ts';
import type { Transition } from './performance.ts';
import { structureRows } from './structure-table.ts';
import { timeRows } from './time-table.ts';
import { valueRows } from './values-table.ts';

type P = Pattern<unknown>;

const repeated =
  (count: number) =>
  (apart: Rational, p: P): P =>
    stutter(count, apart, p);

/** `#` by its older names. */
const union = (type: TypeRecord) => {
  const f = (a: unknown, b: unknown): unknown => type.union(b, a);
  return (a: P, b: P): P => appLeft(f, a, b);
};

/** A row of a drum machine: x is a hit of the first sound, a digit one of the sounds. */
const sequence = (names: readonly string[], letters: string): Pattern<string> =>
  fastcat(
    [...letters].map((letter) => {
      const name = letter === 'x' ? names[0] : names[Number.parseInt(letter, 10)];
      return name === undefined ? silence : pure(name);
    }),
  );

/** Rows of other tables under names that they once had. */
function older(
  rows: readonly Builtin[],
  names: readonly (readonly [older: string, now: string, example: string])[],
): Builtin[] {
  return names.flatMap(([name, now, example]) =>
    rows
      .filter((each) => each.name === now)
      .map((each) => ({ ...each, name, doc: `The older name of \`${now}\`.`, example })),
  );
}

const renamed: readonly Builtin[] = [
  ...older(valueRows, [['scalex', 'rangex', 's "hh*8" # cutoff (scalex 200 4000 sine1)']]),
  ...older(harmonyRows, [['scaleP', 'scale', 'n (scaleP "major" "0 .. 7") # s "hoover"']]),
  ...older(structureRows, [
    ["discretise'", 'segment', `discretise' 4 $ pan saw # s "hh"`],
    ['e', 'euclid', 'e 3 8 $ s "bd"'],
    ['einv', 'euclidInv', 'einv 3 8 $ s "bd"'],
    ['efull', 'euclidFull', 'efull 3 8 (s "bd") (s "hh")'],
  ]),
  row(
    'en',
    '[(Int, Int)] -> Pattern String -> Pattern String',
    'Euclidean rhythms at once, each of the next sample of a sound.',
    's (en [(3, 8), (5, 8)] "hh")',
    (rhythms: readonly (readonly [number, number])[], names: Pattern<string>) =>
      stack(
        rhythms.map(([pulses, steps], index) =>
          _euclid(
            pulses,
            steps,
            fmap((name) => `${name}:${index}`, names),
          ),
        ),
      ),
  ),
  ...older(timeRows, [
    ['slowdown', 'slow', 'slowdown 2 $ s "bd sn"'],
    ['densityGap', 'fastGap', 'densityGap 2 $ s "bd sn"'],
  ]),
  ...older(chanceRows, [
    ["fadeOut'", 'fadeOutFrom', `fadeOut' 1 4 $ s "hh*8"`],
    ["fadeIn'", 'fadeInFrom', `fadeIn' 0 4 $ s "hh*8"`],
  ]),
  ...older(conditionRows, [['runWith', '_chunk', 'runWith 4 (hurry 2) $ s "bd sn hh cp"']]),
  ...older(eventRows, [
    ['tParam', 'patternify', 'tParam _fast "1 2" $ s "bd hh"'],
    ['tParam2', 'patternify2', 'tParam2 _euclid "<3 5>" 8 $ s "bd"'],
    ['tParam3', 'patternify3', 'tParam3 _euclidOff "<3 5>" 8 1 $ s "bd"'],
    ['tParamSqueeze', 'patternifySqueeze', 'tParamSqueeze _fast "1 2" $ s "bd hh"'],
    ['temporalParam', 'patternify', 'temporalParam _fast "1 2" $ s "bd hh"'],
    ['temporalParam2', 'patternify2', 'temporalParam2 _euclid "<3 5>" 8 $ s "bd"'],
    ['temporalParam3', 'patternify3', 'temporalParam3 _euclidOff "<3 5>" 8 1 $ s "bd"'],
  ]),
  ...older(joiningRows, [['nil', 'silence', 'stack [s "bd", nil]']]),
  row('atom', 'a -> Pattern a', 'The older name of `pure`.', 's (atom "bd")', pure),
  row(
    'sliceArc',
    'Arc -> Pattern a -> Pattern a',
    'Only what a span of each cycle holds, where it stands.',
    'sliceArc (Arc 0.25 0.75) $ s "bd sn hh cp"',
    ({ begin, end }: TimeSpan, p: P) => compressSpan(begin, end, zoomSpan(begin, end, p)),
  ),
  row(
    olderName('sliceArc'),
    '(Time, Time) -> Pattern a -> Pattern a',
    'Older Tidal wrote the span of `sliceArc` as a pair.',
    'sliceArc (Arc 0.25 0.75) $ …',
    ([begin, end]: Lengths, p: P) => compressSpan(begin, end, zoomSpan(begin, end, p)),
  ),
];

/** Several patterns combined with one operator. */
function chained(name: string, of: string, example: string): Builtin[] {
  const found = operatorRows.filter((each) => each.name === of);
  return found.flatMap((each) => {
    const { making } = each;
    if (making.kind !== 'overloaded') return [];
    const make = (...records: TypeRecord[]) => {
      const combine = making.make(...records) as (a: P, b: P) => P;
      return (p: P, others: readonly P[]): P => others.reduce(combine, p);
    };
    const type = each.type.replace(
      /Pattern (\w+) -> Pattern \w+ -> .*$/,
      'Pattern $1 -> [Pattern $1] -> Pattern $1',
    );
    return [overloaded(name, type, `Several patterns, joined with \`${of}\`.`, example, make)];
  });
}

const operatorsOnce: readonly Builtin[] = [
  ...older(operatorRows, [['|~|', '#', 's "bd*2" |~| n "1"']]),
  ...chained('###', '#', 's "bd*2" ### [n "1", speed 2]'),
  ...chained('+++', '|+', 's "bd*2" # n 1 +++ [n "1", n "2"]'),
  ...chained('***', '|*', 's "bd*2" # speed 1 *** [speed "2", speed "1.5"]'),
  ...chained('///', '|/', 's "bd*2" # speed 1 /// [speed "2"]'),
];

const second = (_: unknown, value: unknown): unknown => value;
const whole: Lengths = [Rational.one, Rational.one];
type Combine = (beat: unknown, value: unknown) => unknown;

const replacing: readonly Builtin[] = [
  ...['preplace', 'prep'].map((name) =>
    row(
      name,
      '(Time, Time) -> Pattern String -> Pattern b -> Pattern b',
      'Values in turn in the rhythm of another pattern, with the cycles that each of them has.',
      `s (${name} (1, 1) "x [~ x] x x" "bd sn")`,
      (lengths: Lengths, beats: P, values: P) => prrw(second, 0, lengths, beats, values),
    ),
  ),
  ...['preplace1', '<~>'].map((name) =>
    row(
      name,
      'Pattern String -> Pattern b -> Pattern b',
      'Values in turn in the rhythm of another pattern, of a cycle each.',
      name === '<~>' ? 's ("x(3,8)" <~> "bd sn")' : 's (preplace1 "x(3,8)" "bd sn")',
      (beats: P, values: P) => prrw(second, 0, whole, beats, values),
    ),
  ),
  ...['preplaceWith', 'prw'].map((name) =>
    row(
      name,
      '(a -> b -> c) -> (Time, Time) -> Pattern a -> Pattern b -> Pattern c',
      '`preplace` with a function that joins both values.',
      `n (${name} (+) (1, 1) "1 2 3" "1 -1") # s "hoover"`,
      (f: Combine, lengths: Lengths, beats: P, values: P) => prrw(f, 0, lengths, beats, values),
    ),
  ),
  ...['preplaceWith1', 'prw1'].map((name) =>
    row(
      name,
      '(a -> b -> c) -> Pattern a -> Pattern b -> Pattern c',
      '`preplaceWith` for patterns of a cycle each.',
      `n (${name} (+) "1 2 3" "1 -1") # s "hoover"`,
      (f: Combine, beats: P, values: P) => prrw(f, 0, whole, beats, values),
    ),
  ),
  row(
    'prrw',
    '(a -> b -> c) -> Int -> (Time, Time) -> Pattern a -> Pattern b -> Pattern c',
    '`preplaceWith` from the so manieth value on.',
    'n (prrw (+) 1 (1, 1) "1 2 3" "1 -1") # s "hoover"',
    (f: Combine, from: number, lengths: Lengths, beats: P, values: P) =>
      prrw(f, from, lengths, beats, values),
  ),
  row(
    'prr',
    'Int -> (Time, Time) -> Pattern String -> Pattern b -> Pattern b',
    '`preplace` from the so manieth value on.',
    's (prr 1 (1, 1) "x [~ x] x x" "bd sn")',
    (from: number, lengths: Lengths, beats: P, values: P) =>
      prrw(second, from, lengths, beats, values),
  ),
  ...['protate', 'prot'].map((name) =>
    row(
      name,
      'Time -> Int -> Pattern a -> Pattern a',
      'Turns the values of a pattern of so many cycles to the left; its rhythm stays.',
      `${name} 1 1 $ s "bd ~ sn hh"`,
      protate,
    ),
  ),
  ...['prot1', '<<~'].map((name) =>
    row(
      name,
      'Int -> Pattern a -> Pattern a',
      'Turns the values of each cycle to the left; its rhythm stays.',
      name === '<<~' ? '(1 <<~) $ s "bd ~ sn hh"' : 'prot1 1 $ s "bd ~ sn hh"',
      (by: number, p: P) => protate(Rational.one, by, p),
    ),
  ),
  row(
    '~>>',
    'Int -> Pattern a -> Pattern a',
    'Turns the values of each cycle to the right; its rhythm stays.',
    '(1 ~>>) $ s "bd ~ sn hh"',
    (by: number, p: P) => protate(Rational.one, -by, p),
  ),
];

const fourfold = (p: Pattern<number>): Pattern<number> => fmap((value) => value * 4, p);
const loops = (count: number): ControlPattern => pF('loop', pure(count));

const sampled: readonly Builtin[] = [
  row(
    'striateL',
    'Int -> Int -> ControlPattern -> ControlPattern',
    '`striate` whose pieces sound so many times.',
    'striateL 4 2 $ s "break"',
    (count: number, times: number, p: ControlPattern) =>
      withControls(_striate(count, p), loops(times)),
  ),
  row(
    "striateL'",
    'Int -> Double -> Int -> ControlPattern -> ControlPattern',
    '`striateBy` whose pieces sound so many times.',
    `striateL' 4 0.25 2 $ s "break"`,
    (count: number, part: number, times: number, p: ControlPattern) =>
      withControls(_striateBy(count, part, p), loops(times)),
  ),
  ...(
    [
      ['sawwave4', fourfold(saw)],
      ['sinewave4', fourfold(sine)],
      ['rand4', fourfold(rand)],
    ] as const
  ).map(([name, p]) =>
    row(name, 'Pattern Double', 'A signal from 0 to 4.', `s "hh*8" # speed ${name}`, p),
  ),
  ...(
    [
      ['sinerat', 'sine2', sine2],
      ['sinerat1', 'sine', sine],
      ['sawrat', 'saw2', saw2],
      ['sawrat1', 'saw', saw],
      ['trirat', 'tri2', tri2],
      ['trirat1', 'tri', tri],
      ['squarerat', 'square2', square2],
      ['squarerat1', 'square', square],
    ] as const
  ).map(([name, now, p]) =>
    overloaded(
      name,
      'Fractional a => Pattern a',
      `The older name of \`${now}\`, for times.`,
      `rotR 0.5 $ s "hh*8" # speed ${name}`,
      (num) => fromDoubles(num, p),
    ),
  ),
];

/** `t1 (clutchIn 8) $ …`: transitions as they were written before `clutchIn 1 8 $ …`. */
const decksOnce: readonly Builtin[] = Array.from({ length: 16 }, (_, index) => {
  const track = `d${index + 1}`;
  const name = `t${index + 1}`;
  const making: Builtin['making'] = {
    kind: 'performance',
    make: (performance) => (transition: Transition, p: ControlPattern) =>
      new Action(() => {
        performance.change(track, transition, p);
        return unit;
      }),
  };
  return {
    name,
    type: '(Time -> [ControlPattern] -> ControlPattern) -> ControlPattern -> IO ()',
    doc: `Goes over to a pattern on track ${track}; now \`clutchIn ${index + 1} 8 $ …\`.`,
    example: `${name} (clutchIn 8) $ s "bd*4"`,
    making,
  };
});

/** Names that Tidal has dropped and that files in the wild still use. */
export const legacyRows: readonly Builtin[] = [
  overloaded(
    '|=|',
    'Unionable b => Pattern b -> Pattern b -> Pattern b',
    'The older name of `#`.',
    's "bd*2" |=| n "1"',
    union,
  ),
  overloaded(
    '|=',
    'Unionable b => Pattern b -> Pattern b -> Pattern b',
    'The older name of `#`.',
    's "bd*2" |= n "1"',
    union,
  ),
  overloaded(
    'sine1',
    'Fractional a => Pattern a',
    'The older name of `sine`.',
    's "hh*8" # pan sine1',
    (num) => fromDoubles(num, sine),
  ),
  overloaded(
    'sinewave1',
    'Fractional a => Pattern a',
    'The older name of `sine`.',
    's "hh*8" # pan sinewave1',
    (num) => fromDoubles(num, sine),
  ),
  overloaded(
    'sinewave',
    'Fractional a => Pattern a',
    'The older name of `sine2`.',
    's "hh*8" # speed sinewave',
    (num) => fromDoubles(num, sine2),
  ),
  overloaded(
    'saw1',
    'Fractional a => Pattern a',
    'The older name of `saw`.',
    's "hh*8" # pan saw1',
    (num) => fromDoubles(num, saw),
  ),
  overloaded(
    'sawwave1',
    'Fractional a => Pattern a',
    'The older name of `saw`.',
    's "hh*8" # pan sawwave1',
    (num) => fromDoubles(num, saw),
  ),
  overloaded(
    'sawwave',
    'Fractional a => Pattern a',
    'The older name of `saw2`.',
    's "hh*8" # speed sawwave',
    (num) => fromDoubles(num, saw2),
  ),
  overloaded(
    'tri1',
    'Fractional a => Pattern a',
    'The older name of `tri`.',
    's "hh*8" # pan tri1',
    (num) => fromDoubles(num, tri),
  ),
  overloaded(
    'triwave1',
    'Fractional a => Pattern a',
    'The older name of `tri`.',
    's "hh*8" # pan triwave1',
    (num) => fromDoubles(num, tri),
  ),
  overloaded(
    'triwave',
    'Fractional a => Pattern a',
    'The older name of `tri2`.',
    's "hh*8" # speed triwave',
    (num) => fromDoubles(num, tri2),
  ),
  overloaded(
    'square1',
    'Fractional a => Pattern a',
    'The older name of `square`.',
    's "hh*8" # pan square1',
    (num) => fromDoubles(num, square),
  ),
  overloaded(
    'squarewave1',
    'Fractional a => Pattern a',
    'The older name of `square`.',
    's "hh*8" # pan squarewave1',
    (num) => fromDoubles(num, square),
  ),
  overloaded(
    'squarewave',
    'Fractional a => Pattern a',
    'The older name of `square2`.',
    's "hh*8" # speed squarewave',
    (num) => fromDoubles(num, square2),
  ),
  row(
    'double',
    'Time -> Pattern a -> Pattern a',
    'Each event twice, a time apart; now `stutter 2`.',
    'double 0.25 $ s "bd sn"',
    repeated(2),
  ),
  row(
    'triple',
    'Time -> Pattern a -> Pattern a',
    'Each event three times, a time apart; now `stutter 3`.',
    'triple 0.125 $ s "bd sn"',
    repeated(3),
  ),
  row(
    'quad',
    'Time -> Pattern a -> Pattern a',
    'Each event four times, a time apart; now `stutter 4`.',
    'quad 0.125 $ s "bd sn"',
    repeated(4),
  ),
  row(
    'step',
    'String -> String -> Pattern String',
    'The older name of `sseq`.',
    's (step "bd" "x 1x")',
    (name: string, letters: string) => fastcat([...letters].map((letter) => stepOf(name, letter))),
  ),
  row(
    "step'",
    '[String] -> String -> Pattern String',
    "The older name of `sseq'`.",
    `s (step' ["bd", "sn"] "x 1x")`,
    sequence,
  ),
  ...renamed,
  ...operatorsOnce,
  ...replacing,
  ...sampled,
  ...decksOnce,
];

/** One step of a row: x is a hit, a digit a sample number. */
function stepOf(name: string, letter: string): Pattern<string> {
  if (letter === 'x') return pure(name);
  return /\d/.test(letter) ? pure(`${name}:${letter}`) : silence;
}
