/** Which events of one pattern meet which of another. */
import type { Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import type { Event } from '../event.ts';
import type { Frame } from '../frame.ts';
import { intersect, TimeSpan } from '../span.ts';
import { isLocal } from './shape.ts';

/** Events that lie in no order are compared one by one only when there are no more than this. */
const FEW = 24;

type Meet<A, B> = (a: Event<A>, b: Event<B>, part: TimeSpan) => void;

/**
 * Calls a function for each event with each event of another pattern that it meets in its whole.
 * Where all events of the other pattern lie within cycles, it is asked once for all of them.
 */
export function eachMeeting<A, B>(
  events: readonly Event<A>[],
  other: Pattern<B>,
  frame: Frame,
  meet: Meet<A, B>,
): void {
  const all = events.length > 1 && isLocal(other) ? hull(events) : undefined;
  if (all !== undefined) {
    const others = other.run(all, frame);
    if (isOrdered(others)) {
      meetInOrder(events, others, frame, meet);
      return;
    }
    if (others.length <= FEW) {
      meetAll(events, others, frame, meet);
      return;
    }
  }
  for (const a of events) meetAll([a], other.run(a.wholeOrPart, frame), frame, meet);
}

/**
 * From where the first part begins to where the last one ends. Undefined where that would not do:
 * one of them is a moment, or lies outside its whole.
 */
function hull(events: readonly Event<unknown>[]): TimeSpan | undefined {
  let begin: Rational | undefined;
  let end: Rational | undefined;
  for (const event of events) {
    const { part } = event;
    if (!isInside(event)) return undefined;
    if (begin === undefined || part.begin.lt(begin)) begin = part.begin;
    if (end === undefined || part.end.gt(end)) end = part.end;
  }
  return begin && end && new TimeSpan(begin, end);
}

/** Whether each event begins no earlier than the one before ends. */
function isOrdered(events: readonly Event<unknown>[]): boolean {
  let last: Rational | undefined;
  for (const { part } of events) {
    if (last !== undefined && last !== part.begin && last.gt(part.begin)) return false;
    last = part.end;
  }
  return true;
}

function meetAll<A, B>(
  events: readonly Event<A>[],
  others: readonly Event<B>[],
  frame: Frame,
  meet: Meet<A, B>,
): void {
  for (const a of events) {
    frame.budget.spend(others.length);
    for (const b of others) {
      const part = intersect(a.part, b.part);
      if (part !== undefined) meet(a, b, part);
    }
  }
}

/** `meetAll`, where the others lie one after another: most need not be looked at. */
function meetInOrder<A, B>(
  events: readonly Event<A>[],
  others: readonly Event<B>[],
  frame: Frame,
  meet: Meet<A, B>,
): void {
  let first = 0;
  for (const a of events) {
    const { begin, end } = a.part;
    while (first > 0 && endOf(others, first - 1).gt(begin)) first -= 1;
    while (first < others.length && endOf(others, first).lte(begin)) first += 1;
    for (let i = first; i < others.length; i += 1) {
      const b = others[i] as Event<B>;
      if (i > first && b.part.begin.gte(end)) break;
      frame.budget.spend(1);
      const part = intersect(a.part, b.part);
      if (part !== undefined) meet(a, b, part);
    }
  }
}

function endOf(events: readonly Event<unknown>[], index: number): Rational {
  return (events[index] as Event<unknown>).part.end;
}

/** Whether a part lies within its whole: in Tidal it may lie elsewhere. No moment does. */
export function isInside({ whole, part }: Event<unknown>): boolean {
  if (part.isMoment) return false;
  if (whole === undefined || whole === part) return true;
  return part.begin.gte(whole.begin) && part.end.lte(whole.end);
}
