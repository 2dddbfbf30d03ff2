import { rational } from '../../base/index.ts';
import {
  _bite,
  _chew,
  _chop,
  _gap,
  _slice,
  _spin,
  _splice,
  _striate,
  _striateBy,
  bite,
  type ControlPattern,
  type Controls,
  chew,
  chop,
  cutSpan,
  gap,
  grain,
  hurry,
  interlace,
  jux,
  jux4,
  juxBy,
  juxcut,
  loopAt,
  pF,
  pI,
  playRange,
  plusControls,
  pure,
  randslice,
  rev,
  rotL,
  silence,
  slice,
  smash,
  smashPrime,
  spin,
  splat,
  splice,
  squeezeFaster,
  stack,
  striate,
  striateBy,
  type TimeSpan,
  timesControls,
  weave,
  weaveWith,
  withControls,
} from '../../pattern/index.ts';
import { force, textOf, type Value } from '../evaluation/values.ts';
import { type Builtin, rawOverloaded, row } from './builtin.ts';

type C = ControlPattern;

const two = rational(2);
const half = rational(1, 2);
const quarter = rational(1, 4);
type Maker = (value: unknown) => C;

/** What several functions make of a thing, from left to right. */
function juxList(functions: readonly Maker[], value: unknown): C {
  const { length } = functions;
  return stack(functions.map((f, i) => plusControls(f(value), pF('pan', pure(i / length)))));
}

/** `juxList`, where each side cuts itself off only. */
function juxcutList(functions: readonly Maker[], value: unknown): C {
  const { length } = functions;
  return stack(
    functions.map((f, i) => {
      const cut = plusControls(f(value), pI('cut', pure(1 - i)));
      return withControls(cut, pF('pan', pure(i / length)));
    }),
  );
}

/** A change of one control by a number. */
const changed =
  (name: string, value: number, combine: typeof timesControls) =>
  (p: C): C =>
    combine(p, pF(name, pure(value)));

