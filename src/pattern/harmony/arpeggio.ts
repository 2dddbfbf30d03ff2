/** Notes of chords one after another. */
import { Rational, rational } from '../../base/index.ts';
import { type Pattern, withEvents } from '../core.ts';
import { pure } from '../engine.ts';
import type { Event } from '../event.ts';
import { intersect, span } from '../span.ts';
import { patternify } from '../structure/patternify.ts';
import { _segment } from '../structure/segment.ts';

type Order = <T>(notes: readonly T[]) => readonly T[];

/** Signals first, then by beginning, then by end. */
function compareWholes(a: Event<unknown>, b: Event<unknown>): number {
  if (!a.whole || !b.whole) return (a.whole ? 1 : 0) - (b.whole ? 1 : 0);
  return a.whole.begin.compare(b.whole.begin) || a.whole.end.compare(b.whole.end);
}

/** Events in a row that share their whole. */
function groupsOf<T>(events: readonly Event<T>[]): Event<T>[][] {
  const groups: Event<T>[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0] && compareWholes(last[0], event) === 0) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** Moves an event to a new whole, if the new whole still touches its part. */
function moved<T>(event: Event<T>, begin: Rational, end: Rational): Event<T>[] {
  const whole = span(begin, end);
  const part = intersect(whole, event.part);
  return part ? [event.withTimes(whole, part)] : [];
}

/** Events with the same whole one after another in its time, in the order that a function gives. */
export function arpWith<A, B>(
  order: (events: readonly Event<A>[]) => readonly Event<B>[],
  p: Pattern<A>,
): Pattern<B> {
  const spreadOut = (events: readonly Event<B>[]): Event<B>[] =>
    events.flatMap((event, index) => {
      if (!event.whole) return [];
      const { begin, end } = event.whole;
      const length = end.sub(begin).div(rational(events.length));
      const from = begin.add(length.mul(rational(index)));
      return moved(event, from, from.add(length));
    });
  return withEvents((events) => {
    const sorted = [...events].sort(compareWholes);
    return groupsOf(sorted).flatMap((group) => spreadOut(order(group)));
  }, p);
}

/** Events with the same whole one after another in its time. */
export function arpeggiate<T>(p: Pattern<T>): Pattern<T> {
  return arpWith((events) => events, p);
}

const reversed: Order = (notes) => [...notes].reverse();
const allButLast: Order = (notes) => notes.slice(0, -1);

/** First, last, second, second to last … */
function converge<T>(notes: readonly T[]): readonly T[] {
  const order: T[] = [];
  for (let low = 0, high = notes.length - 1; low <= high; low += 1, high -= 1) {
    order.push(...notes.slice(low, low + 1));
    if (low < high) order.push(...notes.slice(high, high + 1));
  }
  return order;
}

/** Each note but the last, followed by the last. */
const pinkyUp: Order = (notes) => {
  const pinky = notes.slice(-1);
  return notes.slice(0, -1).flatMap((note) => [note, ...pinky]);
};

/** The first note before each other one. */
const thumbUp: Order = (notes) => {
  const thumb = notes.slice(0, 1);
  return notes.slice(1).flatMap((note) => [...thumb, note]);
};

/** There and back without repeating the turning points. */
const thereAndBack =
  (order: Order): Order =>
  (notes) => [...allButLast(order(notes)), ...allButLast(reversed(order(notes)))];

const same: Order = (notes) => notes;

/** The ways in which `arp` can order a chord. */
export const arpModes: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['up', same],
  ['down', reversed],
  ['updown', thereAndBack(same)],
  ['downup', thereAndBack(reversed)],
  ['up&down', (notes) => [...notes, ...reversed(notes)]],
  ['down&up', (notes) => [...reversed(notes), ...notes]],
  ['converge', converge],
  ['diverge', (notes) => reversed(converge(notes))],
  ['disconverge', (notes) => [...converge(notes), ...reversed(converge(notes)).slice(1)]],
  ['pinkyup', pinkyUp],
  ['pinkyupdown', thereAndBack(pinkyUp)],
  ['thumbup', thumbUp],
  ['thumbupdown', thereAndBack(thumbUp)],
]);

/** Arpeggiates in one of the `arpModes`; upwards if the name is none of them. */
export function _arp<T>(mode: string, p: Pattern<T>): Pattern<T> {
  return arpWith(arpModes.get(mode) ?? same, p);
}

/** Arpeggiates in one of the `arpModes`. */
export function arp<T>(mode: Pattern<string>, p: Pattern<T>): Pattern<T> {
  return patternify((name) => _arp(name, p), mode);
}

/** Starts the notes of a chord one after another during a share of it; negative for downwards. */
export function rolledWith<T>(share: Rational, p: Pattern<T>): Pattern<T> {
  const roll = (events: Event<T>[]): Event<T>[] =>
    events.flatMap((event, index) => {
      if (share.sign() === 0 || !event.whole) return [event];
      const { begin, end } = event.whole;
      const step = end.sub(begin).mul(share.abs()).div(rational(events.length));
      return moved(event, begin.add(step.mul(rational(index))), end);
    });
  return withEvents((events) => {
    return groupsOf(share.sign() > 0 ? events : [...events].reverse()).flatMap(roll);
  }, p);
}

/** Starts the notes of a chord one after another during a share of it; negative for downwards. */
export function rolledBy<T>(share: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return patternify((value) => rolledWith(value, p), _segment(Rational.one, share));
}

/** Starts the notes of a chord one after another during its first quarter. */
export function rolled<T>(p: Pattern<T>): Pattern<T> {
  return rolledBy(pure(rational(1, 4)), p);
}
