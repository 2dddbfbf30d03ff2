import { EvaluationFailure } from '../evaluation/failure.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { concatMapList, mapList } from '../evaluation/records-data.ts';
import {
  appendLists,
  Cons,
  call,
  type Data,
  force,
  itemsOf,
  just,
  nothing,
  Thunk,
  textOf,
  uncons,
  type Value,
} from '../evaluation/values.ts';
import { type Builtin, raw, rawOverloaded } from './builtin.ts';

const LONGEST = 100_000;

function empty(name: string): never {
  throw new EvaluationFailure(`\`${name}\` of an empty list.`);
}

function endless(): EvaluationFailure {
  return new EvaluationFailure(`This goes on without an end, or for more than ${LONGEST} items.`);
}

/** The first so many items, and what is left. */
function split(count: number, list: Value): readonly [Value[], Value] {
  const items: Value[] = [];
  let rest = list;
  while (items.length < count) {
    const at = uncons(rest);
    if (at === undefined) return [items, []];
    items.push(at.head);
    rest = at.tail;
    if (items.length > LONGEST) throw endless();
  }
  return [items, rest];
}

/** The items before the first that fails a test, and what is left. */
function spanList(test: Value, list: Value, wanted: boolean): readonly [Value[], Value] {
  const items: Value[] = [];
  let rest = list;
  for (;;) {
    const at = uncons(rest);
    if (at === undefined || (call(test, at.head) === true) !== wanted) return [items, at ?? []];
    items.push(at.head);
    rest = at.tail;
    if (items.length > LONGEST) throw endless();
  }
}

function filterList(test: Value, list: Value): Value {
  let seen = 0;
  for (let at = uncons(list); at !== undefined; at = uncons(at.tail)) {
    seen += 1;
    if (seen > LONGEST) throw endless();
    const { head, tail } = at;
    if (call(test, head) === true) return new Cons(head, new Thunk(() => filterList(test, tail)));
  }
  return [];
}

function takeWhileList(test: Value, list: Value): Value {
  const at = uncons(list);
  if (at === undefined || call(test, at.head) !== true) return [];
  return new Cons(at.head, new Thunk(() => takeWhileList(test, at.tail)));
}

function zipLists(f: (...items: Value[]) => Value, ...lists: Value[]): Value {
  const cells = lists.map(uncons);
  if (cells.some((each) => each === undefined)) return [];
  const heads = cells.map((each) => each?.head);
  const tails = cells.map((each) => each?.tail);
  return new Cons(new Thunk(() => f(...heads)), new Thunk(() => zipLists(f, ...tails)));
}

function iterateList(f: Value, start: Value): Value {
  const next = new Thunk(() => call(f, start));
  return new Cons(start, new Thunk(() => iterateList(f, next)));
}

function repeatList(value: Value): Cons {
  const cell: Cons = new Cons(value, new Thunk(() => cell));
  return cell;
}

function cycleList(list: Value): Value {
  if (uncons(list) === undefined) return empty('cycle');
  const whole: Thunk = new Thunk(() => appendLists(list, whole));
  return force(whole);
}

function foldr(f: Value, last: Value, list: Value): Value {
  const at = uncons(list);
  if (at === undefined) return force(last);
  return call(f, at.head, new Thunk(() => foldr(f, last, at.tail)));
}

function foldl(f: Value, first: Value, items: readonly Value[]): Value {
  return items.reduce<Value>((sum, each) => call(f, sum, each), force(first));
}

function scanl(f: Value, first: Value, list: Value): Value {
  const rest = new Thunk(() => {
    const at = uncons(list);
    return at === undefined ? [] : scanl(f, new Thunk(() => call(f, first, at.head)), at.tail);
  });
  return new Cons(first, rest);
}

function replicate(count: number, value: Value): Value[] {
  if (count > LONGEST) throw new EvaluationFailure(`A list of ${count} items is too long.`);
  return Array.from({ length: Math.max(0, count) }, () => value);
}