/** Functions that cut samples, and that work on control maps. */
export const samplingRows: readonly Builtin[] = [
  row(
    'chop',
    'Pattern Int -> ControlPattern -> ControlPattern',
    'Each event as so many pieces of its sample.',
    'chop 4 $ s "break amen"',
    chop,
  ),
  row(
    '_chop',
    'Int -> ControlPattern -> ControlPattern',
    'Each event as so many pieces of its sample.',
    '_chop 4 $ s "break amen"',
    _chop,
  ),
  row(
    'striate',
    'Pattern Int -> ControlPattern -> ControlPattern',
    'A pattern so many times a cycle, each time with the next piece of every sample.',
    'striate 4 $ s "break amen"',
    striate,
  ),
  row(
    '_striate',
    'Int -> ControlPattern -> ControlPattern',
    'A pattern so many times a cycle, each time with the next piece of every sample.',
    '_striate 4 $ s "break amen"',
    _striate,
  ),
  row(
    'striateBy',
    'Pattern Int -> Pattern Double -> ControlPattern -> ControlPattern',
    '`striate` with pieces of a given length.',
    'striateBy 4 0.25 $ s "break amen"',
    striateBy,
  ),
  row(
    '_striateBy',
    'Int -> Double -> ControlPattern -> ControlPattern',
    '`striate` with pieces of a given length.',
    '_striateBy 4 0.25 $ s "break amen"',
    _striateBy,
  ),
  row(
    "striate'",
    'Pattern Int -> Pattern Double -> ControlPattern -> ControlPattern',
    'The older name of `striateBy`.',
    `striate' 4 0.25 $ s "break amen"`,
    striateBy,
  ),
  row(
    'slice',
    'Pattern Int -> Pattern Int -> ControlPattern -> ControlPattern',
    'Pieces of samples by a pattern of their numbers.',
    'slice 8 "0 2 [7 6]" $ s "break"',
    slice,
  ),
  row(
    '_slice',
    'Int -> Int -> ControlPattern -> ControlPattern',
    'One of so many pieces of each sample.',
    '_slice 8 2 $ s "break"',
    _slice,
  ),
  row(
    'splice',
    'Pattern Int -> Pattern Int -> ControlPattern -> Pattern (Map String Value)',
    '`slice` with speeds that make each piece as long as its event.',
    'splice 8 "0 2 [7 6]" $ s "break"',
    splice,
  ),
  row(
    '_splice',
    'Int -> Pattern Int -> ControlPattern -> Pattern (Map String Value)',
    '`slice` with speeds that make each piece as long as its event.',
    '_splice 8 "0 2 [7 6]" $ s "break"',
    _splice,
  ),
  row(
    'randslice',
    'Pattern Int -> ControlPattern -> ControlPattern',
    'A random piece of each sample.',
    'randslice 8 $ s "break*4"',
    randslice,
  ),
  row(
    'chew',
    'Pattern Int -> Pattern Int -> ControlPattern -> ControlPattern',
    '`bite` with samples played as much faster or slower.',
    'chew 4 "0 1 [2 3]" $ n "0 .. 3" # s "drum"',
    chew,
  ),
  row(
    '_chew',
    'Int -> Pattern Int -> ControlPattern -> ControlPattern',
    '`bite` with samples played as much faster or slower.',
    '_chew 4 "0 1 [2 3]" $ n "0 .. 3" # s "drum"',
    _chew,
  ),
  row(
    'bite',
    'Pattern Int -> Pattern Int -> Pattern a -> Pattern a',
    'Pieces of each cycle, squeezed into the events of a pattern of their numbers.',
    'bite 4 "0 2*2" $ n "0 .. 7" # s "drum"',
    bite,
  ),
  row(
    '_bite',
    'Int -> Pattern Int -> Pattern a -> Pattern a',
    'Pieces of each cycle, squeezed into the events of a pattern of their numbers.',
    '_bite 4 "0 2*2" $ n "0 .. 7" # s "drum"',
    _bite,
  ),
  row(
    'gap',
    'Pattern Int -> ControlPattern -> ControlPattern',
    '`chop` with every other piece silent.',
    'gap 4 $ s "break"',
    gap,
  ),
  row(
    '_gap',
    'Int -> ControlPattern -> ControlPattern',
    '`chop` with every other piece silent.',
    '_gap 4 $ s "break"',
    _gap,
  ),
  row(
    'splat',
    'Pattern Int -> ControlPattern -> ControlPattern -> ControlPattern',
    'Chopped samples with the controls of another pattern in each event.',
    'splat 4 (speed "1 2") $ s "break"',
    splat,
  ),
  row(
    'loopAt',
    'Pattern Time -> ControlPattern -> ControlPattern',
    'Samples fitted to so many cycles.',
    'loopAt 2 $ chop 8 $ s "break"',
    loopAt,
  ),
  row(
    'hurry',
    'Pattern Rational -> ControlPattern -> ControlPattern',
    'Faster, with samples played as much faster.',
    'hurry "<1 2>" $ s "bd sn"',
    hurry,
  ),
  row(
    'smash',
    'Pattern Int -> [Pattern Time] -> ControlPattern -> Pattern ValueMap',
    '`striate`, a cycle at each of several lengths.',
    'smash 3 [2, 3] $ s "break"',
    smash,
  ),
  row(
    "smash'",
    'Int -> [Pattern Time] -> ControlPattern -> ControlPattern',
    '`chop`, a cycle at each of several lengths.',
    `smash' 3 [2, 3] $ s "break"`,
    smashPrime,
  ),
  row(
    'grain',
    'Pattern Double -> Pattern Double -> ControlPattern',
    'Samples from a place on, for a length: parts of the sample.',
    's "break" # grain 0.25 0.1',
    grain,
  ),
  row(
    'jux',
    '(Pattern ValueMap -> Pattern ValueMap) -> Pattern ValueMap -> Pattern ValueMap',
    'A pattern to the left, what a function makes of it to the right.',
    'jux rev $ s "bd sn hh cp"',
    jux,
  ),
  row(
    'juxBy',
    'Pattern Double -> (Pattern ValueMap -> Pattern ValueMap) -> Pattern ValueMap -> Pattern ValueMap',
    '`jux` with a width from 0 to 1.',
    'juxBy 0.5 rev $ s "bd sn hh cp"',
    juxBy,
  ),
  row(
    "jux'",
    '[t -> Pattern ValueMap] -> t -> Pattern ValueMap',
    'What several functions make of a pattern, from left to right.',
    `jux' [rev, fast 2] $ s "bd sn"`,
    juxList,
  ),
  row(
    'jux4',
    '(Pattern ValueMap -> Pattern ValueMap) -> Pattern ValueMap -> Pattern ValueMap',
    '`jux` for four loudspeakers.',
    'jux4 rev $ s "bd sn"',
    jux4,
  ),
  row(
    'juxcut',
    '(Pattern ValueMap -> Pattern ValueMap) -> Pattern ValueMap -> Pattern ValueMap',
    '`jux`, where each side cuts itself off only.',
    'juxcut rev $ s "bd sn"',
    juxcut,
  ),
  row(
    "juxcut'",
    '[t -> Pattern ValueMap] -> t -> Pattern ValueMap',
    "`jux'`, where each side cuts itself off only.",
    `juxcut' [rev, fast 2] $ s "bd sn"`,
    juxcutList,
  ),
  row(
    'spin',
    'Pattern Int -> ControlPattern -> ControlPattern',
    'So many copies, each further along the field and later.',
    'spin 4 $ s "bd sn"',
    spin,
  ),
  row(
    '_spin',
    'Int -> ControlPattern -> ControlPattern',
    'So many copies, each further along the field and later.',
    '_spin 4 $ s "bd sn"',
    _spin,
  ),
  row(
    'weave',
    'Time -> ControlPattern -> [ControlPattern] -> ControlPattern',
    'A slow pattern of controls over several patterns, each begun later in it.',
    'weave 4 (pan saw) [s "bd*4", s "hh*8"]',
    weave,
  ),
  row(
    'weaveWith',
    'Time -> Pattern a -> [Pattern a -> Pattern a] -> Pattern a',
    'What several functions make of a slow pattern, each begun later in it.',
    'weaveWith 2 (n "0 1 2 3" # s "drum") [fast 2, rev]',
    weaveWith,
  ),
  row(
    "weave'",
    'Time -> Pattern a -> [Pattern a -> Pattern a] -> Pattern a',
    'The older name of `weaveWith`.',
    `weave' 2 (n "0 1 2 3" # s "drum") [fast 2, rev]`,
    weaveWith,
  ),
  row(
    'interlace',
    'ControlPattern -> ControlPattern -> ControlPattern',
    'Two patterns that distort in turn.',
    'interlace (s "bd*4") (s "hh*8")',
    interlace,
  ),
  row(
    'squeezeJoinUp',
    'Pattern ControlPattern -> ControlPattern',
    'A pattern of patterns squeezed into its events, samples played as much faster.',
    'squeezeJoinUp $ (\\x -> s "bd sn" # n (pure x)) <$> "0 1"',
    squeezeFaster,
  ),
  rawOverloaded(
    'samples',
    'Applicative f => f String -> f Int -> f String',
    'Names of samples and their numbers as one word: bd:3.',
    's (samples "bd sn" "0 1")',
    (applicative) => (names: Value, numbers: Value) =>
      applicative.lift2(
        (name, number) => `${textOf(name)}:${force(number)}`,
        force(names),
        numbers,
      ),
  ),
  rawOverloaded(
    "samples'",
    'Applicative f => f String -> f Int -> f String',
    '`samples` with the rhythm of both.',
    `s (samples' "bd sn" "0 1")`,
    (applicative) => (names: Value, numbers: Value) =>
      applicative.lift2(
        (number, name) => `${textOf(name)}:${force(number)}`,
        force(numbers),
        names,
      ),
  ),
  row(
    'pick',
    'String -> Int -> String',
    'The name of a sample with a number: bd:3.',
    's (pick <$> "bd sn" <*> "1 2")',
    (name: string, number: number) => `${name}:${number}`,
  ),
  row(
    'mergePlayRange',
    '(Double, Double) -> ValueMap -> ValueMap',
    'Narrows the part of a sample that is played.',
    'fmap (mergePlayRange (0, 0.5)) $ s "break"',
    ([from, to]: readonly [number, number], controls: Controls) => playRange(controls, from, to),
  ),
  row(
    'chopArc',
    'Arc -> Int -> [Arc]',
    'A span of time as so many equal ones.',
    's "bd*2" # pan (pure $ fromIntegral $ length $ chopArc (Arc 0 1) 4)',
    (at: TimeSpan, count: number) => cutSpan(at, count),
  ),
  row(
    'higher',
    'ControlPattern -> ControlPattern',
    'A semitone and more higher: speed times 1.5.',
    'higher $ s "bd sn"',
    changed('speed', 1.5, timesControls),
  ),
  row(
    'lower',
    'ControlPattern -> ControlPattern',
    'Lower: speed times 0.75.',
    'lower $ s "bd sn"',
    changed('speed', 0.75, timesControls),
  ),
  row(
    'faster',
    'ControlPattern -> ControlPattern',
    'Faster: speed times 2.',
    'faster $ s "bd sn"',
    (p: C) => hurry(pure(two), p),
  ),
  row(
    'slower',
    'ControlPattern -> ControlPattern',
    'Slower: speed times a half.',
    'slower $ s "bd sn"',
    (p: C) => hurry(pure(half), p),
  ),
  row(
    'louder',
    'ControlPattern -> ControlPattern',
    'Louder: gain times 1.2.',
    'louder $ s "bd sn"',
    changed('gain', 1.2, timesControls),
  ),
  row(
    'quieter',
    'ControlPattern -> ControlPattern',
    'Quieter: gain times 0.8.',
    'quieter $ s "bd sn"',
    changed('gain', 0.8, timesControls),
  ),
  row(
    'silent',
    'ControlPattern -> ControlPattern',
    'Silence in place of a pattern.',
    'stack [s "hh", silent $ s "bd sn"]',
    () => silence,
  ),
  row(
    'skip',
    'ControlPattern -> ControlPattern',
    'A quarter of a cycle earlier.',
    'skip $ s "bd sn"',
    (p: C) => rotL(quarter, p),
  ),
  row(
    'left',
    'ControlPattern -> ControlPattern',
    'To the left.',
    'left $ s "bd sn"',
    changed('pan', 0, withControls),
  ),
  row(
    'right',
    'ControlPattern -> ControlPattern',
    'To the right.',
    'right $ s "bd sn"',
    changed('pan', 1, withControls),
  ),
  row(
    'crunch',
    'ControlPattern -> ControlPattern',
    'With crunchy bits: crush 3.',
    'crunch $ s "bd sn"',
    changed('crush', 3, withControls),
  ),
  row(
    'scratch',
    'ControlPattern -> ControlPattern',
    'Chopped in 32 pieces and turned around.',
    'scratch $ s "bd sn"',
    (p: C) => rev(_chop(32, p)),
  ),
];
