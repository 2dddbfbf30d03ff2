/** Patterns and functions by name. */
import { Rational } from '../../base/index.ts';
import { filterEvents, type Pattern, silence, withEvent } from '../core.ts';
import { pure, rotR } from '../engine.ts';
import { join, squeezeBind } from '../join.ts';
import type { Transform } from '../transform.ts';
import { _fast, _slow, inside } from './fast.ts';

type Named<T> = readonly (readonly [string, T])[];

/** What a list of pairs has for a name. */
function byName<T>(pairs: Named<T>, name: string): T | undefined {
  return pairs.find(([own]) => own === name)?.[1];
}

/** Patterns by name, squeezed into the events of a pattern of their names. */
export function inhabit<T>(patterns: Named<Pattern<T>>, names: Pattern<string>): Pattern<T> {
  return squeezeBind((name) => byName(patterns, name) ?? silence, names);
}

/**
 * A composition: so many cycles long, made of patterns by name (`a`), each with a function by name
 * after a colon (`a:rev`) that takes its pattern's beginning as if it were one cycle, and moves it there.
 */
export function ur<T>(
  length: Rational,
  names: Pattern<string>,
  patterns: Named<Pattern<T>>,
  functions: Named<Transform<T>>,
): Pattern<T> {
  const placed = withEvent(
    (event) => {
      const { begin, end } = event.wholeOrPart;
      const [name = '', change] = event.value.split(':').filter((each) => each !== '');
      const own = byName(patterns, name);
      const p: Pattern<T> = own === undefined ? silence : _fast(length, own);
      const f = change === undefined ? undefined : byName(functions, change);
      if (f === undefined) return event.withValue(p);
      const factor = pure(Rational.one.div(end.sub(begin)));
      return event.withValue(rotR(begin, inside(factor, f, p)));
    },
    filterEvents((event) => event.whole !== undefined, names),
  );
  return _slow(length, join(placed));
}
