import type { Pcm } from '../audio/index.ts';

/** A sound whose samples are all numbers, and how many were not. */
export interface FinitePcm {
  readonly pcm: Pcm;
  /** Samples that were NaN or infinite, and are 0 now. */
  readonly replaced: number;
}

/**
 * The sound itself where all samples are finite, else a copy with 0 for those that are not.
 *
 * @example finitePcm(pcm).replaced // => 0
 */
export function finitePcm(pcm: Pcm): FinitePcm {
  let replaced = 0;
  const channels = pcm.channels.map((samples) => {
    const bad = countBad(samples);
    replaced += bad;
    return bad === 0 ? samples : samples.map((x) => (Number.isFinite(x) ? x : 0));
  });
  return replaced === 0 ? { pcm, replaced } : { pcm: { ...pcm, channels }, replaced };
}

function countBad(samples: Float32Array): number {
  let count = 0;
  for (let i = 0; i < samples.length; i++) if (!Number.isFinite(samples[i])) count++;
  return count;
}
