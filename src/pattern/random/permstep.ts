import { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { QueryLimit } from '../frame.ts';
import { bind } from '../join.ts';
import { fastFromList } from '../list.ts';
import { _segment } from '../structure/segment.ts';

/** Orders beyond this many are not looked at. */
const MOST = 20_000;
/** Numbers, in all orders together, that are written down at most, times how many each has. */
const MOST_WORK = 8_000_000;

/** Longer lists are refused. */
const MOST_ITEMS = 1000;

/** Every way to write a total as so many whole numbers above zero. */
function partitions(count: number, total: number): number[][] {
  if (count <= 0) return [];
  if (count === 1) return [[total]];
  const found: number[][] = [];
  const most = Math.min(MOST, MOST_WORK / count ** 2);
  for (let first = 1; first <= total - (count - 1) && found.length < most; first += 1) {
    for (const rest of partitions(count - 1, total - first)) found.push([first, ...rest]);
  }
  return found;
}

/** Values held for numbers of steps that are the more unequal the higher the pattern's number. */
export function _permstep<T>(steps: number, items: readonly T[], p: Pattern<number>): Pattern<T> {
  if (!(steps <= MOST && items.length <= MOST_ITEMS)) throw new QueryLimit(MOST);
  const average = steps / items.length;
  const deviance = (order: readonly number[]): number =>
    order.reduce((sum, each) => sum + Math.abs(average - each), 0);
  const orders = partitions(items.length, steps)
    .map((order): readonly [number, number[]] => [deviance(order), order])
    .sort(([a], [b]) => a - b)
    .map(([, order]) => order);
  const play = (position: number): Pattern<T> => {
    const order = orders[Math.floor(position * (orders.length - 1))] ?? [];
    return fastFromList(
      order.flatMap((times, i) => Array.from({ length: times }, () => items[i] as T)),
    );
  };
  return bind(play, _segment(Rational.one, p));
}
