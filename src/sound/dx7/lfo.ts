/**
 * The DX7's low frequency oscillator. Sources: Dexed's `lfo.cc`, and `pitchmodsenstab` and
 * `ampmodsenstab` in its `dx7note.cc`.
 */

/** Hertz of one unit of the LFO's clock: 1 / (15.5 s · 11). */
const CLOCK = 25_190_424 / 2 ** 32;
/** Seconds in which a delay of one unit runs through its first half. */
const HALF = 2 ** 31 / 25_190_424;

const pitchSensitivities = [0, 10, 20, 33, 55, 92, 153, 255];
const ampSensitivities = [0, 4_342_338, 7_171_437, 16_777_216];

/**
 * Hertz of a speed.
 *
 * @param speed 0..99
 * @example lfoHertz(35).toFixed(1) // => '5.8'
 */
export function lfoHertz(speed: number): number {
  const count = speed === 0 ? 1 : (165 * speed) >> 6;
  return CLOCK * count * (count < 160 ? 11 : 11 + ((count - 160) >> 4));
}

/**
 * Seconds before the LFO is heard, and seconds in which it then grows to its full depth.
 *
 * @param delay 0..99
 * @example lfoDelay(0) // => { wait: 0, rise: 0 }
 * @example lfoDelay(99).wait.toFixed(1) // => '2.7'
 */
export function lfoDelay(delay: number): { readonly wait: number; readonly rise: number } {
  const left = 99 - delay;
  if (left === 99) return { wait: 0, rise: 0 };
  const count = (16 + (left & 15)) << (1 + (left >> 4));
  return { wait: HALF / count, rise: HALF / Math.max(0x80, count & 0xff80) };
}

/**
 * Octaves that the LFO moves the pitch up and down.
 *
 * @param depth 0..99
 * @param sensitivity 0..7
 * @example pitchModulation(99, 7).toFixed(2) // => '0.99'
 */
export function pitchModulation(depth: number, sensitivity: number): number {
  return (((depth * 165) >> 6) / 256) * ((pitchSensitivities[sensitivity] ?? 0) / 256);
}

/**
 * A depth of amplitude modulation as a share of the deepest.
 *
 * @param depth 0..99
 * @example ampModulation(99) // => 255 / 256
 */
export function ampModulation(depth: number): number {
  return ((depth * 165) >> 6) / 256;
}

/**
 * How much of the LFO's amplitude modulation reaches an operator.
 *
 * @param sensitivity 0..3
 * @example [0, 3].map(ampSensitivity) // => [0, 1]
 */
export function ampSensitivity(sensitivity: number): number {
  return (ampSensitivities[sensitivity] ?? 0) / 2 ** 24;
}
