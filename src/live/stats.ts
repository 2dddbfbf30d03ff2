import type { Seconds } from '../base/index.ts';
import { type Clock, workClock } from './clock.ts';

/** Figures of what plays, at one moment. */
export interface LiveStats {
  /** Seconds since it began. */
  readonly time: Seconds;
  /** Cycles of the first song, counted from 0, with a fraction. */
  readonly cycle: number;
  readonly bpm: number;
  /** Messages that came to the server after their time. */
  readonly late: number;
  /** Notes left out because their time had passed. */
  readonly dropped: number;
  /** Times that a player program had nothing to play. */
  readonly underruns: number;
  /** Times that the server was gone and came back. */
  readonly restarts: number;
  /** What this process took of one core since the last figures, 0 to the number of cores. */
  readonly cpu: number;
  /** Synths and groups on the server. */
  readonly nodes: number;
  /** By how much the sound's clock is faster than this machine's, parts in a million. */
  readonly drift: number;
  readonly tracks: readonly TrackStats[];
}

export interface TrackStats {
  readonly song: string;
  readonly name: string;
  /** Notes since it began. */
  readonly notes: number;
  /** Whether it is silent for now, because it took too long or is broken. */
  readonly resting: boolean;
}

/** Measures what this process takes of a core between two calls. */
export function makeCpuMeter(clock: Clock, work: Clock = workClock): () => number {
  let last = { used: work.now(), at: clock.now() };
  return () => {
    const next = { used: work.now(), at: clock.now() };
    const share = (next.used - last.used) / Math.max(next.at - last.at, 1e-3);
    last = next;
    return share;
  };
}

/** A figure of three decimals, which is enough for people. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
