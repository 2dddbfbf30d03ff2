import { hashText32 } from '../base/index.ts';

/** scsynth takes seeds as 32-bit floats, which are exact for this many bits. */
const SEED_BITS = 24;

/**
 * The seed of one source of noise: it depends on the song's seed and on what names the source, and on
 * nothing else.
 *
 * @example noiseSeed(1992, 'kick', 'strip') // => a whole number below 2 ** 24
 */
export function noiseSeed(seed: number, ...source: readonly (string | number)[]): number {
  return hashText32([seed, ...source].join('/')) >>> (32 - SEED_BITS);
}
