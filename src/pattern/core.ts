/**
 * The plain functional core: what every pattern means. All else is built from it, and every
 * faster way of doing the same (engine.ts) is compared with it.
 */
import { lcm, Rational } from '../base/index.ts';
import { Event, joinTrails, type Trail } from './event.ts';
import { Budget, Frame, type LiveControls } from './frame.ts';
import type { Shape } from './shape.ts';
import { cycleOf, intersect, intersectWholes, span, type TimeSpan } from './span.ts';

/** A value wrapped so that "no constant" and "the constant undefined" differ. */
export interface Constant<T> {
  readonly value: T;
}

export type Query<T> = (span: TimeSpan, frame: Frame) => Event<T>[];

/** Steps that a query without limits of its own may spend. */
const DEFAULT_STEPS = 20_000_000;
/** Steps that each cycle of a longer span costs: what is made of it costs as much again. */
const STEPS_A_CYCLE = 10;

/** A function from a span of time to the events in it. */
export class Pattern<T> {
  readonly run: Query<T>;
  /** Steps in a cycle, where the pattern counts any. */
  readonly steps: Rational | undefined;
  /** The value, where the pattern is that one value once a cycle. */
  readonly constant: Constant<T> | undefined;
  readonly shape: Shape<T> | undefined;

  constructor(run: Query<T>, steps?: Rational, constant?: Constant<T>, shape?: Shape<T>) {
    this.run = run;
    this.steps = steps;
    this.constant = constant;
    this.shape = shape;
  }

  /** The events between two times, in cycles. Throws QueryLimit for absurd densities. */
  query(begin: Rational, end: Rational, controls: LiveControls = {}): Event<T>[] {
    return this.run(span(begin, end), new Frame(controls, new Budget(DEFAULT_STEPS)));
  }

  /** The same pattern counted in other steps. */
  withSteps(steps: Rational | undefined): Pattern<T> {
    if (steps === this.steps) return this;
    return new Pattern(this.run, steps, this.constant, this.shape);
  }
}

/** Cuts a span where cycles begin; a moment stays whole. Spends a step a cycle. */
export function cyclesOf(whole: TimeSpan, frame: Frame): TimeSpan[] {
  const first = cycleOf(whole.begin);
  if (whole.end.lte(first.end)) {
    frame.budget.spend(1);
    return [whole];
  }
  spendCycles(whole.end.sub(whole.begin).toNumber(), frame);
  const cycles: TimeSpan[] = [];
  let begin = whole.begin;
  while (begin.lt(whole.end)) {
    const end = cycleOf(begin).end.min(whole.end);
    cycles.push(span(begin, end));
    begin = end;
  }
  return cycles;
}

/** Spends what so many cycles cost, before they are made. */
export function spendCycles(count: number, frame: Frame): void {
  frame.budget.spend(count <= 1 ? 1 : STEPS_A_CYCLE * (count + 2));
}

/** The value once a cycle, for ever. */
export function pure<T>(value: T, trail?: Trail): Pattern<T> {
  const run: Query<T> = (at, frame) =>
    cyclesOf(at, frame).map((part) => {
      const whole = cycleOf(part.begin);
      return new Event(whole, whole.equals(part) ? whole : part, value, trail);
    });
  return new Pattern(run, Rational.one, { value });
}

/** Nothing, one step long. */
export const silence: Pattern<never> = new Pattern(() => [], Rational.one);

/** A signal: one event without a whole for each query, its value read at the query's start. */
export function signal<T>(at: (time: Rational) => T): Pattern<T> {
  return new Pattern((query, frame) => {
    frame.budget.spend(1);
    return [new Event(undefined, query, at(query.begin), undefined)];
  });
}

export function fmap<A, B>(f: (value: A) => B, p: Pattern<A>): Pattern<B> {
  const constant = p.constant && { value: f(p.constant.value) };
  return new Pattern(
    (at, frame) => p.run(at, frame).map((event) => event.withValue(f(event.value))),
    p.steps,
    constant,
  );
}

