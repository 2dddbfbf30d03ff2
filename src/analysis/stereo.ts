import type { Pcm } from '../audio/index.ts';
import type { Decibels } from '../base/index.ts';
import { lowPass, makeFilter } from './biquad.ts';

/** How the first two channels of a sound relate. */
export interface Stereo {
  /**
   * Σ L·R / √(Σ L² · Σ R²), from −1 to 1; 1 for one channel, 0 where one of two is silent, null
   * for silence.
   */
  readonly correlation: number | null;
  /**
   * Side over mid below 120 Hz; null where there is no side, at most 120 where there is no mid.
   */
  readonly lowStereoDb: Decibels | null;
}

const belowHz = 120;
const mostDb = 120;
/** Filtering goes block by block, so that a long sound needs no copies of itself. */
const blockFrames = 1 << 16;

/**
 * Correlation of left and right, and how wide the bass is.
 *
 * @example measureStereo(pcmWithInvertedRight).correlation // => -1
 */
export function measureStereo({ channels, sampleRate }: Pcm): Stereo {
  const [left, right] = channels;
  if (left === undefined) return { correlation: null, lowStereoDb: null };
  if (right === undefined)
    return { correlation: left.some((x) => x !== 0) ? 1 : null, lowStereoDb: null };
  return { correlation: correlate(left, right), lowStereoDb: lowStereo(left, right, sampleRate) };
}

function correlate(left: Float32Array, right: Float32Array): number | null {
  let product = 0;
  let leftPower = 0;
  let rightPower = 0;
  for (let i = 0; i < left.length; i++) {
    const l = left[i] as number;
    const r = right[i] as number;
    product += l * r;
    leftPower += l * l;
    rightPower += r * r;
  }
  if (leftPower === 0 && rightPower === 0) return null;
  if (leftPower === 0 || rightPower === 0) return 0;
  const correlation = product / Math.sqrt(leftPower) / Math.sqrt(rightPower);
  return Math.max(-1, Math.min(1, correlation));
}

function lowStereo(left: Float32Array, right: Float32Array, sampleRate: number): number | null {
  const filterMid = makeFilter(lowPass(belowHz, sampleRate));
  const filterSide = makeFilter(lowPass(belowHz, sampleRate));
  let midPower = 0;
  let sidePower = 0;
  for (let start = 0; start < left.length; start += blockFrames) {
    const length = Math.min(blockFrames, left.length - start);
    const mid = new Float64Array(length);
    const side = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      const l = left[start + i] as number;
      const r = right[start + i] as number;
      mid[i] = l + r;
      side[i] = l - r;
    }
    filterMid(mid);
    filterSide(side);
    midPower += energy(mid);
    sidePower += energy(side);
  }
  if (sidePower === 0) return null;
  return Math.min(mostDb, 10 * Math.log10(sidePower / midPower));
}

function energy(block: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < block.length; i++) sum += (block[i] as number) ** 2;
  return sum;
}
