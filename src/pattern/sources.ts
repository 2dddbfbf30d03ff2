/** Where what a pattern was made of stands in its source. */
import { Rational } from '../base/index.ts';
import type { Pattern } from './core.ts';
import { remap } from './engine.ts';
import type { Trail } from './event.ts';

const itself = <T>(value: T): T => value;

/** The same pattern with one more source behind each event's own. */
export function withSource<T>(trail: Trail, p: Pattern<T>): Pattern<T> {
  return trail === undefined ? p : remap(itself, trail, p);
}

/** The source of a pattern that is one constant. */
export function constantSource(p: Pattern<unknown>): Trail {
  const atom = p.shape?.atom;
  if (atom !== undefined) return atom.trail;
  return p.query(Rational.zero, Rational.zero)[0]?.trail;
}
