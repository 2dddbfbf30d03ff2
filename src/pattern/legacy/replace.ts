/** Values in the rhythm of other patterns, event by event, as older Tidal had it. */
import { Rational, rational } from '../../base/index.ts';
import { Pattern } from '../core.ts';
import { pure, stack } from '../engine.ts';
import { type Event, joinTrails } from '../event.ts';
import { span } from '../span.ts';
import { _fast, _slow } from '../time/fast.ts';
import { compressSpan } from '../time/gap.ts';

/** How many cycles a rhythm and the values for it take. */
export type Lengths = readonly [Rational, Rational];

/**
 * The events of a rhythm with the values of another pattern in turn, from the so manieth one on;
 * rhythm and values repeat until both have come to their ends together.
 */
export function prrw<A, B, C>(
  f: (beat: A, value: B) => C,
  from: number,
  [beatLength, valueLength]: Lengths,
  beats: Pattern<A>,
  values: Pattern<B>,
): Pattern<C> {
  return new Pattern((at, frame) => {
    const inOrder = <T>(p: Pattern<T>, length: Rational): Event<T>[] =>
      p
        .run(span(Rational.zero, length), frame)
        .filter((event) => event.hasOnset)
        .sort((a, b) => a.part.begin.compare(b.part.begin));
    const count = inOrder(beats, beatLength).length;
    const items = inOrder(values, valueLength);
    if (count === 0 || items.length === 0) return [];
    const rounds = items.length / divisor(count, items.length);
    frame.budget.spend(count * rounds);
    const cycles = beatLength.mul(rational(rounds));
    const placed = inOrder(_fast(cycles, beats), Rational.one).map(
      ({ part, value, trail }, index) => {
        const item = items[modulo(from + index, items.length)] as Event<B>;
        const both = joinTrails(trail, item.trail);
        return compressSpan(part.begin, part.end, pure(f(value, item.value), both));
      },
    );
    return _slow(cycles, stack(placed)).run(at, frame);
  });
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b;

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Turns the values of a pattern of some cycles so many events to the left; its rhythm stays. */
export function protate<T>(length: Rational, by: number, p: Pattern<T>): Pattern<T> {
  return prrw((_, value) => value, by, [length, length], p, p);
}
