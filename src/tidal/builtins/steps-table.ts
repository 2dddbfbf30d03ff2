import { Rational } from '../../base/index.ts';
import {
  _expand,
  _extend,
  _stepdrop,
  _steptake,
  appBoth,
  Pattern,
  pace,
  stepalt,
  stepCount,
  stepcat,
  stepJoin,
  stepwise,
} from '../../pattern/index.ts';
import { type Builtin, row } from './builtin.ts';

type P = Pattern<unknown>;
type Numbers = Pattern<Rational>;

const contractBy = (factor: Rational, p: P): P => _expand(Rational.one.div(factor), p);

/** Functions that measure patterns in steps. */
export const stepRows: readonly Builtin[] = [
  row(
    'stepcat',
    '[Pattern a] -> Pattern a',
    'Patterns one after another, each as long as it has steps.',
    'stepcat [s "bd sn", s "hh hh hh"]',
    stepcat,
  ),
  row(
    'stepalt',
    '[[Pattern a]] -> Pattern a',
    'Lists of patterns in turn, step by step.',
    'stepalt [[s "bd", s "sn"], [s "hh hh"]]',
    (groups: readonly (readonly P[])[]) => stepalt(groups),
  ),
  row(
    'steptake',
    'Pattern Time -> Pattern a -> Pattern a',
    'The first so many steps.',
    'steptake "2 3" $ s "bd sn hh cp"',
    (count: Numbers, p: P) => stepwise((value) => _steptake(value, p), count),
  ),
  row(
    '_take',
    'Time -> Pattern a -> Pattern a',
    'The first so many steps.',
    '_take 2 $ s "bd sn hh cp"',
    _steptake,
  ),
  row(
    'stepdrop',
    'Pattern Time -> Pattern a -> Pattern a',
    'All but the first so many steps.',
    'stepdrop "1 2" $ s "bd sn hh cp"',
    (count: Numbers, p: P) => stepwise((value) => _stepdrop(value, p), count),
  ),
  row(
    '_stepdrop',
    'Time -> Pattern a -> Pattern a',
    'All but the first so many steps.',
    '_stepdrop 1 $ s "bd sn hh cp"',
    _stepdrop,
  ),
  row(
    'expand',
    'Pattern Rational -> Pattern a -> Pattern a',
    'So many times as many steps in the same time.',
    'stepcat [expand 2 $ s "bd sn", s "hh"]',
    (factor: Numbers, p: P) => stepwise((value) => _expand(value, p), factor),
  ),
  row(
    '_expand',
    'Rational -> Pattern a -> Pattern a',
    'So many times as many steps in the same time.',
    'stepcat [_expand 2 $ s "bd sn", s "hh"]',
    _expand,
  ),
  row(
    'contract',
    'Pattern Rational -> Pattern a -> Pattern a',
    'So many times fewer steps in the same time.',
    'stepcat [contract 2 $ s "bd sn", s "hh"]',
    (factor: Numbers, p: P) => stepwise((value) => contractBy(value, p), factor),
  ),
  row(
    '_contract',
    'Rational -> Pattern a -> Pattern a',
    'So many times fewer steps in the same time.',
    'stepcat [_contract 2 $ s "bd sn", s "hh"]',
    contractBy,
  ),
  row(
    'extend',
    'Pattern Rational -> Pattern a -> Pattern a',
    'Faster, with as many more steps.',
    'stepcat [extend 2 $ s "bd sn", s "hh"]',
    (factor: Numbers, p: P) => stepwise((value) => _extend(value, p), factor),
  ),
  row(
    '_extend',
    'Rational -> Pattern a -> Pattern a',
    'Faster, with as many more steps.',
    'stepcat [_extend 2 $ s "bd sn", s "hh"]',
    _extend,
  ),
  row(
    'pace',
    'Rational -> Pattern a -> Pattern a',
    'So many steps a cycle.',
    'pace 3 $ s "bd sn hh cp"',
    pace,
  ),
  row(
    'steps',
    'Pattern a -> Maybe Rational',
    'How many steps a pattern has, if it counts any.',
    's "bd" # n (maybe 0 fromRational $ steps $ s "bd sn hh")',
    (p: P) => p.steps,
  ),
  row(
    'setSteps',
    'Maybe Rational -> Pattern a -> Pattern a',
    'The same pattern counted in other steps.',
    'stepcat [setSteps (Just 1) $ s "bd hh", s "sn cp"]',
    (steps: Rational | undefined, p: P) => p.withSteps(steps),
  ),
  row(
    'setStepsFrom',
    'Pattern b -> Pattern a -> Pattern a',
    'The same pattern with the steps of another.',
    'stepcat [setStepsFrom (s "bd hh sn") $ s "hh", s "cp"]',
    (from: P, p: P) => p.withSteps(from.steps),
  ),
  row(
    'withSteps',
    '(Rational -> Rational) -> Pattern a -> Pattern a',
    'Applies a function to the number of steps.',
    'stepcat [withSteps (* 2) $ s "bd hh", s "sn"]',
    (f: (steps: Rational) => Rational, p: P) => p.withSteps(p.steps && f(p.steps)),
  ),
  row(
    'keepSteps',
    'Pattern a -> Pattern b -> Pattern b',
    'The second pattern with the steps of the first.',
    'stepcat [keepSteps (s "hh*3") $ s "bd hh", s "sn"]',
    (from: P, p: P) => p.withSteps(from.steps),
  ),
  row(
    'keepMeta',
    'Pattern a -> Pattern a -> Pattern a',
    'The second pattern with the steps of the first, taken for constant where the first is.',
    'keepMeta (s "hh*3") $ n "0 1" # s "drum"',
    (from: P, p: P) => new Pattern(p.run, from.steps, from.constant),
  ),
  row(
    'stepcount',
    'Pattern a -> Int',
    'How many steps the first cycle of a pattern needs.',
    's "bd" # n (fromIntegral $ stepcount $ s "bd sn hh")',
    stepCount,
  ),
  row(
    'stepJoin',
    'Pattern (Pattern a) -> Pattern a',
    'A pattern of patterns as one, each as long as it has steps.',
    'stepJoin $ (\\x -> s "bd sn" # n (pure x)) <$> "0 1"',
    (p: Pattern<P>) => stepJoin(p),
  ),
  row(
    's_patternify',
    '(a -> Pattern b -> Pattern c) -> Pattern a -> Pattern b -> Pattern c',
    'Turns a function of a plain number into one of a pattern, step by step.',
    's_patternify _expand "1 2" $ s "bd sn"',
    (f: (value: unknown, p: P) => P, a: P, p: P) => stepwise((value) => f(value, p), a),
  ),
  row(
    's_patternify2',
    '(a -> b -> c -> Pattern d) -> Pattern a -> Pattern b -> c -> Pattern d',
    'Turns a function of two plain values into one of patterns, step by step.',
    's_patternify2 (\\a _ p -> _expand a p) 2 3 $ s "bd sn"',
    (f: (a: unknown, b: unknown, c: unknown) => P, a: P, b: P, c: unknown) =>
      stepJoin(appBoth((x: unknown, y: unknown) => f(x, y, c), a, b)),
  ),
];
