/**
 * What key and velocity do to an operator. Sources: `ScaleRate`, `ScaleLevel`, `ScaleCurve` and
 * `ScaleVelocity` in Dexed's `dx7note.cc`.
 */
import type { LevelScaling, ScalingCurve } from './voice.ts';

/** Exponential level scaling by groups of three keys. */
const exponentialCurve = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 16, 19, 23, 27, 33, 39, 47, 56, 66, 80, 94, 110, 126, 142,
  158, 174, 190, 206, 222, 238, 250,
];

/** The DX7's curve of velocity, by steps of two. */
const velocityCurve = [
  0, 70, 86, 97, 106, 114, 121, 126, 132, 138, 142, 148, 152, 156, 160, 163, 166, 170, 173, 174,
  178, 181, 184, 186, 189, 190, 194, 196, 198, 200, 202, 205, 206, 209, 211, 214, 216, 218, 220,
  222, 224, 225, 227, 229, 230, 232, 233, 235, 237, 238, 240, 241, 242, 243, 244, 246, 246, 248,
  249, 250, 251, 252, 253, 254,
];

/** The velocity at which sensitivity does nothing, on that curve. */
const NEUTRAL = 239;

/**
 * What rate scaling adds to a quantized rate.
 *
 * @param key of MIDI, 0..127
 * @param sensitivity 0..7
 * @example rateScaling(60, 7) // => 11
 * @example rateScaling(21, 7) // => 0
 */
export function rateScaling(key: number, sensitivity: number): number {
  const group = Math.min(31, Math.max(0, Math.floor(key / 3) - 7));
  return (sensitivity * group) >> 3;
}

/**
 * What level scaling adds to an operator's level, in steps of 0.7526 dB.
 *
 * @param key of MIDI, 0..127
 * @example levelScaling(80, { breakPoint: 39, leftDepth: 0, rightDepth: 50, leftCurve: '-lin', rightCurve: '-lin' }) // => -32
 */
export function levelScaling(key: number, scaling: LevelScaling): number {
  const offset = key - scaling.breakPoint - 17;
  return offset >= 0
    ? scaled(Math.floor((offset + 1) / 3), scaling.rightDepth, scaling.rightCurve)
    : scaled(Math.floor((1 - offset) / 3), scaling.leftDepth, scaling.leftCurve);
}

function scaled(group: number, depth: number, curve: ScalingCurve): number {
  const last = exponentialCurve.length - 1;
  const amount = curve.endsWith('lin')
    ? (group * depth * 329) >> 12
    : ((exponentialCurve[Math.min(group, last)] ?? 0) * depth * 329) >> 15;
  return curve.startsWith('-') ? 0 - amount : amount;
}

/**
 * What a velocity counts against the one at which sensitivity does nothing, for each pair of MIDI's
 * velocities (0 and 1, 2 and 3, …): −239..15.
 */
export const velocitySteps: readonly number[] = velocityCurve.map((each) => each - NEUTRAL);

/**
 * What velocity adds to an operator's level, in doublings.
 *
 * @param velocity of MIDI, 0..127
 * @param sensitivity 0..7
 * @example velocityDoublings(127, 7) // => 0.875
 * @example velocityDoublings(100, 0) // => 0
 */
export function velocityDoublings(velocity: number, sensitivity: number): number {
  const value = velocitySteps[Math.min(127, Math.max(0, velocity)) >> 1] ?? 0;
  return ((sensitivity * value + 7) >> 3) / 16;
}
