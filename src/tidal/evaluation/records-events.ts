import { Rational } from '../../base/index.ts';
import {
  type Controls,
  type ControlValue,
  type Event,
  mergeControls,
  TimeSpan,
} from '../../pattern/index.ts';
import { EvaluationFailure } from './failure.ts';
import { record, type TypeRecord } from './records.ts';
import { force, Thunk, type Value } from './values.ts';

/** Spans of time, `Arc`. */
export function arcRecord(item: TypeRecord | undefined): TypeRecord {
  const ends = (value: Value): readonly [Value, Value] => {
    const { begin, end } = value as TimeSpan;
    return [begin, end];
  };
  const both = (f: (a: Value, b: Value) => Value, a: Value, b: Value): Value => {
    const [begin, end] = ends(a);
    const [otherBegin, otherEnd] = ends(b);
    return arcOf(f(begin, otherBegin), f(end, otherEnd));
  };
  const lacking = (): never => {
    throw new EvaluationFailure('The ends of this Arc cannot be used so.');
  };
  const own = item ?? record('ArcF', {});
  return record('ArcF', {
    eq: (a, b) => ends(a).every((each, i) => own.eq(each, ends(b)[i])),
    compare: (a, b) => own.compare(ends(a)[0], ends(b)[0]) || own.compare(ends(a)[1], ends(b)[1]),
    show: (value) =>
      ends(value)
        .map((each) => showTime(each))
        .join('>'),
    fmap: (f, x) => arcOf(force(f(ends(x)[0])), force(f(ends(x)[1]))),
    pure: (value) => arcOf(force(value), force(value)),
    lift2: (f, x, y) => both(f, x, force(y)),
    add: (a, b) => both((x, y) => own.add(x, y), a, b),
    multiply: (a, b) => both((x, y) => own.multiply(x, y), a, b),
    negate: (a) => arcOf(own.negate(ends(a)[0]), own.negate(ends(a)[1])),
    fromInteger: (n) => arcOf(own.fromInteger(n), own.fromInteger(n)),
    fromRational: (r) => arcOf(own.fromRational(r), own.fromRational(r)),
    divide: (a, b) => both((x, y) => own.divide(x, y), a, b),
    bind: lacking,
  });
}

/** An Arc of any type: times are what nearly all of them hold. */
export function arcOf(begin: Value, end: Value): TimeSpan {
  return new TimeSpan(begin as Rational, end as Rational);
}

/** A time as Tidal shows it: ½, (1%8), 0. */
export function showTime(value: Value): string {
  if (!(value instanceof Rational)) return String(value);
  const floor = value.floor();
  const whole = String(floor.parts().n);
  const rest = value.sub(floor);
  if (rest.sign() === 0) return whole;
  const shown = FRACTIONS[rest.toString()] ?? showFraction(rest);
  return floor.sign() === 0 ? shown : `${whole}${shown}`;
}

/** Digits of a fraction, raised and lowered where each is one alone. */
function showFraction(fraction: Rational): string {
  const { n, d } = fraction.parts();
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(n));
  const lowered = '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(d));
  return n > 9 || d > 9 ? `${n}/${d}` : `${raised}${lowered}`;
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/7': '⅐',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
  '1/9': '⅑',
  '1/10': '⅒',
};

export function eventRecord(value: TypeRecord | undefined): TypeRecord {
  const sameSpan = (a: TimeSpan | undefined, b: TimeSpan | undefined): boolean =>
    a === undefined || b === undefined ? a === b : a.equals(b);
  return record('EventF', {
    eq: (a, b) => {
      const left = a as Event<Value>;
      const right = b as Event<Value>;
      const times = sameSpan(left.whole, right.whole) && sameSpan(left.part, right.part);
      return times && (value?.eq(force(left.value), force(right.value)) ?? true);
    },
    fmap: (f, x) => (x as Event<Value>).withValue(new Thunk(() => f((x as Event<Value>).value))),
    show: (event) => showEvent(event as Event<Value>, value),
  });
}

/** An event as Tidal shows it: (0>½)|s: "bd". */
export function showEvent(event: Event<Value>, value: TypeRecord | undefined): string {
  const { whole, part } = event;
  const text = value?.show(force(event.value), 0) ?? '_';
  if (whole === undefined) return `~${showTime(part.begin)}>${showTime(part.end)}~|${text}`;
  const before = whole.begin.equals(part.begin) ? '' : `${showTime(whole.begin)}-`;
  const after = whole.end.equals(part.end) ? '' : `-${showTime(whole.end)}`;
  return `${before}(${showTime(part.begin)}>${showTime(part.end)})${after}|${text}`;
}

/** Maps: those of controls are plain objects. */
export function mapRecord(value: TypeRecord | undefined): TypeRecord {
  return record('Map', {
    eq: (a, b) => {
      const left = a as Controls;
      const right = b as Controls;
      const names = Object.keys(left);
      return (
        names.length === Object.keys(right).length &&
        names.every((name) => value?.eq(left[name], right[name]) ?? true)
      );
    },
    compare: (a, b) => compareMaps(a as Controls, b as Controls, value),
    show: (map) =>
      Object.entries(map as Controls)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, each]) => `${name}: ${value?.show(each, 0) ?? '_'}`)
        .join(', '),
    fmap: (f, x) => mapControls((each) => force(f(each)) as ControlValue, x as Controls),
    toList: (x) =>
      Object.keys(x as Controls)
        .sort()
        .map((name) => (x as Controls)[name]),
    append: (a, b) => mergeControls(force(b) as Controls, a as Controls),
    empty: () => ({}),
    union: (a, b) => mergeControls(b as Controls, a as Controls),
  });
}

/** Name by name in order, as Haskell compares maps. */
function compareMaps(a: Controls, b: Controls, value: TypeRecord | undefined): number {
  const left = Object.keys(a).sort();
  const right = Object.keys(b).sort();
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const [x = '', y = ''] = [left[i], right[i]];
    if (x !== y) return x < y ? -1 : 1;
    const order = value?.compare(a[x], b[y]) ?? 0;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** A function of one control's value applied to all of a map. */
export function mapControls(
  f: (value: ControlValue) => ControlValue,
  controls: Controls,
): Controls {
  return Object.fromEntries(Object.entries(controls).map(([name, value]) => [name, f(value)]));
}
