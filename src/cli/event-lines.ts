import type { Rational, Span } from '../base/index.ts';
import { type Event, plainValue, type SourceSpan } from '../pattern/index.ts';

/** One event as `gabber events --json` prints it. */
export interface EventLine {
  readonly track?: string;
  readonly whole: readonly [string, string] | null;
  readonly part: readonly [string, string];
  readonly value: unknown;
  /** Where it came from, with `--spans`. */
  readonly spans?: readonly Span[];
}

/** An event and the track it belongs to. */
export interface TrackEvent {
  readonly track: string;
  readonly event: Event<unknown>;
}

/** By part start, part end, whole start, track. */
export function compareEvents(a: TrackEvent, b: TrackEvent): number {
  const x = a.event;
  const y = b.event;
  return (
    x.part.begin.compare(y.part.begin) ||
    x.part.end.compare(y.part.end) ||
    x.wholeOrPart.begin.compare(y.wholeOrPart.begin) ||
    (a.track < b.track ? -1 : a.track > b.track ? 1 : 0)
  );
}

/** The lines and columns of a place that an event of a track came from. */
export type SpanOf = (source: SourceSpan, track: string) => Span;

/** An event with its exact times, its value as plain JSON, and where asked for, its sources. */
export function eventLine(
  { track, event }: TrackEvent,
  named: boolean,
  spanOf?: SpanOf,
): EventLine {
  const times = (each: { readonly begin: Rational; readonly end: Rational }) =>
    [each.begin.toString(), each.end.toString()] as const;
  const rest = {
    whole: event.whole === undefined ? null : times(event.whole),
    part: times(event.part),
    value: jsonValue(event.value),
    ...(spanOf === undefined ? {} : { spans: spansOf(event, (at) => spanOf(at, track)) }),
  };
  return named ? { track, ...rest } : rest;
}

/** Each place once, in the order in which they were combined. */
function spansOf({ context }: Event<unknown>, spanOf: (source: SourceSpan) => Span): Span[] {
  const places = new Map(context.map((each) => [`${each.start} ${each.end}`, each]));
  return [...places.values()].map((each) => spanOf(each));
}

/** Notes and fractions as numbers; what JSON has no number for as a string. */
function jsonValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  const plain = plainValue(value as Parameters<typeof plainValue>[0]);
  if (typeof plain !== 'object') return jsonValue(plain);
  if ('toJSON' in value || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, jsonValue(each)]),
  );
}
