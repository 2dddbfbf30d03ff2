/** Patterns moved and stretched in time, each in one pass over the events. */
import { Rational } from '../../base/index.ts';
import { Pattern, rev as plainRev, type Query, spendMoves } from '../core.ts';
import { Event } from '../event.ts';
import type { Frame } from '../frame.ts';
import type { Shape } from '../shape.ts';
import { TimeSpan } from '../span.ts';
import { repeated, waveOf } from './atoms.ts';
import { isWithinCycle, MOST_PARTS, PARTS_OF_CHANGE } from './shape.ts';

const { one, zero } = Rational;

/** Events at other times: each time t becomes `t * factor + offset`. */
export function moveEvents<T>(
  events: readonly Event<T>[],
  factor: Rational,
  offset: Rational,
  frame: Frame,
): Event<T>[] {
  spendMoves(events, frame);
  return events.map(({ whole, part, value, trail }) => {
    const moved = moveSpan(part, factor, offset);
    if (whole === part) return new Event(moved, moved, value, trail);
    return new Event(whole && moveSpan(whole, factor, offset), moved, value, trail);
  });
}

/** A span of which each time t becomes `t * factor + offset`. */
export function moveSpan({ begin, end }: TimeSpan, factor: Rational, offset: Rational): TimeSpan {
  return new TimeSpan(begin.mulAdd(factor, offset), end.mulAdd(factor, offset));
}

/** The shape of a pattern changed in time: its values change as those of the pattern itself do. */
function changed<T>(
  { shape }: Pattern<T>,
  staysLocal: boolean,
  change: <U>(p: Pattern<U>) => Pattern<U>,
  moments = true,
): Shape<T> | undefined {
  if (shape === undefined || shape.size > MOST_PARTS) return undefined;
  return {
    map: (f, trail) => change(shape.map(f, trail)),
    local: shape.local && staysLocal,
    moments: shape.moments && moments,
    size: shape.size + PARTS_OF_CHANGE,
  };
}

/** Faster by a factor above zero. */
export function fastBy<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  if (factor.equals(one)) return p;
  const { atom } = p.shape ?? {};
  return atom ? repeated(factor, p, atom) : askedAt(factor, zero, p);
}

/** Earlier by so many cycles. */
export function rotL<T>(by: Rational, p: Pattern<T>): Pattern<T> {
  const staysSame = by.sign() === 0 || (p.shape?.atom !== undefined && by.isInteger());
  return staysSame ? p : askedAt(one, by, p);
}

/** A pattern that plays at each time t what another one plays at `t * factor + offset`. */
function askedAt<T>(factor: Rational, offset: Rational, p: Pattern<T>): Pattern<T> {
  const { wave } = p.shape ?? {};
  if (wave && wave.longer === undefined) {
    return waveOf((time) => wave.at(time.mulAdd(factor, offset)), wave.trail, undefined);
  }
  const back = one.div(factor);
  const backBy = offset.mul(back).neg();
  const run: Query<T> = (at, frame) => {
    const asked = moveSpan(at, factor, offset);
    frame.budget.spend(asked.begin.cost());
    return moveEvents(p.run(asked, frame), back, backBy, frame);
  };
  const staysLocal = factor.isInteger() && offset.isInteger();
  const shape = changed(p, staysLocal, (each) => askedAt(factor, offset, each));
  return new Pattern(run, p.steps, p.constant, shape);
}

/** Later by so many cycles. */
export function rotR<T>(by: Rational, p: Pattern<T>): Pattern<T> {
  return rotL(by.neg(), p);
}

/** Each cycle backwards. */
export function rev<T>(p: Pattern<T>): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    if (!isWithinCycle(at, cycle)) return plainRev(p).run(at, frame);
    // The centre of the cycle, twice: mirrored time is this minus time.
    const sum = cycle.add(cycle).add(one);
    const events = p.run(mirror(at, sum), frame);
    spendMoves(events, frame);
    return events.map(({ whole, part, value, trail }) => {
      const moved = mirror(part, sum);
      const mirrored = whole === part ? moved : whole && mirror(whole, sum);
      return new Event(mirrored, moved, value, trail);
    });
  };
  return new Pattern(run, p.steps, p.constant, changed(p, true, rev, false));
}

function mirror({ begin, end }: TimeSpan, sum: Rational): TimeSpan {
  return new TimeSpan(sum.sub(end), sum.sub(begin));
}
