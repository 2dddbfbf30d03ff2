import { makeRandom } from '../base/index.ts';

/** What became of samples that have no place in a format. */
export interface Tally {
  /** Samples that were clipped to full scale. */
  clipped: number;
  /** Samples that were NaN or infinite, written as 0. */
  notFinite: number;
}

/**
 * Makes what turns samples into whole numbers of 16 or 24 bits, interleaved. They get triangular
 * dither of one step either way, except where they lie on a step: so silence stays digital silence,
 * and 16-bit material passes 16 and 24 bits unchanged.
 */
export function makeQuantiser(
  bits: 16 | 24,
  seed: number | string,
  tally: Tally,
): (channels: readonly Float32Array[], from: number, to: number) => Int32Array {
  const random = makeRandom(seed).fork('dither').bits;
  const steps = 2 ** (bits - 1);
  return (channels, from, to) => {
    const out = new Int32Array((to - from) * channels.length);
    let at = 0;
    for (let i = from; i < to; i++) {
      for (let channel = 0; channel < channels.length; channel++) {
        // A draw for every sample, so that one sample's value never moves the noise of the next.
        const draw = random();
        const exact = ((channels[channel] as Float32Array)[i] as number) * steps;
        let value = Math.floor(exact);
        if (value !== exact) {
          value = Math.floor(exact + ((draw >>> 16) - (draw & 0xffff)) / 0x10000 + 0.5);
        }
        if (!(value >= -steps && value < steps)) value = limitWhole(exact, steps, tally);
        out[at++] = value;
      }
    }
    return out;
  };
}

/** What stands for a sample that has no place among the steps. */
function limitWhole(exact: number, steps: number, tally: Tally): number {
  if (!Number.isFinite(exact)) {
    tally.notFinite++;
    return 0;
  }
  if (Math.abs(exact) > steps) tally.clipped++;
  return exact < 0 ? -steps : steps - 1;
}

/** Copies of frames for formats without steps: finite, and no louder than full scale. */
export function limitFloats(
  channels: readonly Float32Array[],
  from: number,
  to: number,
  tally: Tally,
): Float32Array[] {
  return channels.map((samples) =>
    samples.slice(from, to).map((sample) => {
      if (!Number.isFinite(sample)) {
        tally.notFinite++;
        return 0;
      }
      if (Math.abs(sample) <= 1) return sample;
      tally.clipped++;
      return Math.sign(sample);
    }),
  );
}
