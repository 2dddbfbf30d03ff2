import type { Pcm } from '../audio/index.ts';
import type { Seconds } from '../base/index.ts';
import type { OnsetStrength } from './onset-strength.ts';

/** An onset is the highest of its surroundings and so much above their mean. */
const threshold = 0.05;
const meanBefore: Seconds = 0.1;
const meanAfter: Seconds = 0.07;
const peakReach: Seconds = 0.015;
const shortestGap: Seconds = 0.03;
/** Where in the sound the onset of a peak of strength is looked for. */
const searchBefore: Seconds = 0.03;
const searchAfter: Seconds = 0.01;
const energyWindow: Seconds = 0.003;
/** The first sample whose energy is −40 dB of the highest near it, and well above what was before. */
const startEnergy = 1e-4;
const overBefore = 10;
/** Growth of the energy, within 3 ms, that makes a place for certain. */
const surelyGrown = 1.5;
/** Where less than this share of the energy goes on, something has ended. */
const endShare = 0.1;

/**
 * When things begin, in seconds, ascending, at least 30 ms apart. Peaks of onset strength above
 * their surroundings say that something begins (S. Böck and others, 2012); the place where the
 * energy of the sound's slope grows most says when: to the sample for clicks and what follows
 * silence, to a few milliseconds else.
 *
 * @example findOnsets(clicks, onsetStrength(clicks, 1)) // => [0.5, 1, 1.5]
 */
export function findOnsets(pcm: Pcm, strength: OnsetStrength): Seconds[] {
  const onsets: Seconds[] = [];
  for (const index of findPeaks(strength)) {
    const rough = index / strength.rate;
    const start = startNear(pcm, rough);
    const isSure = start.growth >= surelyGrown;
    const time = isSure ? start.time : rough;
    const last = onsets.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (time - last >= shortestGap && !isEnd(pcm, time, isSure)) onsets.push(time);
  }
  return onsets;
}

/** Frames where the strength is highest within 15 ms and well above the mean around. */
function findPeaks({ all, rate }: OnsetStrength): number[] {
  const [before, after] = [Math.round(meanBefore * rate), Math.round(meanAfter * rate)];
  const reach = Math.round(peakReach * rate);
  const peaks: number[] = [];
  for (let index = 0; index < all.length; index++) {
    const value = all[index] as number;
    if (value < threshold) continue;
    if (value < largest(all, index - reach, index + reach + 1)) continue;
    if (value >= mean(all, index - before, index + after + 1) + threshold) peaks.push(index);
  }
  return peaks;
}

interface Start {
  readonly time: Seconds;
  /** Energy of the slope after by that before. */
  readonly growth: number;
}

/** The sample near a time where the energy of the slope grows most. */
function startNear({ channels, sampleRate }: Pcm, time: Seconds): Start {
  const frames = channels[0]?.length ?? 0;
  const window = Math.max(1, Math.round(energyWindow * sampleRate));
  const from = Math.max(0, Math.round((time - searchBefore) * sampleRate) - window);
  const to = Math.min(frames, Math.round((time + searchAfter) * sampleRate) + window);
  const energies = slopeEnergies(channels, from, to);
  const floor = startEnergy * energies.reduce((most, each) => Math.max(most, each), 0) * window;
  if (floor === 0) return { time, growth: 0 };
  let best = 0;
  let start = 0;
  let before = 0;
  let after = 0;
  for (let i = 0; i < window && i < energies.length; i++) after += energies[i] as number;
  for (let i = 0; i < energies.length; i++) {
    const growth = after / (before + floor);
    // Before the sound is silence; before the excerpt is not.
    if (growth > best && (from === 0 || i >= window)) {
      best = growth;
      start = i;
    }
    const energy = energies[i] as number;
    after += (energies[i + window] ?? 0) - energy;
    before += energy - (energies[i - window] ?? 0);
  }
  return { time: (from + firstLoud(energies, start, window)) / sampleRate, growth: best };
}

/**
 * Whether a sound ends here: that is heard in all bands, but begins nothing. Nearest the place, where
 * samples may belong to either side, nothing is looked at: as far as the place is certain.
 */
function isEnd({ channels, sampleRate }: Pcm, time: Seconds, isSure: boolean): boolean {
  const place = Math.round(time * sampleRate);
  const gap = isSure ? 2 : Math.round(0.01 * sampleRate);
  const reach = gap + Math.round((isSure ? 0.01 : 0.02) * sampleRate);
  const from = Math.max(0, place - reach);
  const to = Math.min(channels[0]?.length ?? 0, place + reach);
  const energies = slopeEnergies(channels, from, to);
  const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
  const before = sum(energies.subarray(0, Math.max(0, place - gap - from)));
  const after = sum(energies.subarray(place + gap - from));
  return after < endShare * before;
}

function firstLoud(energies: Float64Array, start: number, window: number): number {
  const near = energies.subarray(start, start + window);
  const before = energies.subarray(Math.max(0, start - window), start);
  const highest = near.reduce((most, each) => Math.max(most, each), 0);
  const usual = before.reduce((sum, each) => sum + each, 0) / window;
  const floor = Math.max(startEnergy * highest, Math.min(overBefore * usual, highest / 2));
  return (
    start +
    Math.max(
      0,
      near.findIndex((energy) => energy > floor),
    )
  );
}

/** Squared differences of neighbouring samples, all channels together: treble counts as it should. */
function slopeEnergies(channels: readonly Float32Array[], from: number, to: number): Float64Array {
  const energies = new Float64Array(Math.max(0, to - from));
  for (const samples of channels) {
    for (let i = from; i < to; i++) {
      const slope = (samples[i] as number) - (samples[i - 1] ?? 0);
      energies[i - from] = (energies[i - from] as number) + slope * slope;
    }
  }
  return energies;
}

function largest(values: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) {
    most = Math.max(most, values[i] as number);
  }
  return most;
}

function mean(values: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) sum += values[i] as number;
  return sum / (to - from);
}
