import type { StageResult } from './jobs.ts';
import type { Meter } from './meter.ts';

/** A tail is silent below −80 dBFS. */
const silence = 1e-4;

/** Looks at sound as it passes: how far it sounds, how loud, whether every sample is a number. */
export class Tally {
  readonly #meter: Meter | undefined;
  #soundingFrames = 0;
  #notFinite = 0;

  constructor(meter: Meter | undefined) {
    this.#meter = meter;
  }

  /** Samples that were no numbers. */
  get notFinite(): number {
    return this.#notFinite;
  }

  /**
   * Looks at frames `from` to `to` of some channels, the first of them being frame `first`. What is no
   * number is made silent, in place.
   */
  add(channels: readonly Float32Array[], from: number, to: number, first: number): void {
    for (const samples of channels) {
      if (!allFinite(samples, from, to)) this.#silence(samples, from, to);
      const last = lastSounding(samples, from, to);
      if (last >= 0) this.#soundingFrames = Math.max(this.#soundingFrames, first + last + 1);
    }
    const [left, right] = channels;
    if (left !== undefined && right !== undefined) this.#meter?.add(left, right, from, to);
  }

  #silence(samples: Float32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (Number.isFinite(samples[i])) continue;
      this.#notFinite += 1;
      samples[i] = 0;
    }
  }

  /** What was seen so far. */
  result(): Pick<StageResult, 'soundingFrames' | 'loudness'> {
    return { soundingFrames: this.#soundingFrames, loudness: this.#meter?.result() };
  }
}

/**
 * Whether all are numbers: zero times anything finite is zero, NaN and infinities leave NaN behind. Four
 * sums at a time, as one would wait for itself at every sample.
 */
function allFinite(samples: Float32Array, from: number, to: number): boolean {
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = from;
  for (; i + 4 <= to; i += 4) {
    a += (samples[i] as number) * 0;
    b += (samples[i + 1] as number) * 0;
    c += (samples[i + 2] as number) * 0;
    d += (samples[i + 3] as number) * 0;
  }
  for (; i < to; i++) a += (samples[i] as number) * 0;
  return a + b + c + d === 0;
}

/** The last frame above the threshold of silence; -1 when there is none. */
function lastSounding(samples: Float32Array, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (Math.abs(samples[i] as number) > silence) return i;
  return -1;
}