/** Asks cycle by cycle, so that what is built on it may assume a query within one cycle. */
export function splitQueries<T>(p: Pattern<T>): Pattern<T> {
  const run: Query<T> = (at, frame) => cyclesOf(at, frame).flatMap((part) => p.run(part, frame));
  return new Pattern(run, p.steps, p.constant);
}

export type TimeMap = (time: Rational) => Rational;

export function withQuerySpan<T>(f: (at: TimeSpan) => TimeSpan, p: Pattern<T>): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const asked = f(at);
    frame.budget.spend(asked.begin.cost());
    return p.run(asked, frame);
  };
  return new Pattern(run, p.steps, p.constant);
}

export function withQueryTime<T>(f: TimeMap, p: Pattern<T>): Pattern<T> {
  return withQuerySpan((at) => span(f(at.begin), f(at.end)), p);
}

export function withResultSpan<T>(f: (at: TimeSpan) => TimeSpan, p: Pattern<T>): Pattern<T> {
  const move = (event: Event<T>): Event<T> => {
    const part = f(event.part);
    if (event.whole === undefined) return event.withTimes(undefined, part);
    return event.withTimes(event.whole === event.part ? part : f(event.whole), part);
  };
  const run: Query<T> = (at, frame) => {
    const events = p.run(at, frame);
    spendMoves(events, frame);
    return events.map(move);
  };
  return new Pattern(run, p.steps, p.constant);
}

/** Spends what moving events in time costs: more where their times are fractions of large parts. */
export function spendMoves(events: readonly Event<unknown>[], frame: Frame): void {
  const [first] = events;
  if (first === undefined) return;
  const { begin, end } = first.part;
  frame.budget.spend((events.length * (begin.cost() + end.cost())) / 2);
}

export function withResultTime<T>(f: TimeMap, p: Pattern<T>): Pattern<T> {
  return withResultSpan((at) => span(f(at.begin), f(at.end)), p);
}

export function withEvents<A, B>(f: (events: Event<A>[]) => Event<B>[], p: Pattern<A>): Pattern<B> {
  const run: Query<B> = (at, frame) => {
    const events = p.run(at, frame);
    frame.budget.spend(events.length);
    return f(events);
  };
  return new Pattern(run, p.steps);
}

export function withEvent<A, B>(f: (event: Event<A>) => Event<B>, p: Pattern<A>): Pattern<B> {
  return withEvents((events) => events.map(f), p);
}

export function filterEvents<T>(keep: (event: Event<T>) => boolean, p: Pattern<T>): Pattern<T> {
  return new Pattern((at, frame) => p.run(at, frame).filter(keep), p.steps, p.constant);
}

/** Faster by a factor above zero; see `fast` in the library for other factors. */
export function fastBy<T>(factor: Rational, p: Pattern<T>): Pattern<T> {
  const inside = withQueryTime((time) => time.mul(factor), p);
  return withResultTime((time) => time.div(factor), inside);
}

/** Earlier by so many cycles. */
export function rotL<T>(by: Rational, p: Pattern<T>): Pattern<T> {
  return withResultTime(
    (time) => time.sub(by),
    withQueryTime((time) => time.add(by), p),
  );
}

/** Later by so many cycles. */
export function rotR<T>(by: Rational, p: Pattern<T>): Pattern<T> {
  return rotL(by.neg(), p);
}

/** Each cycle backwards. */
export function rev<T>(p: Pattern<T>): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    // The centre of the cycle, twice: mirrored time is this minus time.
    const sum = at.begin.floor().add(at.begin.floor()).add(Rational.one);
    const mirror = (each: TimeSpan): TimeSpan => span(sum.sub(each.end), sum.sub(each.begin));
    return withResultSpan(mirror, p).run(mirror(at), frame);
  };
  return splitQueries(new Pattern(run, p.steps, p.constant));
}

