import type { TimeSpan } from './span.ts';

/** Characters of a source text: UTF-16 offsets, end exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
  /** Where it begins in a line of its own string, from 0: what Tidal knows of its place. */
  readonly column?: number;
}

/**
 * Where an event came from: a tree whose leaves are source spans, so that joining two patterns
 * costs one small object and flattening waits until somebody asks.
 */
export type Trail = undefined | SourceSpan | TrailPair;

class TrailPair {
  readonly first: Trail;
  readonly second: Trail;

  constructor(first: Trail, second: Trail) {
    this.first = first;
    this.second = second;
  }
}

/** Both trails, the first one's spans first. */
export function joinTrails(first: Trail, second: Trail): Trail {
  if (first === undefined) return second;
  return second === undefined ? first : new TrailPair(first, second);
}

/** A value that is active for a time. */
export class Event<T> {
  /** The full extent; undefined for a sample of a continuous signal. */
  readonly whole: TimeSpan | undefined;
  /** The part of it that was asked for; equal to the whole when nothing is cut off. */
  readonly part: TimeSpan;
  readonly value: T;
  readonly trail: Trail;

  constructor(whole: TimeSpan | undefined, part: TimeSpan, value: T, trail: Trail) {
    this.whole = whole;
    this.part = part;
    this.value = value;
    this.trail = trail;
  }

  /** The source spans that the event came from, in the order in which they were combined. */
  get context(): readonly SourceSpan[] {
    const spans: SourceSpan[] = [];
    const waiting: Trail[] = [this.trail];
    while (waiting.length > 0) {
      const next = waiting.pop();
      if (next instanceof TrailPair) waiting.push(next.second, next.first);
      else if (next !== undefined) spans.push(next);
    }
    return spans;
  }

  /** Whether the part holds the beginning of the whole: the moment when a note is struck. */
  get hasOnset(): boolean {
    return this.whole?.begin.equals(this.part.begin) ?? false;
  }

  /** The whole, or for a signal the part. */
  get wholeOrPart(): TimeSpan {
    return this.whole ?? this.part;
  }

  /** The same event with another value. */
  withValue<U>(value: U): Event<U> {
    return new Event(this.whole, this.part, value, this.trail);
  }

  /** The same event at another time. */
  withTimes(whole: TimeSpan | undefined, part: TimeSpan): Event<T> {
    return new Event(whole, part, this.value, this.trail);
  }

  /** The same event with more sources. */
  withTrail(trail: Trail): Event<T> {
    return new Event(this.whole, this.part, this.value, trail);
  }
}
