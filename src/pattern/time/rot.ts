import { Pattern, splitQueries } from '../core.ts';
import type { Event, SourceSpan } from '../event.ts';
import { wrapped } from '../list.ts';
import { cycleOf, intersect, span } from '../span.ts';
import { patternifyKeeping } from '../structure/patternify.ts';

type Compare<T> = (a: T, b: T) => number;

/** By place in their strings, then by time, then by value: the order in which Tidal sorts. */
function compareEvents<T>(a: Event<T>, b: Event<T>, values: Compare<T>): number {
  const sources = compareSources(a, b);
  if (sources !== 0) return sources;
  const [x, y] = [a.wholeOrPart, b.wholeOrPart];
  return (
    x.begin.compare(y.begin) ||
    x.end.compare(y.end) ||
    a.part.begin.compare(b.part.begin) ||
    a.part.end.compare(b.part.end) ||
    values(a.value, b.value)
  );
}

function compareSources(a: Event<unknown>, b: Event<unknown>): number {
  const [left, right] = [a.context, b.context];
  for (const [i, x] of left.entries()) {
    const y = right[i];
    if (y === undefined) return 1;
    const order = columnOf(x) - columnOf(y) || x.end - x.start - (y.end - y.start);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Tidal counts from the beginning of each string. */
const columnOf = ({ column, start }: SourceSpan): number => column ?? start;

/** Joins parts of one event that touch. */
export function joinParts<T>(events: readonly Event<T>[], same: (a: T, b: T) => boolean) {
  const joined: Event<T>[] = [];
  for (const event of events) {
    const index = joined.findIndex((each) => touches(each, event, same));
    const found = joined[index];
    if (found === undefined) joined.push(event);
    else {
      const begin = found.part.begin.min(event.part.begin);
      const end = found.part.end.max(event.part.end);
      joined[index] = found.withTimes(found.whole, span(begin, end));
    }
  }
  return joined;
}

function touches<T>(a: Event<T>, b: Event<T>, same: (a: T, b: T) => boolean): boolean {
  if (!a.whole || !b.whole || !a.whole.equals(b.whole) || !same(a.value, b.value)) return false;
  return a.part.end.equals(b.part.begin) || b.part.end.equals(a.part.begin);
}

/** Moves the values of each cycle so many events to the left, and leaves the rhythm. */
export function _rot<T>(count: number, values: Compare<T>, p: Pattern<T>): Pattern<T> {
  return splitQueries(
    new Pattern((at, frame) => {
      const events = joinParts(p.run(cycleOf(at.begin), frame), (a, b) => values(a, b) === 0).sort(
        (a, b) => compareEvents(a, b, values),
      );
      return events.flatMap((event, index) => {
        const part = intersect(event.part, at);
        if (!part) return [];
        const from = wrapped(events, index + count);
        return [event.withTimes(event.whole, part).withValue(from.value)];
      });
    }, p.steps),
  );
}

/** Moves the values of each cycle so many events to the left, and leaves the rhythm. */
export function rot<T>(count: Pattern<number>, values: Compare<T>, p: Pattern<T>): Pattern<T> {
  return patternifyKeeping((value) => _rot(value, values, p), count, p);
}
