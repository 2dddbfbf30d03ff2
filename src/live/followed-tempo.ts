import { type Rational, rational, type Seconds } from '../base/index.ts';
import type { TempoMap } from '../stage/index.ts';

/** The most by which music goes faster or slower to come back into phase: a listener hears no more than a slow drift. */
const MOST = 0.03;
/** The finest step of a cycle at which songs jump. */
const GRID = 16_384;

/** A tempo that is followed, and how far what plays is behind it. */
export interface Followed {
  /** Cycles a second. */
  readonly cps: number;
  /** Cycles by which what plays should be further; below 0 it is ahead. */
  readonly behind: number;
  /** Cycles within which it comes back into phase, where that takes no more than 3 % of the tempo. */
  readonly within: number;
}

/**
 * A steady tempo, but that from a cycle on what is behind is made up for. Those who follow the tempo are told the
 * steady one: a delay does not waver with the phase.
 */
export function followedTempo(from: Rational, { cps, behind, within }: Followed): TempoMap {
  const length = Math.max(within, Math.abs(behind) / MOST);
  const rate = 1 + behind / length;
  const begin = from.toNumber();
  /** Cycles of music until it is in phase. */
  const end = begin + length * rate;
  return {
    secondsAt: (cycle): Seconds => {
      const at = cycle.toNumber();
      if (at <= begin) return at / cps;
      const slid = Math.min(at, end) - begin;
      return (begin + slid / rate + Math.max(0, at - end)) / cps;
    },
    cpsAt: () => cps,
    changes: () => [],
  };
}

/** A cycle that is at a place, near enough: within a tenth of a millisecond at any tempo of music. */
export function cycleNear(place: number): Rational {
  return rational(Math.round(place * GRID), GRID);
}
