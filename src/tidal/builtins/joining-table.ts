import type { Rational } from '../../base/index.ts';
import { rational } from '../../base/index.ts';
import {
  _repeatCycles,
  _wedge,
  appLeft,
  fastcat,
  fastFromList,
  fitPrime,
  fromList,
  fromMaybes,
  inhabit,
  overlay,
  type Pattern,
  patternify,
  pure,
  repeatCycles,
  type Section,
  separateCycles,
  seqP,
  seqPLoop,
  silence,
  slowcat,
  snowball,
  soak,
  spaceOut,
  spreadChoose,
  squeeze,
  stack,
  stackwith,
  timecat,
  uncollect,
  ur,
  wedge,
} from '../../pattern/index.ts';
import { call, force, itemsOf, type Value } from '../evaluation/values.ts';
import { type Builtin, overloaded, rawOverloaded, row } from './builtin.ts';

type P = Pattern<unknown>;
type Maker = (value: unknown, argument: unknown) => P;

const append = (a: P, b: P): P => slowcat([a, b]);
const fastAppend = (a: P, b: P): P => fastcat([a, b]);
const spread = (f: Maker, values: readonly unknown[], p: unknown): P =>
  slowcat(values.map((value) => f(value, p)));
const fastspread = (f: Maker, values: readonly unknown[], p: unknown): P =>
  fastcat(values.map((value) => f(value, p)));
const spreadr = (f: Maker, values: readonly unknown[], p: unknown): P =>
  spreadChoose((value) => f(value, p), values);

/** One step of a drum machine's row: x is a hit, a digit a sample number. */
function stepOf(names: readonly string[], letter: string): Pattern<string> {
  const [first = ''] = names;
  if (letter === 'x') return pure(first);
  if (!/\d/.test(letter)) return silence;
  return pure(names.length > 1 ? (names[Number(letter)] ?? first) : `${first}:${letter}`);
}

const sseq = (name: string, letters: string): Pattern<string> =>
  fastcat([...letters].map((letter) => stepOf([name], letter)));

