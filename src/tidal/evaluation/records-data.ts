import { Rational } from '../../base/index.ts';
import { type Controls, type ControlValue, type Event, TimeSpan } from '../../pattern/index.ts';
import { EvaluationFailure } from './failure.ts';
import { record, type TypeRecord } from './records.ts';
import { integerRecord } from './records-numbers.ts';
import {
  appendLists,
  Cons,
  call,
  Data,
  type Fn,
  force,
  itemsOf,
  just,
  nothing,
  Thunk,
  textOf,
  uncons,
  unit,
  type Value,
} from './values.ts';

const bool = (value: Value): boolean => value as boolean;

export const boolRecord: TypeRecord = record('Bool', {
  eq: (a, b) => a === b,
  compare: (a, b) => Number(a) - Number(b),
  show: (value) => (bool(value) ? 'True' : 'False'),
  fromEnum: (a) => Number(a),
  toEnum: (n) => n !== 0,
  range: (from, _, to) => (from === true ? [true] : to === false ? [false] : [false, true]),
  minBound: () => false,
  maxBound: () => true,
  mini: 'bool',
  toControl: bool,
});

export const charRecord: TypeRecord = record('Char', {
  eq: (a, b) => a === b,
  compare: (a, b) => (String(a) < String(b) ? -1 : a === b ? 0 : 1),
  show: (value) => `'${value === "'" ? "\\'" : escaped(String(value)).replaceAll('\\"', '"')}'`,
  fromEnum: (a) => String(a).codePointAt(0) ?? 0,
  toEnum: (n) => String.fromCodePoint(n),
  succ: (a) => String.fromCodePoint((String(a).codePointAt(0) ?? 0) + 1),
  pred: (a) => String.fromCodePoint((String(a).codePointAt(0) ?? 1) - 1),
  range: (from, next, to) => {
    const codes = [from, next, to].map((each) => each && String(each).codePointAt(0));
    const list = integerRecord.range(codes[0], codes[1], codes[2] ?? 0x10ffff);
    return itemsOf(list).map((code) => String.fromCodePoint(force(code) as number));
  },
  mini: 'char',
});

function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^\x20-\x7e]/gu, (c) => `\\${c.codePointAt(0)}`);
}

export const orderingRecord: TypeRecord = record('Ordering', {
  eq: (a, b) => a === b,
  compare: (a, b) => Math.sign((a as number) - (b as number)),
  show: (value) => ['LT', 'EQ', 'GT'][(value as number) + 1] ?? 'EQ',
  fromEnum: (a) => (a as number) + 1,
  toEnum: (n) => n - 1,
  append: (a, b) => (a === 0 ? b : a),
  empty: () => 0,
});

export const unitRecord: TypeRecord = record('()', {
  eq: () => true,
  compare: () => 0,
  show: () => '()',
  append: () => unit,
  empty: () => unit,
});

export const idRecord: TypeRecord = record('ID', {
  eq: (a, b) => a === b,
  show: String,
  fromInteger: String,
  fromText: (text) => text,
});

/** Lists of items that another record stands for. */
export function listRecord(item: TypeRecord | undefined): TypeRecord {
  const characters = item?.name === 'Char';
  return record('[]', {
    ...(item === undefined ? {} : orders(item)),
    show: (value, precedence) => {
      if (characters) return `"${escaped(textOf(value))}"`;
      const items = itemsOf(value).map((each) => item?.show(force(each), 0) ?? '_');
      return precedence >= 0 ? `[${items.join(',')}]` : '';
    },
    fmap: (f, x) => mapList(f, x),
    pure: (value) => [value],
    lift2: (f, x, y) => concatMapList((a) => mapList((b) => f(force(a), b), y), x),
    bind: (x, f) => concatMapList(f, x),
    toList: (x) => x,
    fromList: (_, items) => items,
    append: appendLists,
    empty: () => [],
    fromText: (text) => text,
    ...(characters ? { mini: 'string', toControl: textOf } : {}),
  });
}

function orders(item: TypeRecord): Partial<TypeRecord> {
  const compare = (a: Value, b: Value): number => {
    let left = uncons(a);
    let right = uncons(b);
    while (left !== undefined && right !== undefined) {
      const order = item.compare(force(left.head), force(right.head));
      if (order !== 0) return order;
      left = uncons(left.tail);
      right = uncons(right.tail);
    }
    return left === undefined ? (right === undefined ? 0 : -1) : 1;
  };
  const eq = (a: Value, b: Value): boolean => {
    if (typeof a === 'string' && typeof b === 'string') return a === b;
    let left = uncons(a);
    let right = uncons(b);
    while (left !== undefined && right !== undefined) {
      if (!item.eq(force(left.head), force(right.head))) return false;
      left = uncons(left.tail);
      right = uncons(right.tail);
    }
    return left === right;
  };
  return { eq, compare };
}

/** `map`, as lazy as Haskell's. */
export function mapList(f: (value: Value) => Value, list: Value): Value {
  const finished = force(list);
  if (Array.isArray(finished)) return finished.map((each) => new Thunk(() => f(each)));
  const at = uncons(finished);
  if (at === undefined) return [];
  const { head, tail } = at;
  return new Cons(new Thunk(() => f(head)), new Thunk(() => mapList(f, tail)));
}

/** `concatMap`, as lazy as Haskell's. */
export function concatMapList(f: (value: Value) => Value, list: Value): Value {
  let seen = 0;
  for (let at = uncons(list); at !== undefined; at = uncons(at.tail)) {
    seen += 1;
    if (seen > 100_000) throw new EvaluationFailure('This list never gets an item.');
    const items = force(f(at.head));
    const { tail } = at;
    if (uncons(items) !== undefined)
      return appendLists(items, new Thunk(() => concatMapList(f, tail)));
  }
  return [];
}

