import { rational } from '../../base/index.ts';
import { type Event, type Pattern, queryWithin } from '../../pattern/index.ts';
import { classifyPatternText, patternNames, readPattern } from '../../song/index.ts';
import { isTidalName } from '../../tidal/index.ts';
import type { Scene } from './scene.ts';

/** A moment at which a pattern strikes something. */
export interface Onset {
  readonly cycle: number;
  /** Within its cycle: a fraction in lowest terms, less than 1. */
  readonly numerator: number;
  readonly denominator: number;
  /** What is struck, to be compared. */
  readonly played: string;
  /** Where in the text it stands, begin and end; several where the text says it at several places. */
  readonly places: readonly (readonly [begin: number, end: number])[];
}

/** After so many cycles a pattern has to begin again; longer ones are taken for ever new. */
const longest = 16;
const limits = { events: 4000, steps: 100_000 };

/** How a pattern goes until it begins again. */
export interface Turn {
  readonly cycles: number;
  readonly onsets: readonly Onset[];
}

/** The onsets of a pattern's text until it begins again; undefined where it cannot be read or never does. */
export function turnOf(text: string, scene: Scene): Turn | undefined {
  const pattern = patternOf(text, scene);
  if (pattern === undefined) return undefined;
  const cycles: (readonly Onset[])[] = [];
  for (let cycle = 0; cycle < 2 * longest; cycle++) {
    const onsets = onsetsIn(pattern, cycle);
    if (onsets === undefined) return undefined;
    cycles.push(onsets);
  }
  const said = cycles.map((onsets) => onsets.map(soundOf).join(' '));
  for (let length = 1; length <= longest; length++) {
    const isAgain = said.every((each, at) => at < length || each === said[at - length]);
    if (isAgain) return { cycles: length, onsets: cycles.slice(0, length).flat() };
  }
  return undefined;
}

/** What is heard of an onset, whatever cycle it is in. */
export function soundOf(onset: Onset): string {
  return `${momentOf(onset)} ${onset.played}`;
}

/** When in its cycle an onset is. */
export function momentOf({ numerator, denominator }: Onset): string {
  return `${numerator}/${denominator}`;
}

function patternOf(text: string, { song, sounds }: Scene): Pattern<unknown> | undefined {
  const source = classifyPatternText(text, isTidalName);
  const names = patternNames(sounds, Object.keys(song.returns ?? {}));
  const read = readPattern({ source, of: 'events' }, names);
  return read.ok ? read.value : undefined;
}

/** What is struck in one cycle, in its order; what is struck at one moment is one onset. */
function onsetsIn(pattern: Pattern<unknown>, cycle: number): readonly Onset[] | undefined {
  const asked = queryWithin(pattern, rational(cycle), rational(cycle + 1), limits);
  if (!asked.ok) return undefined;
  const found = new Map<string, Onset>();
  for (const event of asked.value.filter(({ hasOnset }) => hasOnset)) {
    const onset = onsetOf(event, cycle);
    const key = momentOf(onset);
    const same = found.get(key);
    found.set(key, same === undefined ? onset : together(same, onset));
  }
  return [...found.values()].toSorted(
    (a, b) => a.numerator / a.denominator - b.numerator / b.denominator,
  );
}

function onsetOf(event: Event<unknown>, cycle: number): Onset {
  const { n, d } = event.part.begin.sub(rational(cycle));
  const places = event.context.map(({ start, end }) => [start, end] as const);
  return { cycle, numerator: n, denominator: d, played: saidOf(event.value), places };
}

function saidOf(value: unknown): string {
  return JSON.stringify(value instanceof Map ? [...value] : value) ?? '';
}

function together(a: Onset, b: Onset): Onset {
  return { ...a, played: `${a.played}, ${b.played}`, places: [...a.places, ...b.places] };
}
