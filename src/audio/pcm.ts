import { type Decibels, dbToGain, gainToDb, type Seconds } from '../base/index.ts';

/** Sound as samples: one array of equal length for each channel, full scale ±1. */
export interface Pcm {
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
}

/**
 * Silence of a length.
 *
 * @example makePcm(48000, 2, 100).channels.length // => 2
 */
export function makePcm(sampleRate: number, channelCount: number, frames: number): Pcm {
  const channels = Array.from({ length: channelCount }, () => new Float32Array(frames));
  return { sampleRate, channels };
}

/**
 * Frames of a sound: samples in each channel, 0 without channels.
 *
 * @example frameCount(makePcm(48000, 2, 100)) // => 100
 */
export function frameCount(pcm: Pcm): number {
  return pcm.channels[0]?.length ?? 0;
}

/**
 * Length of a sound.
 *
 * @example duration(makePcm(48000, 1, 24000)) // => 0.5
 */
export function duration(pcm: Pcm): Seconds {
  return frameCount(pcm) / pcm.sampleRate;
}

/**
 * Frames `from` (inclusive) to `to` (exclusive, the end when absent), without copying.
 *
 * @example frameCount(slicePcm(makePcm(48000, 1, 100), 20, 50)) // => 30
 */
export function slicePcm(pcm: Pcm, from: number, to?: number): Pcm {
  return { ...pcm, channels: pcm.channels.map((samples) => samples.subarray(from, to)) };
}

/**
 * Sounds one after another. All must share the first one's rate and number of channels.
 *
 * @throws when they do not.
 * @example frameCount(joinPcm([makePcm(48000, 1, 2), makePcm(48000, 1, 3)])) // => 5
 */
export function joinPcm(parts: readonly Pcm[]): Pcm {
  const [first] = parts;
  if (first === undefined) return { sampleRate: 48000, channels: [] };
  const joined = makePcm(first.sampleRate, first.channels.length, sum(parts.map(frameCount)));
  let at = 0;
  for (const part of parts) {
    assertLike(first, part);
    part.channels.forEach((samples, index) => {
      joined.channels[index]?.set(samples, at);
    });
    at += frameCount(part);
  }
  return joined;
}

/**
 * A louder or quieter copy.
 *
 * @example applyGain(pcm, -6) // every sample times 0.501
 */
export function applyGain(pcm: Pcm, gain: Decibels): Pcm {
  const factor = dbToGain(gain);
  return { ...pcm, channels: pcm.channels.map((samples) => samples.map((x) => x * factor)) };
}

/**
 * Adds `source` to `target` in place, from frame `at` of the target on; what reaches past the
 * target's end is left out. A mono source goes to every channel.
 *
 * @throws when the rates differ, or the channels do and the source is not mono.
 */
export function mixInto(target: Pcm, source: Pcm, gain: Decibels = 0, at = 0): void {
  if (source.channels.length !== 1) assertLike(target, source);
  else if (source.sampleRate !== target.sampleRate) assertLike(target, source);
  const factor = dbToGain(gain);
  target.channels.forEach((into, index) => {
    const from = source.channels[source.channels.length === 1 ? 0 : index];
    if (from !== undefined) addScaled(into, from, factor, at);
  });
}

function addScaled(into: Float32Array, from: Float32Array, factor: number, at: number): void {
  const first = Math.max(0, -at);
  const end = Math.min(from.length, into.length - at);
  for (let i = first; i < end; i++) into[at + i] = (into[at + i] ?? 0) + factor * (from[i] ?? 0);
}

/**
 * A copy that begins (`fadeIn`) and ends (`fadeOut`) in silence, along half a cosine.
 * Fades longer than the sound are shortened to it.
 *
 * @example fade(pcm, { fadeIn: 0.005, fadeOut: 0.5 })
 */
export function fade(
  pcm: Pcm,
  times: { readonly fadeIn?: Seconds; readonly fadeOut?: Seconds },
): Pcm {
  const frames = frameCount(pcm);
  const rise = Math.min(frames, Math.round((times.fadeIn ?? 0) * pcm.sampleRate));
  const fall = Math.min(frames, Math.round((times.fadeOut ?? 0) * pcm.sampleRate));
  const channels = pcm.channels.map((samples) =>
    samples.map((x, i) => x * halfCosine(i / rise) * halfCosine((frames - 1 - i) / fall)),
  );
  return { ...pcm, channels };
}

function halfCosine(progress: number): number {
  return progress < 1 ? 0.5 - 0.5 * Math.cos(Math.PI * progress) : 1;
}

/**
 * Largest magnitude among all samples; NaN where a sample is NaN.
 *
 * @example peakOf(makePcm(48000, 2, 100)) // => 0
 */
export function peakOf(pcm: Pcm): number {
  let peak = 0;
  for (const samples of pcm.channels) {
    for (let i = 0; i < samples.length; i++) {
      const magnitude = Math.abs(samples[i] ?? 0);
      if (Number.isNaN(magnitude)) return magnitude;
      if (magnitude > peak) peak = magnitude;
    }
  }
  return peak;
}

/**
 * A copy whose highest sample reaches `level`; silence stays silent.
 *
 * @example peakOf(normalisePeak(pcm, 0)) // => 1
 */
export function normalisePeak(pcm: Pcm, level: Decibels): Pcm {
  const peak = peakOf(pcm);
  return peak > 0 && Number.isFinite(peak) ? applyGain(pcm, level - gainToDb(peak)) : pcm;
}

function assertLike(a: Pcm, b: Pcm): void {
  if (a.sampleRate === b.sampleRate && a.channels.length === b.channels.length) return;
  const describe = (pcm: Pcm) => `${pcm.channels.length} channels at ${pcm.sampleRate} Hz`;
  throw new Error(`${describe(a)} cannot be combined with ${describe(b)}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
