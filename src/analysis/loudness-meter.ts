import { type Biquad, kWeighting } from './biquad.ts';
import { blockLoudness, gatedLoudness, loudnessRange } from './loudness-gating.ts';
import { makeTruePeakMeter } from './true-peak.ts';

/** Loudness values in LUFS, one every 100 ms, each at the end of its window. */
export interface LoudnessSeries {
  /** Windows of 400 ms; the first stands at 0.4 s. */
  readonly momentary: readonly number[];
  /** Windows of 3 s; the first stands at 3 s. */
  readonly shortTerm: readonly number[];
}

/** Measures loudness as sound comes in, block by block. Silence is −Infinity. */
export interface LoudnessMeter {
  /**
   * Takes frames `from` to `to` (all when absent) of one array for each channel. What is not a
   * finite number counts as 0. How the sound is cut into blocks changes nothing.
   *
   * @throws when the number of channels is another one.
   */
  push(channels: readonly Float32Array[], from?: number, to?: number): void;
  /** Integrated, gated loudness of all so far, in LUFS (BS.1770-4). */
  integrated(): number;
  /** Loudness range of all so far, in LU (EBU Tech 3342); 0 for less than 3 s. */
  range(): number;
  /** The loudest 400 ms and the loudest 3 s so far, in LUFS. */
  momentaryMax(): number;
  shortTermMax(): number;
  /** The true peak so far, in dBTP, as if silence followed. */
  truePeakDb(): number;
  /** Loudness over time. */
  series(): LoudnessSeries;
  /** What a meter shows now: the same until the next 100 ms are over. */
  reading(): LoudnessReading;
}

/** What a loudness meter shows at a moment, in LUFS; null for silence and for too little sound. */
export interface LoudnessReading {
  /** Of the last 400 ms. */
  readonly momentary: number | null;
  /** Of the last 3 s. */
  readonly shortTerm: number | null;
  /** Integrated, of all so far. */
  readonly integrated: number | null;
  /** Loudness range of all so far, in LU. */
  readonly range: number;
}

export interface LoudnessMeterOptions {
  /** Whether to follow the true peak: most of the work. True when absent. */
  readonly truePeak?: boolean;
}

const stepsPerSecond = 10;
const momentarySteps = 4;
const shortTermSteps = 30;

/**
 * Makes a meter for one sound: integrated, momentary and short-term loudness and true peak by
 * ITU-R BS.1770-4, loudness range by EBU Tech 3342. Channels are L, R, C, LFE, Ls, Rs, or the
 * usual part of these: quadrophony has no C and LFE, five channels have no LFE.
 *
 * @example createLoudnessMeter(48000, 2).integrated() // => -Infinity
 */
export function createLoudnessMeter(
  sampleRate: number,
  channelCount: number,
  options: LoudnessMeterOptions = {},
): LoudnessMeter {
  const weights = channelWeights(channelCount);
  const filters = weights.map(() => makeEnergyFilter(kWeighting(sampleRate)));
  const peaks = options.truePeak === false ? [] : weights.map(() => makeTruePeakMeter());
  /** Weighted mean square of every 100 ms that is over. */
  const steps: number[] = [];
  let stepEnergy = 0;
  let stepStart = 0;
  let frames = 0;
  let stepEnd = Math.round(sampleRate / stepsPerSecond);

  const measure = (channels: readonly Float32Array[], from: number, to: number) => {
    weights.forEach((weight, index) => {
      const samples = channels[index];
      if (samples === undefined) return;
      if (weight > 0) stepEnergy += weight * (filters[index]?.energy(samples, from, to) ?? 0);
      peaks[index]?.push(samples, from, to);
    });
    frames += to - from;
    if (frames < stepEnd) return;
    steps.push(stepEnergy / (stepEnd - stepStart));
    stepEnergy = 0;
    stepStart = stepEnd;
    stepEnd = Math.round(((steps.length + 1) * sampleRate) / stepsPerSecond);
  };

  const integrated = () => gatedLoudness(slidingMeans(steps, momentarySteps));
  const range = () => loudnessRange(slidingMeans(steps, shortTermSteps));
  let read: { readonly steps: number; readonly reading: LoudnessReading } | undefined;
  const reading = (): LoudnessReading => {
    if (read?.steps === steps.length) return read.reading;
    const shown = {
      momentary: level(latest(steps, momentarySteps)),
      shortTerm: level(latest(steps, shortTermSteps)),
      integrated: level(integrated()),
      range: range(),
    };
    read = { steps: steps.length, reading: shown };
    return shown;
  };

  const series = (): LoudnessSeries => ({
    momentary: slidingMeans(steps, momentarySteps).map(blockLoudness),
    shortTerm: slidingMeans(steps, shortTermSteps).map(blockLoudness),
  });

  return {
    push(channels, from = 0, to = channels[0]?.length ?? 0) {
      if (channels.length !== channelCount) {
        throw new Error(`expected ${channelCount} channels, got ${channels.length}`);
      }
      const clean = channels.map((samples) => finiteOnly(samples, from, to));
      for (let at = from; at < to; ) {
        const end = Math.min(to, at + stepEnd - frames);
        measure(clean, at, end);
        at = end;
      }
    },
    integrated,
    range,
    momentaryMax: () => highest(series().momentary),
    shortTermMax: () => highest(series().shortTerm),
    truePeakDb: () => 20 * Math.log10(Math.max(0, ...peaks.map((meter) => meter.peak()))),
    series,
    reading,
  };
}