export function maybeRecord(item: TypeRecord | undefined): TypeRecord {
  const open = (value: Value): Value | undefined =>
    value === nothing || (value as Data).name === 'Nothing' ? undefined : (value as Data).fields[0];
  const isNothing = (value: Value): boolean => (value as Data).name === 'Nothing';
  return record('Maybe', {
    eq: (a, b) =>
      isNothing(a) || isNothing(b)
        ? isNothing(a) && isNothing(b)
        : (item?.eq(force(open(a)), force(open(b))) ?? true),
    compare: (a, b) => {
      if (isNothing(a)) return isNothing(b) ? 0 : -1;
      return isNothing(b) ? 1 : (item?.compare(force(open(a)), force(open(b))) ?? 0);
    },
    show: (value, precedence) => {
      if (isNothing(value)) return 'Nothing';
      const text = `Just ${item?.show(force(open(value)), 11) ?? '_'}`;
      return precedence > 10 ? `(${text})` : text;
    },
    fmap: (f, x) => (isNothing(x) ? nothing : just(new Thunk(() => f(open(x))))),
    pure: just,
    lift2: (f, x, y) =>
      isNothing(x) || isNothing(force(y))
        ? nothing
        : just(f(force(open(x)), force(open(force(y))))),
    bind: (x, f) => (isNothing(x) ? nothing : f(open(x))),
    toList: (x) => (isNothing(x) ? [] : [open(x)]),
    fromList: (_, items) => (items.length === 0 ? nothing : just(items[0])),
    append: (a, b) => {
      if (isNothing(a)) return force(b);
      const right = force(b);
      if (isNothing(right)) return a;
      return just(new Thunk(() => item?.append(force(open(a)), open(right))));
    },
    empty: () => nothing,
  });
}

export function eitherRecord(
  left: TypeRecord | undefined,
  right: TypeRecord | undefined,
): TypeRecord {
  const side = (value: Value): TypeRecord | undefined =>
    (value as Data).name === 'Left' ? left : right;
  const field = (value: Value): Value => force((value as Data).fields[0]);
  return record('Either', {
    eq: (a, b) =>
      (a as Data).name === (b as Data).name && (side(a)?.eq(field(a), field(b)) ?? true),
    show: (value, precedence) => {
      const text = `${(value as Data).name} ${side(value)?.show(field(value), 11) ?? '_'}`;
      return precedence > 10 ? `(${text})` : text;
    },
    fmap: (f, x) =>
      (x as Data).name === 'Left' ? x : new Data('Right', [new Thunk(() => f(field(x)))]),
    pure: (value) => new Data('Right', [value]),
    bind: (x, f) => ((x as Data).name === 'Left' ? x : f(field(x))),
    lift2: (f, x, y) => {
      if ((x as Data).name === 'Left') return x;
      const other = force(y);
      return (other as Data).name === 'Left'
        ? other
        : new Data('Right', [f(field(x), field(other))]);
    },
    toList: (x) => ((x as Data).name === 'Left' ? [] : [field(x)]),
  });
}

/** Tuples; with fewer records than items, what maps over the last one. */
export function tupleRecord(items: readonly (TypeRecord | undefined)[]): TypeRecord {
  const at = (value: Value, i: number): Value => force((value as readonly Value[])[i]);
  const [first] = items;
  return record('tuple', {
    eq: (a, b) => items.every((item, i) => item?.eq(at(a, i), at(b, i)) ?? true),
    compare: (a, b) => {
      for (const [i, item] of items.entries()) {
        const order = item?.compare(at(a, i), at(b, i)) ?? 0;
        if (order !== 0) return order;
      }
      return 0;
    },
    show: (value) => `(${items.map((item, i) => item?.show(at(value, i), 0) ?? '_').join(',')})`,
    fmap: (f, x) => [at(x, 0), new Thunk(() => f(at(x, 1)))],
    pure: (value) => [first?.empty(), value],
    bind: (x, f) => {
      const next = force(f(at(x, 1)));
      return [first?.append(at(x, 0), at(next, 0)), at(next, 1)];
    },
    lift2: (f, x, y) => [first?.append(at(x, 0), at(force(y), 0)), f(at(x, 1), at(force(y), 1))],
    toList: (x) => [at(x, 1)],
    append: (a, b) => items.map((item, i) => item?.append(at(a, i), at(force(b), i))),
    empty: () => items.map((item) => item?.empty()),
  });
}

/** Functions: `fmap` is composition, `pure` is `const`. */
export function functionRecord(result: TypeRecord | undefined): TypeRecord {
  return record('->', {
    fmap:
      (f, x): Fn =>
      (value) =>
        f(new Thunk(() => call(x, value))),
    pure:
      (value): Fn =>
      () =>
        force(value),
    lift2:
      (f, x, y): Fn =>
      (value) =>
        f(call(x, value), call(y, value)),
    bind:
      (x, f): Fn =>
      (value) =>
        call(f(new Thunk(() => call(x, value))), value),
    append:
      (a, b): Fn =>
      (value) =>
        result?.append(call(a, value), new Thunk(() => call(b, value))),
    empty: (): Fn => () => result?.empty(),
  });
}

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
  const rest = value.sub(floor);
  if (rest.sign() === 0) return floor.toString();
  const known = FRACTIONS[rest.toString()];
  if (known !== undefined) return `${floor.sign() === 0 ? '' : floor.toString()}${known}`;
  const { n, d } = value.parts();
  return `${n}/${d}`;
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
    append: (a, b) => ({ ...(force(b) as Controls), ...(a as Controls) }),
    empty: () => ({}),
    union: (a, b) => ({ ...(b as Controls), ...(a as Controls) }),
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
