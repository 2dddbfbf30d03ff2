import FFT from 'fft.js';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/sound/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { homePitch, playNotes, sampleRate, type Values } from './play.ts';
import { rms } from './signals.ts';

/** What a listener tells sounds apart by. */
interface Figures {
  /** Spectral centroid, octaves above 1 Hz: brightness. */
  readonly brightness: number;
  /** Level in each of seven octaves against all, dB. */
  readonly octaves: readonly number[];
  /** The same of its first 60 ms alone. */
  readonly early: number;
  /** Shares of the twelve pitch classes, from 100 Hz to 2 kHz. */
  readonly classes: readonly number[];
  /** Strongest frequency, semitones above 1 Hz. */
  readonly strongest: number;
  /** Octaves above 1 ms: time to the loudest moment, and from there until 20 dB less. */
  readonly rise: number;
  readonly fall: number;
  /** Side against middle, dB, from -40. */
  readonly width: number;
}

const step = 240;
const size = 32_768;
const lowest = 80;

/** The octave above which a time counts: shorter ones are as short to the ear. */
const shortest = 0.008;

function octavesOf(seconds: number): number {
  return Math.log2(Math.max(seconds, shortest) / 0.001);
}

function spectrum(samples: Float32Array): Float64Array {
  const fft = new FFT(size);
  const input = new Float64Array(size);
  input.set(samples.subarray(0, size));
  const output = new Float64Array(2 * size);
  fft.realTransform(output, input);
  return Float64Array.from({ length: size / 2 }, (_, bin) =>
    Math.hypot(output[2 * bin]!, output[2 * bin + 1]!),
  );
}

/** Octaves above 1 Hz; 0 of silence. */
function centroid(bins: Float64Array): number {
  let [sum, weighted] = [0, 0];
  for (let bin = Math.ceil((20 * size) / sampleRate); bin < bins.length; bin++) {
    sum += bins[bin]!;
    weighted += bins[bin]! * ((bin * sampleRate) / size);
  }
  return sum === 0 ? 0 : Math.log2(weighted / sum);
}

function figuresOf([left, right]: readonly [Float32Array, Float32Array]): Figures {
  const middle = left.map((x, i) => (x + right[i]!) / 2);
  const side = left.map((x, i) => (x - right[i]!) / 2);
  const bins = spectrum(middle);
  const hz = (bin: number): number => (bin * sampleRate) / size;
  let strongest = 1;
  const classes = Array.from({ length: 12 }, () => 0);
  const octaves = Array.from({ length: 8 }, () => 1e-12);
  for (let bin = Math.ceil((20 * size) / sampleRate); bin < bins.length; bin++) {
    if (hz(bin) > 100 && hz(bin) < 2000) {
      classes[Math.round(12 * Math.log2(hz(bin))) % 12]! += bins[bin]!;
    }
    if (bins[bin]! > bins[strongest]!) strongest = bin;
    const octave = Math.floor(Math.log2(hz(bin) / lowest)) + 1;
    octaves[Math.min(7, Math.max(0, octave))]! += bins[bin]! ** 2;
  }
  const all = octaves.reduce((total, each) => total + each, 0);
  const levels = Array.from({ length: Math.floor(left.length / step) }, (_, i) =>
    Math.hypot(rms(left, i * step, (i + 1) * step), rms(right, i * step, (i + 1) * step)),
  );
  const loudest = levels.indexOf(Math.max(...levels));
  const gone = levels.findIndex((level, i) => i > loudest && level < levels[loudest]! / 10);
  const end = gone < 0 ? levels.length : gone;
  return {
    brightness: centroid(bins),
    early: centroid(spectrum(middle.subarray(0, 0.06 * sampleRate))),
    classes: classes.map(
      (amplitude) => amplitude / classes.reduce((total, each) => total + each, 0),
    ),
    octaves: octaves.map((power) => 10 * Math.log10(Math.max(power / all, 1e-4))),
    strongest: 12 * Math.log2(hz(strongest)),
    rise: octavesOf((loudest * step) / sampleRate),
    fall: octavesOf(((end - loudest) * step) / sampleRate),
    width: Math.max(-40, 20 * Math.log10(rms(side) / rms(middle))),
  };
}

function difference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + Math.abs(each - b[i]!), 0);
}

/**
 * How far two sounds are apart, in steps that are plainly heard: a third of an octave of brightness, an
 * average of 3 dB in every octave, a tenth of the sound on other notes, two semitones, half an octave of
 * time, 6 dB of width.
 */
function distance(a: Figures, b: Figures): number {
  return Math.max(
    Math.abs(a.brightness - b.brightness) * 3,
    Math.abs(a.early - b.early) * 3,
    difference(a.octaves, b.octaves) / a.octaves.length / 3,
    difference(a.classes, b.classes) / 2 / 0.1,
    Math.abs(a.strongest - b.strongest) / 2,
    Math.abs(a.rise - b.rise) * 2,
    Math.abs(a.fall - b.fall) * 2,
    Math.abs(a.width - b.width) / 6,
  );
}

describe('presets', () => {
  const several = instruments.filter(({ presets }) => Object.keys(presets).length > 1);

  it.each(several.map((each): [string, Instrument] => [each.name, each]))(
    'of %s are each plainly another sound',
    async (_, instrument) => {
      const names = Object.keys(instrument.presets);
      const notes = Object.values(instrument.presets).map(({ values }) => ({
        values: values as Values,
        freq: homePitch(instrument),
        sustain: 0.4,
        seed: 5,
      }));
      const { takes } = await playNotes(instrument, notes, 0.9);
      const figures = takes.map(figuresOf);
      const alike = figures.flatMap((one, i) =>
        figures
          .slice(i + 1)
          .map((other, k) => [names[i], names[i + 1 + k], distance(one, other)] as const)
          .filter(([, , apart]) => !(apart >= 0.5)),
      );
      expect(alike).toEqual([]);
    },
  );
});
