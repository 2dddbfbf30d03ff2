import { rational } from '../../base/index.ts';
import {
  appBoth,
  bind,
  fmap,
  type MiniKind,
  Pattern,
  parseMini,
  pure,
  silence,
  sound,
} from '../../pattern/index.ts';
import { EvaluationFailure, MiniFailure } from './failure.ts';
import { type FloatingName, record, type TypeRecord } from './records.ts';
import { showEvent } from './records-events.ts';
import { call, force, type Value } from './values.ts';

type Any = Pattern<Value>;
const pattern = (value: Value): Any => force(value) as Any;

/** Patterns of values that another record stands for: arithmetic goes value by value. */
export function patternRecord(item: TypeRecord | undefined): TypeRecord {
  const own = item ?? record('a', {});
  const both =
    (f: (a: Value, b: Value) => Value) =>
    (a: Value, b: Value): Value =>
      appBoth(f, pattern(a), pattern(b));
  const each =
    (f: (a: Value) => Value) =>
    (a: Value): Value =>
      fmap(f, pattern(a));
  return record('Pattern', {
    show: (value) => showPattern(pattern(value), own),
    min: both((a, b) => own.min(a, b)),
    max: both((a, b) => own.max(a, b)),
    fromInteger: (n) => pure(own.fromInteger(n)),
    fromDecimal: (text) => pure(own.fromDecimal(text)),
    fromRational: (r) => pure(own.fromRational(r)),
    add: both((a, b) => own.add(a, b)),
    subtract: both((a, b) => own.subtract(a, b)),
    multiply: both((a, b) => own.multiply(a, b)),
    divide: both((a, b) => own.divide(a, b)),
    power: both((a, b) => own.power(a, b)),
    atan2: both((a, b) => own.atan2(a, b)),
    quot: both((a, b) => own.quot(a, b)),
    rem: both((a, b) => own.rem(a, b)),
    div: both((a, b) => own.div(a, b)),
    mod: both((a, b) => own.mod(a, b)),
    modulo: both((a, b) => own.modulo(a, b)),
    union: both((a, b) => own.union(a, b)),
    negate: each((a) => own.negate(a)),
    abs: each((a) => own.abs(a)),
    signum: each((a) => own.signum(a)),
    floating: (name: FloatingName, a) => fmap((value) => own.floating(name, value), pattern(a)),
    pi: () => pure(own.pi()),
    succ: each((a) => own.succ(a)),
    pred: each((a) => own.pred(a)),
    toEnum: (n) => pure(own.toEnum(n)),
    fmap: (f, x) => fmap(finished(f), pattern(x)),
    pure: (value) => pure(force(value)),
    lift2: (f, x, y) => appBoth((a, b) => force(f(a, b)), pattern(x), pattern(y)),
    bind: (x, f) => bind((value) => pattern(f(value)), pattern(x)),
    append: (a, b) => {
      const first = pattern(a);
      const second = pattern(b);
      return new Pattern((at, frame) => [...first.run(at, frame), ...second.run(at, frame)]);
    },
    empty: () => silence,
    fromText: (text, at) => readPattern(text, own, at),
  });
}

const finished =
  (f: (value: Value) => Value) =>
  (value: Value): Value =>
    force(f(value));

function showPattern(p: Any, item: TypeRecord): string {
  const events = p.query(rational(0), rational(1));
  return events.map((event) => showEvent(event, item)).join('\n');
}

/** A mini-notation string as a pattern of the record's type. */
export function readPattern(
  text: string,
  item: TypeRecord,
  options: Parameters<typeof parseMini>[2] = {},
): Value {
  const { mini } = item;
  if (mini === undefined) {
    throw new EvaluationFailure(`A string cannot become a pattern of ${item.name}.`);
  }
  const kind: MiniKind = mini === 'char' || mini === 's' ? 'string' : mini;
  const result = parseMini(text, kind, options);
  if (!result.ok) throw new MiniFailure(result.problems);
  return mini === 's' ? sound(result.value as Pattern<string>) : result.value;
}

/** For texts that stand nowhere in the source. */
export const nowhere = { offset: () => Number.NaN };

/** Reads a text that was made while code ran: places in it are no places of the source. */
export function readMadeText(text: string, item: TypeRecord): Value {
  try {
    return readPattern(text, item, nowhere);
  } catch (failure) {
    const [first] = failure instanceof MiniFailure ? failure.problems : [];
    if (first === undefined) throw failure;
    throw new EvaluationFailure(first.message, first.hint);
  }
}

/** IO: an action is a function without arguments that is run by the statement it belongs to. */
export class Action {
  readonly run: () => Value;

  constructor(run: () => Value) {
    this.run = run;
  }
}

/** The result of running an action. */
export function runAction(value: Value): Value {
  const action = force(value);
  return action instanceof Action ? force(action.run()) : action;
}

export const ioRecord: TypeRecord = record('IO', {
  fmap: (f, x) => new Action(() => f(runAction(x))),
  pure: (value) => new Action(() => value),
  lift2: (f, x, y) => new Action(() => f(runAction(x), runAction(y))),
  bind: (x, f) => new Action(() => runAction(call(f, runAction(x)))),
  append: (a, b) =>
    new Action(() => {
      runAction(a);
      return runAction(b);
    }),
  empty: () => new Action(() => []),
});
