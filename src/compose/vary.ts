import { makeRandom, type Rational, rational } from '../base/index.ts';
import { type Event, type Pattern, queryWithin } from '../pattern/index.ts';
import { type Bounds, proposeEdits, type TextEdit, withEdits } from './vary-edits.ts';
import { type Passage, targetsIn } from './vary-targets.ts';

/** What is varied, and within which bounds. */
export interface VaryRequest extends Bounds {
  readonly text: string;
  /** The mini-notation in it that may change. */
  readonly passages: readonly Passage[];
  /** Share of its words and rests that are varied, 0 to 1. */
  readonly amount: number;
  /** What a text plays; undefined where it cannot be read. */
  readonly read: (text: string) => Pattern<unknown> | undefined;
  /** Whether what begins at a place of a bar stays: 0 is its beginning. */
  readonly isAnchor: (place: Rational) => boolean;
  /** Bars in which anchors are compared; 16. */
  readonly bars?: number;
}

const usualBars = 16;
const limits = { events: 20_000, steps: 500_000 };

/** The edits that make the variation of a seed; none where nothing can vary. */
export type Variations = (seed: number | string) => readonly TextEdit[];

/**
 * The variations of a pattern: so many of its words and rests become others, and what begins on an anchor
 * in the first bars stays as it is. The same for the same seed.
 */
export function variationsOf(request: VaryRequest): Variations {
  const { text, passages, amount, read } = request;
  const before = amount <= 0 ? undefined : heardOf(read(text), request);
  if (before === undefined) return () => [];
  const fixed = fixedPlaces(before, request);
  const heard = new Set(before.flatMap((event) => event.context.map(({ start }) => start)));
  const targets = passages
    .flatMap((passage) => targetsIn(text, passage))
    .filter(({ begin, word }) => !fixed.has(begin) && (word === undefined || heard.has(begin)));
  if (targets.length === 0) return () => [];
  const wanted = Math.max(1, Math.round(Math.min(amount, 1) * targets.length));
  const anchors = anchorsOf(before, request);
  const keeps = (tried: readonly TextEdit[]): boolean => {
    const after = heardOf(read(withEdits(text, tried)), request);
    return after !== undefined && hasAll(anchorsOf(after, request), anchors);
  };
  return (seed) => {
    const edits = proposeEdits(targets, wanted, request, makeRandom(`${seed}/vary`));
    return mostThat(keeps, [], edits);
  };
}

/** As many of some edits as can stand beside others that are taken. */
function mostThat(
  keeps: (edits: readonly TextEdit[]) => boolean,
  taken: readonly TextEdit[],
  more: readonly TextEdit[],
): readonly TextEdit[] {
  if (more.length === 0) return taken;
  const all = [...taken, ...more];
  if (keeps(all)) return all;
  if (more.length === 1) return taken;
  const half = more.length >> 1;
  return mostThat(keeps, mostThat(keeps, taken, more.slice(0, half)), more.slice(half));
}

/** What begins in the bars that are compared; undefined where it is refused. */
function heardOf(
  pattern: Pattern<unknown> | undefined,
  { bars = usualBars }: Pick<VaryRequest, 'bars'>,
): readonly Event<unknown>[] | undefined {
  if (pattern === undefined) return undefined;
  const answer = queryWithin(pattern, rational(0), rational(bars), limits);
  return answer.ok ? answer.value.filter((event) => event.hasOnset) : undefined;
}

function isOnAnchor(
  { part }: Event<unknown>,
  { isAnchor }: Pick<VaryRequest, 'isAnchor'>,
): boolean {
  return isAnchor(part.begin.sub(part.begin.floor()));
}

/** Where the words stand that something on an anchor came from. */
function fixedPlaces(
  events: readonly Event<unknown>[],
  request: Pick<VaryRequest, 'isAnchor'>,
): ReadonlySet<number> {
  const anchored = events.filter((event) => isOnAnchor(event, request));
  return new Set(anchored.flatMap((event) => event.context.map(({ start }) => start)));
}

/** How often each thing begins on each anchor. */
function anchorsOf(
  events: readonly Event<unknown>[],
  request: Pick<VaryRequest, 'isAnchor'>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const event of events) {
    if (!isOnAnchor(event, request)) continue;
    const key = `${event.part.begin} ${JSON.stringify(event.value)}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function hasAll(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): boolean {
  return [...wanted].every(([key, count]) => (found.get(key) ?? 0) >= count);
}
