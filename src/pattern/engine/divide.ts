/** Events cut into equal pieces. */
import { Rational } from '../../base/index.ts';
import { Pattern, type Query, silence } from '../core.ts';
import { Event } from '../event.ts';
import { QueryLimit } from '../frame.ts';
import type { Shape } from '../shape.ts';
import { intersect, TimeSpan } from '../span.ts';
import { PARTS_OF_CHANGE, remap } from './shape.ts';

/** Steps that a piece of an event costs: most are new records of controls. */
const STEPS_A_PIECE = 3;

/** Pieces that one event may be cut into. */
const MOST_PIECES = 20_000;

/**
 * Each event as so many equal ones in its own time, with values made from their numbers: a faster
 * `squeezeBind` of `numbered`. Throws QueryLimit for more than 20,000 pieces.
 */
export function divideEvents<A, B>(
  pieces: number,
  value: (value: A, index: number) => B,
  p: Pattern<A>,
): Pattern<B> {
  if (!(pieces >= 1)) return silence;
  if (pieces > MOST_PIECES) throw new QueryLimit(MOST_PIECES);
  const count = Math.floor(pieces);
  const run: Query<B> = (at, frame) => {
    const events: Event<B>[] = [];
    for (const event of p.run(at, frame)) {
      frame.budget.spend(STEPS_A_PIECE * count);
      const { begin, end } = event.wholeOrPart;
      const length = end.sub(begin).div(Rational.of(count, 1));
      let from = begin;
      for (let index = 0; index < count; index += 1) {
        const to = index === count - 1 ? end : length.mulAdd(Rational.of(index + 1, 1), begin);
        const whole = new TimeSpan(from, to);
        const part = intersect(whole, event.part);
        from = to;
        if (part === undefined) continue;
        const shown = event.whole && whole;
        events.push(new Event(shown, part, value(event.value, index), event.trail));
      }
    }
    return events;
  };
  const { shape } = p;
  const divided: Shape<B> | undefined = shape && {
    map: (f, trail) =>
      divideEvents(pieces, (each, index) => f(value(each, index)), remap(same, trail, p)),
    local: shape.local,
    moments: shape.moments,
    size: shape.size + PARTS_OF_CHANGE,
  };
  return new Pattern(run, p.steps, undefined, divided);
}

const same = <T>(value: T): T => value;
