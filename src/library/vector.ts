/**
 * What an entry sounds like, as bytes: first its rhythm, then its sound (docs/library.md says what each byte is). A half
 * that nothing is known of is zeros.
 */
export const rhythmSize = 74;
export const soundSize = 45;
export const vectorSize = rhythmSize + soundSize;

/** A half of a vector. */
export type Half = 'rhythm' | 'sound';

/** Where a half begins and ends. */
export const halves: Readonly<Record<Half, readonly [number, number]>> = {
  rhythm: [0, rhythmSize],
  sound: [rhythmSize, vectorSize],
};

/** A share of 0 to 1 as a byte, at most `weight`. */
export function byteOf(share: number, weight = 255): number {
  return Math.round(Math.max(0, Math.min(1, share)) * weight);
}
