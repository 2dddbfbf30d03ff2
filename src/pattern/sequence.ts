import { Rational } from '../base/index.ts';
import { Pattern, fastcat as plainFastcat, type Query, silence } from './core.ts';
import { clip, remap, shapeOfMany } from './engine.ts';
import { Event } from './event.ts';
import { TimeSpan } from './span.ts';
import { compressSpan } from './time/compress.ts';

/** One step of a sequence: where in the cycle it lies, and what plays there. */
class Step<T> {
  readonly begin: Rational;
  readonly end: Rational;
  readonly p: Pattern<T>;
  private squeezed: Pattern<T> | undefined;

  constructor(begin: Rational, end: Rational, p: Pattern<T>) {
    this.begin = begin;
    this.end = end;
    this.p = p;
  }

  /** The pattern squeezed to its place; made when it is first asked. */
  placed(): Pattern<T> {
    this.squeezed ??= compressSpan(this.begin, this.end, this.p);
    return this.squeezed;
  }
}

/** Patterns one after another in a cycle, each as long as its weight says. */
export function timecat<T>(parts: readonly (readonly [Rational, Pattern<T>])[]): Pattern<T> {
  const [first] = parts;
  if (first && parts.length === 1) return first[1].withSteps(first[0]);
  const total = parts.reduce((sum, [weight]) => sum.add(weight), Rational.zero);
  if (total.sign() <= 0) return silence.withSteps(total);
  let at = Rational.zero;
  let begin = Rational.zero;
  const steps: Step<T>[] = [];
  for (const [weight, p] of parts) {
    if (weight.sign() <= 0) continue;
    at = at.add(weight);
    const end = at.div(total);
    steps.push(new Step(begin, end, p));
    begin = end;
  }
  return sequence(steps).withSteps(total);
}

/** All in one cycle, each in an equal share of it. */
export function fastcat<T>(patterns: readonly Pattern<T>[]): Pattern<T> {
  const single = (p: Pattern<T>): boolean =>
    p.shape?.atom !== undefined || (p as unknown) === silence;
  const plain = plainFastcat(patterns);
  if (patterns.length < 2 || !patterns.every(single)) return plain;
  return timecat(patterns.map((p) => [Rational.one, p] as const)).withSteps(plain.steps);
}

/** Steps in order, without gaps. A query within a cycle asks only the steps that it touches. */
function sequence<T>(steps: readonly Step<T>[]): Pattern<T> {
  const run: Query<T> = (at, frame) => {
    const cycle = at.begin.floor();
    if (at.end.gt(cycle.add(Rational.one))) {
      return steps.flatMap((step) => step.placed().run(at, frame));
    }
    const events: Event<T>[] = [];
    const until = at.end.sub(cycle);
    for (let i = stepAt(steps, at.begin.sub(cycle)); i < steps.length; i += 1) {
      const step = steps[i] as Step<T>;
      frame.budget.spend(1);
      const atom = step.p.shape?.atom;
      if (atom === undefined) {
        for (const event of step.placed().run(at, frame)) events.push(event);
      } else {
        const whole = new TimeSpan(cycle.add(step.begin), cycle.add(step.end));
        events.push(new Event(whole, clip(whole, at), atom.value, atom.trail));
      }
      if (step.end.gte(until)) break;
    }
    return events;
  };
  const patterns = steps.map(({ p }) => p);
  const shape = shapeOfMany<T>(patterns, (f, trail) =>
    sequence(steps.map(({ begin, end, p }) => new Step(begin, end, remap(f, trail, p)))),
  );
  return new Pattern(run, undefined, undefined, shape);
}

/** The number of the step that holds a time of the cycle. */
function stepAt<T>(steps: readonly Step<T>[], time: Rational): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step<T>).end.gt(time)) high = middle;
    else low = middle + 1;
  }
  return low;
}
