import type { StageResult } from './jobs.ts';
import type { Meter } from './meter.ts';

/** A tail is silent below −80 dBFS. */
const silence = 1e-4;

/** Looks at sound as it passes: how far it sounds, and how loud. */
export class Tally {
  readonly #meter: Meter | undefined;
  #soundingFrames = 0;

  constructor(meter: Meter | undefined) {
    this.#meter = meter;
  }

  /** Looks at frames `from` to `to` of some channels, the first of them being frame `first`. */
  add(channels: readonly Float32Array[], from: number, to: number, first: number): void {
    for (const samples of channels) {
      const last = lastSounding(samples, from, to);
      if (last >= 0) this.#soundingFrames = Math.max(this.#soundingFrames, first + last + 1);
    }
    const [left, right] = channels;
    if (left !== undefined && right !== undefined) this.#meter?.add(left, right, from, to);
  }

  /** What was seen so far. */
  result(): Pick<StageResult, 'soundingFrames' | 'loudness'> {
    return { soundingFrames: this.#soundingFrames, loudness: this.#meter?.result() };
  }
}

/** The last frame above the threshold of silence; -1 when there is none. */
function lastSounding(samples: Float32Array, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (Math.abs(samples[i] as number) > silence) return i;
  return -1;
}
