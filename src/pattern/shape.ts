/** What patterns know of how they were made: what faster ways of asking them go by. */
import type { Rational } from '../base/index.ts';
import type { Pattern } from './core.ts';
import type { Trail } from './event.ts';

/** How a pattern was made, as far as a faster way of asking (engine.ts) has use for it. */
export interface Shape<T> {
  /** The same pattern with other values, and one more source behind each event's own. */
  map<U>(f: (value: T) => U, trail: Trail): Pattern<U>;
  /**
   * Whether every event lies within one cycle, and asking for a part of a cycle that is longer
   * than a moment gives the events of the whole cycle cut to that part.
   */
  readonly local: boolean;
  /** Whether moments are answered like longer queries; they are not where cycles are mirrored. */
  readonly moments: boolean;
  /** How many parts it is made of: what `map` costs. */
  readonly size: number;
  /** The one value, once a cycle. */
  readonly atom?: Atom<T> | undefined;
  /** The steps of every cycle, in order and without gaps. */
  readonly steps?: readonly Step<T>[] | undefined;
  /** A signal: its value by the time where a query within one cycle begins. */
  readonly wave?: Wave<T> | undefined;
  /** Whether it was made of two patterns, so that it and what is made of it are no constants. */
  readonly combined?: boolean;
}

/** A value and where it comes from. */
export interface Atom<T> {
  readonly value: T;
  readonly trail: Trail;
}

/** What is known of a signal. */
export interface Wave<T> {
  readonly at: (time: Rational) => T;
  readonly trail: Trail;
  /** What answers queries that go beyond a cycle; undefined where one value answers them too. */
  readonly longer: Pattern<T> | undefined;
}

/** What plays between two times of every cycle. */
export interface Step<T> {
  readonly begin: Rational;
  readonly end: Rational;
  readonly p: Pattern<T>;
}
