import type { Rational } from '../../base/index.ts';
import {
  appLeft,
  fastcat,
  type Pattern,
  pure,
  saw,
  saw2,
  silence,
  sine,
  sine2,
  square,
  square2,
  stutter,
  tri,
  tri2,
} from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { type Builtin, overloaded, row } from './builtin.ts';
import { fromDoubles } from './numeric.ts';

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
];

/** One step of a row: x is a hit, a digit a sample number. */
function stepOf(name: string, letter: string): Pattern<string> {
  if (letter === 'x') return pure(name);
  return /\d/.test(letter) ? pure(`${name}:${letter}`) : silence;
}
