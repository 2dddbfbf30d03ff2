import FFT from 'fft.js';
import type { Hertz } from '../base/index.ts';
import { hann } from './power-frames.ts';

/** Seconds that a transform reaches over, mostly silence: bins of less than 1 Hz. */
const transformSpan = 1.2;
const harmonicCount = 40;
/** A harmonic is what lies within this share of f0 around it. */
const reach = 0.35;

/** The total harmonic distortion of a stretch of sound, in per cent. */
export type DistortionMeter = (stretch: Float64Array, f0: Hertz) => number;

/**
 * Makes a meter of total harmonic distortion in per cent: √(Σ P(2…40) / P(1)), P(k) being the power
 * within 0.35·f0 of the k-th harmonic, of the whole stretch under a Hann window. A square wave has
 * 48.3 % when all its harmonics are counted; folding, bias and a fundamental that was cut have more.
 * 0 where there is no fundamental. A stretch is at most 1.2 s long.
 *
 * @example makeDistortionMeter(48000)(squareWave, 50) // => 47.1
 */
export function makeDistortionMeter(sampleRate: number): DistortionMeter {
  const size = 2 ** Math.ceil(Math.log2(transformSpan * sampleRate));
  const fft = new FFT(size);
  const input = new Float64Array(size);
  const spectrum = new Float64Array(2 * size);
  const power = (hz: Hertz, spread: Hertz): number => {
    const from = Math.ceil(((hz - spread) * size) / sampleRate);
    const to = Math.min(size / 2, Math.floor(((hz + spread) * size) / sampleRate));
    let sum = 0;
    for (let bin = from; bin <= to; bin++) {
      sum += (spectrum[2 * bin] as number) ** 2 + (spectrum[2 * bin + 1] as number) ** 2;
    }
    return sum;
  };
  return (stretch, f0) => {
    const window = hann(stretch.length);
    input.fill(0);
    stretch.forEach((x, i) => {
      input[i] = x * (window[i] as number);
    });
    fft.realTransform(spectrum, input);
    const fundamental = power(f0, reach * f0);
    let overtones = 0;
    for (let harmonic = 2; harmonic <= harmonicCount; harmonic++) {
      overtones += power(harmonic * f0, reach * f0);
    }
    return fundamental > 0 ? 100 * Math.sqrt(overtones / fundamental) : 0;
  };
}
