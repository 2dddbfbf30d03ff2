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

/** Measures levels as sound comes in, block by block. */
export interface LevelMeter {
  /** Takes frames `from` to `to` (all when absent) of one array for each channel, all samples finite. */
  push(channels: readonly Float32Array[], from?: number, to?: number): void;
  /** The levels of all so far. */
  levels(): Levels;
}

/** What is added up of one channel. */
interface Sums {
  peak: number;
  sum: number;
  squares: number;
}

/**
 * Makes a meter of sample peak, RMS, crest factor and DC offset. How the sound is cut into blocks
 * changes nothing.
 *
 * @example createLevelMeter(2).levels().peakDb // => null
 */
export function createLevelMeter(channelCount: number): LevelMeter {
  const sums = Array.from({ length: channelCount }, (): Sums => ({ peak: 0, sum: 0, squares: 0 }));
  let frames = 0;
  return {
    push(channels, from = 0, to = channels[0]?.length ?? 0) {
      for (const [channel, total] of sums.entries()) {
        const samples = channels[channel];
        if (samples !== undefined) addTo(total, samples, from, to);
      }
      frames += to - from;
    },
    levels: () => levelsOf(sums, frames),
  };
}

function addTo(total: Sums, samples: Float32Array, from: number, to: number): void {
  let { peak, sum, squares } = total;
  for (let i = from; i < to; i++) {
    const x = samples[i] as number;
    const magnitude = Math.abs(x);
    if (magnitude > peak) peak = magnitude;
    sum += x;
    squares += x * x;
  }
  total.peak = peak;
  total.sum = sum;
  total.squares = squares;
}

function levelsOf(sums: readonly Sums[], frames: number): Levels {
  const peak = sums.reduce((most, each) => Math.max(most, each.peak), 0);
  const squares = sums.reduce((all, each) => all + each.squares, 0);
  const dc = sums
    .map(({ sum }) => (frames === 0 ? 0 : sum / frames))
    .reduce((most, mean) => (Math.abs(mean) > Math.abs(most) ? mean : most), 0);
  const rms = Math.sqrt(squares / Math.max(1, frames * sums.length));
  if (rms === 0) return { peakDb: null, rmsDb: null, crestDb: null, dc };
  return { peakDb: gainToDb(peak), rmsDb: gainToDb(rms), crestDb: gainToDb(peak / rms), dc };
}

/**
 * Sample peak, RMS, crest factor and DC offset of a sound, all samples being finite.
 *
 * @example measureLevels(fullScaleSine).crestDb // => 3.01
 */
export function measureLevels({ channels }: Pcm): Levels {
  const meter = createLevelMeter(channels.length);
  meter.push(channels);
  return meter.levels();
}
