/**
 * Pitches of operators and of the pitch envelope. Sources: `osc_freq` in Dexed's `dx7note.cc`, and its
 * `pitchenv.cc`.
 */
import type { Dx7Operator } from './voice.ts';

/** Rates of the pitch envelope: 21.3 of these are an octave a second. */
const pitchRates = [
  1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 16,
  16, 17, 18, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 33, 34, 36, 37, 38, 39, 41, 42,
  44, 46, 47, 49, 51, 53, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76, 79, 82, 85, 88, 91, 94,
  98, 102, 106, 110, 115, 120, 125, 130, 135, 141, 147, 153, 159, 165, 171, 178, 185, 193, 202, 211,
  232, 243, 254, 255,
];

/** Levels 0..17 and 85..99 of the pitch envelope in 1/32 octave; those between are 50 less. */
const lowPitches = [
  -128, -116, -104, -95, -85, -76, -68, -61, -56, -52, -49, -46, -43, -41, -39, -37, -35, -33,
];
const highPitches = [35, 38, 40, 43, 46, 49, 53, 58, 65, 73, 82, 92, 103, 115, 127];

/**
 * The ratio of an operator's frequency to the key's: coarse 0 is a half; fine adds hundredths.
 *
 * @example frequencyRatio({ coarse: 2, fine: 50 }) // => 3
 * @example frequencyRatio({ coarse: 0, fine: 0 }) // => 0.5
 */
export function frequencyRatio({ coarse, fine }: Pick<Dx7Operator, 'coarse' | 'fine'>): number {
  return (coarse === 0 ? 0.5 : coarse) * (1 + fine / 100);
}

/**
 * Hertz of an operator in fixed mode: 1..9772, a little more when it is detuned upwards.
 *
 * @example fixedHertz({ coarse: 2, fine: 0, detune: 0 }) // => 100
 */
export function fixedHertz(operator: Pick<Dx7Operator, 'coarse' | 'fine' | 'detune'>): number {
  const { coarse, fine, detune } = operator;
  const upwards = (13_457 / 2 ** 24) * Math.max(0, detune);
  return 10 ** ((coarse & 3) + fine / 100) * 2 ** upwards;
}

/**
 * Octaves of one step of detune: about a cent in the middle of the keyboard, less above.
 *
 * @param hertz of the key, above 0
 * @example (1200 * detuneOctaves(440)).toFixed(2) // => '0.97'
 */
export function detuneOctaves(hertz: number): number {
  const octaves = Math.log2(hertz);
  return ((0.0209 * Math.exp(-0.396 * octaves)) / 7) * octaves;
}

/**
 * Octaves of a level of the pitch envelope.
 *
 * @param level 0..99; 50 is none
 * @example pitchLevel(50) // => 0
 * @example [0, 99].map(pitchLevel) // => [-4, 127 / 32]
 */
export function pitchLevel(level: number): number {
  const low = lowPitches[level];
  const high = highPitches[level - 85];
  return (low ?? high ?? level - 50) / 32;
}

/**
 * How fast the pitch envelope moves, octaves a second.
 *
 * @param rate 0..99
 * @example pitchSlope(99).toFixed(2) // => '11.97'
 */
export function pitchSlope(rate: number): number {
  return (pitchRates[rate] ?? 255) / 21.3;
}
