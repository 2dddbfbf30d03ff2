/**
 * Levels of the DX7. An operator's amplitude is worked out in steps of 0.7526 dB, of which eight double
 * it; 99 is full scale. Sources: `levellut` and `scaleoutlevel` in Dexed's `env.cc`, and the wiki of
 * music-synthesizer-for-android (Dx7Envelope).
 */

/** What levels below 20 count. */
const lowLevels = [0, 5, 9, 13, 17, 20, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 42, 43, 45, 46];

/** Steps of full scale. */
const FULL = 127;
/** Steps that double the amplitude. */
const STEPS_PER_DOUBLING = 8;
/** Decibels of a doubling of amplitude. */
export const DOUBLING = 20 * Math.log10(2);

/** How loud full scale is as a modulator: radians of phase. (Dexed: 4π; Chowning and Bristow: 13.12.) */
export const FULL_INDEX = 4 * Math.PI;

/**
 * A level in steps of 0.7526 dB.
 *
 * @param level 0..99; between whole levels it is interpolated
 * @example levelSteps(99) // => 127
 * @example levelSteps(10) // => 31
 */
export function levelSteps(level: number): number {
  if (level >= 20) return Math.min(level, 99) + 28;
  const at = Math.max(0, Math.floor(level));
  const here = lowLevels[at] ?? 0;
  const next = lowLevels[at + 1] ?? 48;
  return here + (next - here) * (Math.max(0, level) - at);
}

/**
 * A level in decibels below full scale.
 *
 * @param level 0..99
 * @example levelDecibels(99) // => 0
 * @example levelDecibels(91) // => -6.020599913279624
 */
export function levelDecibels(level: number): number {
  return ((levelSteps(level) - FULL) / STEPS_PER_DOUBLING) * DOUBLING;
}

/**
 * The modulation index of an operator at a level: radians by which it moves the phase of what it
 * modulates, at its peak. Recipe: 4π · 2^(−steps below full / 8).
 *
 * @param level 0..99
 * @example modulationIndex(99) // => 4 * Math.PI
 * @example modulationIndex(75).toFixed(2) // => '1.57'
 */
export function modulationIndex(level: number): number {
  return FULL_INDEX * 10 ** (levelDecibels(level) / 20);
}

/**
 * The level whose output is so many decibels below full scale: what `levelDecibels` undoes, from
 * level 20 on.
 *
 * @param decibels 0 and below
 * @example levelOf(levelDecibels(64)) // => 64
 */
export function levelOf(decibels: number): number {
  return FULL + (decibels / DOUBLING) * STEPS_PER_DOUBLING - 28;
}

/**
 * How much feedback moves the operator's own phase: radians at full scale. 7 is a whole turn, each
 * step less is half of it, 0 is none. The loop takes the mean of the last two outputs. Source:
 * `compute_fb` in Dexed's `fm_op_kernel.cc`.
 *
 * @param feedback 0..7
 * @example feedbackIndex(7) // => 2 * Math.PI
 * @example feedbackIndex(5) // => Math.PI / 2
 */
export function feedbackIndex(feedback: number): number {
  return feedback <= 0 ? 0 : 2 * Math.PI * 2 ** (feedback - 7);
}
