import type { Hertz, Seconds } from '../base/index.ts';
import { filterBothWays, lowPass } from './biquad.ts';
import { findPitch } from './pitch.ts';

/** The pitch of a kick: where it starts, where it ends, and when it is nearly there. */
export interface KickPitch {
  /** Highest pitch from 1 to 12 ms. */
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
/** Enough for the highest start of a kick; clicks lie above. */
const sweepTopHz = 1600;
/** Rate at which the tail's pitch is looked for. */
const tailRate = 4000;
const tailTopHz = 400;
const frame: Seconds = 0.06;
const hop: Seconds = 0.005;
const firstLook: Seconds = 0.001;
const lastLook: Seconds = 0.012;
/** Swings smaller than this share of the largest are ripple. */
const smallestSwing = 0.3;

/**
 * The pitch track of a hit that begins at the first sample and ends with the last. The start is
 * read off half periods, the first from the onset on, since nothing longer is over in 12 ms; the
 * tail by repetition, as the median over 80–250 ms, or over 60–90 % of a shorter hit. Undefined
 * where the tail has no pitch from 28 to 120 Hz.
 *
 * @example trackKickPitch(hit, 48000) // => { startHz: 262, f0Hz: 49, settled: 0.05, clarity: 1 }
 */
export function trackKickPitch(hit: Float64Array, sampleRate: number): KickPitch | undefined {
  const length = hit.length / sampleRate;
  const tail = tailPitch(hit, sampleRate, length);
  if (tail === undefined) return undefined;
  const turns = halfPeriods(hit, sampleRate, length);
  const early = turns.filter((turn) => turn.to >= firstLook && turn.from <= lastLook);
  const startHz = early.reduce((most, turn) => Math.max(most, turn.hz), 0);
  if (startHz === 0) return undefined;
  return { startHz, ...tail, settled: settling(turns, tail.f0Hz) };
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

interface HalfPeriod {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly hz: Hertz;
}

/** The stretches between changes of sign, the first from the onset on. */
function halfPeriods(hit: Float64Array, sampleRate: number, length: Seconds): HalfPeriod[] {
  const smooth = filterBothWays(
    hit.subarray(0, Math.round(Math.min(length, 0.2) * sampleRate)),
    lowPass(sweepTopHz, sampleRate),
  );
  const floor = smallestSwing * largest(smooth, 0, Math.round(0.03 * sampleRate));
  const turns: HalfPeriod[] = [];
  let from = 0;
  let crossing = 0;
  let sign = 0;
  for (let i = 1; i < smooth.length; i++) {
    const [before, here] = [smooth[i - 1] as number, smooth[i] as number];
    if (before < 0 !== here < 0) crossing = i - here / (here - before);
    // The sign has changed once the other side is really reached.
    if (Math.abs(here) < floor || Math.sign(here) === sign) continue;
    if (sign !== 0) {
      const half = (crossing - from) / sampleRate;
      turns.push({ from: from / sampleRate, to: crossing / sampleRate, hz: 0.5 / half });
      from = crossing;
    }
    sign = Math.sign(here);
  }
  return turns;
}

/** When whole periods, which no bias bends, first come within a semitone of the tail's pitch. */
function settling(turns: readonly HalfPeriod[], f0Hz: Hertz): Seconds {
  const goal = f0Hz * 2 ** (1 / 12);
  let beforeHz = 0;
  let before = 0;
  for (let i = 1; i < turns.length; i++) {
    const from = (turns[i - 1] as HalfPeriod).from;
    const to = (turns[i] as HalfPeriod).to;
    const [middle, hz] = [(from + to) / 2, 1 / (to - from)];
    if (hz <= goal) {
      if (beforeHz === 0) return middle;
      const share = Math.log(beforeHz / goal) / Math.log(beforeHz / hz);
      return before + share * (middle - before);
    }
    before = middle;
    beforeHz = hz;
  }
  return before;
}

function largest(values: Float64Array, from: number, to: number): number {
  return values.subarray(from, to).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

/** The middle value; of an even number of values the higher of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