const int = (value: Value): number => force(value) as number;
const items = (container: TypeRecord, value: Value): readonly Value[] =>
  itemsOf(container.toList(force(value)));

/** A row about anything that holds items. */
function folding(
  name: string,
  type: string,
  doc: string,
  example: string,
  f: (items: readonly Value[], ...records: TypeRecord[]) => Value,
): Builtin {
  return rawOverloaded(
    name,
    type,
    doc,
    example,
    (container, ...records) =>
      (x: Value) =>
        force(f(items(container as TypeRecord, x), ...records)),
  );
}

const foldRows: readonly Builtin[] = [
  rawOverloaded(
    'foldr',
    'Foldable t => (a -> b -> b) -> b -> t a -> b',
    'Combines the items of a list from the right.',
    'foldr ($) (s "bd sn") [rev, fast 2]',
    (container) => (f: Value, last: Value, x: Value) => foldr(f, last, container.toList(force(x))),
  ),
  rawOverloaded(
    'foldl',
    'Foldable t => (b -> a -> b) -> b -> t a -> b',
    'Combines the items of a list from the left.',
    'foldl (#) (s "bd*2") [n "1 2", speed 2]',
    (container) => (f: Value, first: Value, x: Value) => foldl(f, first, items(container, x)),
  ),
  rawOverloaded(
    "foldl'",
    'Foldable t => (b -> a -> b) -> b -> t a -> b',
    'Combines the items of a list from the left.',
    'foldl\' (#) (s "bd*2") [n "1 2", speed 2]',
    (container) => (f: Value, first: Value, x: Value) => foldl(f, first, items(container, x)),
  ),
  rawOverloaded(
    'foldr1',
    'Foldable t => (a -> a -> a) -> t a -> a',
    'Combines the items of a list from the right, without a first value.',
    'foldr1 overlay [s "bd*2", s "hh*3"]',
    (container) => (f: Value, x: Value) => {
      const all = items(container, x);
      if (all.length === 0) return empty('foldr1');
      return all
        .slice(0, -1)
        .reduceRight<Value>((sum, each) => call(f, each, sum), force(all.at(-1)));
    },
  ),
  rawOverloaded(
    'foldl1',
    'Foldable t => (a -> a -> a) -> t a -> a',
    'Combines the items of a list from the left, without a first value.',
    'foldl1 (#) [s "bd*2", n "1 2"]',
    (container) => (f: Value, x: Value) => {
      const [first, ...rest] = items(container, x);
      return first === undefined && rest.length === 0 ? empty('foldl1') : foldl(f, first, rest);
    },
  ),
  rawOverloaded(
    'foldMap',
    '(Foldable t, Monoid m) => (a -> m) -> t a -> m',
    'Joins what a function makes of the items.',
    'foldMap s ["bd*2", "hh*3"]',
    (container, monoid) => (f: Value, x: Value) =>
      items(container, x).reduceRight<Value>(
        (rest, each) => monoid.append(call(f, each), rest),
        monoid.empty(),
      ),
  ),
  folding(
    'toList',
    'Foldable t => t a -> [a]',
    'The items as a list.',
    'n (fastFromList $ toList (Just 3)) # s "bd"',
    (all) => all,
  ),
  folding(
    'length',
    'Foldable t => t a -> Int',
    'How many items there are.',
    's "bd*2" # speed (fromIntegral (length [1,2,3]))',
    (all) => all.length,
  ),
  folding(
    'null',
    'Foldable t => t a -> Bool',
    'Whether there are no items.',
    'n (if null [] then 1 else 0) # s "bd"',
    (all) => all.length === 0,
  ),
  folding(
    'sum',
    '(Foldable t, Num a) => t a -> a',
    'All items added.',
    'n (sum ["0 1", "<2 3>"]) # s "bd"',
    (all, num) => all.reduce<Value>((sum, each) => num?.add(sum, force(each)), num?.fromInteger(0)),
  ),
  folding(
    'product',
    '(Foldable t, Num a) => t a -> a',
    'All items multiplied.',
    'n (product ["1 2", 3]) # s "bd"',
    (all, num) =>
      all.reduce<Value>((sum, each) => num?.multiply(sum, force(each)), num?.fromInteger(1)),
  ),
  folding(
    'maximum',
    '(Foldable t, Ord a) => t a -> a',
    'The greatest item.',
    'n (fromIntegral $ maximum [3, 1, 2 :: Int]) # s "bd"',
    (all, ord) =>
      all.length === 0
        ? empty('maximum')
        : all.reduce((best, each) => ord?.max(force(best), force(each))),
  ),
  folding(
    'minimum',
    '(Foldable t, Ord a) => t a -> a',
    'The least item.',
    'n (fromIntegral $ minimum [3, 1, 2 :: Int]) # s "bd"',
    (all, ord) =>
      all.length === 0
        ? empty('minimum')
        : all.reduce((best, each) => ord?.min(force(best), force(each))),
  ),
  rawOverloaded(
    'elem',
    '(Foldable t, Eq a) => a -> t a -> Bool',
    'Whether a value is among the items.',
    'when (`elem` [1, 3]) rev $ s "bd sn"',
    (container, eq) => (value: Value, x: Value) =>
      items(container, x).some((each) => eq.eq(force(value), force(each))),
  ),
  rawOverloaded(
    'notElem',
    '(Foldable t, Eq a) => a -> t a -> Bool',
    'Whether a value is not among the items.',
    'when (`notElem` [1, 3]) rev $ s "bd sn"',
    (container, eq) => (value: Value, x: Value) =>
      !items(container, x).some((each) => eq.eq(force(value), force(each))),
  ),
  folding(
    'concat',
    'Foldable t => t [a] -> [a]',
    'Several lists as one.',
    'fastcat (concat [[s "bd"], [s "sn"]])',
    (all) => concatMapList((each) => each, all),
  ),
  rawOverloaded(
    'concatMap',
    'Foldable t => (a -> [b]) -> t a -> [b]',
    'The lists that a function makes of the items, as one.',
    'fastcat (concatMap (\\x -> [s x, silence]) ["bd", "sn"])',
    (container) => (f: Value, x: Value) =>
      concatMapList((each) => call(f, each), container.toList(force(x))),
  ),
  folding(
    'and',
    'Foldable t => t Bool -> Bool',
    'Whether all items are true.',
    'n (if and [True, False] then 1 else 0) # s "bd"',
    (all) => all.every((each) => force(each) === true),
  ),
  folding(
    'or',
    'Foldable t => t Bool -> Bool',
    'Whether one of the items is true.',
    'n (if or [True, False] then 1 else 0) # s "bd"',
    (all) => all.some((each) => force(each) === true),
  ),
  rawOverloaded(
    'any',
    'Foldable t => (a -> Bool) -> t a -> Bool',
    'Whether a test holds for one of the items.',
    'n (if any (> 2) [1, 3] then 1 else 0) # s "bd"',
    (container) => (f: Value, x: Value) =>
      items(container, x).some((each) => call(f, each) === true),
  ),
];

