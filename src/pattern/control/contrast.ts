/** Functions applied to the events whose controls match. */
import { filterEvents, Pattern } from '../core.ts';
import { fmap, stack } from '../engine.ts';
import { Event, joinTrails } from '../event.ts';
import { span } from '../span.ts';
import type { ControlPattern, Transform } from '../transform.ts';
import type { Controls, ControlValue } from '../value.ts';
import { sameValue } from './arithmetic.ts';

/** Compares a control of the test with the same control of an event. */
export type Comparison<A> = (test: A, value: ControlValue) => boolean;
type Tests<A> = Readonly<Record<string, A>>;

/** Marks each event with whether one of the tests that hold where it begins matches it. */
function matches<A>(
  compare: Comparison<A>,
  tests: Pattern<Tests<A>>,
  p: ControlPattern,
): Pattern<readonly [boolean, Controls]> {
  const fits = (test: Tests<A>, value: Controls): boolean =>
    Object.entries(test).every(([name, wanted]) => {
      const found = value[name];
      return found !== undefined && compare(wanted, found);
    });
  return new Pattern((at, frame) =>
    p.run(at, frame).map((event) => {
      const { begin } = event.wholeOrPart;
      const found = tests.run(span(begin, begin), frame);
      const trail = found.reduce((known, each) => joinTrails(known, each.trail), event.trail);
      const hit = found.some((test) => fits(test.value, event.value));
      const value: readonly [boolean, Controls] = [hit, event.value];
      return new Event(event.whole, event.part, value, trail);
    }),
  );
}

/** One function for the events that match the test, another for the rest, by any comparison. */
export function contrastBy<A, B>(
  compare: Comparison<A>,
  yes: Transform<Controls, B>,
  no: Transform<Controls, B>,
  tests: Pattern<Tests<A>>,
  p: ControlPattern,
): Pattern<B> {
  const marked = matches(compare, tests, p);
  const side = (wanted: boolean): ControlPattern =>
    fmap(
      ([, value]) => value,
      filterEvents((event) => event.value[0] === wanted, marked),
    );
  return stack([yes(side(true)), no(side(false))]).withSteps(undefined);
}

/** One function for the events whose controls match the test, another for the rest. */
export function contrast(
  yes: Transform<Controls>,
  no: Transform<Controls>,
  tests: ControlPattern,
  p: ControlPattern,
): ControlPattern {
  return contrastBy(sameValue, yes, no, tests, p);
}

/** A function for the events whose controls match the test. */
export function fix(f: Transform<Controls>, tests: ControlPattern, p: ControlPattern) {
  return contrast(f, (rest) => rest, tests, p);
}

/** A function for the events whose controls do not match the test. */
export function unfix(f: Transform<Controls>, tests: ControlPattern, p: ControlPattern) {
  return contrast((rest) => rest, f, tests, p);
}
