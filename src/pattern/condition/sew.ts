/** Patterns of true and false that let others through. */
import { filterEvents, Pattern } from '../core.ts';
import { appLeft, fmap, stack } from '../engine.ts';
import { Event, joinTrails } from '../event.ts';
import { intersect, span } from '../span.ts';
import { inv } from '../structure/euclid.ts';
import { compressSpanTo } from '../time/compress.ts';
import type { Transform } from '../transform.ts';

/** Only the values that pass a test. */
export function filterValues<T>(keep: (value: T) => boolean, p: Pattern<T>): Pattern<T> {
  return filterEvents((event) => keep(event.value), p);
}

/** Drops what is undefined. */
export function filterJust<T>(p: Pattern<T | undefined>): Pattern<T> {
  const found = filterValues((value) => value !== undefined, p) as Pattern<T>;
  // A pattern of nothing alone has no constant left to be computed with.
  return p.constant?.value === undefined ? new Pattern(found.run, found.steps) : found;
}

/** The rhythm of the true values, with values from the other pattern. */
export function struct<T>(rhythm: Pattern<boolean>, p: Pattern<T>): Pattern<T> {
  const pairs = appLeft((hit, value): readonly [boolean, T] => [hit, value], rhythm, p);
  return fmap(
    ([, value]) => value,
    filterValues(([hit]) => hit, pairs),
  );
}

/** Each true value holds a whole cycle of the other pattern. */
export function substruct<T>(rhythm: Pattern<boolean>, p: Pattern<T>): Pattern<T> {
  const run: Pattern<T>['run'] = (at, frame) =>
    rhythm
      .run(at, frame)
      .filter((event) => event.value)
      .flatMap((event) => {
        const whole = event.wholeOrPart;
        return compressSpanTo(whole.begin, whole.end, p)
          .run(whole, frame)
          .map((each) => each.withTrail(joinTrails(each.trail, event.trail)));
      });
  return new Pattern(run, p.steps, p.constant);
}

/** Lets events through while the other pattern is true. */
export function mask<T>(open: Pattern<boolean>, p: Pattern<T>): Pattern<T> {
  const gates = filterValues((value) => value, open);
  return appLeft((value) => value, p, gates);
}

/** The first pattern while true, the second while false; events keep their wholes. */
export function sew<T>(choice: Pattern<boolean>, yes: Pattern<T>, no: Pattern<T>): Pattern<T> {
  return new Pattern((at, frame) => {
    const choices = choice.run(at, frame);
    const [first] = choices;
    if (!first) return [];
    const begin = choices.reduce((low, each) => low.min(each.part.begin), first.part.begin);
    const end = choices.reduce((high, each) => high.max(each.part.end), first.part.end);
    const asked = span(begin, end);
    return choices.flatMap((each) => {
      const inside = (event: Event<T>): Event<T>[] => {
        const part = intersect(each.part, event.part);
        if (part === undefined) return [];
        return [new Event(event.whole, part, event.value, joinTrails(event.trail, each.trail))];
      };
      return (each.value ? yes : no).run(asked, frame).flatMap(inside);
    });
  });
}

/** Values of the first pattern on true, of the second on false; wholes are the booleans'. */
export function stitch<T>(choice: Pattern<boolean>, yes: Pattern<T>, no: Pattern<T>): Pattern<T> {
  return stack([struct(choice, yes), struct(inv(choice), no)]).withSteps(undefined);
}

/** Applies a function while true: Tidal's `while`. */
export function whileTrue<T>(choice: Pattern<boolean>, f: Transform<T>, p: Pattern<T>) {
  return sew(choice, f(p), p);
}
