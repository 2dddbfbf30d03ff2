import type { Pcm } from '../audio/index.ts';
import type { Hertz } from '../base/index.ts';
import { frameSizeFor, makeFrameTransform } from './power-frames.ts';

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

/** Follows the spectrum of a sound as it comes in, block by block. */
export interface SpectrumMeter {
  /** Takes frames `from` to `to` (all when absent) of one array for each channel, all samples finite. */
  push(channels: readonly Float32Array[], from?: number, to?: number): void;
  /** The power in every bin of the newest 0.3 s that were looked at. */
  newest(): AverageSpectrum;
  /** The mean of all so far, as if silence followed. */
  average(): AverageSpectrum;
}

/**
 * Makes a meter of power spectra: Hann frames of at least 0.3 s, overlapping by two thirds and reaching
 * past both ends, so that each sample counts alike (P. D. Welch, 1967). How the sound is cut into
 * blocks changes nothing.
 *
 * @example createSpectrumMeter(48000, 2).newest().binHz // => 2.9296875
 */
export function createSpectrumMeter(sampleRate: number, channelCount: number): SpectrumMeter {
  const size = frameSizeFor(frameSeconds, sampleRate);
  const hop = size / 3;
  const transform = makeFrameTransform(size);
  const startOf = (index: number) => Math.round(index * hop) - size / 2;
  const sum = new Float64Array(size / 2 + 1);
  const newest = new Float64Array(size / 2 + 1);
  let next = 0;
  let frames = 0;
  // The samples that frames still to come look at, the first of them being that of `heldFrom`.
  const held = Array.from({ length: channelCount }, () => new Float32Array(2 * size));
  let heldFrom = 0;

  const take = (channels: readonly Float32Array[], from: number, to: number): void => {
    for (const [channel, samples] of held.entries()) {
      samples.set(channels[channel]?.subarray(from, to) ?? [], frames - heldFrom);
    }
    frames += to - from;
    while (startOf(next) + size <= frames) {
      newest.set(transform(held, startOf(next) - heldFrom));
      add(sum, newest);
      next++;
    }
    if (frames - heldFrom < 2 * size) return;
    const keepFrom = Math.max(0, startOf(next));
    for (const samples of held) {
      samples.copyWithin(0, keepFrom - heldFrom);
      samples.fill(0, frames - keepFrom);
    }
    heldFrom = keepFrom;
  };

  return {
    push(channels, from = 0, to = channels[0]?.length ?? 0) {
      for (let at = from; at < to; ) {
        const end = Math.min(to, at + heldFrom + 2 * size - frames);
        take(channels, at, end);
        at = end;
      }
    },
    newest: () => ({ power: newest.slice(), binHz: sampleRate / size }),
    average() {
      const count = frames === 0 ? 0 : Math.ceil((frames + size / 2) / hop);
      const all = sum.slice();
      for (let index = next; index < count; index++)
        add(all, transform(held, startOf(index) - heldFrom));
      return { power: all.map((each) => each / Math.max(1, count)), binHz: sampleRate / size };
    },
  };
}

function add(sum: Float64Array, power: Float64Array): void {
  for (let bin = 0; bin < sum.length; bin++) {
    sum[bin] = (sum[bin] as number) + (power[bin] as number);
  }
}

/**
 * Mean power spectrum over the whole sound and its channels, as `createSpectrumMeter` has it.
 *
 * @example averageSpectrum(pcm).binHz // => 2.9296875 at 48 kHz
 */
export function averageSpectrum(pcm: Pcm): AverageSpectrum {
  const meter = createSpectrumMeter(pcm.sampleRate, pcm.channels.length);
  meter.push(pcm.channels);
  return meter.average();
}

/**
 * The share of a sound's power that lies between two frequencies, in per cent of all above 20 Hz; undefined for
 * silence.
 *
 * @example shareBetween(averageSpectrum(pcm), 200, 500) // => 4.2
 */
export function shareBetween(
  { power, binHz }: AverageSpectrum,
  from: Hertz,
  to: Hertz,
): number | undefined {
  const total = sumBetween(power, binHz, bandEdges[0], Number.POSITIVE_INFINITY);
  return total > silence ? (100 * sumBetween(power, binHz, from, to)) / total : undefined;
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
