/** Events as lists of events. */

import { rational } from '../../base/index.ts';
import { Pattern, withEvents } from '../core.ts';
import { Event, joinTrails } from '../event.ts';
import { times } from '../list.ts';
import { span, type TimeSpan } from '../span.ts';

type Same<T> = (a: Event<T>, b: Event<T>) => boolean;

const sameSpan = (a: TimeSpan | undefined, b: TimeSpan | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);

/** Whether two events have the same whole and part. */
export function sameTimes(a: Event<unknown>, b: Event<unknown>): boolean {
  return sameSpan(a.whole, b.whole) && a.part.equals(b.part);
}

/** Events in groups of those that go together, in the order of their first ones. */
export function groupEvents<T>(same: Same<T>, events: readonly Event<T>[]): Event<T>[][] {
  const groups: Event<T>[][] = [];
  for (const event of events) {
    const group = groups.find(([first]) => first !== undefined && same(first, event));
    if (group === undefined) groups.push([event]);
    else group.push(event);
  }
  return groups;
}

/** Events that go together as one event with the list of their values. */
export function collectBy<T>(same: Same<T>, p: Pattern<T>): Pattern<readonly T[]> {
  return withEvents(
    (events) =>
      groupEvents(same, events).flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const trail = group.reduce(
          (known, each) => joinTrails(known, each.trail),
          undefined as Event<T>['trail'],
        );
        return [
          new Event(
            first.whole,
            first.part,
            group.map((each) => each.value),
            trail,
          ),
        ];
      }),
    p,
  );
}

/** An event for each value of lists. */
export function uncollect<T>(p: Pattern<readonly T[]>): Pattern<T> {
  return withEvents(
    (events) => events.flatMap((event) => event.value.map((value) => event.withValue(value))),
    p,
  ).withSteps(p.steps);
}

/** Whether one of the values that hold where an event begins fits its value. */
export function matchManyToOne<A, B>(
  fits: (b: B, a: A) => boolean,
  many: Pattern<A>,
  p: Pattern<B>,
): Pattern<readonly [boolean, B]> {
  return new Pattern((at, frame) =>
    p.run(at, frame).map((event) => {
      const { begin } = event.wholeOrPart;
      const found = many.run(span(begin, begin), frame);
      const trail = found.reduce((known, each) => joinTrails(known, each.trail), event.trail);
      const hit = found.some((each) => fits(event.value, each.value));
      return event.withValue<readonly [boolean, B]>([hit, event.value]).withTrail(trail);
    }),
  );
}

/** Every so manieth cycle of a pattern, from the first, from the second, and so on. */
export function separateCycles<T>(count: number, p: Pattern<T>): Pattern<T>[] {
  const n = rational(count);
  return times(count, (index) => {
    const i = rational(index);
    return new Pattern<T>((at, frame) => {
      const cycle = at.begin.floor();
      // Its cycle 1 is the pattern's cycle `count + index`.
      const shift = cycle.mul(n).add(i).sub(cycle);
      const asked = span(at.begin.add(shift), at.end.add(shift));
      const back = (each: TimeSpan): TimeSpan => span(each.begin.sub(shift), each.end.sub(shift));
      return p
        .run(asked, frame)
        .map((event) => event.withTimes(event.whole && back(event.whole), back(event.part)));
    });
  });
}
