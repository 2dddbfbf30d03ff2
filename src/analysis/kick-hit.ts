import type { Decibels, Hertz, Seconds } from '../base/index.ts';
import { filterSignal, highPass, lowPass } from './biquad.ts';
import type { DistortionMeter } from './harmonics.ts';
import { type KickPitch, tailSpan, trackKickPitch } from './kick-pitch.ts';

/** The figures of one hit of a kick. */
export interface KickHit {
  /** When it begins. */
  readonly time: Seconds;
  /** Pitch of the tail. */
  readonly f0Hz: Hertz;
  /** How far the pitch falls: 12·log2(pitch at 1 ms / f0), in semitones. */
  readonly dropSt: number;
  /** Time until the pitch is within a semitone of f0. */
  readonly settleMs: number;
  /** Harmonic distortion of the tail. */
  readonly thdPercent: number;
  /** Peak over RMS in the first 250 ms. */
  readonly crestDb: Decibels;
  /** Time until the level is 20 dB under its highest; the whole hit where it never is. */
  readonly t20Ms: number;
  /** Energy of 2–8 kHz in the first 6 ms against that of 40–400 Hz in the first 60 ms. */
  readonly clickDb: Decibels;
}

/** Sound of one channel around a hit. */
export interface HitSound {
  readonly time: Seconds;
  readonly sampleRate: number;
  /** Begins some milliseconds before the hit, so that filters have settled. */
  readonly samples: Float64Array;
  /** Samples before the hit. */
  readonly lead: number;
}

/** A kick falls at least so far, with so much of its power in the bass. */
const leastDrop = 12;
const leastClarity = 0.75;
const bassTopHz = 250;
const leastBass = 0.15;
const shortest: Seconds = 0.04;
const crestSpan: Seconds = 0.25;
const clickSpan: Seconds = 0.006;
const bodySpan: Seconds = 0.06;
/** Clicks further than this below the body are none. */
const leastClickDb = -120;
/** Among other instruments only what falls this low is taken for a kick. */
export const highestInMix: Hertz = 90;

/**
 * Whether a hit is one of a kick: a pitch falls into the bass.
 *
 * @param highest pitch to which a kick falls
 * @example isKickHit(sound) // => true
 */
export function isKickHit(sound: HitSound, highest = highestInMix): boolean {
  return findFall(sound, highest) !== undefined;
}

/**
 * Measures a hit; undefined when it is not one of a kick.
 *
 * @param highest pitch to which a kick falls
 * @example measureHit(sound, makeDistortionMeter(48000))?.f0Hz // => 49
 */
export function measureHit(
  sound: HitSound,
  distortion: DistortionMeter,
  highest = highestInMix,
): KickHit | undefined {
  const fall = findFall(sound, highest);
  if (fall === undefined) return undefined;
  const { hit, pitch } = fall;
  const { sampleRate, samples, lead, time } = sound;
  const whole = samples.subarray(lead);
  const early = hit.subarray(0, Math.round(crestSpan * sampleRate));
  return {
    time,
    f0Hz: pitch.f0Hz,
    dropSt: semitones(pitch),
    settleMs: 1000 * pitch.settled,
    thdPercent: distortion(distortionStretch(hit, sampleRate), pitch.f0Hz),
    crestDb: 20 * Math.log10(largest(early) / Math.sqrt(power(early))),
    t20Ms: (1000 * fallTime(whole, sampleRate, 20, 0.5 / pitch.f0Hz)) / sampleRate,
    clickDb: clickLevel(sound),
  };
}

/** What is heard of a hit, with its pitch; undefined when no low pitch was fallen to. */
function findFall(
  { samples, lead, sampleRate }: HitSound,
  highest: Hertz,
): { readonly hit: Float64Array; readonly pitch: KickPitch } | undefined {
  const whole = samples.subarray(lead);
  const hit = whole.subarray(0, audibleLength(whole, sampleRate));
  if (largest(whole) === 0 || hit.length < shortest * sampleRate) return undefined;
  if (!hasBass(hit, sampleRate)) return undefined;
  const pitch = trackKickPitch(hit, sampleRate);
  if (pitch === undefined || pitch.clarity < leastClarity || pitch.f0Hz > highest) {
    return undefined;
  }
  return semitones(pitch) < leastDrop ? undefined : { hit, pitch };
}

function semitones({ startHz, f0Hz }: KickPitch): number {
  return 12 * Math.log2(startHz / f0Hz);
}

/** Samples until the level in 5 ms is 40 dB under its highest. */
function audibleLength(whole: Float64Array, sampleRate: number): number {
  return Math.round(fallTime(whole, sampleRate, 40, 0.005));
}

/**
 * Samples from the onset until the RMS, over a window of `span` seconds around the place, is `fall`
 * dB under its highest. A window of half a period of the fundamental has no ripple of its own.
 */
function fallTime(whole: Float64Array, sampleRate: number, fall: number, span: Seconds): number {
  const window = Math.max(1, Math.round(span * sampleRate));
  const envelope = slidingPower(whole, window);
  let peak = 0;
  for (let i = 1; i < envelope.length; i++) {
    if ((envelope[i] as number) > (envelope[peak] as number)) peak = i;
  }
  const floor = (envelope[peak] ?? 0) * 10 ** (-fall / 10);
  for (let i = peak; i < envelope.length; i++) {
    if ((envelope[i] as number) < floor) return i + window / 2;
  }
  return whole.length;
}

/** Sums of squares over every window that lies within, by where it begins. */
function slidingPower(samples: Float64Array, window: number): Float64Array {
  const sums = new Float64Array(Math.max(0, samples.length - window + 1));
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += (samples[i] as number) ** 2;
    if (i >= window) sum -= (samples[i - window] as number) ** 2;
    if (i >= window - 1) sums[i - window + 1] = Math.max(0, sum);
  }
  return sums;
}

/** The tail, or more of it where the hit is short: three periods are needed to tell harmonics. */
function distortionStretch(hit: Float64Array, sampleRate: number): Float64Array {
  const length = hit.length / sampleRate;
  const [from, to] = length >= crestSpan ? tailSpan(length) : [0.35 * length, 0.95 * length];
  return hit.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
}

function hasBass(hit: Float64Array, sampleRate: number): boolean {
  return power(filterSignal(hit, lowPass(bassTopHz, sampleRate))) >= leastBass * power(hit);
}

function clickLevel({ samples, lead, sampleRate }: HitSound): Decibels {
  const energy = (fromHz: number, toHz: number, span: Seconds): number => {
    const end = lead + Math.round(span * sampleRate);
    const bands = [...highPass(fromHz, sampleRate), ...lowPass(toHz, sampleRate)];
    return sumOfSquares(filterSignal(samples.subarray(0, end), bands).subarray(lead));
  };
  const body = energy(40, 400, bodySpan);
  const click = energy(2000, 8000, clickSpan);
  return body > 0 ? Math.max(leastClickDb, 10 * Math.log10(click / body)) : 0;
}

function power(samples: Float64Array): number {
  return sumOfSquares(samples) / Math.max(1, samples.length);
}

function sumOfSquares(samples: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += (samples[i] as number) ** 2;
  return sum;
}

function largest(samples: Float64Array): number {
  let most = 0;
  for (let i = 0; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i] as number));
  return most;
}
