import { bpmToCps, type Problem, problem, Rational, rational } from '../base/index.ts';
import { type Meter, quartersPerBar } from '../music/index.ts';
import { type Pattern, queryWithin } from '../pattern/index.ts';
import { growingTempo, steadyTempo, type TempoMap } from './tempo.ts';

/** A continuous tempo is read so many times a cycle. */
const READINGS = 16;
/** Slowest and fastest that a pattern may make the tempo, quarter notes a minute. */
const TEMPO_RANGE = [10, 10_000] as const;

/** The tempo of one cycle: a number of quarter notes a minute, or a pattern of them. */
export type TempoSource = number | Pattern<number>;

/**
 * The tempo map of a song whose tempo may differ by cycle.
 *
 * A pattern's tempo changes where its events begin; a continuous one is read 16 times a cycle. Where a
 * pattern is silent the last tempo goes on.
 */
export function tempoOf(
  meter: Meter,
  sourceAt: (cycle: number) => TempoSource,
  steady: boolean,
): TempoMap {
  const quarters = quartersPerBar(meter);
  const first = sourceAt(0);
  if (steady && typeof first === 'number') return steadyTempo(bpmToCps(first, quarters));
  let last = typeof first === 'number' ? first : 120;
  return growingTempo((cycle) => {
    const source = sourceAt(cycle);
    const read =
      typeof source === 'number'
        ? [{ cycle: rational(cycle), bpm: source }]
        : readTempo(source, cycle, last);
    last = read.at(-1)?.bpm ?? last;
    return read.map(({ cycle: at, bpm }) => ({ cycle: at, cps: bpmToCps(bpm, quarters) }));
  });
}

interface Reading {
  readonly cycle: Rational;
  readonly bpm: number;
}

/** Tempi within a cycle, the first at its beginning. */
function readTempo(pattern: Pattern<number>, cycle: number, before: number): Reading[] {
  const begin = rational(cycle);
  const answer = queryWithin(pattern, begin, begin.add(Rational.one), { events: 1024 });
  const events = answer.ok ? answer.value : [];
  const continuous = events.some((event) => event.whole === undefined);
  const read = continuous
    ? readings(pattern, begin)
    : events.map((event) => ({ cycle: event.part.begin, bpm: inRange(event.value) }));
  read.sort((a, b) => a.cycle.compare(b.cycle));
  return read[0]?.cycle.equals(begin) ? read : [{ cycle: begin, bpm: before }, ...read];
}

function readings(pattern: Pattern<number>, begin: Rational): Reading[] {
  return Array.from({ length: READINGS }, (_, index) => {
    const cycle = begin.add(rational(index, READINGS));
    const answer = queryWithin(pattern, cycle, cycle.add(rational(1, READINGS)), { events: 64 });
    return answer.ok && answer.value[0] !== undefined
      ? [{ cycle, bpm: inRange(answer.value[0].value) }]
      : [];
  }).flat();
}

function inRange(bpm: number): number {
  const [slowest, fastest] = TEMPO_RANGE;
  return Number.isFinite(bpm) ? Math.min(Math.max(bpm, slowest), fastest) : slowest;
}

/** A Problem when a tempo pattern starts with a tempo that no song can have. */
export function checkTempo(pattern: Pattern<number>): readonly Problem[] {
  const answer = queryWithin(pattern, Rational.zero, Rational.one, { events: 1024 });
  if (!answer.ok) return answer.problems;
  const bad = answer.value.find(({ value }) => inRange(value) !== value);
  if (bad === undefined) return [];
  const [slowest, fastest] = TEMPO_RANGE;
  const message = `The tempo pattern gives ${bad.value} bpm; a tempo is from ${slowest} to ${fastest}.`;
  return [problem('song.bpm', message)];
}
