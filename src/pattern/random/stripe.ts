/** Rhythms of unequal random parts. */
import { type Rational, rational } from '../../base/index.ts';
import { Pattern, splitQueries } from '../core.ts';
import { fmap, rotR, signal } from '../engine.ts';
import { Event, joinTrails } from '../event.ts';
import { times } from '../list.ts';
import { cycleOf, intersect, span, type TimeSpan } from '../span.ts';
import { patternify } from '../structure/patternify.ts';
import { compressSpanTo } from '../time/compress.ts';
import { _inside, slow } from '../time/fast.ts';
import { randomAt } from './random.ts';

/** A cycle cut into so many parts, each one, two or three times as long as another, by chance. */
export function randomSpans(count: number, cycle: Rational): TimeSpan[] {
  const lengths = times(count, (index) => {
    return 1 + Math.floor(randomAt(cycle.add(rational(index, count))) * 3);
  });
  const total = lengths.reduce((sum, each) => sum + each, 0);
  let at = 0;
  return lengths.map((length) => {
    const begin = at;
    at += length;
    return span(rational(begin, total), rational(at, total));
  });
}

/** A signal of cycles cut into random parts. */
export function randSpans(count: number): Pattern<readonly TimeSpan[]> {
  return signal((time) => randomSpans(count, time));
}

/** The numbers of so many random parts of each cycle. */
export function randStruct(count: number): Pattern<number> {
  return splitQueries(
    new Pattern((at, frame) => {
      frame.budget.spend(count);
      const cycle = at.begin.floor();
      return randomSpans(count, cycle).flatMap((each, index) => {
        const whole = span(each.begin.add(cycle), each.end.add(cycle));
        const part = intersect(at, whole);
        return part ? [new Event(whole, part, index, undefined)] : [];
      });
    }),
  );
}

/** A cycle of the pattern in each event, begun at the part that the event's number says. */
export function substructNumbered<T>(rhythm: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return new Pattern((at, frame) => {
    const count = rhythm.run(cycleOf(at.begin), frame).length;
    return rhythm.run(at, frame).flatMap((event) => {
      const { whole } = event;
      if (whole === undefined) return [];
      const turned = _inside(rational(1, count), (each) => rotR(rational(event.value), each), p);
      const inner = compressSpanTo(whole.begin, whole.end, turned);
      // As in Tidal the whole is asked for, so that its events come uncut.
      return inner
        .run(whole, frame)
        .map((each) => each.withTrail(joinTrails(event.trail, each.trail)));
    });
  });
}

/** The pattern so many times a cycle, each time at a random pace. */
export function _stripe<T>(count: number, p: Pattern<T>): Pattern<T> {
  return substructNumbered(randStruct(count), p);
}

/** The pattern so many times a cycle, each time at a random pace. */
export function stripe<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return patternify((value) => _stripe(value, p), count);
}

/** `stripe`, over as many cycles. */
export function slowstripe<T>(count: Pattern<number>, p: Pattern<T>): Pattern<T> {
  return slow(
    fmap((value) => rational(value), count),
    stripe(count, p),
  );
}
