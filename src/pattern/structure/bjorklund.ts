/**
 * Spreads pulses over steps as evenly as whole steps allow, in the order that Bjorklund's
 * algorithm gives. Fewer than no pulses turn the rhythm around: hits where rests were.
 * More pulses than steps give a hit for every pulse.
 *
 * @example bjorklund(3, 8) // => [true, false, false, true, false, false, true, false]
 */
export function bjorklund(pulses: number, steps: number): boolean[] {
  if (pulses < 0) return bjorklund(-pulses, steps).map((hit) => !hit);
  let heads: boolean[][] = Array.from({ length: pulses }, () => [true]);
  let tails: boolean[][] = Array.from({ length: Math.max(0, steps - pulses) }, () => [false]);
  // Tails are dealt out to the heads, until at most one kind is left over.
  let headCount = pulses;
  let tailCount = steps - pulses;
  while (Math.min(headCount, tailCount) > 1) {
    const paired = Math.min(headCount, tailCount);
    const dealt = heads.slice(0, paired).map((head, index) => [...head, ...(tails[index] ?? [])]);
    const rest = headCount > tailCount ? heads.slice(paired) : tails.slice(paired);
    [heads, tails] = [dealt, rest];
    [headCount, tailCount] = [paired, Math.max(headCount, tailCount) - paired];
  }
  return [...heads, ...tails].flat();
}
