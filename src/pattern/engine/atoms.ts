/** One value a cycle, or many; signals; several patterns at once. */
import { lcm, Rational } from '../../base/index.ts';
import {
  Pattern,
  pure as plainPure,
  signal as plainSignal,
  type Query,
  spendCycles,
} from '../core.ts';
import { Event, joinTrails, type Trail } from '../event.ts';
import type { Atom, Shape, Step } from '../shape.ts';
import { TimeSpan } from '../span.ts';
import { clip, isWithinCycle, PARTS_OF_CHANGE, plainRemap, remap, shapeOfMany } from './shape.ts';

const { one } = Rational;

/** A value repeated more often a cycle than this is not written out as steps. */
const MOST_REPEATS = 32;

/** The value once a cycle, for ever. */
export function pure<T>(value: T, trail?: Trail): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const begin = at.begin.floor();
    const end = begin.add(one);
    const order = at.end.compare(end);
    if (order > 0) return plainPure(value, trail).run(at, frame);
    frame.budget.spend(1);
    const whole = new TimeSpan(begin, end);
    const part = order === 0 && at.begin === begin ? whole : at;
    return [new Event(whole, part, value, trail)];
  };
  return new Pattern(run, one, { value }, new AtomShape(value, trail));
}

/** The shape of one value: a class, since long texts make many. */
class AtomShape<T> implements Shape<T>, Atom<T> {
  readonly value: T;
  readonly trail: Trail;
  readonly local = true;
  readonly moments = true;
  readonly size = 1;

  constructor(value: T, trail: Trail) {
    this.value = value;
    this.trail = trail;
  }

  get atom(): Atom<T> {
    return this;
  }

  map<U>(f: (value: T) => U, more: Trail): Pattern<U> {
    return pure(f(this.value), joinTrails(this.trail, more));
  }
}

/** A pattern of one value a cycle, faster by a factor. */
export function repeated<T>(
  factor: Rational,
  p: Pattern<T>,
  { value, trail }: Atom<T>,
): Pattern<T> {
  const step = one.div(factor);
  const run: Query<T> = (at, frame) => {
    spendCycles(at.end.sub(at.begin).mul(factor).toNumber(), frame);
    const events: Event<T>[] = [];
    let index = at.begin.mul(factor).floor();
    let begin = index.mul(step);
    do {
      index = index.add(one);
      const end = index.mul(step);
      const whole = new TimeSpan(begin, end);
      events.push(new Event(whole, clip(whole, at), value, trail));
      begin = end;
    } while (begin.lt(at.end));
    return events;
  };
  return new Pattern(run, p.steps, p.constant, new RepeatedShape(factor, p));
}

class RepeatedShape<T> implements Shape<T> {
  private readonly factor: Rational;
  private readonly p: Pattern<T>;
  readonly moments = true;
  // Patterns made faster many times over are gone through once for each of them.
  readonly size: number = 1 + PARTS_OF_CHANGE;

  constructor(factor: Rational, p: Pattern<T>) {
    this.factor = factor;
    this.p = p;
  }

  get local(): boolean {
    return this.factor.isInteger();
  }

  get steps(): readonly Step<T>[] | undefined {
    const few = this.local && this.factor.n <= MOST_REPEATS;
    return few ? equalSteps(this.factor.n, this.p) : undefined;
  }

  map<U>(f: (value: T) => U, more: Trail): Pattern<U> {
    const changed = remap(f, more, this.p);
    return repeated(this.factor, changed, changed.shape?.atom as Atom<U>);
  }
}

/** So many equal steps of one pattern. */
function equalSteps<T>(count: number, p: Pattern<T>): Step<T>[] {
  const steps: Step<T>[] = [];
  let begin = Rational.zero;
  for (let index = 1; index <= count; index += 1) {
    const end = Rational.of(index, count);
    steps.push({ begin, end, p });
    begin = end;
  }
  return steps;
}

/** A signal: one event without a whole for each query, its value read at the query's start. */
export function signal<T>(at: (time: Rational) => T): Pattern<T> {
  return waveOf(at, undefined, undefined);
}

/** A signal of which all is known; see `Wave`. */
export function waveOf<T>(
  at: (time: Rational) => T,
  trail: Trail,
  longer: Pattern<T> | undefined,
): Pattern<T> {
  const plain = longer ?? plainSignal(at);
  const run: Query<T> = (query, frame) => {
    const known = longer === undefined || isWithinCycle(query, query.begin.floor());
    if (!known) return longer.run(query, frame);
    frame.budget.spend(1);
    return [new Event(undefined, query, at(query.begin), trail)];
  };
  const shape: Shape<T> = {
    map: (f, more) =>
      waveOf((time) => f(at(time)), joinTrails(trail, more), longer && plainRemap(f, more, longer)),
    local: false,
    moments: true,
    size: 1,
    wave: { at, trail, longer },
  };
  return new Pattern(run, plain.steps, plain.constant, shape);
}

/** All at once, in order. */
export function stack<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  const steps = commonSteps(patterns);
  const run: Query<T> = (at, frame) => {
    const events: Event<T>[] = [];
    for (const p of patterns) for (const event of p.run(at, frame)) events.push(event);
    frame.budget.spend(events.length);
    return events;
  };
  const shape = shapeOfMany<T>(patterns, (f, trail) =>
    stack(patterns.map((p) => remap(f, trail, p))),
  );
  return new Pattern(run, steps, undefined, shape);
}

/** The least count of steps that all patterns' counts divide, if all of them count any. */
function commonSteps(patterns: readonly Pattern<unknown>[]): Rational | undefined {
  let common = patterns[0]?.steps;
  for (const { steps } of patterns) common = common && steps && lcm(common, steps);
  return common;
}
