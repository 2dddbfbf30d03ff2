import FFT from 'fft.js';
import type { Hertz } from '../base/index.ts';
import { hann } from './power-frames.ts';

/** Smallest transform: bins of 0.7 Hz at 48 kHz. */
const smallestSize = 2 ** 16;
const harmonicCount = 40;
/** A harmonic is what lies within this share of f0 around it. */
const reach = 0.35;

/**
 * Total harmonic distortion in per cent: √(Σ P(2…40) / P(1)), P(k) being the power within 0.35·f0 of
 * the k-th harmonic, of the whole stretch under a Hann window. A square wave has 48.3 %; folding,
 * bias and a fundamental that was cut have more. 0 where there is no fundamental.
 *
 * @example harmonicDistortion(squareWave, 48000, 50) // => 47
 */
export function harmonicDistortion(stretch: Float64Array, sampleRate: number, f0: Hertz): number {
  const size = Math.max(smallestSize, 2 ** Math.ceil(Math.log2(stretch.length)));
  const fft = new FFT(size);
  const window = hann(stretch.length);
  const input = new Float64Array(size);
  for (let i = 0; i < stretch.length; i++)
    input[i] = (stretch[i] as number) * (window[i] as number);
  const spectrum = new Float64Array(2 * size);
  fft.realTransform(spectrum, input);

  const power = (harmonic: number): number => {
    const from = Math.ceil(((harmonic - reach) * f0 * size) / sampleRate);
    const to = Math.min(size / 2, Math.floor(((harmonic + reach) * f0 * size) / sampleRate));
    let sum = 0;
    for (let bin = from; bin <= to; bin++) {
      sum += (spectrum[2 * bin] as number) ** 2 + (spectrum[2 * bin + 1] as number) ** 2;
    }
    return sum;
  };
  let overtones = 0;
  for (let harmonic = 2; harmonic <= harmonicCount; harmonic++) overtones += power(harmonic);
  const fundamental = power(1);
  return fundamental > 0 ? 100 * Math.sqrt(overtones / fundamental) : 0;
}
