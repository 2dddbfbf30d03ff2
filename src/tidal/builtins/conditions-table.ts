import { Rational, rational } from '../../base/index.ts';
import {
  _chunk,
  _chunkPrime,
  _every,
  _everyPrime,
  _pickF,
  _select,
  _selectF,
  _someCyclesBy,
  _whenmod,
  bind,
  type ControlPattern,
  type Controls,
  type ControlValue,
  chunk,
  chunkPrime,
  contrast,
  contrastBy,
  every,
  everyPrime,
  filterEvents,
  filterJust,
  filterValues,
  filterWhen,
  fix,
  foldEvery,
  ifp,
  mask,
  matchManyToOne,
  type Pattern,
  pickF,
  pure,
  reset,
  resetTo,
  restart,
  restartTo,
  select,
  selectF,
  sew,
  someCyclesBy,
  sometimesBy,
  sometimesByPrime,
  stitch,
  type Transform,
  triggerWith,
  unfix,
  when,
  whenmod,
  whenT,
  whileTrue,
  zoomSpan,
} from '../../pattern/index.ts';
import { type Builtin, overloaded, row } from './builtin.ts';

type P = Pattern<unknown>;
type F = Transform<unknown>;
type Ranges = Pattern<Readonly<Record<string, readonly [ControlValue, ControlValue]>>>;

/** Whether a number lies between two; texts have to be equal. */
function isWithin([from, to]: readonly [ControlValue, ControlValue], value: ControlValue): boolean {
  if (typeof value === 'string') return value === from && value === to;
  return Number(value) >= Number(from) && Number(value) <= Number(to);
}

const half = pure(0.5);

/** Applies a function to a share of the events. */
const byShare =
  (share: number) =>
  (f: F, p: P): P =>
    sometimesBy(pure(share), f, p);
const byShareOfOutcome =
  (share: number) =>
  (f: F, p: P): P =>
    sometimesByPrime(pure(share), f, p);

const someCycles = (f: F, p: P): P => someCyclesBy(half, f, p);
const once = (f: (p: P) => P, p: P): P => f(p);

/** When the pattern was set, up to a multiple of so many cycles. */
const nextMultiple = (count: number, time: Rational): Rational => {
  const n = rational(count);
  return n.mul(time.div(n).ceil());
};

