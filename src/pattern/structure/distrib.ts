import { rational } from '../../base/index.ts';
import { filterValues, mask } from '../condition/sew.ts';
import { every } from '../condition/when.ts';
import { type Pattern, silence } from '../core.ts';
import { appBoth, appLeft, fastcat, pure, rev, stack } from '../engine.ts';
import { QueryLimit } from '../frame.ts';
import { bind } from '../join.ts';
import { fastFromList, times } from '../list.ts';
import { zoomSpan } from '../time/compress.ts';
import { _fast, _slow } from '../time/fast.ts';
import { rhythm } from './euclid.ts';

/** The true places of one rhythm filled with another, rest by rest. */
function fill(layer: readonly boolean[], hits: readonly boolean[]): boolean[] {
  let used = 0;
  return layer.map((open) => {
    if (!open) return false;
    used += 1;
    return hits[used - 1] ?? false;
  });
}

/** Steps that all the rhythms together may have. */
const MOST_STEPS = 100_000;

/** Rhythms that may be spread over one another. */
const MOST_RHYTHMS = 1000;

/** Hits spread evenly over the hits of another rhythm, and so on: the last number is the steps. */
export function _distrib<T>(counts: readonly number[], p: Pattern<T>): Pattern<T> {
  const work = counts.reduce((sum, each) => sum + Math.max(1, each), 0);
  if (!(work <= MOST_STEPS)) throw new QueryLimit(MOST_STEPS);
  const layers = counts.slice(1).map((steps, i) => rhythm(counts[i] ?? 0, steps));
  const all = times(counts.at(-1) ?? 0, () => true);
  const hits = layers.reduce<readonly boolean[]>((known, layer) => fill(layer, known), all);
  const struck = filterValues((hit) => hit, fastFromList(hits));
  return appLeft((_, value) => value, struck, p);
}

/** `_distrib` with patterns of numbers. */
export function distrib<T>(counts: readonly Pattern<number>[], p: Pattern<T>): Pattern<T> {
  if (counts.length > MOST_RHYTHMS) throw new QueryLimit(MOST_RHYTHMS);
  const lists = counts.reduce<Pattern<readonly number[]>>(
    (known, count) => appBoth((list, value) => [...list, value], known, count),
    pure([]),
  );
  return bind((list) => _distrib(list, p), lists);
}

/** Two patterns woven: each is heard where the other is not, as the threads of a cloth. */
export function tabby<T>(count: number, warp: Pattern<T>, weft: Pattern<T>): Pattern<T> {
  const n = Math.max(1, Math.min(count, 100));
  const row = Array.from({ length: n }, (_, index) => index);
  const rows = Array.from({ length: Math.floor(n / 2) }, () => [row, [...row].reverse()]).flat();
  const columns = row.map((index) => rows.map((each) => each[index] ?? 0));
  const thread = (order: readonly (readonly number[])[], p: Pattern<T>): Pattern<T> => {
    const piece = (index: number): Pattern<T> =>
      zoomSpan(rational(index, n), rational(index + 1, n), p);
    return _slow(rational(n), fastcat(order.flat().map(piece)));
  };
  const open = (first: Pattern<boolean>, second: Pattern<boolean>): Pattern<boolean> =>
    every(pure(2), rev, _fast(rational(n, 2), fastcat([first, second])));
  return stack([
    mask(open(pure(true), silence), thread(columns, warp)),
    mask(open(silence, pure(true)), thread(rows, weft)),
  ]);
}
