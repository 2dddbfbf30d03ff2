/** What is worked out once, when two patterns are combined, instead of for each event. */
import { Pattern } from '../core.ts';
import type { Trail } from '../event.ts';
import type { Shape, Wave } from '../shape.ts';

/** Applies a function once and for all where every event lies within one cycle. */
export function fold<A, C>(f: (a: A) => C, trail: Trail, p: Pattern<A>): Pattern<C> | undefined {
  const { shape } = p;
  if (!shape?.local || !shape.moments) return undefined;
  return combined(shape.map(f, trail)).withSteps(p.steps);
}

/** The same pattern as one made of two: it counts as no constant. */
function combined<T>(p: Pattern<T>): Pattern<T> {
  const { shape } = p;
  if (shape?.combined) return p;
  return new Pattern(p.run, p.steps, undefined, shape && markCombined(shape));
}

function markCombined<T>(shape: Shape<T>): Shape<T> {
  const { local, moments, size, atom, wave } = shape;
  return { map: remapCombined(shape), local, moments, size, atom, wave, combined: true };
}

function remapCombined<T>(shape: Shape<T>): Shape<T>['map'] {
  return (f, trail) => combined(shape.map(f, trail));
}

/** A signal, or a value that holds for ever seen as one. */
export function waveOrAtom<T>(p: Pattern<T>): Wave<T> | undefined {
  const { atom, wave } = p.shape ?? {};
  if (atom === undefined) return wave;
  return { at: () => atom.value, trail: atom.trail, longer: p };
}