/** Functions that act at some times, or on some events, only. */
export const conditionRows: readonly Builtin[] = [
  row(
    'every',
    'Pattern Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function every so many cycles.',
    'every 3 (fast 2) $ s "bd sn"',
    every,
  ),
  row(
    '_every',
    'Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function every so many cycles.',
    '_every 3 (fast 2) $ s "bd sn"',
    _every,
  ),
  row(
    "every'",
    'Pattern Int -> Pattern Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function every so many cycles, from another cycle than 0.',
    `every' 3 1 (fast 2) $ s "bd sn"`,
    everyPrime,
  ),
  row(
    "_every'",
    'Int -> Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function every so many cycles, from another cycle than 0.',
    `_every' 3 1 (fast 2) $ s "bd sn"`,
    _everyPrime,
  ),
  row(
    'foldEvery',
    '[Int] -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function every so many cycles, for each number of a list.',
    'foldEvery [2, 3] (fast 2) $ s "bd sn"',
    foldEvery,
  ),
  row(
    'whenmod',
    'Pattern Time -> Pattern Time -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function from the second number on, in each group of as many cycles as the first.',
    'whenmod 4 3 (# speed 2) $ s "bd sn"',
    whenmod,
  ),
  row(
    '_whenmod',
    'Time -> Time -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function from the second number on, in each group of as many cycles as the first.',
    '_whenmod 4 3 (# speed 2) $ s "bd sn"',
    _whenmod,
  ),
  row(
    'when',
    '(Int -> Bool) -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in the cycles whose number passes a test.',
    'when even (# speed 2) $ s "bd sn"',
    when,
  ),
  row(
    'whenT',
    '(Time -> Bool) -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function where the time passes a test.',
    'whenT (< 2) (# speed 2) $ s "bd sn"',
    whenT,
  ),
  row(
    'ifp',
    '(Int -> Bool) -> (Pattern a -> Pattern a) -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'One function in the cycles whose number passes a test, another in the rest.',
    'ifp even (fast 2) rev $ s "bd sn"',
    ifp,
  ),
  row(
    'while',
    'Pattern Bool -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function while a pattern is true.',
    'while "1 0" (fast 2) $ s "bd sn hh cp"',
    whileTrue,
  ),
  row(
    'chunk',
    'Pattern Int -> (Pattern b -> Pattern b) -> Pattern b -> Pattern b',
    'Applies a function to one of so many parts, the next one each cycle.',
    'chunk 4 (hurry 2) $ s "bd sn hh cp"',
    chunk,
  ),
  overloaded(
    "chunk'",
    'Integral a1 => Pattern a1 -> (Pattern a2 -> Pattern a2) -> Pattern a2 -> Pattern a2',
    'Applies a function to one of so many parts, the one before each cycle.',
    `chunk' 4 (hurry 2) $ s "bd sn hh cp"`,
    () => chunkPrime,
  ),
  overloaded(
    '_chunk',
    'Integral a => a -> (Pattern b -> Pattern b) -> Pattern b -> Pattern b',
    'Applies a function to one of so many parts, the next one each cycle.',
    '_chunk 4 (hurry 2) $ s "bd sn hh cp"',
    () => _chunk,
  ),
  overloaded(
    "_chunk'",
    'Integral a => a -> (Pattern b -> Pattern b) -> Pattern b -> Pattern b',
    'Applies a function to one of so many parts, the one before each cycle.',
    `_chunk' 4 (hurry 2) $ s "bd sn hh cp"`,
    () => _chunkPrime,
  ),
  row(
    'mask',
    'Pattern Bool -> Pattern a -> Pattern a',
    'Lets events through while another pattern is true.',
    'mask "1 0 1 1" $ s "hh*8"',
    mask,
  ),
  row(
    'sew',
    'Pattern Bool -> Pattern a -> Pattern a -> Pattern a',
    'One pattern while a third is true, another while it is false.',
    'sew "t f" (s "bd*4") (s "hh*8")',
    sew,
  ),
  row(
    'stitch',
    'Pattern Bool -> Pattern a -> Pattern a -> Pattern a',
    'Values of one pattern on true, of another on false, in the rhythm of the booleans.',
    'stitch "t f t t" (s "bd") (s "sn")',
    stitch,
  ),
  row(
    'always',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function.',
    'always rev $ s "bd sn"',
    once,
  ),
  row(
    'never',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Does not apply a function.',
    'never rev $ s "bd sn"',
    (_: F, p: P) => p,
  ),
  row(
    'sometimes',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to about half of the events.',
    'sometimes (# speed 2) $ s "hh*8"',
    byShare(0.5),
  ),
  row(
    'often',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to about three quarters of the events.',
    'often (# speed 2) $ s "hh*8"',
    byShare(0.75),
  ),
  row(
    'rarely',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to about a quarter of the events.',
    'rarely (# speed 2) $ s "hh*8"',
    byShare(0.25),
  ),
  row(
    'almostNever',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to about a tenth of the events.',
    'almostNever (# speed 2) $ s "hh*8"',
    byShare(0.1),
  ),
  row(
    'almostAlways',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to about nine tenths of the events.',
    'almostAlways (# speed 2) $ s "hh*8"',
    byShare(0.9),
  ),
  row(
    "sometimes'",
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets half of the outcome through.',
    `sometimes' (fast 2) $ s "hh*8"`,
    byShareOfOutcome(0.5),
  ),
  row(
    "often'",
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets three quarters of the outcome through.',
    `often' (fast 2) $ s "hh*8"`,
    byShareOfOutcome(0.75),
  ),
  row(
    "rarely'",
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets a quarter of the outcome through.',
    `rarely' (fast 2) $ s "hh*8"`,
    byShareOfOutcome(0.25),
  ),
  row(
    "almostNever'",
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets a tenth of the outcome through.',
    `almostNever' (fast 2) $ s "hh*8"`,
    byShare(0.1),
  ),
  row(
    "almostAlways'",
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets nine tenths of the outcome through.',
    `almostAlways' (fast 2) $ s "hh*8"`,
    byShareOfOutcome(0.9),
  ),
  row(
    'sometimesBy',
    'Pattern Double -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function to a random share of the events.',
    'sometimesBy 0.3 (# speed 2) $ s "hh*8"',
    sometimesBy,
  ),
  row(
    "sometimesBy'",
    'Pattern Double -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function first, and then lets a random share of the outcome through.',
    `sometimesBy' 0.3 (fast 2) $ s "hh*8"`,
    sometimesByPrime,
  ),
  row(
    'someCycles',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in about half of the cycles.',
    'someCycles (# speed 2) $ s "hh*8"',
    someCycles,
  ),
  row(
    'somecycles',
    '(Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in about half of the cycles.',
    'somecycles (# speed 2) $ s "hh*8"',
    someCycles,
  ),
  row(
    'someCyclesBy',
    'Pattern Double -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in a random share of the cycles.',
    'someCyclesBy 0.3 (# speed 2) $ s "hh*8"',
    someCyclesBy,
  ),
  row(
    'somecyclesBy',
    'Pattern Double -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in a random share of the cycles.',
    'somecyclesBy 0.3 (# speed 2) $ s "hh*8"',
    someCyclesBy,
  ),
  row(
    '_someCyclesBy',
    'Double -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'Applies a function in a random share of the cycles.',
    '_someCyclesBy 0.3 (# speed 2) $ s "hh*8"',
    _someCyclesBy,
  ),
  row(
    'contrast',
    '(ControlPattern -> ControlPattern) -> (ControlPattern -> ControlPattern) -> ControlPattern -> ControlPattern -> ControlPattern',
    'One function for the events whose controls match, another for the rest.',
    'contrast (# crush 4) (# speed 2) (n "1") $ n "0 1" # s "drum"',
    contrast,
  ),
  row(
    'contrastBy',
    '(a -> Value -> Bool) -> (ControlPattern -> Pattern b) -> (ControlPattern -> Pattern b) -> Pattern (Map String a) -> Pattern (Map String Value) -> Pattern b',
    '`contrast` with a comparison of your own.',
    'contrastBy (==) (# crush 4) (# speed 2) (n "1") $ n "0 1" # s "drum"',
    contrastBy,
  ),
  row(
    'fix',
    '(ControlPattern -> ControlPattern) -> ControlPattern -> ControlPattern -> ControlPattern',
    'A function for the events whose controls match.',
    'fix (# crush 4) (n 1) $ n "0 1" # s "drum"',
    fix,
  ),
  row(
    'unfix',
    '(ControlPattern -> ControlPattern) -> ControlPattern -> ControlPattern -> ControlPattern',
    'A function for the events whose controls do not match.',
    'unfix (# crush 4) (n 1) $ n "0 1" # s "drum"',
    unfix,
  ),
  row(
    'select',
    'Pattern Double -> [Pattern a] -> Pattern a',
    'One of a list of patterns, by a pattern of numbers from 0 to 1.',
    'select "0 0.5" [s "bd*2", s "hh*4"]',
    (positions: Pattern<number>, patterns: readonly P[]) => select(positions, patterns),
  ),
  row(
    '_select',
    'Double -> [Pattern a] -> Pattern a',
    'One of a list of patterns, by a number from 0 to 1.',
    '_select 0.5 [s "bd*2", s "hh*4"]',
    (position: number, patterns: readonly P[]) => _select(position, patterns),
  ),
  row(
    'selectF',
    'Pattern Double -> [Pattern a -> Pattern a] -> Pattern a -> Pattern a',
    'One of a list of functions, by a pattern of numbers from 0 to 1.',
    'selectF "<0 0.5>" [rev, fast 2] $ s "bd sn"',
    selectF,
  ),
  row(
    '_selectF',
    'Double -> [Pattern a -> Pattern a] -> Pattern a -> Pattern a',
    'One of a list of functions, by a number from 0 to 1.',
    '_selectF 0.5 [rev, fast 2] $ s "bd sn"',
    _selectF,
  ),
  row(
    'pickF',
    'Pattern Int -> [Pattern a -> Pattern a] -> Pattern a -> Pattern a',
    'One of a list of functions, by a pattern of their numbers.',
    'pickF "<0 1>" [rev, fast 2] $ s "bd sn"',
    pickF,
  ),
  row(
    '_pickF',
    'Int -> [Pattern a -> Pattern a] -> Pattern a -> Pattern a',
    'One of a list of functions, by its number.',
    '_pickF 1 [rev, fast 2] $ s "bd sn"',
    _pickF,
  ),
  row(
    'filterValues',
    '(a -> Bool) -> Pattern a -> Pattern a',
    'Only the values that pass a test.',
    'n (filterValues (> 1) "0 .. 4") # s "hoover"',
    filterValues,
  ),
  row(
    'filterJust',
    'Pattern (Maybe a) -> Pattern a',
    'Only the values that are there.',
    'n (filterJust $ (\\x -> if x > 1 then Just x else Nothing) <$> "0 .. 3") # s "hh"',
    filterJust,
  ),
  row(
    'filterWhen',
    '(Time -> Bool) -> Pattern a -> Pattern a',
    'Only the events that begin at a time that passes a test.',
    'filterWhen (>= 1) $ s "bd sn"',
    filterWhen,
  ),
  row(
    'filterOnsets',
    'Pattern a -> Pattern a',
    'Only the events whose beginning is heard.',
    'filterOnsets $ s "bd sn"',
    (p: P) => filterEvents((event) => event.hasOnset, p),
  ),
  row(
    'filterDigital',
    'Pattern a -> Pattern a',
    'Only the events that are no samples of a signal.',
    'filterDigital $ s "bd sn"',
    (p: P) => filterEvents((event) => event.whole !== undefined, p),
  ),
  row(
    'filterAnalog',
    'Pattern a -> Pattern a',
    'Only samples of signals.',
    'filterAnalog $ pan saw # s "hh"',
    (p: P) => filterEvents((event) => event.whole === undefined, p),
  ),
  row(
    'matchManyToOne',
    '(b -> a -> Bool) -> Pattern a -> Pattern b -> Pattern (Bool, b)',
    'Marks each value with whether one of another pattern fits it.',
    'struct (fst <$> matchManyToOne (==) ("0 1" :: Pattern Int) ("0 [1 2]" :: Pattern Int)) $ s "hh"',
    matchManyToOne,
  ),
  row(
    'trigger',
    'Pattern a -> Pattern a',
    'Begins the pattern when it is evaluated.',
    'trigger $ s "<bd sn>"',
    (p: P) => triggerWith((time) => time, p),
  ),
  row(
    'triggerWith',
    '(Time -> Time) -> Pattern a -> Pattern a',
    'Begins the pattern at a function of the time when it is evaluated.',
    'triggerWith (+ 0.25) $ s "<bd sn>"',
    triggerWith,
  ),
  row(
    'qtrigger',
    'Pattern a -> Pattern a',
    'Begins the pattern at the cycle after it is evaluated.',
    'qtrigger $ s "<bd sn>"',
    (p: P) => triggerWith((time) => time.ceil(), p),
  ),
  row('qt', 'Pattern a -> Pattern a', 'The same as `qtrigger`.', 'qt $ s "<bd sn>"', (p: P) =>
    triggerWith((time) => time.ceil(), p),
  ),
  row(
    'ctrigger',
    'Pattern a -> Pattern a',
    'Begins the pattern at the cycle after it is evaluated.',
    'ctrigger $ s "<bd sn>"',
    (p: P) => triggerWith((time) => time.ceil(), p),
  ),
  row(
    'rtrigger',
    'Pattern a -> Pattern a',
    'Begins the pattern at the cycle nearest to when it is evaluated.',
    'rtrigger $ s "<bd sn>"',
    (p: P) => triggerWith((time) => time.round(), p),
  ),
  row(
    'ftrigger',
    'Pattern a -> Pattern a',
    'Begins the pattern at the cycle in which it is evaluated.',
    'ftrigger $ s "<bd sn>"',
    (p: P) => triggerWith((time) => time.floor(), p),
  ),
  row(
    'mtrigger',
    'Int -> Pattern a -> Pattern a',
    'Begins the pattern at the next cycle that a number divides.',
    'mtrigger 4 $ s "<bd sn>"',
    (count: number, p: P) => triggerWith((time) => nextMultiple(count, time), p),
  ),
  row(
    'mt',
    'Int -> Pattern a -> Pattern a',
    'The same as `mtrigger`.',
    'mt 4 $ s "<bd sn>"',
    (count: number, p: P) => triggerWith((time) => nextMultiple(count, time), p),
  ),
  row(
    'reset',
    'Pattern Bool -> Pattern a -> Pattern a',
    'Begins the current cycle of a pattern afresh at each true.',
    'reset "1 0" $ s "bd sn hh cp"',
    reset,
  ),
  row(
    'restart',
    'Pattern Bool -> Pattern a -> Pattern a',
    'Begins a pattern afresh, from its first cycle, at each true.',
    'restart "1 0" $ s "<bd hh> sn"',
    restart,
  ),
  row(
    'resetTo',
    'Pattern Rational -> Pattern a -> Pattern a',
    'Begins the current cycle afresh at each event, from the time it says.',
    'resetTo "0 0.25" $ s "bd hh sn"',
    resetTo,
  ),
  row(
    'restartTo',
    'Pattern Rational -> Pattern a -> Pattern a',
    'Begins a pattern afresh at each event, from the time it says.',
    'restartTo "0 <1 2>" $ s "<bd hh sn> cp"',
    restartTo,
  ),

  overloaded(
    'index',
    'Real b => b -> Pattern b -> Pattern c -> Pattern c',
    'A part of each cycle of a given length, by a pattern of where it begins.',
    'index 0.25 "0 0.5" $ s "bd sn hh cp"',
    (num) => (size: unknown, places: P, p: P) => {
      const length = num.toRational(size);
      const from = Rational.one.sub(length);
      const part = (place: unknown): P => {
        const begin = num.toRational(place).mul(from);
        return zoomSpan(begin, begin.add(length), p);
      };
      return bind(part, places);
    },
  ),
  row(
    'contrastRange',
    '(ControlPattern -> Pattern a) -> (ControlPattern -> Pattern a) -> Pattern (Map String (Value, Value)) -> ControlPattern -> Pattern a',
    '`contrast` with ranges: matches where values lie between two.',
    'contrastRange (# crush 4) (# speed 2) (pure mempty) $ n "0 1" # s "drum"',
    (yes: Transform<Controls>, no: Transform<Controls>, tests: Ranges, p: ControlPattern) =>
      contrastBy(isWithin, yes, no, tests, p),
  ),
  row(
    'fixRange',
    '(ControlPattern -> Pattern ValueMap) -> Pattern (Map String (Value, Value)) -> ControlPattern -> ControlPattern',
    '`fix` with ranges.',
    'fixRange (# crush 4) (pure mempty) $ n "0 1" # s "drum"',
    (f: Transform<Controls>, tests: Ranges, p: ControlPattern) =>
      contrastBy(isWithin, f, (rest) => rest, tests, p),
  ),
  row(
    'unfixRange',
    '(ControlPattern -> Pattern ValueMap) -> Pattern (Map String (Value, Value)) -> ControlPattern -> ControlPattern',
    '`unfix` with ranges.',
    'unfixRange (# crush 4) (pure mempty) $ n "0 1" # s "drum"',
    (f: Transform<Controls>, tests: Ranges, p: ControlPattern) =>
      contrastBy(isWithin, (hits) => hits, f, tests, p),
  ),
];
