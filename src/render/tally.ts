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
   * Looks at frames `from` to `to` of a block that begins at frame `first`. What is no number is
   * made silent, in place.
   */
  add(channels: readonly Float32Array[], from: number, to: number, first: number): void {
    for (const samples of channels) {
      for (let i = from; i < to; i++) {
        const magnitude = Math.abs(samples[i] ?? 0);
        // Written so that NaN, of which every comparison is false, is counted too.
        if (!(magnitude < Number.POSITIVE_INFINITY)) {
          this.#notFinite++;
          samples[i] = 0;
        } else if (magnitude > silence && first + i >= this.#soundingFrames) {
          this.#soundingFrames = first + i + 1;
        }
      }
    }
    const [left, right] = channels;
    if (left !== undefined && right !== undefined) this.#meter?.add(left, right, from, to);
  }

  /** What was seen so far. */
  result(): Pick<StageResult, 'soundingFrames' | 'loudness'> {
    return { soundingFrames: this.#soundingFrames, loudness: this.#meter?.result() };
  }
}
