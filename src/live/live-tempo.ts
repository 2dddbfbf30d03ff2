import { type Rational, rational, type Seconds } from '../base/index.ts';
import { commonTime, quartersPerBar } from '../music/index.ts';
import { type Plan, steadyTempo, type TempoMap } from '../stage/index.ts';

/** The finest step in which a moment of live time is told as a cycle. */
const GRID = 64;

/**
 * The same tempo with one cycle at a given second: so time goes on without a gap where the tempo changes,
 * where another song takes over, or where playing jumps to another cycle.
 *
 * @param isTold whether those who follow the tempo are told it anew at that cycle
 * @example anchored(steadyTempo(0.5), rational(4), 100).secondsAt(rational(5)) // => 102
 */
export function anchored(
  tempo: TempoMap,
  cycle: Rational,
  seconds: Seconds,
  isTold = false,
): TempoMap {
  const offset = seconds - tempo.secondsAt(cycle);
  return {
    secondsAt: (at) => tempo.secondsAt(at) + offset,
    cpsAt: (at) => tempo.cpsAt(at),
    changes: (begin, end) => {
      const told = tempo.changes(begin, end);
      const isHere = cycle.gte(begin) && cycle.lt(end) && !told.some((each) => each.equals(cycle));
      return isTold && isHere ? [cycle, ...told].sort((a, b) => a.compare(b)) : told;
    },
  };
}

/**
 * The first cycle, in 64ths counted from `from`, that is at some second or later: `from` itself when that is.
 *
 * @example cycleAt(steadyTempo(0.5), 3, rational(0)).toString() // => '3/2'
 */
export function cycleAt(tempo: TempoMap, seconds: Seconds, from: Rational): Rational {
  const at = (steps: number): Rational => from.add(rational(steps, GRID));
  const isBefore = (steps: number): boolean => tempo.secondsAt(at(steps)) < seconds;
  if (!isBefore(0)) return from;
  let low = 0;
  let high = 1;
  while (isBefore(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(middle)) low = middle;
    else high = middle;
  }
  return at(high);
}

/** A plan played at one tempo, whatever its own is: quarter notes a minute. */
export function atTempo(plan: Plan, bpm: number): Plan {
  const tempo = steadyTempo(bpm / 60 / quartersPerCycle(plan));
  return { ...plan, tempo, about: { ...plan.about, bpm } };
}

/** Quarter notes in a cycle: in a bar of the song's meter; Tidal's four where it has none. */
export function quartersPerCycle({ about }: Pick<Plan, 'about'>): number {
  return quartersPerBar(about?.meter ?? commonTime);
}

/** Quarter notes a minute, at a tempo in cycles a second. @example bpmAt(0.75, 4) // => 180 */
export function bpmAt(cps: number, quarters: number): number {
  return cps * 60 * quarters;
}
