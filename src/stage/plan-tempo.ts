import { bpmToCps, type Problem, problem, Rational, rational } from '../base/index.ts';
import { type Meter, quartersPerBar } from '../music/index.ts';
import { type Pattern, queryWithin } from '../pattern/index.ts';
import type { TempoRamp } from '../song/index.ts';
import { growingTempo, steadyTempo, type TempoMap } from './tempo.ts';

/** A continuous tempo is read so many times a cycle. */
const READINGS = 16;
/** Cycles in which a pattern's tempi are checked before a song plays. */
const MOST_CHECKED = 64;
/** Slowest and fastest that a pattern may make the tempo, quarter notes a minute. */
const TEMPO_RANGE = [10, 10_000] as const;

/** The tempo of one cycle: a number of quarter notes a minute, a pattern of them, or a glide. */
export type TempoSource = number | Pattern<number> | TempoGlide;

/** Quarter notes a minute at the beginning of a cycle, and at its end; between them they grow evenly. */
export interface TempoGlide {
  readonly from: number;
  readonly to: number;
}

/** A ramp over so many bars, bar by bar. @example glides({ from: 100, to: 200 }, 2)[1] // => { from: 150, to: 200 } */
export function glides({ from, to }: TempoRamp, bars: number): TempoGlide[] {
  const at = (bar: number): number => from + ((to - from) * bar) / bars;
  return Array.from({ length: bars }, (_, bar) => ({ from: at(bar), to: at(bar + 1) }));
}

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
    if (typeof source === 'object' && 'from' in source) {
      last = source.to;
      const cps = bpmToCps(source.from, quarters);
      const slope = bpmToCps(source.to, quarters) - cps;
      return [{ cycle: rational(cycle), cps, slope }];
    }
    const read =
      typeof source === 'number'
        ? [{ cycle: rational(cycle), bpm: source }]
        : beginningWith(last, cycle, readTempo(source, cycle).map(bounded));
    last = read.at(-1)?.bpm ?? last;
    return read.map(({ cycle: at, bpm }) => ({ cycle: at, cps: bpmToCps(bpm, quarters) }));
  });
}

interface Reading {
  readonly cycle: Rational;
  readonly bpm: number;
}

/** Tempi that a pattern gives within a cycle, in order, whatever they are. */
function readTempo(pattern: Pattern<number>, cycle: number): Reading[] {
  const begin = rational(cycle);
  const answer = queryWithin(pattern, begin, begin.add(Rational.one), { events: 1024 });
  const events = answer.ok ? answer.value : [];
  const continuous = events.some((event) => event.whole === undefined);
  const read = continuous
    ? readings(pattern, begin)
    : events.map((event) => ({ cycle: event.part.begin, bpm: event.value }));
  return read.sort((a, b) => a.cycle.compare(b.cycle));
}

/** The same tempi, after one that goes on where the cycle begins without its own. */
function beginningWith(before: number, cycle: number, read: readonly Reading[]) {
  const begin = rational(cycle);
  return read[0]?.cycle.equals(begin) ? read : [{ cycle: begin, bpm: before }, ...read];
}

function readings(pattern: Pattern<number>, begin: Rational): Reading[] {
  return Array.from({ length: READINGS }, (_, index) => {
    const cycle = begin.add(rational(index, READINGS));
    const answer = queryWithin(pattern, cycle, cycle.add(rational(1, READINGS)), { events: 64 });
    return answer.ok && answer.value[0] !== undefined
      ? [{ cycle, bpm: answer.value[0].value }]
      : [];
  }).flat();
}

function bounded({ cycle, bpm }: Reading): Reading {
  const [slowest, fastest] = TEMPO_RANGE;
  const inRange = Number.isFinite(bpm) ? Math.min(Math.max(bpm, slowest), fastest) : slowest;
  return { cycle, bpm: inRange };
}

/**
 * A Problem when a tempo pattern is silent, or gives a tempo that no song can have, in the cycles
 * from one to another (the first 64 of them).
 *
 * Problem: `song.bpm`, or why the pattern cannot be read.
 */
export function checkTempo(
  pattern: Pattern<number>,
  begin: number,
  end: number,
): readonly Problem[] {
  const answer = queryWithin(pattern, rational(begin), rational(begin + 1), { events: 1024 });
  if (!answer.ok) return answer.problems;
  const [slowest, fastest] = TEMPO_RANGE;
  const hint = `A tempo is from ${slowest} to ${fastest} bpm.`;
  let isSilent = true;
  for (let cycle = begin; cycle < Math.min(end, begin + MOST_CHECKED); cycle++) {
    const read = readTempo(pattern, cycle);
    const bad = read.find((each) => bounded(each).bpm !== each.bpm);
    if (bad !== undefined) {
      const message = `The tempo pattern gives ${bad.bpm} bpm in bar ${cycle + 1}.`;
      return [problem('song.bpm', message, { hint })];
    }
    if (read.length > 0) isSilent = false;
  }
  return isSilent ? [problem('song.bpm', 'The tempo pattern gives no tempo.', { hint })] : [];
}
