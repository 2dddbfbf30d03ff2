import { windowedSinc } from '../audio/index.ts';

/** Samples to each side that a point between two samples is made from. */
const reach = 12;
const tapCount = 2 * reach;
const blockFrames = 512;
/** The most that a point between samples can exceed all of those around it. */
const largestGain = 2;
/**
 * Where a band-limited signal is largest, its neighbours a quarter of a sample away are still at
 * least cos(π/4) of that (R. P. Boas, 1954): quarter points need only be looked at near such values.
 */
const nearPeak = Math.SQRT1_2;

/** Follows the peak of the analogue signal that samples of one channel stand for. */
export interface TruePeakMeter {
  push(samples: Float32Array, from: number, to: number): void;
  /** The largest magnitude so far, as an amplitude, as if silence followed. */
  peak(): number;
}

/**
 * Makes a meter by fourfold oversampling with a windowed sinc of 24 taps a phase (BS.1770-4,
 * annex 2), which is true to 0.05 dB up to 0.42 of the rate. Samples must be finite.
 *
 * @example makeTruePeakMeter().peak() // => 0
 */
export function makeTruePeakMeter(): TruePeakMeter {
  const taps = makeTaps();
  // The last samples of the block before, then a block.
  const window = new Float64Array(tapCount + blockFrames);
  let peak = 0;

  return {
    push(samples, from, to) {
      for (let at = from; at < to; at += blockFrames) {
        const frames = Math.min(blockFrames, to - at);
        window.set(samples.subarray(at, at + frames), tapCount);
        peak = scan(window, frames, taps, peak);
        window.copyWithin(0, frames, frames + tapCount);
      }
    },
    peak() {
      const flushed = new Float64Array(2 * tapCount);
      flushed.set(window.subarray(0, tapCount));
      return scan(flushed, tapCount, taps, peak);
    },
  };
}

/** The highest point in `frames` positions of the taps, or the peak before where that is higher. */
function scan(window: Float64Array, frames: number, taps: Taps, peak: number): number {
  let highest = largestOf(window, frames + tapCount);
  if (highest * largestGain <= peak) return peak;
  if (highest < peak) highest = peak;
  const { half } = taps;
  for (let start = 0; start < frames; start++) {
    const last = start + tapCount - 1;
    let middle = 0;
    for (let tap = 0; tap < reach; tap++) {
      const pair = (window[start + tap] as number) + (window[last - tap] as number);
      middle += (half[tap] as number) * pair;
    }
    const before = Math.abs(window[start + reach - 1] as number);
    const after = Math.abs(window[start + reach] as number);
    middle = Math.abs(middle);
    if (middle > highest) highest = middle;
    const near = highest * nearPeak;
    if (middle < near && before < near && after < near) continue;
    const quarter = quarterPoint(window, start, taps);
    if (quarter > highest) highest = quarter;
  }
  return highest;
}

/** The larger of the points a quarter of a sample before and after the middle of the taps. */
function quarterPoint(window: Float64Array, start: number, { even, odd }: Taps): number {
  const last = start + tapCount - 1;
  let common = 0;
  let opposed = 0;
  for (let tap = 0; tap < reach; tap++) {
    const left = window[start + tap] as number;
    const right = window[last - tap] as number;
    common += (even[tap] as number) * (left + right);
    opposed += (odd[tap] as number) * (left - right);
  }
  return Math.abs(common) + Math.abs(opposed);
}

function largestOf(window: Float64Array, length: number): number {
  let largest = 0;
  for (let i = 0; i < length; i++) {
    const magnitude = Math.abs(window[i] as number);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

interface Taps {
  readonly half: Float64Array;
  readonly even: Float64Array;
  readonly odd: Float64Array;
}

/**
 * Half of the taps for the point in the middle of a window (they are symmetric), and those for the
 * points a quarter of a sample to either side, as their common and their opposed part.
 */
function makeTaps(): Taps {
  const middle = pointFilter(0.5);
  const earlier = pointFilter(0.25);
  const mirrored = earlier.toReversed();
  return {
    half: middle.slice(0, reach),
    even: earlier.map((tap, i) => (tap + (mirrored[i] ?? 0)) / 2).slice(0, reach),
    odd: earlier.map((tap, i) => (tap - (mirrored[i] ?? 0)) / 2).slice(0, reach),
  };
}

/** Taps for the point a fraction of a sample after the one before the middle. */
function pointFilter(fraction: number): Float64Array {
  const taps = Float64Array.from({ length: tapCount }, (_, tap) =>
    windowedSinc(tap - (reach - 1) - fraction, 0.5, reach, 5),
  );
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