/** Functions that make one pattern of several. */
export const joiningRows: readonly Builtin[] = [
  row(
    'stack',
    '[Pattern a] -> Pattern a',
    'All patterns at once.',
    'stack [s "bd*2", s "hh*4"]',
    stack,
  ),
  row(
    'overlay',
    'Pattern a -> Pattern a -> Pattern a',
    'Two patterns at once.',
    'overlay (s "bd*2") (s "hh*4")',
    overlay,
  ),
  row(
    'cat',
    '[Pattern a] -> Pattern a',
    'A cycle of each pattern in turn.',
    'cat [s "bd*2", s "hh*4"]',
    slowcat,
  ),
  row(
    'slowcat',
    '[Pattern a] -> Pattern a',
    'A cycle of each pattern in turn.',
    'slowcat [s "bd*2", s "hh*4"]',
    slowcat,
  ),
  row(
    'slowCat',
    '[Pattern a] -> Pattern a',
    'A cycle of each pattern in turn.',
    'slowCat [s "bd*2", s "hh*4"]',
    slowcat,
  ),
  row(
    'fastcat',
    '[Pattern a] -> Pattern a',
    'All patterns one after another in a cycle.',
    'fastcat [s "bd*2", s "hh*4"]',
    fastcat,
  ),
  row(
    'fastCat',
    '[Pattern a] -> Pattern a',
    'All patterns one after another in a cycle.',
    'fastCat [s "bd*2", s "hh*4"]',
    fastcat,
  ),
  row(
    'append',
    'Pattern a -> Pattern a -> Pattern a',
    'A cycle of one pattern, then one of another.',
    'append (s "bd*2") (s "hh*4")',
    append,
  ),
  row(
    'slowAppend',
    'Pattern a -> Pattern a -> Pattern a',
    'A cycle of one pattern, then one of another.',
    'slowAppend (s "bd*2") (s "hh*4")',
    append,
  ),
  row(
    'slowappend',
    'Pattern a -> Pattern a -> Pattern a',
    'A cycle of one pattern, then one of another.',
    'slowappend (s "bd*2") (s "hh*4")',
    append,
  ),
  row(
    'fastAppend',
    'Pattern a -> Pattern a -> Pattern a',
    'Two patterns one after another in a cycle.',
    'fastAppend (s "bd*2") (s "hh*4")',
    fastAppend,
  ),
  row(
    'fastappend',
    'Pattern a -> Pattern a -> Pattern a',
    'Two patterns one after another in a cycle.',
    'fastappend (s "bd*2") (s "hh*4")',
    fastAppend,
  ),
  row(
    'timecat',
    '[(Time, Pattern a)] -> Pattern a',
    'Patterns one after another in a cycle, each as long as its number says.',
    'timecat [(1, s "bd*4"), (2, s "hh*4")]',
    timecat,
  ),
  row(
    'timeCat',
    '[(Time, Pattern a)] -> Pattern a',
    'The older name of `timecat`.',
    'timeCat [(1, s "bd*4"), (2, s "hh*4")]',
    timecat,
  ),
  row(
    'wedge',
    'Pattern Time -> Pattern a -> Pattern a -> Pattern a',
    'One pattern in the first part of each cycle, another in the rest.',
    'wedge (1/4) (s "bd*4") (s "hh*4")',
    wedge,
  ),
  row(
    '_wedge',
    'Time -> Pattern a -> Pattern a -> Pattern a',
    'One pattern in the first part of each cycle, another in the rest.',
    '_wedge 0.25 (s "bd*4") (s "hh*4")',
    _wedge,
  ),
  row(
    'layer',
    '[a -> Pattern b] -> a -> Pattern b',
    'What several functions make of a pattern, at once.',
    'layer [rev, fast 2] $ s "bd sn"',
    (functions: readonly ((value: unknown) => P)[], value: unknown) =>
      stack(functions.map((f) => f(value))),
  ),
  row(
    'seqP',
    '[(Time, Time, Pattern a)] -> Pattern a',
    'Patterns that begin and end at given cycles.',
    'seqP [(0, 2, s "bd*4"), (1, 3, s "hh*4")]',
    (sections: readonly Section<unknown>[]) => seqP(sections),
  ),
  row(
    'seqPLoop',
    '[(Time, Time, Pattern a)] -> Pattern a',
    '`seqP` over and over.',
    'seqPLoop [(0, 2, s "bd*4"), (1, 3, s "hh*4")]',
    (sections: readonly Section<unknown>[]) => seqPLoop(sections),
  ),
  row(
    'spread',
    '(a -> t -> Pattern b) -> [a] -> t -> Pattern b',
    'Gives a function each value of a list, a cycle each.',
    'spread fast [1, 2] $ s "bd sn"',
    spread,
  ),
  row(
    'slowspread',
    '(a -> t -> Pattern b) -> [a] -> t -> Pattern b',
    'Gives a function each value of a list, a cycle each.',
    'slowspread fast [1, 2] $ s "bd sn"',
    spread,
  ),
  row(
    'fastspread',
    '(a -> t -> Pattern b) -> [a] -> t -> Pattern b',
    'Gives a function each value of a list, all in one cycle.',
    'fastspread fast [1, 2] $ s "bd sn"',
    fastspread,
  ),
  rawOverloaded(
    "spread'",
    'Monad m => (a -> b -> m c) -> m a -> b -> m c',
    'Gives a function the values of a pattern.',
    `spread' _fast "1 2" $ s "bd sn"`,
    (monad) => (f: Value, values: Value, p: Value) =>
      monad.bind(force(values), (value) => call(f, value, p)),
  ),
  row(
    'spreadf',
    '[a -> Pattern b] -> a -> Pattern b',
    'Applies each function of a list, a cycle each.',
    'spreadf [rev, fast 2] $ s "bd sn"',
    (functions: readonly ((value: unknown) => P)[], p: unknown) =>
      slowcat(functions.map((f) => f(p))),
  ),
  row(
    'spreadChoose',
    '(t -> t1 -> Pattern b) -> [t] -> t1 -> Pattern b',
    'Gives a function a random value of a list each cycle.',
    'spreadChoose fast [1, 2] $ s "bd sn"',
    spreadr,
  ),
  row(
    'spreadr',
    '(t -> t1 -> Pattern b) -> [t] -> t1 -> Pattern b',
    'Gives a function a random value of a list each cycle.',
    'spreadr fast [1, 2] $ s "bd sn"',
    spreadr,
  ),
  row(
    'fromList',
    '[a] -> Pattern a',
    'One value of a list each cycle.',
    's (fromList ["bd", "sn"])',
    fromList,
  ),
  row(
    'fastFromList',
    '[a] -> Pattern a',
    'All values of a list in one cycle.',
    's (fastFromList ["bd", "sn"])',
    fastFromList,
  ),
  row(
    'listToPat',
    '[a] -> Pattern a',
    'All values of a list in one cycle.',
    's (listToPat ["bd", "sn"])',
    fastFromList,
  ),
  row(
    'fromMaybes',
    '[Maybe a] -> Pattern a',
    'All values of a list in one cycle; Nothing is a rest.',
    's (fromMaybes [Just "bd", Nothing])',
    fromMaybes,
  ),
  row(
    'flatpat',
    'Pattern [a] -> Pattern a',
    'All values of each list at once.',
    'n (flatpat $ fromList [[0, 4], [2, 5]]) # s "hoover"',
    uncollect,
  ),
  row(
    'repeatCycles',
    'Pattern Int -> Pattern a -> Pattern a',
    'Each cycle so many times.',
    'repeatCycles 2 $ s "<bd sn>"',
    repeatCycles,
  ),
  row(
    '_repeatCycles',
    'Int -> Pattern a -> Pattern a',
    'Each cycle so many times.',
    '_repeatCycles 2 $ s "<bd sn>"',
    _repeatCycles,
  ),
  row(
    'fastRepeatCycles',
    'Int -> Pattern a -> Pattern a',
    'Each cycle so many times.',
    'fastRepeatCycles 2 $ s "<bd sn>"',
    _repeatCycles,
  ),
  row(
    'separateCycles',
    'Int -> Pattern a -> [Pattern a]',
    'A list of patterns: every so manieth cycle, from the first, the second, and so on.',
    'stack (separateCycles 2 $ s "<bd sn>")',
    separateCycles,
  ),
  row(
    'spaceOut',
    '[Time] -> Pattern a -> Pattern a',
    'A cycle at each of several lengths, one after another.',
    'spaceOut [1, 0.5] $ s "bd sn"',
    spaceOut,
  ),
  row(
    'squeeze',
    'Pattern Int -> [Pattern a] -> Pattern a',
    'Patterns of a list, squeezed into the events of a pattern of their numbers.',
    'squeeze "0 1" [s "bd*2", s "hh*4"]',
    (indices: Pattern<number>, patterns: readonly P[]) => squeeze(indices, patterns),
  ),
  row(
    'inhabit',
    '[(String, Pattern a)] -> Pattern String -> Pattern a',
    'Patterns by name, squeezed into the events of a pattern of their names.',
    'inhabit [("a", s "bd*2"), ("b", s "hh*4")] "a b"',
    inhabit,
  ),
  row(
    'ur',
    'Time -> Pattern String -> [(String, Pattern a)] -> [(String, Pattern a -> Pattern a)] -> Pattern a',
    'A composition of patterns and functions by name.',
    'ur 2 "a b:r" [("a", s "bd*2"), ("b", s "hh*4")] [("r", rev)]',
    ur,
  ),
  row(
    "fit'",
    'Pattern Time -> Int -> Pattern Int -> Pattern Int -> Pattern a -> Pattern a',
    'Cuts a pattern up by one pattern of numbers and joins the pieces by another.',
    `fit' 1 2 "0 1" "1 0" $ s "bd sn"`,
    (cycles: Pattern<Rational>, count: number, from: Pattern<number>, to: Pattern<number>, p: P) =>
      patternify((each) => fitPrime(each, count, from, to, p), cycles),
  ),
  overloaded(
    'stackwith',
    'Unionable a => Pattern a -> [Pattern a] -> Pattern a',
    'A pattern of controls put over several patterns, each begun later in it.',
    'stackwith (pan saw) [s "bd", s "sn"]',
    (union) => (p: P, patterns: readonly P[]) =>
      stackwith((a, b) => appLeft((x, y) => union.union(y, x), a, b), p, patterns),
  ),
  row(
    'soak',
    'Int -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    'A cycle of a pattern, then of what a function makes of it, then once more.',
    'soak 4 (hurry 1.5) $ s "bd sn"',
    soak,
  ),
  row(
    'snowball',
    'Int -> (Pattern a -> Pattern a -> Pattern a) -> (Pattern a -> Pattern a) -> Pattern a -> Pattern a',
    '`soak`, where each step is combined with those before it.',
    'snowball 3 overlay (hurry 2) $ s "bd sn"',
    snowball,
  ),
  row(
    'sseq',
    'String -> String -> Pattern String',
    'A row of a drum machine: x is a hit, a digit a sample number.',
    's (sseq "bd" "x 1x")',
    sseq,
  ),
  row(
    "sseq'",
    '[String] -> String -> Pattern String',
    'A row of a drum machine with several sounds: a digit picks one.',
    `s (sseq' ["bd", "sn"] "x 1x")`,
    (names: readonly string[], letters: string) =>
      fastcat([...letters].map((letter) => stepOf(names, letter))),
  ),
  row(
    'sseqs',
    '[(String, String)] -> Pattern String',
    'Rows of a drum machine.',
    's (sseqs [("bd", "x  x"), ("sn", " x  ")])',
    (rows: readonly (readonly [string, string])[]) =>
      stack(rows.map(([name, letters]) => sseq(name, letters))),
  ),
  row('silence', 'Pattern a', 'Nothing.', 'stack [s "bd", silence]', silence),
  row('empty', 'Pattern a', 'Nothing.', 'stack [s "bd", empty]', silence),
  row(
    'nothing',
    'Pattern a',
    'Nothing, no step long.',
    'stepcat [s "bd", nothing]',
    silence.withSteps(rational(0)),
  ),
  overloaded(
    "enumFromTo'",
    '(Ord a, Enum a) => a -> a -> Pattern a',
    'The numbers from one to another, in one cycle.',
    `n (enumFromTo' 1 4) # s "hoover"`,
    (type) => (from: unknown, to: unknown) => {
      const [low, high] = type.compare(from, to) > 0 ? [to, from] : [from, to];
      const list = itemsOf(type.range(low, undefined, high)).map(force);
      return fastFromList(low === from ? list : [...list].reverse());
    },
  ),
  overloaded(
    "enumFromThenTo'",
    '(Ord a, Enum a, Num a) => a -> a -> a -> Pattern a',
    'The numbers from one to another by steps, in one cycle.',
    `n (enumFromThenTo' 0 3 9) # s "hoover"`,
    (type) => (from: unknown, then: unknown, to: unknown) =>
      fastFromList(itemsOf(type.range(from, then, to)).map(force)),
  ),
  overloaded(
    'fromTo',
    'Enumerable a => a -> a -> Pattern a',
    'The numbers from one to another, in one cycle.',
    'n (fromTo 0 3) # s "hoover"',
    (type) => (from: unknown, to: unknown) => {
      const [low, high] = type.compare(from, to) > 0 ? [to, from] : [from, to];
      const list = itemsOf(type.range(low, undefined, high)).map(force);
      return fastFromList(low === from ? list : [...list].reverse());
    },
  ),
  overloaded(
    'fromThenTo',
    'Enumerable a => a -> a -> a -> Pattern a',
    'The numbers from one to another by steps, in one cycle.',
    'n (fromThenTo 0 2 6) # s "hoover"',
    (type) => (from: unknown, then: unknown, to: unknown) =>
      fastFromList(itemsOf(type.range(from, then, to)).map(force)),
  ),
];
