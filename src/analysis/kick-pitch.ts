import type { Hertz, Seconds } from '../base/index.ts';
import { filterBothWays, lowPass } from './biquad.ts';
import { findPitch } from './pitch.ts';

/** The pitch of a kick: where it starts, where it ends, and when it is nearly there. */
export interface KickPitch {
  /** Highest pitch after the first millisecond. */
  readonly startHz: Hertz;
  /** Median pitch of the tail. */
  readonly f0Hz: Hertz;
  /** When the pitch is within a semitone of the tail's, in seconds after the onset. */
  readonly settled: Seconds;
  /** How periodic the tail is, up to 1: the median again. */
  readonly clarity: number;
}

const lowestHz = 28;
const highestHz = 120;
/** Pitches above are found from where they have fallen to; clicks lie above, too. */
const sweepTopHz = 800;
/** Rate at which the tail's pitch is looked for. */
const tailRate = 4000;
const tailTopHz = 400;
const frame: Seconds = 0.06;
const hop: Seconds = 0.005;
const firstLook: Seconds = 0.001;
/** The fall is fitted to whole periods this early, this many semitones above the tail. */
const fitSpan: Seconds = 0.03;
const fitLeast = 2;
const fitMost = 6;
/** No kick falls further. */
const mostDrop = 72;
/** Swings smaller than this share of the largest are ripple. */
const smallestSwing = 0.3;

/**
 * The pitch track of a hit that begins at the first sample and ends with the last. The tail is heard
 * by repetition: the median over 80–250 ms, or over 60–90 % of a shorter hit. The fall is read off
 * whole periods, which neither bias nor a click bends; since hardly one is over in the first
 * milliseconds, an exponential through them (a line through the logarithms of the semitones above
 * the tail) says what the pitch is at 1 ms. Undefined where the tail has no pitch from 28 to 120 Hz.
 *
 * @example trackKickPitch(hit, 48000) // => { startHz: 262, f0Hz: 49, settled: 0.05, clarity: 1 }
 */
export function trackKickPitch(hit: Float64Array, sampleRate: number): KickPitch | undefined {
  const length = hit.length / sampleRate;
  const tail = tailPitch(hit, sampleRate, length);
  if (tail === undefined) return undefined;
  const fall = periods(hit, sampleRate, tail.f0Hz).map(({ time, hz }) => ({
    time,
    above: 12 * Math.log2(hz / tail.f0Hz),
  }));
  const start = startOfFall(fall);
  if (start === undefined) return undefined;
  return { ...tail, startHz: tail.f0Hz * 2 ** (start / 12), settled: settling(fall) };
}

/** Where the tail of a hit of a length lies, to hear its pitch. */
export function tailSpan(length: Seconds): [from: Seconds, to: Seconds] {
  return length >= 0.25 ? [0.08, 0.25] : [0.6 * length, 0.9 * length];
}

function tailPitch(
  hit: Float64Array,
  sampleRate: number,
  length: Seconds,
): Pick<KickPitch, 'f0Hz' | 'clarity'> | undefined {
  const step = Math.max(1, Math.floor(sampleRate / tailRate));
  const rate = sampleRate / step;
  const smooth = filterBothWays(hit, lowPass(tailTopHz, sampleRate));
  const slow = smooth.filter((_, i) => i % step === 0);
  const [from, to] = tailSpan(length);
  const pitches: number[] = [];
  const clarities: number[] = [];
  for (let middle = from; middle <= to; middle += hop) {
    const begin = Math.max(0, Math.round((middle - frame / 2) * rate));
    const end = Math.round((middle + frame / 2) * rate);
    const pitch = findPitch(slow.slice(begin, end), rate, lowestHz, highestHz);
    if (pitch === undefined) continue;
    pitches.push(pitch.hz);
    clarities.push(pitch.clarity);
  }
  return pitches.length === 0 ? undefined : { f0Hz: median(pitches), clarity: median(clarities) };
}

interface Period {
  /** The middle of the period. */
  readonly time: Seconds;
  readonly hz: Hertz;
}

/** A place on the way down: semitones above the tail. */
interface FallPoint {
  readonly time: Seconds;
  readonly above: number;
}

/**
 * Whole periods, one beginning at every change of sign after the onset. A folded wave changes its
 * sign more than twice a period: how often is counted in the tail, where the pitch is known.
 */
function periods(hit: Float64Array, sampleRate: number, f0Hz: Hertz): Period[] {
  const [from, to] = tailSpan(hit.length / sampleRate);
  const heard = hit.subarray(0, Math.round(to * sampleRate));
  const smooth = filterBothWays(heard, lowPass(sweepTopHz, sampleRate));
  const changes = signChanges(smooth, smallestSwing * largest(smooth, 0, 0.03 * sampleRate));
  const inTail = changes.filter((place) => place >= from * sampleRate).length;
  const perPeriod = 2 * Math.max(1, Math.round(inTail / (2 * (to - from) * f0Hz)));
  return changes.slice(perPeriod).map((end, i) => {
    const begin = changes[i] ?? 0;
    return { time: (begin + end) / 2 / sampleRate, hz: sampleRate / (end - begin) };
  });
}

/** Places, in samples, where a signal crosses 0 and then goes further than a floor. */
function signChanges(signal: Float64Array, floor: number): number[] {
  const changes: number[] = [];
  let crossing = 0;
  let sign = 0;
  for (let i = 1; i < signal.length; i++) {
    const [before, here] = [signal[i - 1] as number, signal[i] as number];
    if (before < 0 !== here < 0) crossing = i - here / (here - before);
    if (Math.abs(here) < floor || Math.sign(here) === sign) continue;
    if (sign !== 0) changes.push(crossing);
    sign = Math.sign(here);
  }
  return changes;
}

/** Semitones above the tail at 1 ms, by the exponential that fits the first periods best. */
function startOfFall(fall: readonly FallPoint[]): number | undefined {
  const early = fall
    .filter(({ time, above }) => time <= fitSpan && above >= fitLeast)
    .slice(0, fitMost);
  const highest = early.reduce((most, { above }) => Math.max(most, above), 0);
  if (early.length < 2) return early[0]?.above;
  const meanTime = mean(early.map(({ time }) => time));
  const meanLog = mean(early.map(({ above }) => Math.log(above)));
  let product = 0;
  let squares = 0;
  for (const { time, above } of early) {
    product += (time - meanTime) * (Math.log(above) - meanLog);
    squares += (time - meanTime) ** 2;
  }
  const slope = Math.min(0, product / squares);
  const atFirst = Math.exp(meanLog + slope * (firstLook - meanTime));
  return Math.min(mostDrop, Math.max(highest, atFirst));
}

/** When the pitch first comes within a semitone of the tail's. */
function settling(fall: readonly FallPoint[]): Seconds {
  const after = fall.findIndex(({ above }) => above <= 1);
  const there = fall[after] ?? fall.at(-1);
  const before = fall[after - 1];
  if (there === undefined) return 0;
  if (before === undefined || there.above > 1) return there.time;
  const share = (before.above - 1) / (before.above - there.above);
  return before.time + share * (there.time - before.time);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function largest(values: Float64Array, from: number, to: number): number {
  return values.subarray(from, to).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

/** The middle value; of an even number of values the higher of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
