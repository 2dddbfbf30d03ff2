import type { Pcm } from '../audio/index.ts';
import type { Decibels, Hertz, Seconds } from '../base/index.ts';
import { makeDistortionMeter } from './harmonics.ts';
import { type HitSound, highestInMix, isKickHit, type KickHit, measureHit } from './kick-hit.ts';
import { median } from './kick-pitch.ts';

/** The kick of a sound: the median of each figure over its hits. */
export interface Kick {
  /** Pitch of the tail. */
  readonly f0Hz: Hertz;
  /** How far the pitch falls, in semitones. */
  readonly dropSt: number;
  /** Harmonic distortion of the tail; a square wave has 48.3 %. */
  readonly thdPercent: number;
  /** Time until the level is 20 dB under its highest. */
  readonly t20Ms: number;
  /** Energy of 2–8 kHz in the first 6 ms against that of 40–400 Hz in the first 60 ms. */
  readonly clickDb: Decibels;
}

/** More onsets than this are not tried; of a longer sound they are spread evenly. */
const mostTried = 96;
const longest: Seconds = 1;
const leadTime: Seconds = 0.02;
/** Enough of a hit to tell whether it is a kick. */
const glance: Seconds = 0.15;

/**
 * Measures the hits of the kick in a sound: onsets after which a pitch falls into the bass. A hit
 * ends where the next begins, after a second at most. Of a sound with many onsets at most 96, spread
 * evenly, are tried. In a mix the other instruments are measured with it: solo the kick to be exact.
 *
 * @param highest pitch to which a kick falls: higher where nothing else is heard
 * @example measureKicks(pcm, findOnsets(pcm, strength)).length // => 16
 */
export function measureKicks(
  pcm: Pcm,
  onsets: readonly Seconds[],
  highest = highestInMix,
): KickHit[] {
  const distortion = makeDistortionMeter(pcm.sampleRate);
  const glances = new Map<number, boolean>();
  const isKick = (index: number): boolean => {
    const known = glances.get(index);
    if (known !== undefined) return known;
    const from = onsets[index] ?? 0;
    const next = onsets[index + 1] ?? Number.POSITIVE_INFINITY;
    const seen = (until: Seconds): boolean => isKickHit(excerpt(pcm, from, until), highest);
    // Of kicks in quick succession no more than one must be looked at.
    const found = seen(from + glance) || (next < from + glance && seen(next));
    glances.set(index, found);
    return found;
  };
  const endOf = (index: number): Seconds => {
    const latest = (onsets[index] ?? 0) + longest;
    for (let next = index + 1; next < onsets.length; next++) {
      const time = onsets[next] ?? 0;
      if (time >= latest) break;
      if (isKick(next)) return time;
    }
    return latest;
  };
  const tried = Math.min(mostTried, onsets.length);
  const hits: KickHit[] = [];
  for (let i = 0; i < tried; i++) {
    const index = Math.floor((i * onsets.length) / tried);
    if (!isKick(index)) continue;
    const sound = excerpt(pcm, onsets[index] ?? 0, endOf(index));
    const hit = measureHit(sound, distortion, highest);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}

/**
 * The median of each figure over hits; undefined without hits.
 *
 * @example medianKick(measureKicks(pcm, onsets))?.f0Hz // => 49
 */
export function medianKick(hits: readonly KickHit[]): Kick | undefined {
  if (hits.length === 0) return undefined;
  const middle = (figure: keyof Kick) => median(hits.map((hit) => hit[figure]));
  return {
    f0Hz: middle('f0Hz'),
    dropSt: middle('dropSt'),
    thdPercent: middle('thdPercent'),
    t20Ms: middle('t20Ms'),
    clickDb: middle('clickDb'),
  };
}

/** The mean of all channels between two times. */
function excerpt({ channels, sampleRate }: Pcm, from: Seconds, to: Seconds): HitSound {
  const start = Math.round(from * sampleRate);
  const lead = Math.min(start, Math.round(leadTime * sampleRate));
  const end = Math.min(channels[0]?.length ?? 0, Math.round(to * sampleRate));
  const samples = new Float64Array(Math.max(0, end - start + lead));
  for (const channel of channels) {
    for (let i = 0; i < samples.length; i++) {
      const x = channel[start - lead + i] as number;
      samples[i] = (samples[i] as number) + x / channels.length;
    }
  }
  return { time: from, sampleRate, samples, lead };
}
