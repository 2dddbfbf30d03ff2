import FFT from 'fft.js';
import { type Source, sampleRate } from './play.ts';

/** A sine in both channels. */
export function sine(hz: number, amplitude: number): Source {
  return (frame) => {
    const x = amplitude * Math.sin((2 * Math.PI * hz * frame) / sampleRate);
    return [x, x];
  };
}

/** One sample at a level, silence around it. */
export function impulse(at: number, level = 1): Source {
  return (frame) => (frame === at ? [level, level] : [0, 0]);
}

/** White noise of -1..1, two channels that know nothing of each other, the same each time. */
export function noise(level = 1): Source {
  return (frame) => [level * hash(2 * frame), level * hash(2 * frame + 1)];
}

function hash(index: number): number {
  let x = Math.imul(index + 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 31 - 1;
}

export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

export function rms(samples: Float32Array, from = 0, to = samples.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += samples[i]! ** 2;
  return Math.sqrt(sum / (to - from));
}

export function largest(samples: Float32Array, from = 0, to = samples.length): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, Math.abs(samples[i]!));
  return most;
}

/** Amplitude of a sine of a frequency in a stretch. */
export function amplitudeAt(samples: Float32Array, hz: number): number {
  let real = 0;
  let imaginary = 0;
  for (let i = 0; i < samples.length; i++) {
    const angle = (2 * Math.PI * hz * i) / sampleRate;
    real += samples[i]! * Math.cos(angle);
    imaginary += samples[i]! * Math.sin(angle);
  }
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

const spectrumSize = 32_768;

/** Side lobes of this window lie 92 dB down, its main lobe is 8 bins wide. */
function blackmanHarris(index: number): number {
  const turn = (2 * Math.PI * index) / spectrumSize;
  return (
    0.35875 - 0.48829 * Math.cos(turn) + 0.14128 * Math.cos(2 * turn) - 0.01168 * Math.cos(3 * turn)
  );
}

const binHz = sampleRate / spectrumSize;

/** A frequency near `hz` whose harmonics all fall on bins of the spectrum. */
export function onBin(hz: number): number {
  // Odd, so that what folds back at the Nyquist frequency falls between the harmonics.
  return (2 * Math.round(hz / binHz / 2) + 1) * binHz;
}

/**
 * A frequency from `hz` on whose harmonics all fall on bins, and whose aliases fall well between them: what
 * folds back at the sample rate is a third of the way or more from either.
 */
export function betweenFolds(hz: number): number {
  for (let bins = Math.round(hz / binHz); ; bins++) {
    const fold = (spectrumSize % bins) / bins;
    if (fold > 0.3 && fold < 0.7 && Math.abs(fold - 0.5) > 0.05) return bins * binHz;
  }
}

/**
 * Energy between the harmonics of `hz` against that of the harmonics, in dB, in a band (20 Hz to 16 kHz):
 * what a shaper's aliases are heard as. Where several tones of nearly one pitch sound, they and what a
 * shaper makes of them lie within a share `spread` of each harmonic's frequency.
 */
export function inharmonicDb(
  samples: Float32Array,
  hz: number,
  [from, to]: readonly [number, number] = [20, 16_000],
  spread = 0,
): number {
  const fft = new FFT(spectrumSize);
  const input = Float64Array.from(
    { length: spectrumSize },
    (_, i) => samples[i]! * blackmanHarris(i),
  );
  const output = new Float64Array(2 * spectrumSize);
  fft.realTransform(output, input);
  let harmonic = 0;
  let other = 0;
  for (let bin = Math.ceil(from / binHz); bin * binHz < to; bin++) {
    const power = output[2 * bin]! ** 2 + output[2 * bin + 1]! ** 2;
    const nearest = Math.round((bin * binHz) / hz) * hz;
    if (Math.abs(bin * binHz - nearest) <= 4.5 * binHz + spread * nearest) harmonic += power;
    else other += power;
  }
  return 10 * Math.log10(other / harmonic);
}

/**
 * The frequency nearest to `hz` at which a sound repeats, from the lag of eight periods at which it is
 * most like itself.
 */
export function repeatedAt(samples: Float32Array, hz: number): number {
  const periods = 8;
  const expected = (periods * sampleRate) / hz;
  const unlikeness = (lag: number): number => {
    let sum = 0;
    for (let i = 0; i < 6000; i++) sum += (samples[i]! - samples[i + lag]!) ** 2;
    return sum;
  };
  const first = Math.floor(expected * 0.98);
  const lags = Array.from({ length: Math.ceil(expected * 0.04) }, (_, index) => first + index);
  const found = lags.map(unlikeness);
  return (periods * sampleRate) / lags[found.indexOf(Math.min(...found))]!;
}
