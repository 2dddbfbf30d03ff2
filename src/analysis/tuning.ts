import FFT from 'fft.js';
import type { Pcm } from '../audio/index.ts';
import type { Hertz, Seconds } from '../base/index.ts';
import { hann } from './power-frames.ts';

const harmonics = 8;
const highestHz = 16_000;
/** A harmonic is looked for within this share of its frequency, and within so many bins at least. */
const reach = 0.02;
const leastBins = 4;
/** Bins of about 0.7 Hz. */
const transformSpan: Seconds = 1.3;

/**
 * How many cents a held tone lies above a pitch: its first eight harmonics (up to 16 kHz) against where they
 * belong, each by the middle of its power within 2 %, weighted by power. Vibrato and detuning that go
 * as far up as down cancel out. The tone is to last the whole sound, of which 1.3 s count; NaN for silence.
 *
 * @example centsOff(sineOf441Hz, 440) // => 3.93
 */
export function centsOff({ channels, sampleRate }: Pcm, hz: Hertz): number {
  const size = 2 ** Math.ceil(Math.log2(transformSpan * sampleRate));
  const frames = Math.min(size, channels[0]?.length ?? 0);
  const window = hann(frames);
  const input = new Float64Array(size);
  for (const samples of channels) {
    for (let i = 0; i < frames; i++) {
      input[i] = (input[i] as number) + (samples[i] as number) * (window[i] as number);
    }
  }
  const fft = new FFT(size);
  const spectrum = new Float64Array(2 * size);
  fft.realTransform(spectrum, input);
  let [sum, weight] = [0, 0];
  for (let harmonic = 1; harmonic <= harmonics && harmonic * hz < highestHz; harmonic++) {
    const { middle, power } = peakAround(spectrum, (harmonic * hz * size) / sampleRate);
    if (power === 0) continue;
    sum += power * 1200 * Math.log2((middle * sampleRate) / size / harmonic / hz);
    weight += power;
  }
  return sum / weight;
}

/** The middle of the power around a bin, in bins, and how much there is. */
function peakAround(
  spectrum: Float64Array,
  place: number,
): { readonly middle: number; readonly power: number } {
  const spread = Math.max(leastBins, place * reach);
  let [moment, all] = [0, 0];
  for (let bin = Math.ceil(place - spread); bin <= place + spread; bin++) {
    const power = (spectrum[2 * bin] as number) ** 2 + (spectrum[2 * bin + 1] as number) ** 2;
    moment += power * bin;
    all += power;
  }
  return { middle: moment / all, power: all };
}
