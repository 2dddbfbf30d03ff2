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

/** Items that a list may have where all of it is gone through. */
const LONGEST = 100_000;

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

/** The cells of two lists side by side, up to where both have ended. */
function* pairs(a: Value, b: Value): Iterable<readonly [Cons | undefined, Cons | undefined]> {
  let left = uncons(a);
  let right = uncons(b);
  for (let seen = 0; left !== undefined || right !== undefined; seen += 1) {
    if (seen > LONGEST) throw new EvaluationFailure('These lists have no end.');
    yield [left, right];
    left = left && uncons(left.tail);
    right = right && uncons(right.tail);
  }
}

function orders(item: TypeRecord): Partial<TypeRecord> {
  const compare = (a: Value, b: Value): number => {
    for (const [left, right] of pairs(a, b)) {
      if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
      const order = item.compare(force(left.head), force(right.head));
      if (order !== 0) return order;
    }
    return 0;
  };
  const eq = (a: Value, b: Value): boolean => {
    if (typeof a === 'string' && typeof b === 'string') return a === b;
    for (const [left, right] of pairs(a, b)) {
      if (left === undefined || right === undefined) return false;
      if (!item.eq(force(left.head), force(right.head))) return false;
    }
    return true;
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
    if (seen > LONGEST) throw new EvaluationFailure('This list never gets an item.');
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
