import type { Controls, SourceSpan, TimeSpan, Trail } from '../../pattern/index.ts';
import { Event } from '../../pattern/index.ts';
import type { Value } from './values.ts';

/** Where an event came from, as a value of the language. */
export class ContextValue {
  readonly trail: Trail;

  constructor(trail: Trail) {
    this.trail = trail;
  }

  /** Pairs of places, as many as there are spans. */
  positions(): Value {
    const time = { begin: undefined, end: undefined } as never;
    const { context } = new Event(undefined, time, undefined, this.trail);
    return context.map(({ start, end }: SourceSpan) => [
      [start, 0],
      [end, 0],
    ]);
  }
}

/** What a pattern is asked: a span of time and live values. */
export class StateValue {
  readonly span: TimeSpan;
  readonly controls: Controls;

  constructor(span: TimeSpan, controls: Controls) {
    this.span = span;
    this.controls = controls;
  }
}

/** Raw bytes as the value of a control. */
export class Blob {
  readonly bytes: readonly number[];

  constructor(bytes: readonly number[]) {
    this.bytes = bytes;
  }

  toJSON(): readonly number[] {
    return this.bytes;
  }
}
