/** One event at a time, and values that glide from one to the next. */
import { Rational } from '../../base/index.ts';
import { Pattern, withEvents } from '../core.ts';
import { Event } from '../event.ts';
import { intersect, span, type TimeSpan } from '../span.ts';

function compareWholes(a: TimeSpan, b: TimeSpan): number {
  return a.begin.compare(b.begin) || a.end.compare(b.end);
}

/** What is left of an event after an earlier one, or nothing. */
function after<T>(earlier: Event<T>, later: Event<T>): Event<T> | undefined {
  const a = earlier.wholeOrPart;
  const b = later.wholeOrPart;
  if (b.begin.gte(a.end)) return later;
  if (b.end.lte(a.end)) return undefined;
  return later.withTimes(span(a.end, b.end), later.part);
}

/** Cuts off or drops events so that no two sound at once; the earlier one wins. */
export function mono<T>(p: Pattern<T>): Pattern<T> {
  return withEvents((events) => {
    const kept: Event<T>[] = [];
    for (const event of [...events].sort((x, y) => compareWholes(x.wholeOrPart, y.wholeOrPart))) {
      const left = kept.reduce<Event<T> | undefined>((e, each) => e && after(each, e), event);
      if (left) kept.push(left);
    }
    return kept.flatMap((event) => {
      const part = intersect(event.wholeOrPart, event.part);
      return part ? [event.withTimes(event.whole, part)] : [];
    });
  }, p);
}

/** How values are mixed: the first value, the second, and how far from one to the other. */
export type Mix<T> = (a: T, b: T, position: Rational) => T;

/** A signal that glides from each value to the next. */
export function smoothWith<T>(mix: Mix<T>, p: Pattern<T>): Pattern<T> {
  const single = mono(p);
  return new Pattern((at, frame) => {
    const middle = at.begin.add(at.end).mul(Rational.half);
    const [event] = single.run(span(middle, middle), frame);
    if (event === undefined) return [];
    const { begin, end } = event.wholeOrPart;
    const [next] = single.run(span(end, end), frame);
    const length = end.sub(begin);
    const position = length.sign() === 0 ? Rational.zero : event.part.begin.sub(begin).div(length);
    const value = next === undefined ? event.value : mix(event.value, next.value, position);
    return [new Event(at, at, value, event.trail)];
  });
}
