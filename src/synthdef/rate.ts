/** How often a UGen computes: once, once a block, every sample, or when asked. */
export type Rate = 0 | 1 | 2 | 3;

export const SCALAR: Rate = 0;
export const CONTROL: Rate = 1;
export const AUDIO: Rate = 2;
export const DEMAND: Rate = 3;

export const rateNames = ['scalar', 'control', 'audio', 'demand'] as const;

/** sclang compares rates by their names, so 'audio' comes first and 'scalar' last. */
const alphabetical = [3, 1, 0, 2] as const;

/**
 * Whether a rate's name comes before another's in the alphabet.
 *
 * @example rateBefore(AUDIO, CONTROL) // => true
 */
export function rateBefore(a: Rate, b: Rate): boolean {
  return alphabetical[a] < alphabetical[b];
}
