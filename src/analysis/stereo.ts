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

/** Measures how left and right relate, block by block. */
export interface StereoMeter {
  /** Takes frames `from` to `to` (all when absent) of one array for each channel, all samples finite. */
  push(channels: readonly Float32Array[], from?: number, to?: number): void;
  /** Of all so far. */
  stereo(): Stereo;
}

const belowHz = 120;
const mostDb = 120;
/** Filtering goes block by block, so that a long sound needs no copies of itself. */
const blockFrames = 1 << 16;

/**
 * Makes a meter of the correlation of left and right, and of how wide the bass is. How the sound is
 * cut into blocks changes nothing.
 *
 * @example createStereoMeter(48000).stereo() // => { correlation: null, lowStereoDb: null }
 */
export function createStereoMeter(sampleRate: number): StereoMeter {
  let products = { both: 0, left: 0, right: 0 };
  let lows = { mid: 0, side: 0 };
  const filterMid = makeFilter(lowPass(belowHz, sampleRate));
  const filterSide = makeFilter(lowPass(belowHz, sampleRate));
  let isMono = false;

  const addBlock = (left: Float32Array, right: Float32Array): void => {
    const mid = new Float64Array(left.length);
    const side = new Float64Array(left.length);
    let { both, left: leftPower, right: rightPower } = products;
    for (let i = 0; i < left.length; i++) {
      const l = left[i] as number;
      const r = right[i] as number;
      both += l * r;
      leftPower += l * l;
      rightPower += r * r;
      mid[i] = l + r;
      side[i] = l - r;
    }
    products = { both, left: leftPower, right: rightPower };
    filterMid(mid);
    filterSide(side);
    lows = { mid: addSquares(mid, lows.mid), side: addSquares(side, lows.side) };
  };

  return {
    push([left, right], from = 0, to = left?.length ?? 0) {
      if (left === undefined) return;
      isMono = right === undefined;
      for (let start = from; start < to; start += blockFrames) {
        const end = Math.min(to, start + blockFrames);
        const block = left.subarray(start, end);
        addBlock(block, right?.subarray(start, end) ?? block);
      }
    },
    stereo: () => ({
      correlation: isMono && products.left > 0 ? 1 : correlationOf(products),
      lowStereoDb: isMono || lows.side === 0 ? null : lowStereoOf(lows),
    }),
  };
}

function correlationOf({ both, left, right }: Record<'both' | 'left' | 'right', number>) {
  if (left === 0 && right === 0) return null;
  if (left === 0 || right === 0) return 0;
  return Math.max(-1, Math.min(1, both / Math.sqrt(left) / Math.sqrt(right)));
}

function lowStereoOf({ mid, side }: { readonly mid: number; readonly side: number }): Decibels {
  return Math.min(mostDb, 10 * Math.log10(side / mid));
}

function addSquares(block: Float64Array, before: number): number {
  let sum = before;
  for (let i = 0; i < block.length; i++) sum += (block[i] as number) ** 2;
  return sum;
}

/**
 * Correlation of left and right, and how wide the bass is.
 *
 * @example measureStereo(pcmWithInvertedRight).correlation // => -1
 */
export function measureStereo({ channels, sampleRate }: Pcm): Stereo {
  const meter = createStereoMeter(sampleRate);
  meter.push(channels);
  return meter.stereo();
}
