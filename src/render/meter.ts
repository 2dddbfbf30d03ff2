import type { Loudness } from './jobs.ts';

/** Measures loudness and true peak of a stereo sound as it passes. */
export interface Meter {
  /** Takes frames `from` to `to` of two blocks. */
  add(left: Float32Array, right: Float32Array, from: number, to: number): void;
  result(): Loudness;
}
