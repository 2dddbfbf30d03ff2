/** Patterns that take turns from cycle to cycle. */
import { Rational } from '../../base/index.ts';
import { cyclesOf, Pattern, slowcat as plainSlowcat, type Query, silence } from '../core.ts';
import type { Event } from '../event.ts';
import type { Frame } from '../frame.ts';
import type { TimeSpan } from '../span.ts';
import { moveEvents, moveSpan } from './moves.ts';
import { isWithinCycle, remap, shapeOfMany } from './shape.ts';

const { one } = Rational;

/** One cycle of each in turn. Each goes on where it stopped: it is asked for cycle 0, 1, 2 … */
export function slowcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  if (patterns.length < 2) return patterns[0] ?? silence;
  const count = patterns.length;
  const askTurn = (at: TimeSpan, cycle: number, frame: Frame): Event<T>[] => {
    const index = cycle - Math.floor(cycle / count) * count;
    const p = patterns[index] ?? silence;
    // Cycle 7 of three patterns is the second one's cycle 2.
    const offset = cycle - (cycle - index) / count;
    if (offset === 0 || p.shape?.atom !== undefined) return p.run(at, frame);
    const later = Rational.of(offset, 1);
    return moveEvents(p.run(moveSpan(at, one, later.neg()), frame), one, later, frame);
  };
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    if (cycle.d !== 1) return plainSlowcat(patterns).run(at, frame);
    if (isWithinCycle(at, cycle)) return askTurn(at, cycle.n, frame);
    return cyclesOf(at, frame).flatMap((part) => askTurn(part, part.begin.floor().n, frame));
  };
  const shape = shapeOfMany<T>(patterns, (f, trail) =>
    slowcat(patterns.map((p) => remap(f, trail, p))),
  );
  return new Pattern(run, undefined, undefined, shape);
}

/** Asks one pattern in the cycles whose beginnings pass a test, another in the rest. */
export function byCycle<T>(
  test: (begin: Rational) => boolean,
  yes: Pattern<T>,
  no: Pattern<T>,
): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    const ask = (part: TimeSpan, begin: Rational): Event<T>[] =>
      (test(begin) ? yes : no).run(part, frame);
    if (isWithinCycle(at, cycle)) return ask(at, cycle);
    return cyclesOf(at, frame).flatMap((part) => ask(part, part.begin.floor()));
  };
  const shape = shapeOfMany<T>([yes, no], (f, trail) =>
    byCycle(test, remap(f, trail, yes), remap(f, trail, no)),
  );
  return new Pattern(run, undefined, undefined, shape);
}