/** All at once, in order. */
export function stack<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  const known = patterns.flatMap((p) => (p.steps ? [p.steps] : []));
  const complete = known.length === patterns.length && known.length > 0;
  const steps = complete ? known.reduce(lcm) : undefined;
  return new Pattern((at, frame) => patterns.flatMap((p) => p.run(at, frame)), steps);
}

/** One cycle of each in turn. Each goes on where it stopped: it is asked for cycle 0, 1, 2 … */
export function slowcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  if (patterns.length < 2) return patterns[0] ?? silence;
  const count = Rational.of(patterns.length, 1);
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    const index = cycle.mod(count);
    const p = patterns[index.toNumber()] ?? silence;
    // Cycle 7 of three patterns is the second one's cycle 2.
    const offset = cycle.sub(cycle.sub(index).div(count));
    return rotR(offset, p).run(at, frame);
  };
  return splitQueries(new Pattern(run));
}

/** All in one cycle, each in an equal share of it. */
export function fastcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  if (patterns.length < 2) return slowcat(patterns);
  const known = patterns.flatMap((p) => (p.steps ? [p.steps] : []));
  const total = known.reduce((sum, each) => sum.add(each), Rational.zero);
  const steps = known.length === patterns.length ? total : undefined;
  return fastBy(Rational.of(patterns.length, 1), slowcat(patterns)).withSteps(steps);
}

/** Combines two patterns into one event wherever they overlap; wholes are what they share. */
export function appBoth<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const join = (a: Event<A>, b: Event<B>): Event<C>[] => {
    const found = intersectWholes(a.whole, b.whole);
    const part = intersect(a.part, b.part);
    if (!found || !part) return [];
    return [new Event(found.whole, part, f(a.value, b.value), joinTrails(a.trail, b.trail))];
  };
  const digital = <T>(events: Event<T>[]): Event<T>[] => events.filter((each) => each.whole);
  const run: Query<C> = (at, frame) => {
    const fromA = pa.run(at, frame).flatMap((a) => {
      const candidates = a.whole ? digital(pb.run(a.whole, frame)) : pb.run(a.part, frame);
      frame.budget.spend(2 * candidates.length);
      return candidates.flatMap((b) => join(a, b));
    });
    const signals = pb.run(at, frame).filter((each) => !each.whole);
    const fromB = signals.flatMap((b) => digital(pa.run(b.part, frame)).flatMap((a) => join(a, b)));
    return [...fromA, ...fromB];
  };
  return new Pattern(run, pa.steps && pb.steps && lcm(pa.steps, pb.steps));
}

/** Combines two patterns; wholes come from the left one. */
export function appLeft<A, B, C>(f: (a: A, b: B) => C, pa: Pattern<A>, pb: Pattern<B>): Pattern<C> {
  const run: Query<C> = (at, frame) =>
    pa.run(at, frame).flatMap((a) => {
      const others = pb.run(a.wholeOrPart, frame);
      frame.budget.spend(others.length);
      return others.flatMap((b) => {
        const part = intersect(a.part, b.part);
        if (!part) return [];
        return [new Event(a.whole, part, f(a.value, b.value), joinTrails(a.trail, b.trail))];
      });
    });
  return new Pattern(run, pa.steps);
}

/**
 * Combines two patterns; wholes come from the right one.
 *
 * @public The engine's own is compared with it.
 */
export function appRight<A, B, C>(
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
): Pattern<C> {
  const run: Query<C> = (at, frame) =>
    pb.run(at, frame).flatMap((b) => {
      const others = pa.run(b.wholeOrPart, frame);
      frame.budget.spend(others.length);
      return others.flatMap((a) => {
        const part = intersect(a.part, b.part);
        if (!part) return [];
        return [new Event(b.whole, part, f(a.value, b.value), joinTrails(a.trail, b.trail))];
      });
    });
  return new Pattern(run, pb.steps);
}
