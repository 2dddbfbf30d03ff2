import type { Pcm } from '../audio/index.ts';
import { type Decibels, gainToDb } from '../base/index.ts';

/** Levels of the samples of a sound; levels of silence are null. */
export interface Levels {
  /** The highest sample of any channel. */
  readonly peakDb: Decibels | null;
  /** Root of the mean square over all samples of all channels. */
  readonly rmsDb: Decibels | null;
  /** Peak over RMS (crest factor). */
  readonly crestDb: Decibels | null;
  /** The mean of the channel where it is furthest from 0, full scale being 1. */
  readonly dc: number;
}

/**
 * Sample peak, RMS, crest factor and DC offset of a sound, all samples being finite.
 *
 * @example measureLevels(fullScaleSine).crestDb // => 3.01
 */
export function measureLevels({ channels }: Pcm): Levels {
  let peak = 0;
  let squares = 0;
  let count = 0;
  let dc = 0;
  for (const samples of channels) {
    let sum = 0;
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i] as number;
      const magnitude = Math.abs(x);
      if (magnitude > peak) peak = magnitude;
      sum += x;
      squares += x * x;
    }
    count += samples.length;
    const mean = samples.length === 0 ? 0 : sum / samples.length;
    if (Math.abs(mean) > Math.abs(dc)) dc = mean;
  }
  const rms = Math.sqrt(squares / Math.max(1, count));
  if (rms === 0) return { peakDb: null, rmsDb: null, crestDb: null, dc };
  return { peakDb: gainToDb(peak), rmsDb: gainToDb(rms), crestDb: gainToDb(peak / rms), dc };
}
