import { Rational } from '../../base/index.ts';
import {
  type ControlValue,
  Event,
  intersect,
  intersectWholes,
  joinTrails,
  Pattern,
  pure,
  type TimeSpan,
} from '../../pattern/index.ts';
import { EvaluationFailure } from '../evaluation/failure.ts';
import { StateValue } from '../evaluation/special.ts';
import { call, Data, force, itemsOf, just, nothing, type Value } from '../evaluation/values.ts';
import { type Builtin, raw, row } from './builtin.ts';

type P = Pattern<unknown>;
type Whole = TimeSpan | undefined;

/** What is in a Maybe, if anything. */
function inMaybe(value: Value): { readonly value: Value } | undefined {
  const maybe = force(value) as Data;
  return maybe.name === 'Nothing' ? undefined : { value: force(maybe.fields[0]) };
}

const arcIn = (value: Value): Whole => inMaybe(value)?.value as Whole;
const maybeArc = (arc: Whole): Data => (arc === undefined ? nothing : just(arc));

/** What two wholes share: `Just Nothing` for signals, `Nothing` where they do not meet. */
function subMaybeArc(a: Value, b: Value): Data {
  const shared = intersectWholes(arcIn(a), arcIn(b));
  return shared === undefined ? nothing : just(maybeArc(shared.whole));
}

/** Functions applied to values, with wholes that `combine` makes of both wholes. */
function applyPatToPat(combine: Value, functions: Value, values: Value): P {
  const fs = force(functions) as P;
  const xs = force(values) as P;
  return new Pattern((at, frame) =>
    fs.run(at, frame).flatMap((f) =>
      xs.run(f.wholeOrPart, frame).flatMap((x) => {
        const whole = inMaybe(call(combine, maybeArc(f.whole), maybeArc(x.whole)));
        const part = intersect(f.part, x.part);
        if (whole === undefined || part === undefined) return [];
        const trail = joinTrails(f.trail, x.trail);
        return [new Event(arcIn(whole.value), part, call(f.value, x.value), trail)];
      }),
    ),
  );
}

/** A pattern that a function of queries answers. */
function patternOf(query: Value, steps: Value, constant: Value): P {
  const count = inMaybe(steps)?.value;
  const held = inMaybe(constant);
  if (held !== undefined) return pure(held.value);
  return new Pattern(
    (at, frame) =>
      itemsOf(call(query, new StateValue(at, frame.controls))).map(
        (event) => force(event) as Event<unknown>,
      ),
    count instanceof Rational ? count : undefined,
  );
}

const refused = '`array` cannot be sent to a bus: it is read when the note begins.';

/** What patterns and their wholes are made of. */
export const wholeRows: readonly Builtin[] = [
  raw(
    'Pattern',
    '(State -> [Event a]) -> Maybe Rational -> Maybe a -> Pattern a',
    'A pattern from a function of queries, how many steps it has, and the value if it has but one.',
    'Pattern (query $ s "bd hh") Nothing Nothing',
    patternOf,
  ),
  raw(
    'applyPatToPat',
    '(Maybe Arc -> Maybe Arc -> Maybe (Maybe Arc)) -> Pattern (a -> b) -> Pattern a -> Pattern b',
    'Applies functions to values; a function says which wholes come of both.',
    'n (applyPatToPat subMaybeArc ((+) <$> "0 2") "1 3 4") # s "hh"',
    applyPatToPat,
  ),
  raw(
    'subMaybeArc',
    'Maybe Arc -> Maybe Arc -> Maybe (Maybe Arc)',
    'What two wholes share, where they are there and meet.',
    'n (applyPatToPat (\\a b -> subMaybeArc b a) ((+) <$> "0 2") "1 3 4") # s "hh"',
    subMaybeArc,
  ),
  row(
    'VPattern',
    'Pattern Value -> Value',
    'A pattern as the value of a control.',
    'pan (fvalue <$> pvalue (VPattern (pure $ VF 0.5))) # s "bd"',
    (p: Pattern<ControlValue>) => new Data('VPattern', [p]),
  ),
  row(
    'pvalue',
    'Value -> Pattern Value',
    'The pattern that a value is, or one of that value alone.',
    'pan (fvalue <$> pvalue (VF 0.5)) # s "bd"',
    (value: unknown) =>
      value instanceof Data && value.name === 'VPattern' ? value.fields[0] : pure(value),
  ),
  raw(
    'arraybus',
    'Pattern Int -> Pattern [Word8] -> ControlPattern',
    'Refused: this cannot be sent to a bus: it is read when the note begins.',
    '',
    (): never => {
      throw new EvaluationFailure(refused, 'Write # array … instead.');
    },
  ),
];
