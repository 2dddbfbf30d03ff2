import type { Pcm } from '../audio/index.ts';
import type { Hertz } from '../base/index.ts';
import { eachFrame, frameSizeFor } from './power-frames.ts';

/** Shares of the power above 20 Hz, in per cent: 20–80 Hz, 80–250 Hz, 250–2000 Hz, and above. */
export interface BandShares {
  readonly sub: number | null;
  readonly body: number | null;
  readonly mid: number | null;
  readonly top: number | null;
}

/** What a sound's average spectrum looks like; all null for silence. */
export interface Spectrum {
  /** Middle of the magnitudes from 30 Hz to 16 kHz: brightness. Powers would give far less. */
  readonly centroidHz: Hertz | null;
  /** Below it lie 85 % of the power above 20 Hz. */
  readonly rolloffHz: Hertz | null;
  /** Geometric by arithmetic mean of the powers from 30 Hz to 16 kHz: 1 for white noise. */
  readonly flatness: number | null;
  readonly bands: BandShares;
}

/** The mean power in every bin of a sound. */
export interface AverageSpectrum {
  readonly power: Float64Array;
  readonly binHz: Hertz;
}

const bandEdges = [20, 80, 250, 2000, Number.POSITIVE_INFINITY] as const;
const lowest = 30;
const highest = 16000;
const rolloffShare = 0.85;
/** Long enough to tell 75 from 85 Hz. */
const frameSeconds = 0.3;
/** Power under which a spectrum is taken as silence: −240 dB. */
const silence = 1e-24;

/**
 * Mean power spectrum over the whole sound and its channels: Hann frames of at least 0.3 s,
 * overlapping by two thirds and reaching past both ends, so that each sample counts alike
 * (P. D. Welch, 1967).
 *
 * @example averageSpectrum(pcm).binHz // => 2.9296875 at 48 kHz
 */
export function averageSpectrum(pcm: Pcm): AverageSpectrum {
  const size = frameSizeFor(frameSeconds, pcm.sampleRate);
  const hop = size / 3;
  const frames = pcm.channels[0]?.length ?? 0;
  const count = frames === 0 ? 0 : Math.ceil((frames + size / 2) / hop);
  const sum = new Float64Array(size / 2 + 1);
  eachFrame(pcm, { size, hop, count }, (power) => {
    for (let bin = 0; bin < sum.length; bin++) {
      sum[bin] = (sum[bin] as number) + (power[bin] as number);
    }
  });
  return { power: sum.map((each) => each / Math.max(1, count)), binHz: pcm.sampleRate / size };
}

/**
 * Centroid, rolloff, flatness and band shares of an average spectrum.
 *
 * @example describeSpectrum(averageSpectrum(pcm)).bands.sub // => 61.3
 */
export function describeSpectrum({ power, binHz }: AverageSpectrum): Spectrum {
  const shares = bandEdges.slice(1).map((to, i) => sumBetween(power, binHz, bandEdges[i] ?? 0, to));
  const total = shares.reduce((sum, each) => sum + each, 0);
  if (!(total > silence)) {
    const bands = { sub: null, body: null, mid: null, top: null };
    return { centroidHz: null, rolloffHz: null, flatness: null, bands };
  }
  const [sub = 0, body = 0, mid = 0, top = 0] = shares.map((each) => (100 * each) / total);
  return {
    centroidHz: centroid(power, binHz),
    rolloffHz: rolloff(power, binHz, total),
    flatness: flatness(power, binHz),
    bands: { sub, body, mid, top },
  };
}

function centroid(power: Float64Array, binHz: number): number | null {
  let moment = 0;
  let sum = 0;
  const [from, to] = binsBetween(power, binHz, lowest, highest);
  for (let bin = from; bin < to; bin++) {
    const magnitude = Math.sqrt(power[bin] as number);
    moment += bin * binHz * magnitude;
    sum += magnitude;
  }
  return sum > 0 ? moment / sum : null;
}

function rolloff(power: Float64Array, binHz: number, total: number): number {
  const [from, to] = binsBetween(power, binHz, bandEdges[0], Number.POSITIVE_INFINITY);
  let sum = 0;
  for (let bin = from; bin < to; bin++) {
    sum += power[bin] as number;
    if (sum >= rolloffShare * total) return bin * binHz;
  }
  return (power.length - 1) * binHz;
}

function flatness(power: Float64Array, binHz: number): number | null {
  const [from, to] = binsBetween(power, binHz, lowest, highest);
  let logs = 0;
  let sum = 0;
  for (let bin = from; bin < to; bin++) {
    // Bins without power would make the mean of the logarithms infinite.
    logs += Math.log((power[bin] as number) + 1e-300);
    sum += power[bin] as number;
  }
  const count = to - from;
  return sum > 0 ? Math.exp(logs / count) / (sum / count) : null;
}

function sumBetween(power: Float64Array, binHz: number, fromHz: number, toHz: number): number {
  const [from, to] = binsBetween(power, binHz, fromHz, toHz);
  return power.subarray(from, to).reduce((sum, each) => sum + each, 0);
}

/** The bins whose middle lies from one frequency up to, not including, another. */
function binsBetween(
  power: Float64Array,
  binHz: number,
  fromHz: number,
  toHz: number,
): [number, number] {
  return [Math.ceil(fromHz / binHz), Math.min(power.length, Math.ceil(toHz / binHz))];
}