/** Loudness of the newest window of so many steps, in LUFS; −Infinity before there is one. */
function latest(steps: readonly number[], length: number): number {
  const window = steps.slice(-length);
  return window.length < length ? Number.NEGATIVE_INFINITY : blockLoudness(meanOf(window));
}

function level(lufs: number): number | null {
  return Number.isFinite(lufs) ? lufs : null;
}

/** Weights of BS.1770-4: surrounds count 1.5 dB more, the low-frequency channel not at all. */
function channelWeights(channelCount: number): readonly number[] {
  const surround = 1.41;
  switch (channelCount) {
    case 4:
      return [1, 1, surround, surround];
    case 5:
      return [1, 1, 1, surround, surround];
    case 6:
      return [1, 1, 1, 0, surround, surround];
    default:
      return new Array<number>(channelCount).fill(1);
  }
}

interface EnergyFilter {
  /** Sum of the squares of the K-weighted samples. */
  energy(samples: Float32Array, from: number, to: number): number;
}

function makeEnergyFilter([shelf, pass]: readonly [Biquad, Biquad]): EnergyFilter {
  let shelf1 = 0;
  let shelf2 = 0;
  let pass1 = 0;
  let pass2 = 0;
  return {
    energy(samples, from, to) {
      let sum = 0;
      let [s1, s2, p1, p2] = [shelf1, shelf2, pass1, pass2];
      for (let i = from; i < to; i++) {
        const x = samples[i] as number;
        const y = shelf.b0 * x + s1;
        s1 = shelf.b1 * x - shelf.a1 * y + s2;
        s2 = shelf.b2 * x - shelf.a2 * y;
        const z = pass.b0 * y + p1;
        p1 = pass.b1 * y - pass.a1 * z + p2;
        p2 = pass.b2 * y - pass.a2 * z;
        sum += z * z;
      }
      // A filter that rings on in silence ends in numbers that are slow to compute with.
      [shelf1, shelf2, pass1, pass2] = [flush(s1), flush(s2), flush(p1), flush(p2)];
      return sum;
    },
  };
}

function flush(state: number): number {
  return Math.abs(state) < 1e-30 ? 0 : state;
}

/** The samples themselves where all are finite, else a copy with 0 for those that are not. */
function finiteOnly(samples: Float32Array, from: number, to: number): Float32Array {
  let sum = 0;
  // Zero times anything finite is zero; NaN and infinities leave NaN behind.
  for (let i = from; i < to; i++) sum += (samples[i] as number) * 0;
  return sum === 0 ? samples : samples.map((x) => (Number.isFinite(x) ? x : 0));
}

function slidingMeans(steps: readonly number[], length: number): number[] {
  const means: number[] = [];
  for (let end = length; end <= steps.length; end++) {
    means.push(meanOf(steps.slice(end - length, end)));
  }
  return means;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
