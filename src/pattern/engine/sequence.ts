/** Patterns one after another within each cycle. */
import { Rational } from '../../base/index.ts';
import { cyclesOf, Pattern, type Query, silence } from '../core.ts';
import { Event, type Trail } from '../event.ts';
import type { Frame } from '../frame.ts';
import type { Shape, Step } from '../shape.ts';
import { span, TimeSpan } from '../span.ts';
import { compressSpan } from '../time/gap.ts';
import { fastBy, moveEvents } from './moves.ts';
import { askMoments, clip, isLocal, isWithinCycle, MOST_PARTS, remap } from './shape.ts';
import { slowcat } from './turns.ts';

const { one, zero } = Rational;

type Weighted<T> = readonly [Rational, Pattern<T>];

/** Patterns one after another in a cycle, each as long as its weight says. */
export function timecat<T>(parts: readonly Weighted<T>[]): Pattern<T> {
  const [first] = parts;
  if (first && parts.length === 1) return first[1].withSteps(first[0]);
  let total = zero;
  for (const [weight] of parts) total = total.add(weight);
  if (total.sign() <= 0) return silence.withSteps(total);
  return sequence(placedSteps(parts, total)).withSteps(total);
}

/** All in one cycle, each in an equal share of it. */
export function fastcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  if (patterns.length < 2) return slowcat(patterns);
  const steps = stepsOfAll(patterns);
  const placed = patterns.every(isLocal)
    ? timecat(patterns.map((p) => [one, p] as const))
    : undefined;
  if (placed?.shape?.moments) return placed.withSteps(steps);
  const turns = fastBy(Rational.of(patterns.length, 1), slowcat(patterns));
  return (placed ? askMoments(placed, turns) : turns).withSteps(steps);
}

/** How many steps patterns count together, if all of them count any. */
function stepsOfAll(patterns: readonly Pattern<unknown>[]): Rational | undefined {
  let total: Rational | undefined = zero;
  for (const { steps } of patterns) total = total && steps && total.add(steps);
  return total;
}

/** Where each part plays. Parts that are sequences themselves are taken apart. */
function placedSteps<T>(parts: readonly Weighted<T>[], total: Rational): PlacedStep<T>[] {
  const steps: PlacedStep<T>[] = [];
  let at = zero;
  let begin = zero;
  for (const [weight, p] of parts) {
    if (weight.sign() <= 0) continue;
    at = at.add(weight);
    const end = at.equals(total) ? one : at.div(total);
    // Weights less than nothing push others past the end of the cycle: those do not play.
    if (end.gt(one)) {
      if (begin.lt(one)) steps.push(new PlacedStep(begin, one, silence));
      break;
    }
    const inner = p.shape?.steps;
    if (inner === undefined || steps.length + inner.length > MOST_PARTS) {
      steps.push(new PlacedStep(begin, end, p));
    } else {
      const length = end.sub(begin);
      for (const step of inner) {
        const from = step.begin.mulAdd(length, begin);
        steps.push(new PlacedStep(from, step.end.mulAdd(length, begin), step.p));
      }
    }
    begin = end;
  }
  return steps;
}

/** A step that knows how to play what it holds in its own time. */
class PlacedStep<T> implements Step<T> {
  readonly begin: Rational;
  readonly end: Rational;
  readonly p: Pattern<T>;
  private squeezed: Pattern<T> | undefined;

  constructor(begin: Rational, end: Rational, p: Pattern<T>) {
    this.begin = begin;
    this.end = end;
    this.p = p;
  }

  /** The events of a part of one cycle. */
  ask(part: TimeSpan, cycle: Rational, frame: Frame): Event<T>[] {
    if (!isLocal(this.p) || part.isMoment) {
      this.squeezed ??= compressSpan(this.begin, this.end, this.p);
      return this.squeezed.run(part, frame);
    }
    const length = this.end.sub(this.begin);
    const start = cycle.add(this.begin);
    const end = cycle.add(this.end);
    const inner = (time: Rational): Rational => time.sub(start).div(length).add(cycle);
    const from = part.begin.lte(start) ? cycle : inner(part.begin);
    const to = part.end.gte(end) ? cycle.add(one) : inner(part.end);
    const offset = start.sub(cycle.mul(length));
    return moveEvents(this.p.run(span(from, to), frame), length, offset, frame);
  }
}

/** Steps in order, without gaps. A query asks only the steps that it touches. */
function sequence<T>(steps: readonly PlacedStep<T>[]): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const events: Event<T>[] = [];
    const cycle = at.begin.floor();
    if (isWithinCycle(at, cycle)) {
      askSteps(steps, at, cycle, frame, events);
      return events;
    }
    for (const part of cyclesOf(at, frame)) {
      askSteps(steps, part, part.begin.floor(), frame, events);
    }
    return events;
  };
  const shape = new SequenceShape(steps);
  return new Pattern(run, undefined, undefined, shape.size > MOST_PARTS ? undefined : shape);
}

class SequenceShape<T> implements Shape<T> {
  readonly local: boolean;
  readonly moments: boolean;
  readonly size: number;
  private readonly all: readonly PlacedStep<T>[];

  constructor(steps: readonly PlacedStep<T>[]) {
    this.all = steps;
    this.size = 1;
    this.local = true;
    this.moments = true;
    for (const { p } of steps) {
      this.size += p.shape?.size ?? 1;
      this.local &&= isLocal(p);
      this.moments &&= p.shape?.moments ?? p === silence;
    }
  }

  get steps(): readonly Step<T>[] | undefined {
    return this.local ? this.all : undefined;
  }

  map<U>(f: (value: T) => U, trail: Trail): Pattern<U> {
    return sequence(
      this.all.map(({ begin, end, p }) => new PlacedStep(begin, end, remap(f, trail, p))),
    );
  }
}

/** Adds the events of a part of one cycle. */
function askSteps<T>(
  steps: readonly PlacedStep<T>[],
  part: TimeSpan,
  cycle: Rational,
  frame: Frame,
  events: Event<T>[],
): void {
  const first = stepAt(steps, part.begin.sub(cycle));
  let begin = cycle.add((steps[first] as Step<T>).begin);
  for (let i = first; i < steps.length; i += 1) {
    const step = steps[i] as PlacedStep<T>;
    const end = cycle.add(step.end);
    const rest = end.compare(part.end);
    frame.budget.spend(1);
    const { atom } = step.p.shape ?? {};
    if (atom !== undefined) {
      const whole = new TimeSpan(begin, end);
      const shown = i === first || rest > 0 ? clip(whole, part) : whole;
      events.push(new Event(whole, shown, atom.value, atom.trail));
    } else if (step.p !== silence) {
      for (const event of step.ask(part, cycle, frame)) events.push(event);
    }
    if (rest >= 0) break;
    begin = end;
  }
}

/** The number of the step that holds a time of the cycle. */
function stepAt<T>(steps: readonly Step<T>[], time: Rational): number {
  if (time.sign() === 0) return 0;
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step<T>).end.gt(time)) high = middle;
    else low = middle + 1;
  }
  return low;
}
