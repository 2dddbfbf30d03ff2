import { z } from 'zod';
import { identicalData, isList, isMap, type Json, type JsonMap } from './plain-data.ts';

/**
 * How one piece of data becomes another: what is put in its place, or the entries of the map or list that
 * stands there afterwards, in order. What `keep` names is taken over, changed by its own difference if it has
 * one; what nothing keeps is gone.
 */
export type Difference =
  | { readonly replace: Json }
  | { readonly map: readonly MapStep[] }
  | { readonly list: readonly ListStep[] };

export type MapStep =
  /** A key that was there, under its name or another. */
  | {
      readonly keep: string;
      readonly as?: string | undefined;
      readonly by?: Difference | undefined;
    }
  | { readonly add: string; readonly value: Json };

export type ListStep =
  /** The entry that had this index. */
  { readonly keep: number; readonly by?: Difference | undefined } | { readonly add: Json };

const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;

/** The schema of differences. */
export const differenceSchema: z.ZodType<Difference> = z.lazy(() =>
  z.union([
    z.strictObject({ replace: json }),
    z.strictObject({
      map: z.array(
        z.union([
          z.strictObject({
            keep: z.string(),
            as: z.string().optional(),
            by: differenceSchema.optional(),
          }),
          z.strictObject({ add: z.string(), value: json }),
        ]),
      ),
    }),
    z.strictObject({
      list: z.array(
        z.union([
          z.strictObject({ keep: z.int().min(0), by: differenceSchema.optional() }),
          z.strictObject({ add: json }),
        ]),
      ),
    }),
  ]),
);

/**
 * The difference that makes one piece of data another; undefined where they are the same.
 *
 * @example difference({ a: 1, b: 2 }, { b: 3 }) // => { map: [{ keep: 'b', by: { replace: 3 } }] }
 */
export function difference(before: Json, after: Json): Difference | undefined {
  if (identicalData(before, after)) return undefined;
  if (isMap(before) && isMap(after)) return { map: mapSteps(before, after) };
  if (isList(before) && isList(after)) return { list: listSteps(before, after) };
  return { replace: after };
}

/**
 * The data after a difference; undefined where it keeps what is not there, so it was made for other data.
 *
 * @example applyDifference({ a: 1, b: 2 }, { map: [{ keep: 'b', by: { replace: 3 } }] }) // => { b: 3 }
 */
export function applyDifference(data: Json, change: Difference): Json | undefined {
  if ('replace' in change) return change.replace;
  if ('map' in change) return isMap(data) ? applyMap(data, change.map) : undefined;
  return isList(data) ? applyList(data, change.list) : undefined;
}

function applyMap(data: JsonMap, steps: readonly MapStep[]): Json | undefined {
  const entries = new Map<string, Json>();
  for (const step of steps) {
    if ('add' in step) {
      entries.set(step.add, step.value);
      continue;
    }
    const old = Object.hasOwn(data, step.keep) ? data[step.keep] : undefined;
    const value = old === undefined ? undefined : changed(old, step.by);
    if (value === undefined) return undefined;
    entries.set(step.as ?? step.keep, value);
  }
  return Object.fromEntries(entries);
}

function applyList(data: readonly Json[], steps: readonly ListStep[]): Json | undefined {
  const list: Json[] = [];
  for (const step of steps) {
    const value = 'add' in step ? step.add : keptItem(data, step.keep, step.by);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

function keptItem(data: readonly Json[], at: number, by: Difference | undefined): Json | undefined {
  const old = data[at];
  return old === undefined ? undefined : changed(old, by);
}

function changed(data: Json, change: Difference | undefined): Json | undefined {
  return change === undefined ? data : applyDifference(data, change);
}

function kept(before: Json, after: Json): { readonly by?: Difference } {
  const by = difference(before, after);
  return by === undefined ? {} : { by };
}

function mapSteps(before: JsonMap, after: JsonMap): MapStep[] {
  const renamed = renames(before, after);
  return Object.entries(after).map(([key, value]): MapStep => {
    const from = renamed.get(key) ?? key;
    const old = Object.hasOwn(before, from) ? before[from] : undefined;
    if (old === undefined) return { add: key, value };
    return { keep: from, ...(from === key ? {} : { as: key }), ...kept(old, value) };
  });
}

function isRenamedTo(before: Json, after: Json): boolean {
  return isMap(after) ? isAlike(before, after) : identicalData(before, after);
}

/** New keys, with the key that stood in the same place and held much the same. */
function renames(before: JsonMap, after: JsonMap): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const found = new Map<string, string>();
  if (gone.length === 0) return found;
  for (const [key, value] of Object.entries(after)) {
    if (Object.hasOwn(before, key)) continue;
    const at = gone.findIndex((each) => isRenamedTo(before[each] ?? null, value));
    const [from] = at < 0 ? [] : gone.splice(at, 1);
    if (from !== undefined) found.set(key, from);
  }
  return found;
}

function listSteps(before: readonly Json[], after: readonly Json[]): ListStep[] {
  const pairs = pairedItems(before, after);
  return after.map((value, at): ListStep => {
    const from = pairs.get(at);
    const old = from === undefined ? undefined : before[from];
    if (from === undefined || old === undefined) return { add: value };
    return { keep: from, ...kept(old, value) };
  });
}

/** Lists beyond this are compared place by place only. */
const mostCompared = 300;

/** Which entry of a list each entry of the other was: the same ones first, then those alike between them. */
function pairedItems(before: readonly Json[], after: readonly Json[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const pair = (at: number, from: number): void => {
    pairs.set(at, from);
    used.add(from);
  };
  const texts = before.map((each) => JSON.stringify(each));
  const places = new Map<string, number[]>();
  for (const [at, each] of texts.entries()) places.set(each, [...(places.get(each) ?? []), at]);
  for (const [at, each] of after.entries()) {
    const same = places.get(JSON.stringify(each))?.shift();
    if (same !== undefined) pair(at, same);
  }
  const free = after.flatMap((_each, at) => (pairs.has(at) ? [] : [at]));
  if (free.length > mostCompared) return pairs;
  for (const at of free) {
    const value = after[at] ?? null;
    const isMeant = (each: Json, from: number) => !used.has(from) && isAlike(each, value);
    const inPlace = isMeant(before[at] ?? null, at) && at < before.length ? at : -1;
    const from = inPlace >= 0 ? inPlace : before.findIndex(isMeant);
    if (from >= 0) pair(at, from);
  }
  return pairs;
}

/** Whether one value is rather the other, changed, than something else. */
function isAlike(a: Json, b: Json): boolean {
  if (isMap(a) && isMap(b)) {
    if (a['section'] !== b['section']) return isRenamed(a, b);
    const [mine, others] = [Object.keys(a), Object.keys(b)];
    const shared = mine.filter((key) => Object.hasOwn(b, key)).length;
    return shared > 0 && 2 * shared >= Math.max(mine.length, others.length);
  }
  return isList(a) && isList(b);
}

/** Whether two sections differ in their names alone. */
function isRenamed({ section: _a, ...a }: JsonMap, { section: _b, ...b }: JsonMap): boolean {
  return identicalData(a, b);
}
