import type { Decibels } from '../base/index.ts';
import { finitePcm } from './finite-pcm.ts';
import { createLevelMeter, type Levels } from './levels.ts';
import { createLoudnessMeter, type LoudnessReading } from './loudness-meter.ts';
import { type AverageSpectrum, createSpectrumMeter } from './spectrum.ts';
import { createStereoMeter, type Stereo } from './stereo.ts';

/** What the meters of a desk show. */
export interface MeterReading {
  /** Changes every 100 ms. */
  readonly loudness: LoudnessReading;
  /** Levels of the block that came last. */
  readonly levels: Levels;
  /** Levels of all so far. */
  readonly levelsSoFar: Levels;
  /** The true peak of all so far, as if silence followed; null for silence. */
  readonly truePeakDb: Decibels | null;
  /** How left and right related within the last second that is over; within the first while it lasts. */
  readonly stereo: Stereo;
  /** The same of all so far. */
  readonly stereoSoFar: Stereo;
}

/** All meters of one sound that comes in block by block. */
export interface Meters {
  /**
   * Takes a block, one array for each channel, and says what the meters show after it. What is not a
   * finite number counts as 0.
   *
   * @throws when the number of channels is another one.
   */
  push(block: readonly Float32Array[]): MeterReading;
  /** The spectrum of the newest 0.3 s, and of all so far: `describeSpectrum` says more of it. */
  spectrum(): AverageSpectrum;
  spectrumSoFar(): AverageSpectrum;
}

/**
 * Makes the meters of a sound that is playing: what `analyze` says of a file, while it comes in. What
 * they say of all so far is the same for every cut into blocks.
 *
 * @example createMeters(48000, 2).push([left, right]).loudness.momentary // => -9.4
 */
export function createMeters(sampleRate: number, channelCount: number): Meters {
  const loudness = createLoudnessMeter(sampleRate, channelCount);
  const levels = createLevelMeter(channelCount);
  const stereo = createStereoMeter(sampleRate);
  const lastSecond = createRecentStereo(sampleRate);
  const spectrum = createSpectrumMeter(sampleRate, channelCount);
  return {
    push(given) {
      const { channels } = finitePcm({ sampleRate, channels: given }).pcm;
      loudness.push(channels);
      levels.push(channels);
      stereo.push(channels);
      lastSecond.push(channels);
      spectrum.push(channels);
      return {
        loudness: loudness.reading(),
        levels: levelsOf(channels),
        levelsSoFar: levels.levels(),
        truePeakDb: levelOrNull(loudness.truePeakDb()),
        stereo: lastSecond.stereo(),
        stereoSoFar: stereo.stereo(),
      };
    },
    spectrum: spectrum.newest,
    spectrumSoFar: spectrum.average,
  };
}

function levelsOf(channels: readonly Float32Array[]): Levels {
  const meter = createLevelMeter(channels.length);
  meter.push(channels);
  return meter.levels();
}

/** A stereo meter that begins anew every second, and shows the second before. */
function createRecentStereo(sampleRate: number) {
  const second = Math.round(sampleRate);
  let meter = createStereoMeter(sampleRate);
  let frames = 0;
  let before: Stereo | undefined;
  return {
    push(channels: readonly Float32Array[]): void {
      const end = channels[0]?.length ?? 0;
      for (let at = 0; at < end; ) {
        const to = Math.min(end, at + second - frames);
        meter.push(channels, at, to);
        frames += to - at;
        at = to;
        if (frames < second) continue;
        before = meter.stereo();
        meter = createStereoMeter(sampleRate);
        frames = 0;
      }
    },
    stereo: (): Stereo => before ?? meter.stereo(),
  };
}

function levelOrNull(db: number): number | null {
  return Number.isFinite(db) ? db : null;
}
