import { createLoudnessMeter, type LoudnessMeterOptions } from '../analysis/index.ts';
import type { Loudness } from './jobs.ts';

/** Measures loudness and true peak of a stereo sound as it passes. */
export interface Meter {
  /** Takes frames `from` to `to` of two blocks. */
  add(left: Float32Array, right: Float32Array, from: number, to: number): void;
  result(): Loudness;
}

/**
 * A meter of integrated loudness and true peak, silence being null; the true peak is null too where it
 * is not wanted.
 */
export function makeMeter(sampleRate: number, options: LoudnessMeterOptions = {}): Meter {
  const meter = createLoudnessMeter(sampleRate, 2, options);
  return {
    add: (left, right, from, to) => meter.push([left, right], from, to),
    result: () => ({ lufs: level(meter.integrated()), truePeakDb: level(meter.truePeakDb()) }),
  };
}

function level(db: number): number | null {
  return Number.isFinite(db) ? db : null;
}
