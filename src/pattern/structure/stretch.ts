import { type Rational, rational } from '../../base/index.ts';
import { filterValues, mask } from '../condition/sew.ts';
import { Pattern, splitQueries } from '../core.ts';
import { fmap } from '../engine.ts';
import { squeezeJoin } from '../join.ts';
import { times } from '../list.ts';
import { cycleOf, cyclePosition, span, type TimeSpan } from '../span.ts';
import { zoomSpan } from '../time/compress.ts';
import { _fast } from '../time/fast.ts';
import { _fit } from './values.ts';

/** The span from the first beginning to the last end; a whole cycle where there is nothing. */
export function enclosing(spans: readonly TimeSpan[]): TimeSpan {
  const [first, ...rest] = spans;
  if (first === undefined) return span(rational(0), rational(1));
  return rest.reduce((all, each) => span(all.begin.min(each.begin), all.end.max(each.end)), first);
}

/** Stretches what sounds in each cycle so that no silence is left at either end of it. */
export function stretch<T>(p: Pattern<T>): Pattern<T> {
  return splitQueries(
    new Pattern((at, frame) => {
      const cycle = cycleOf(at.begin);
      const events = p.run(cycle, frame);
      if (events.length === 0) return [];
      const { begin, end } = enclosing(events.map((event) => event.wholeOrPart));
      // What began in an earlier cycle counts from its place in that cycle.
      const from = cyclePosition(begin);
      return zoomSpan(from, from.add(end.sub(begin)), p).run(at, frame);
    }, p.steps),
  );
}

/** Cuts a pattern up by one pattern of numbers and puts the pieces together by another. */
export function fitPrime<T>(
  cycles: Rational,
  count: number,
  from: Pattern<number>,
  to: Pattern<number>,
  p: Pattern<T>,
): Pattern<T> {
  const numbers = _fast(cycles, from);
  const source = _fast(cycles, p);
  const pieces = times(count, (index) => {
    const open = fmap(
      () => true,
      filterValues((value) => value === index, numbers),
    );
    return stretch(mask(open, source));
  });
  return squeezeJoin(_fit(count, pieces, to));
}
