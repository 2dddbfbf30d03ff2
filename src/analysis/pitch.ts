import type { Hertz } from '../base/index.ts';

/** A pitch and how periodic the sound is: 1 for a perfect repetition, 0 for noise. */
export interface Pitch {
  readonly hz: Hertz;
  readonly clarity: number;
}

/** A peak so near to the highest is taken before it: later ones are multiples of the period. */
const nearHighest = 0.9;

/**
 * The pitch of a short stretch of sound by its normalised square difference (P. McLeod, G. Wyvill,
 * "A Smarter Way to Find Pitch", 2005): overtones louder than the fundamental, and a level that
 * falls, do not mislead it. Undefined where nothing repeats between the two frequencies.
 *
 * @example findPitch(stretch, 4000, 30, 120) // => { hz: 49, clarity: 0.99 }
 */
export function findPitch(
  samples: Float64Array,
  sampleRate: number,
  lowestHz: Hertz,
  highestHz: Hertz,
): Pitch | undefined {
  const longest = Math.min(Math.ceil(sampleRate / lowestHz), Math.floor(samples.length * 0.75));
  const likeness = Float64Array.from({ length: longest + 2 }, (_, lag) => alike(samples, lag));
  const peaks: number[] = [];
  for (let lag = Math.max(1, Math.floor(sampleRate / highestHz)); lag <= longest; lag++) {
    const here = likeness[lag] as number;
    if (here <= 0 || here < (likeness[lag - 1] ?? 0) || here <= (likeness[lag + 1] ?? 0)) continue;
    peaks.push(lag);
  }
  const highest = peaks.reduce((most, lag) => Math.max(most, likeness[lag] ?? 0), 0);
  const lag = peaks.find((each) => (likeness[each] ?? 0) >= nearHighest * highest);
  if (lag === undefined) return undefined;
  const [left, here, right] = [lag - 1, lag, lag + 1].map((each) => likeness[each] ?? 0);
  const offset = topOf(left ?? 0, here ?? 0, right ?? 0);
  return { hz: sampleRate / (lag + offset), clarity: here ?? 0 };
}

/** 2·Σ x(i)·x(i+lag) / Σ (x(i)² + x(i+lag)²) */
function alike(samples: Float64Array, lag: number): number {
  let product = 0;
  let power = 0;
  for (let i = 0; i + lag < samples.length; i++) {
    const [a, b] = [samples[i] as number, samples[i + lag] as number];
    product += a * b;
    power += a * a + b * b;
  }
  return power > 0 ? (2 * product) / power : 0;
}

/** Where, from −½ to ½, a parabola through three values is highest. */
function topOf(left: number, middle: number, right: number): number {
  const bend = left - 2 * middle + right;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (0.5 * (left - right)) / bend)) : 0;
}
