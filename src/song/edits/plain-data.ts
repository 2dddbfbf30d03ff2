/** Plain data as JSON has it, with own properties only. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonMap = { readonly [key: string]: Json };
export type Path = readonly (string | number)[];

/** Whether a value is a map. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * What stands at a path; undefined where it leads nowhere.
 *
 * @example valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b']) // => 1
 */
export function valueAt(data: unknown, path: Path): Json | undefined {
  let here: unknown = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here as Json | undefined;
}

/**
 * The data with another value at a path, in new maps and lists on the way there and the old ones beside it.
 * Maps that are missing are made. A new key stands where `order` puts it among those that are there, else
 * last.
 *
 * @example put({ a: { b: 1 } }, ['a', 'c'], 2) // => { a: { b: 1, c: 2 } }
 */
export function put(data: unknown, path: Path, value: Json, order: readonly string[] = []): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = (here: unknown): Json => put(here, rest, value, order);
  if (isList(data)) return data.map((each, at) => (at === step ? inner(each) : each));
  const map = isMap(data) ? data : {};
  const key = String(step);
  if (Object.hasOwn(map, key)) return { ...map, [key]: inner(map[key]) };
  return insertKey(map, key, inner(undefined), rest.length === 0 ? order : []);
}

/** The map with a new key, behind the last of those that stand before it in an order. */
function insertKey(map: JsonMap, key: string, value: Json, order: readonly string[]): JsonMap {
  const entries = Object.entries(map);
  const own = order.indexOf(key);
  const before = entries.findLastIndex(([each]) => {
    const at = order.indexOf(each);
    return own >= 0 && at >= 0 && at < own;
  });
  const at = own < 0 ? entries.length : before + 1;
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)]);
}

/**
 * The data without what stands at a path. A map that is empty then is taken out too, except where it stands
 * at one of the first `keep` steps.
 *
 * @example remove({ a: { b: 1 }, c: 2 }, ['a', 'b'], 0) // => { c: 2 }
 */
export function remove(data: unknown, path: Path, keep = path.length - 1): Json {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return data as Json;
  if (isList(data)) {
    if (rest.length === 0) return data.filter((_each, at) => at !== step);
    return data.map((each, at) => (at === step ? remove(each, rest, keep - 1) : each));
  }
  const map = data as JsonMap;
  const key = String(step);
  if (!Object.hasOwn(map, key)) return map;
  const left = rest.length === 0 ? undefined : remove(map[key], rest, keep - 1);
  const isGone = left === undefined || (keep <= 0 && isMap(left) && Object.keys(left).length === 0);
  return Object.fromEntries(
    Object.entries(map).flatMap(([each, value]) => {
      if (each !== key) return [[each, value]];
      return isGone ? [] : [[each, left]];
    }),
  );
}

/**
 * The map with a key called otherwise, in the same place.
 *
 * @example renameKey({ a: 1, b: 2 }, 'a', 'c') // => { c: 1, b: 2 }
 */
export function renameKey<T>(
  map: Readonly<Record<string, T>>,
  from: string,
  to: string,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key === from ? to : key, value]),
  );
}

/**
 * The map with one entry in another place: before another key, or last.
 *
 * @example placeKey({ a: 1, b: 2 }, 'b', 2, 'a') // => { b: 2, a: 1 }
 */
export function placeKey<T>(
  map: Readonly<Record<string, T>>,
  key: string,
  value: T,
  before?: string,
): Record<string, T> {
  const others = Object.entries(map).filter(([each]) => each !== key);
  const found = others.findIndex(([each]) => each === before);
  const at = found < 0 ? others.length : found;
  return Object.fromEntries([...others.slice(0, at), [key, value], ...others.slice(at)]);
}

/** Whether two pieces of data are the same, the order of keys aside. */
export function equalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((each, at) => equalData(each, b[at]));
  }
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalData(a[key], b[key]));
}

/**
 * Whether two pieces of data are the same, their keys in the same order too.
 *
 * @example identicalData({ a: 1, b: 2 }, { b: 2, a: 1 }) // => false
 */
export function identicalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((each, at) => identicalData(each, b[at]));
  }
  if (!isMap(a) || !isMap(b)) return false;
  const [mine, others] = [Object.keys(a), Object.keys(b)];
  if (mine.length !== others.length) return false;
  return mine.every((key, at) => key === others[at] && identicalData(a[key], b[key]));
}