const listRows: readonly Builtin[] = [
  raw(
    ':',
    'a -> [a] -> [a]',
    'A list with one more item in front.',
    'stack (s "bd" : [s "hh*4"])',
    (head: Value, tail: Value) => new Cons(head, tail),
  ),
  raw(
    '++',
    '[a] -> [a] -> [a]',
    'Two lists, or two texts, as one.',
    'stack ([s "bd"] ++ [s "hh*4"])',
    appendLists,
  ),
  raw(
    '!!',
    '[a] -> Int -> a',
    'The item with a number, from 0.',
    '[s "bd", s "sn"] !! 1',
    (list: Value, index: Value) => {
      const at = int(index);
      const [, rest] = split(Math.max(0, at), list);
      const found = at < 0 ? undefined : uncons(rest);
      if (found === undefined)
        throw new EvaluationFailure(`The list has no item ${at}: they are counted from 0.`);
      return force(found.head);
    },
  ),
  raw(
    'map',
    '(a -> b) -> [a] -> [b]',
    'Applies a function to every item of a list.',
    'stack $ map s ["bd", "hh*4"]',
    (f: Value, list: Value) => mapList((each) => call(f, each), list),
  ),
  raw(
    'filter',
    '(a -> Bool) -> [a] -> [a]',
    'The items for which a test holds.',
    'n (fastFromList $ filter (> 1) [1, 2, 4]) # s "bd"',
    filterList,
  ),
  raw('head', '[a] -> a', 'The first item.', 'head [s "bd", s "sn"]', (list: Value) =>
    force((uncons(list) ?? empty('head')).head),
  ),
  raw('last', '[a] -> a', 'The last item.', 'last [s "bd", s "sn"]', (list: Value) => {
    const all = itemsOf(list);
    return all.length === 0 ? empty('last') : force(all.at(-1));
  }),
  raw(
    'tail',
    '[a] -> [a]',
    'All items but the first.',
    'stack $ tail [s "bd", s "sn"]',
    (list: Value) => force((uncons(list) ?? empty('tail')).tail),
  ),
  raw(
    'init',
    '[a] -> [a]',
    'All items but the last.',
    'stack $ init [s "bd", s "sn"]',
    (list: Value) => {
      const all = itemsOf(list);
      return all.length === 0 ? empty('init') : all.slice(0, -1);
    },
  ),
  raw(
    'reverse',
    '[a] -> [a]',
    'The items from the last to the first.',
    'fastcat (reverse [s "bd", s "sn"])',
    (list: Value) => [...itemsOf(list)].reverse(),
  ),
  raw(
    'take',
    'Int -> [a] -> [a]',
    'The first so many items.',
    'n (fastFromList $ take 3 [0 ..]) # s "bd"',
    (count: Value, list: Value) => split(int(count), list)[0],
  ),
  raw(
    'drop',
    'Int -> [a] -> [a]',
    'All but the first so many items.',
    'fastcat (drop 1 [s "bd", s "sn"])',
    (count: Value, list: Value) => force(split(int(count), list)[1]),
  ),
  raw(
    'splitAt',
    'Int -> [a] -> ([a], [a])',
    '`take` and `drop` at once.',
    'fastcat (fst $ splitAt 1 [s "bd", s "sn"])',
    (count: Value, list: Value) => split(int(count), list),
  ),
  raw(
    'takeWhile',
    '(a -> Bool) -> [a] -> [a]',
    'The items before the first that fails a test.',
    'n (fastFromList $ takeWhile (< 3) [0 ..]) # s "bd"',
    takeWhileList,
  ),
  raw(
    'dropWhile',
    '(a -> Bool) -> [a] -> [a]',
    'The items from the first that fails a test.',
    'n (fastFromList $ dropWhile (< 3) [0 .. 5]) # s "bd"',
    (test: Value, list: Value) => {
      let rest = list;
      let seen = 0;
      for (
        let at = uncons(rest);
        at !== undefined && call(test, at.head) === true;
        at = uncons(rest)
      ) {
        seen += 1;
        if (seen > LONGEST) throw endless();
        rest = at.tail;
      }
      return force(rest);
    },
  ),
  raw(
    'span',
    '(a -> Bool) -> [a] -> ([a], [a])',
    '`takeWhile` and `dropWhile` at once.',
    'n (fastFromList $ fst $ span (< 3) [0 .. 5]) # s "bd"',
    (test: Value, list: Value) => spanList(test, list, true),
  ),
  raw(
    'break',
    '(a -> Bool) -> [a] -> ([a], [a])',
    'The items before and from the first that passes a test.',
    'n (fastFromList $ fst $ break (> 3) [0 .. 5]) # s "bd"',
    (test: Value, list: Value) => spanList(test, list, false),
  ),
  raw(
    'replicate',
    'Int -> a -> [a]',
    'A list of one item, so many times.',
    'cat (replicate 2 (s "bd*2") ++ [s "hh*3"])',
    (count: Value, value: Value) => replicate(int(count), value),
  ),
  raw(
    'repeat',
    'a -> [a]',
    'An endless list of one item.',
    'fastcat $ take 3 $ repeat (s "bd")',
    repeatList,
  ),
  raw(
    'cycle',
    '[a] -> [a]',
    'A list over and over, without an end.',
    'fastcat $ take 3 $ cycle [s "bd", s "sn"]',
    cycleList,
  ),
  raw(
    'iterate',
    '(a -> a) -> a -> [a]',
    'A value, then what a function makes of it, and so on.',
    '(iterate (hurry 2) (s "bd sn")) !! 2',
    iterateList,
  ),
  raw(
    'zip',
    '[a] -> [b] -> [(a, b)]',
    'Two lists as a list of pairs.',
    'stack [s a # n b | (a, b) <- zip ["bd", "hh"] [1, 2]]',
    (a: Value, b: Value) => zipLists((x, y) => [x, y], a, b),
  ),
  raw(
    'zip3',
    '[a] -> [b] -> [c] -> [(a, b, c)]',
    'Three lists as a list of triples.',
    'stack [s a # n b # pan c | (a, b, c) <- zip3 ["bd"] [1] [0]]',
    (a: Value, b: Value, c: Value) => zipLists((x, y, z) => [x, y, z], a, b, c),
  ),
  raw(
    'zipWith',
    '(a -> b -> c) -> [a] -> [b] -> [c]',
    'Combines two lists item by item.',
    'stack $ zipWith (\\a b -> s a # n b) ["bd", "hh"] [1, 2]',
    (f: Value, a: Value, b: Value) => zipLists((x, y) => call(f, x, y), a, b),
  ),
  raw(
    'zipWith3',
    '(a -> b -> c -> d) -> [a] -> [b] -> [c] -> [d]',
    'Combines three lists item by item.',
    'stack $ zipWith3 (\\a b c -> s a # n b # pan c) ["bd"] [1] [0]',
    (f: Value, a: Value, b: Value, c: Value) => zipLists((x, y, z) => call(f, x, y, z), a, b, c),
  ),
  raw(
    'unzip',
    '[(a, b)] -> ([a], [b])',
    'A list of pairs as two lists.',
    'n (fastFromList $ snd $ unzip [(1, 2), (3, 4)]) # s "bd"',
    (list: Value) => {
      const pairs = itemsOf(list).map((each) => force(each) as readonly Value[]);
      return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
    },
  ),
  raw(
    'unzip3',
    '[(a, b, c)] -> ([a], [b], [c])',
    'A list of triples as three lists.',
    'n (let (_, b, _) = unzip3 [(1, 2, 3)] in fastFromList b) # s "bd"',
    (list: Value) => {
      const triples = itemsOf(list).map((each) => force(each) as readonly Value[]);
      return [triples.map(([a]) => a), triples.map(([, b]) => b), triples.map(([, , c]) => c)];
    },
  ),
  rawOverloaded(
    'lookup',
    'Eq a => a -> [(a, b)] -> Maybe b',
    'What a list of pairs has for a key.',
    'maybe silence (# n 2) (lookup "a" [("a", s "bd")])',
    (eq) => (key: Value, list: Value) => {
      for (const each of itemsOf(list)) {
        const [own, value] = force(each) as readonly Value[];
        if (eq.eq(force(key), force(own))) return just(value);
      }
      return nothing;
    },
  ),
  raw(
    'scanl',
    '(b -> a -> b) -> b -> [a] -> [b]',
    'Every step of `foldl`.',
    'n (fastFromList $ scanl (+) 0 [1, 2, 3]) # s "bd"',
    scanl,
  ),
  raw(
    'scanl1',
    '(a -> a -> a) -> [a] -> [a]',
    'Every step of `foldl1`.',
    'n (fastFromList $ scanl1 (+) [1, 2, 3]) # s "bd"',
    (f: Value, list: Value) => {
      const at = uncons(list);
      return at === undefined ? [] : scanl(f, at.head, at.tail);
    },
  ),
  raw(
    'scanr',
    '(a -> b -> b) -> b -> [a] -> [b]',
    'Every step of `foldr`.',
    'n (fastFromList $ scanr (+) 0 [1, 2, 3]) # s "bd"',
    (f: Value, last: Value, list: Value) => {
      const sums: Value[] = [force(last)];
      for (const each of [...itemsOf(list)].reverse()) sums.unshift(call(f, each, sums[0]));
      return sums;
    },
  ),
  raw(
    'scanr1',
    '(a -> a -> a) -> [a] -> [a]',
    'Every step of `foldr1`.',
    'n (fastFromList $ scanr1 (+) [1, 2, 3]) # s "bd"',
    (f: Value, list: Value) => {
      const sums: Value[] = [];
      for (const each of [...itemsOf(list)].reverse())
        sums.unshift(sums.length === 0 ? force(each) : call(f, each, sums[0]));
      return sums;
    },
  ),
  raw(
    'words',
    '[Char] -> [[Char]]',
    'The words of a text.',
    'fastcat $ map (s . pure) $ words "bd sn"',
    (text: Value) =>
      textOf(text)
        .split(/\s+/)
        .filter((each) => each !== ''),
  ),
  raw(
    'unwords',
    '[[Char]] -> [Char]',
    'Words as one text, with spaces between.',
    's (parseBP_E $ unwords ["bd", "sn"])',
    (list: Value) => itemsOf(list).map(textOf).join(' '),
  ),
  raw(
    'lines',
    '[Char] -> [[Char]]',
    'The lines of a text.',
    'fastcat $ map (s . pure) $ lines "bd\\nsn"',
    (text: Value) =>
      textOf(text)
        .replace(/\n$/, '')
        .split('\n')
        .filter((each, i, all) => all.length > 1 || each !== '' || i > 0),
  ),
  raw(
    'unlines',
    '[[Char]] -> [Char]',
    'Lines as one text.',
    's (parseBP_E $ unlines ["bd", "sn"])',
    (list: Value) =>
      itemsOf(list)
        .map((each) => `${textOf(each)}\n`)
        .join(''),
  ),
  raw(
    'catMaybes',
    '[Maybe a] -> [a]',
    'The values that are there.',
    'fastcat $ catMaybes [Just (s "bd"), Nothing]',
    (list: Value) =>
      itemsOf(list)
        .map((each) => force(each) as Data)
        .filter(({ name }) => name === 'Just')
        .map(({ fields }) => fields[0]),
  ),
  raw(
    'fromMaybe',
    'a -> Maybe a -> a',
    'A value, or a default where it is not there.',
    'fromMaybe silence (Just $ s "bd")',
    (none: Value, value: Value) => {
      const { name, fields } = force(value) as Data;
      return force(name === 'Nothing' ? none : fields[0]);
    },
  ),
  raw(
    'intercalate',
    '[a] -> [[a]] -> [a]',
    'Lists as one, with another between them.',
    's (parseBP_E $ intercalate " " ["bd", "sn"])',
    (between: Value, list: Value) =>
      itemsOf(list).reduce<Value>(
        (all, each, i) => (i === 0 ? force(each) : appendLists(appendLists(all, between), each)),
        [],
      ),
  ),
];

/** Haskell's lists. */
export const preludeListRows: readonly Builtin[] = [...listRows, ...foldRows];
