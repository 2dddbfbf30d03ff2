import { EvaluationFailure } from '../evaluation/failure.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { Action, runAction } from '../evaluation/records-pattern.ts';
import {
  call,
  Data,
  type Fn,
  force,
  itemsOf,
  just,
  nothing,
  textOf,
  type Value,
} from '../evaluation/values.ts';
import { type Builtin, raw, rawOverloaded, row } from './builtin.ts';

const apply = (f: Value, a: Value): Value => call(f, a);

/** Ends with a message of the program's own. */
const stopWith = (message: Value): never => {
  throw new EvaluationFailure(textOf(message) || 'The code ends here, and says nothing why.');
};

/** Haskell's functions about functions, truth, choice and actions. */
export const preludeFunctionRows: readonly Builtin[] = [
  raw('$', '(a -> b) -> a -> b', 'Gives all that follows to a function.', 'rev $ s "bd sn"', apply),
  raw('$!', '(a -> b) -> a -> b', 'Like `$`.', 'rev $! s "bd sn"', apply),
  raw(
    '&',
    'a -> (a -> b) -> b',
    'Gives what stands before it to a function.',
    's "bd sn" & rev',
    (a: Value, f: Value) => call(f, a),
  ),
  raw(
    '.',
    '(b -> c) -> (a -> b) -> a -> c',
    'Makes one function of two: the right one comes first.',
    'every 2 (rev . fast 2) $ s "bd sn"',
    (f: Value, g: Value, a: Value) => call(f, call(g, a)),
  ),
  raw('id', 'a -> a', 'Gives back what it is given.', 'id $ s "bd sn"', force),
  raw(
    'const',
    'a -> b -> a',
    'Gives back the first of two things.',
    'every 2 (const $ s "hh*4") $ s "bd sn"',
    (a: Value) => force(a),
  ),
  raw(
    'flip',
    '(a -> b -> c) -> b -> a -> c',
    'Exchanges the first two arguments of a function.',
    'flip fast (s "bd sn") "1 2"',
    (f: Value, b: Value, a: Value) => call(f, a, b),
  ),
  raw(
    'curry',
    '((a, b) -> c) -> a -> b -> c',
    'Turns a function of a pair into one of two arguments.',
    'curry (\\(a, b) -> fast a b) 2 (s "bd sn")',
    (f: Value, a: Value, b: Value) => call(f, [a, b]),
  ),
  raw(
    'uncurry',
    '(a -> b -> c) -> (a, b) -> c',
    'Turns a function of two arguments into one of a pair.',
    'uncurry (#) (s "bd*2", n "0 1")',
    (f: Value, pair: Value) => call(f, ...(force(pair) as readonly Value[])),
  ),
  raw(
    'until',
    '(a -> Bool) -> (a -> a) -> a -> a',
    'Applies a function until a test holds.',
    'n (pure $ until (> 10) (* 2) 1) # s "hoover"',
    (test: Value, f: Value, start: Value) => {
      let at = force(start);
      for (let count = 0; call(test, at) !== true; count += 1) {
        if (count > 100_000) throw new EvaluationFailure('`until` never comes to an end.');
        at = call(f, at);
      }
      return at;
    },
  ),
  raw(
    'asTypeOf',
    'a -> a -> a',
    'Gives back the first of two things of one type.',
    's "bd" `asTypeOf` s "sn"',
    (a: Value) => force(a),
  ),
  raw(
    'seq',
    'a -> b -> b',
    'Finishes the first thing and gives back the second.',
    'seq 1 $ s "bd"',
    (a: Value, b: Value) => {
      force(a);
      return force(b);
    },
  ),
  raw(
    'error',
    '[Char] -> a',
    'Fails with a message.',
    'every 2 (const $ s "hh") $ s "bd" # n (if True then 1 else error "no")',
    stopWith,
  ),
  raw(
    'errorWithoutStackTrace',
    '[Char] -> a',
    'Fails with a message.',
    's (if True then "bd" else errorWithoutStackTrace "no")',
    stopWith,
  ),
  raw(
    'noOv',
    '[Char] -> a',
    'Fails: what is named cannot be combined so.',
    's (if True then "bd" else noOv "add")',
    (name: Value) => {
      throw new EvaluationFailure(`No overloading for ${textOf(name)} here.`);
    },
  ),
  raw(
    'not',
    'Bool -> Bool',
    'True for false, false for true.',
    'struct (not <$> "t f t") $ s "bd"',
    (a: Value) => force(a) !== true,
  ),
  raw(
    '&&',
    'Bool -> Bool -> Bool',
    'Whether both hold.',
    'when (\\c -> c > 1 && c < 4) rev $ s "bd sn"',
    (a: Value, b: Value) => force(a) === true && force(b) === true,
  ),
  raw(
    '||',
    'Bool -> Bool -> Bool',
    'Whether one of two holds.',
    'when (\\c -> c == 0 || c == 3) rev $ s "bd sn"',
    (a: Value, b: Value) => force(a) === true || force(b) === true,
  ),
  row(
    'otherwise',
    'Bool',
    'True: the last guard of a definition.',
    'n (let f x | x > 3 = 1 | otherwise = 0 in f 2) # s "bd"',
    true,
  ),
  row('True', 'Bool', 'True.', 'struct (pure True) $ s "bd"', true),
  row('False', 'Bool', 'False.', 'sew (pure False) (s "bd") (s "sn")', false),
  row('LT', 'Ordering', 'Less.', 'n (if compare 1 2 == LT then 1 else 2) # s "bd"', -1),
  row('EQ', 'Ordering', 'Equal.', 'n (if compare 1 1 == EQ then 1 else 2) # s "bd"', 0),
  row('GT', 'Ordering', 'Greater.', 'n (if compare 2 1 == GT then 1 else 2) # s "bd"', 1),
  raw(
    'Just',
    'a -> Maybe a',
    'A value that is there.',
    's (fromMaybes [Just "bd", Nothing])',
    (a: Value) => just(a),
  ),
  raw(
    'Nothing',
    'Maybe a',
    'A value that is not there.',
    's (fromMaybes [Just "bd", Nothing])',
    nothing,
  ),
  raw(
    'Left',
    'a -> Either a b',
    'A value of one of two kinds.',
    'either (# n 1) id $ Left (s "bd")',
    (a: Value) => new Data('Left', [a]),
  ),
  raw(
    'Right',
    'b -> Either a b',
    'A value of the other of two kinds.',
    'either id (# n 1) $ Right (s "bd")',
    (a: Value) => new Data('Right', [a]),
  ),
  raw(
    'maybe',
    'b -> (a -> b) -> Maybe a -> b',
    'What a function makes of a value, or a default where there is none.',
    'maybe silence id (Just $ s "bd")',
    (none: Value, f: Value, value: Value) => {
      const { name, fields } = force(value) as Data;
      return name === 'Nothing' ? force(none) : call(f, fields[0]);
    },
  ),
  raw(
    'either',
    '(a -> c) -> (b -> c) -> Either a b -> c',
    'One of two functions, by the kind of the value.',
    'either id rev (Right (s "bd sn"))',
    (f: Value, g: Value, value: Value) => {
      const { name, fields } = force(value) as Data;
      return call(name === 'Left' ? f : g, fields[0]);
    },
  ),
  raw(
    'fst',
    '(a, b) -> a',
    'The first of a pair.',
    'fst (rev, fast 2) $ s "bd sn"',
    (pair: Value) => force((force(pair) as readonly Value[])[0]),
  ),
  raw(
    'snd',
    '(a, b) -> b',
    'The second of a pair.',
    'snd (rev, fast 2) $ s "bd sn"',
    (pair: Value) => force((force(pair) as readonly Value[])[1]),
  ),
  rawOverloaded(
    'fmap',
    'Functor f => (a -> b) -> f a -> f b',
    'Applies a function to every value.',
    'n (fmap (+ 1) "0 2") # s "hh"',
    (functor) => (f: Value, x: Value) => functor.fmap(force(f) as Fn, force(x)),
  ),
  rawOverloaded(
    '<$>',
    'Functor f => (a -> b) -> f a -> f b',
    'Applies a function to every value.',
    'n ((+ 1) <$> "0 2") # s "hh"',
    (functor) => (f: Value, x: Value) => functor.fmap(force(f) as Fn, force(x)),
  ),
  rawOverloaded(
    '<&>',
    'Functor f => f a -> (a -> b) -> f b',
    '`<$>` the other way around.',
    'n ("0 2" <&> (+ 1)) # s "hh"',
    (functor) => (x: Value, f: Value) => functor.fmap(force(f) as Fn, force(x)),
  ),
  rawOverloaded(
    '<$',
    'Functor f => a -> f b -> f a',
    'Puts one value in place of every value.',
    's ("bd" <$ ("1 2 3" :: Pattern Int))',
    (functor) => (a: Value, x: Value) => functor.fmap(() => a, force(x)),
  ),
  rawOverloaded(
    '$>',
    'Functor f => f a -> b -> f b',
    '`<$` the other way around.',
    's (("1 2" :: Pattern Int) $> "bd")',
    (functor) => (x: Value, a: Value) => functor.fmap(() => a, force(x)),
  ),
  rawOverloaded(
    'void',
    'Functor f => f a -> f ()',
    'Drops the values.',
    's ("bd" <$ void ("1 2" :: Pattern Int))',
    (functor) => (x: Value) => functor.fmap(() => [], force(x)),
  ),
  rawOverloaded(
    'pure',
    'Applicative f => a -> f a',
    'One value as a pattern: once a cycle.',
    'n (pure 3) # s "hh"',
    (applicative) => (a: Value) => applicative.pure(a),
  ),
  rawOverloaded(
    'return',
    'Monad m => a -> m a',
    'The same as `pure`.',
    'n (return 3) # s "hh"',
    (monad) => (a: Value) => monad.pure(a),
  ),
  rawOverloaded(
    '<*>',
    'Applicative f => f (a -> b) -> f a -> f b',
    'Applies functions to values; wholes are where both overlap.',
    'n ((+) <$> "0 2" <*> "1 3") # s "hh"',
    (applicative) => (f: Value, x: Value) => applicative.lift2((g, a) => call(g, a), force(f), x),
  ),
  rawOverloaded(
    'liftA2',
    'Applicative f => (a -> b -> c) -> f a -> f b -> f c',
    'Applies a function of two arguments to values of both sides.',
    'n (liftA2 (+) "0 2" "1 3") # s "hh"',
    (applicative) => (f: Value, x: Value, y: Value) =>
      applicative.lift2((a, b) => call(f, a, b), force(x), y),
  ),
  rawOverloaded(
    '>>=',
    'Monad m => m a -> (a -> m b) -> m b',
    'Gives every value to a function that makes a pattern, and joins the patterns.',
    'n ("0 2" >>= (\\x -> pure (x + 1))) # s "hh"',
    (monad) => (x: Value, f: Value) => monad.bind(force(x), force(f) as Fn),
  ),
  rawOverloaded(
    '=<<',
    'Monad m => (a -> m b) -> m a -> m b',
    '`>>=` the other way around.',
    'n ((\\x -> pure (x + 1)) =<< "0 2") # s "hh"',
    (monad) => (f: Value, x: Value) => monad.bind(force(x), force(f) as Fn),
  ),
  rawOverloaded(
    '>>',
    'Monad m => m a -> m b -> m b',
    'One thing after another; the values of the first are dropped.',
    'n (("0 2" :: Pattern Int) >> "1 3") # s "hh"',
    (monad) => (x: Value, y: Value) => monad.bind(force(x), () => force(y)),
  ),
  rawOverloaded(
    'join',
    'Monad m => m (m a) -> m a',
    'A pattern of patterns as one; wholes are where both overlap.',
    'n (join $ (\\x -> pure x) <$> "0 2") # s "hh"',
    (monad) => (x: Value) => monad.bind(force(x), force),
  ),
  rawOverloaded(
    '>=>',
    'Monad m => (a -> m b) -> (b -> m c) -> a -> m c',
    'One function that makes patterns after another.',
    'n (((\\x -> pure (x + 1)) >=> pure) =<< "0 2") # s "hh"',
    (monad) => (f: Value, g: Value, a: Value) => monad.bind(call(f, a), force(g) as Fn),
  ),
  rawOverloaded(
    'when_',
    'Applicative f => Bool -> f () -> f ()',
    'An action only where a test holds.',
    'when_ True $ d1 $ s "bd"',
    (applicative) => (test: Value, action: Value) =>
      force(test) === true ? force(action) : applicative.pure([]),
  ),
  rawOverloaded(
    'mapM_',
    '(Foldable t, Monad m) => (a -> m b) -> t a -> m ()',
    'Does an action for each item.',
    'mapM_ (\\x -> d1 $ s x) ["bd", "sn"]',
    (foldable, monad) => (f: Value, items: Value) =>
      inTurn(
        monad.bind,
        monad.pure,
        itemsOf(foldable.toList(force(items))).map((each) => () => call(f, each)),
      ),
  ),
  rawOverloaded(
    'forM_',
    '(Foldable t, Monad m) => t a -> (a -> m b) -> m ()',
    '`mapM_` with the list first.',
    'forM_ ["bd", "sn"] (\\x -> d1 $ s x)',
    (foldable, monad) => (items: Value, f: Value) =>
      inTurn(
        monad.bind,
        monad.pure,
        itemsOf(foldable.toList(force(items))).map((each) => () => call(f, each)),
      ),
  ),
  rawOverloaded(
    'sequence_',
    '(Foldable t, Monad m) => t (m a) -> m ()',
    'Does several actions.',
    'sequence_ [d1 $ s "bd", d2 $ s "sn"]',
    (foldable, monad) => (items: Value) =>
      inTurn(
        monad.bind,
        monad.pure,
        itemsOf(foldable.toList(force(items))).map((each) => () => force(each)),
      ),
  ),
  rawOverloaded(
    'sequence',
    '(Traversable t, Monad m) => t (m a) -> m (t a)',
    'A list of patterns as a pattern of lists.',
    'n (sum <$> sequence ["0 1", "2"]) # s "hh"',
    (traversable, monad) => (items: Value) => gathered(traversable, monad, items, force),
  ),
  rawOverloaded(
    'sequenceA',
    '(Traversable t, Applicative f) => t (f a) -> f (t a)',
    'A list of patterns as a pattern of lists.',
    'n (sum <$> sequenceA ["0 1", "2"]) # s "hh"',
    (traversable, applicative) => (items: Value) =>
      gathered(traversable, applicative, items, force),
  ),
  rawOverloaded(
    'mapM',
    '(Traversable t, Monad m) => (a -> m b) -> t a -> m (t b)',
    'Makes a pattern of each item, and one pattern of lists of all.',
    'n (sum <$> mapM pure [0, 1]) # s "hh"',
    (traversable, monad) => (f: Value, items: Value) =>
      gathered(traversable, monad, items, (each) => call(f, each)),
  ),
  rawOverloaded(
    'traverse',
    '(Traversable t, Applicative f) => (a -> f b) -> t a -> f (t b)',
    'Makes a pattern of each item, and one pattern of lists of all.',
    'n (sum <$> traverse pure [0, 1]) # s "hh"',
    (traversable, applicative) => (f: Value, items: Value) =>
      gathered(traversable, applicative, items, (each) => call(f, each)),
  ),
  rawOverloaded(
    '<>',
    'Semigroup a => a -> a -> a',
    'Two things joined: patterns are played at once.',
    's "bd hh" <> s "sn*3"',
    (semigroup) => (a: Value, b: Value) => semigroup.append(force(a), b),
  ),
  rawOverloaded(
    'mappend',
    'Monoid a => a -> a -> a',
    'Two things joined.',
    'mappend (s "bd hh") (s "sn*3")',
    (monoid) => (a: Value, b: Value) => monoid.append(force(a), b),
  ),
  rawOverloaded(
    'mempty',
    'Monoid a => a',
    'Nothing: an empty pattern, list or text.',
    's "bd" <> mempty',
    (monoid) => monoid.empty(),
  ),
  rawOverloaded(
    'mconcat',
    'Monoid a => [a] -> a',
    'All items of a list joined.',
    'mconcat [s "bd*2", s "hh*3"]',
    (monoid) => (items: Value) =>
      itemsOf(items).reduceRight<Value>(
        (rest, each) => monoid.append(force(each), rest),
        monoid.empty(),
      ),
  ),
  raw('\\run', 'IO a -> a', 'The result of an action.', '', runAction),
  raw(
    'putStrLn',
    '[Char] -> IO ()',
    'Prints a line; here it does nothing.',
    'do { putStrLn "hi"; d1 $ s "bd" }',
    () => new Action(() => []),
  ),
  raw(
    'putStr',
    '[Char] -> IO ()',
    'Prints a text; here it does nothing.',
    'do { putStr "hi"; d1 $ s "bd" }',
    () => new Action(() => []),
  ),
  rawOverloaded(
    'print',
    'Show a => a -> IO ()',
    'Prints a value; here it does nothing.',
    'do { print 1; d1 $ s "bd" }',
    () => () => new Action(() => []),
  ),

  raw(
    '(,)',
    'a -> b -> (a, b)',
    'Makes a pair.',
    'n (fst <$> ((,) <$> "1 2" <*> ("3" :: Pattern Int))) # s "hh"',
    (a: Value, b: Value) => [a, b],
  ),
  raw(
    '(,,)',
    'a -> b -> c -> (a, b, c)',
    'Makes a triple.',
    'n ((\\(a, _, _) -> a) <$> ((,,) <$> "1 2" <*> ("3" :: Pattern Int) <*> ("4" :: Pattern Int))) # s "hh"',
    (a: Value, b: Value, c: Value) => [a, b, c],
  ),
];

type Bind = (x: Value, f: (value: Value) => Value) => Value;

/** Actions one after another. */
function inTurn(
  bind: Bind,
  pure: (value: Value) => Value,
  actions: readonly (() => Value)[],
): Value {
  const go = (at: number): Value => {
    const action = actions[at];
    return action === undefined ? pure([]) : bind(action(), () => go(at + 1));
  };
  return go(0);
}

function gathered(
  traversable: TypeRecord,
  applicative: TypeRecord,
  items: Value,
  make: (item: Value) => Value,
): Value {
  const container = force(items);
  const each = itemsOf(traversable.toList(container)).map(make);
  const lists = each.reduce<Value>(
    (known, next) =>
      applicative.lift2((list, value) => [...(force(list) as Value[]), value], force(known), next),
    applicative.pure([]),
  );
  return applicative.fmap((list) => traversable.fromList(container, force(list) as Value[]), lists);
}
