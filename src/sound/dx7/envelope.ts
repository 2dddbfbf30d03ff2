/**
 * The DX7's envelopes. They move in the logarithm of amplitude, measured here in doublings (6.02 dB)
 * above the lowest level that is told from silence. Sources: Dexed's `env.cc`; the wiki of
 * music-synthesizer-for-android (Dx7Envelope), which gives rates at the DX7's own 49,096 Hz.
 */
import { DOUBLING, levelSteps } from './levels.ts';
import type { Four } from './voice.ts';

/** Full scale, doublings: 3,840 of the DX7's 1/256. */
export const FULL_LEVEL = 15;
/** The lowest level, doublings: it is 90 dB below full scale. */
export const FLOOR = 16 / 256;
/** A rise begins here at once: 50 dB below full scale. */
export const JUMP = 1716 / 256;
/**
 * What a rise tends to. The DX7 adds to a level as many times the rate as whole doublings are missing to
 * 17, which takes 1.86 times what a doubling takes when falling, from the jump to full scale; published
 * tables of attack times say up to 2.1. A smooth curve to this level takes 1.97.
 */
export const RISE_TARGET = 16.35;
/**
 * How long a level that does not change is held, in times that a doubling takes: as long as a rise
 * from the jump to full scale takes on a DX7. (`statics` in Dexed's `env.cc` are times so measured.)
 */
const HOLD = 1.86;

/**
 * The doublings of an envelope's level: 0..15 and a little.
 *
 * @param level 0..99
 * @example envelopeLevel(99) // => 15
 * @example envelopeLevel(0) // => 16 / 256
 */
export function envelopeLevel(level: number): number {
  return Math.max(FLOOR, ((levelSteps(level) >> 1) * 64 - 192) / 256);
}

/**
 * A rate as the DX7 counts it: 0..63.
 *
 * @param rate 0..99
 * @param more what rate scaling adds
 * @example quantizedRate(99) // => 63
 */
export function quantizedRate(rate: number, more = 0): number {
  return Math.min(63, ((rate * 41) >> 6) + more);
}

/**
 * How fast a level falls, decibels a second.
 *
 * @param qrate 0..63
 * @example decaySlope(quantizedRate(50)).toFixed(1) // => '72.2'
 */
export function decaySlope(qrate: number): number {
  return 0.2819 * 2 ** Math.floor(qrate / 4) * (1 + (qrate % 4) / 4);
}

/** One way from a level to another, in doublings. */
export interface Stage {
  readonly from: number;
  readonly to: number;
  /** How long it takes, in times that a doubling takes when falling. */
  readonly length: number;
  /** EnvGen's curve: 0 is straight. */
  readonly curve: number;
}

/**
 * The way from one level to another: straight when it falls; when it rises it jumps to 50 dB below full
 * scale and goes on ever slower. Between equal levels it waits.
 *
 * @param from doublings
 * @param to doublings
 * @example stage(15, 5) // => { from: 15, to: 5, length: 10, curve: 0 }
 * @example stage(0, 15).from // => 1716 / 256
 */
export function stage(from: number, to: number): Stage {
  if (to === from) return { from, to, length: HOLD, curve: 0 };
  if (to < from) return { from, to, length: from - to, curve: 0 };
  const start = Math.min(Math.max(from, JUMP), to);
  const length = Math.log((RISE_TARGET - start) / (RISE_TARGET - to));
  return { from: start, to, length, curve: -length };
}

/**
 * Seconds that a doubling takes when falling, at a rate.
 *
 * @param qrate 0..63
 * @example secondsPerDoubling(63) < 0.0004 // => true
 */
export function secondsPerDoubling(qrate: number): number {
  return DOUBLING / decaySlope(qrate);
}

/**
 * The ways of an envelope while a key is held: from its fourth level to the first, the second and the
 * third.
 *
 * @example heldStages([99, 50, 50, 0]).map(({ to }) => to > 7) // => [true, true, true]
 */
export function heldStages(levels: Four): readonly [Stage, Stage, Stage] {
  const [first, second, third, fourth] = levels.map(envelopeLevel) as unknown as Four;
  return [stage(fourth, first), stage(first, second), stage(second, third)];
}
