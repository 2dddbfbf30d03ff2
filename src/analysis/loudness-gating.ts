const absoluteGateLufs = -70;
const relativeGateLu = -10;
const rangeGateLu = -20;

/**
 * Loudness of a weighted mean square, in LUFS (BS.1770-4, equation 2).
 *
 * @example blockLoudness(0) // => -Infinity
 */
export function blockLoudness(meanSquare: number): number {
  return -0.691 + 10 * Math.log10(meanSquare);
}

/**
 * Integrated loudness of the mean squares of 400-ms blocks: those above −70 LUFS are averaged, and
 * of them those above 10 LU under that average averaged again. −Infinity when none is left.
 *
 * @example gatedLoudness([1, 1, 1e-12]) // => -0.691
 */
export function gatedLoudness(blocks: readonly number[]): number {
  const audible = above(blocks, absoluteGateLufs);
  const gate = blockLoudness(mean(audible)) + relativeGateLu;
  return blockLoudness(mean(above(audible, gate)));
}

/**
 * Loudness range of the mean squares of 3-s windows, in LU: from the 10th to the 95th percentile
 * of those above −70 LUFS and above 20 LU under their average (EBU Tech 3342). 0 when none is.
 *
 * @example loudnessRange([1, 1, 1]) // => 0
 */
export function loudnessRange(windows: readonly number[]): number {
  const audible = above(windows, absoluteGateLufs);
  const gate = blockLoudness(mean(audible)) + rangeGateLu;
  const levels = above(audible, gate)
    .map(blockLoudness)
    .sort((a, b) => a - b);
  const percentile = (share: number) => levels[Math.round((levels.length - 1) * share)] ?? 0;
  return percentile(0.95) - percentile(0.1);
}

function above(blocks: readonly number[], gateLufs: number): number[] {
  return blocks.filter((block) => blockLoudness(block) > gateLufs);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
