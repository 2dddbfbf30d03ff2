import { averageSpectrum } from '../../src/analysis/spectrum.ts';
import {
  type Take,
  type WordFigures,
  wordFigures,
} from '../../tests/audio-quality/shared/directions.ts';
import { type Bearings, type RhythmFigures, rhythmFigures } from './rhythm-figures.ts';

/** All figures of a take. */
export function figuresOf(take: Take, bearings: Bearings): MusicFigures & RhythmFigures {
  return { ...musicFigures(take), ...rhythmFigures(take, bearings) };
}

const sampleRate = 48_000;
const { abs, log10, log2, max, sqrt } = Math;

/** Figures of a stretch of music that words are about; none but `lufs` depends on its level. */
export interface MusicFigures extends WordFigures {
  /** Left by right, dB. */
  readonly leftDb: number;
  /** Of the power spectrum, 0 a tone, 1 noise. */
  readonly flatness: number;
  /** How much the colour of the sound changes from 50 ms to the next, dB. */
  readonly flux: number;
  /** How much its level changes from 5 ms to the next, dB. */
  readonly flutter: number;
  /** Share of the time in which it is within 30 dB of its loudest, per cent. */
  readonly held: number;
  /** Share of the power around a frequency (an octave about it), per cent. */
  readonly around: (hz: number) => number;
  /** Share of the power below and above a frequency, per cent. */
  readonly below: (hz: number) => number;
  readonly above: (hz: number) => number;
  /** Loudest frequency below 1.5 kHz, in octaves from 1 Hz. */
  readonly pitch: number;
  /** Loudness of all of it, LUFS. */
  readonly level: number;
}

function musicFigures(take: Take): MusicFigures {
  const pcm = { sampleRate, channels: [...take] };
  const { power, binHz } = averageSpectrum(pcm);
  const share = (from: number, to: number): number => {
    const all = power.reduce((sum, each) => sum + each, 1e-30);
    return (
      (100 *
        power
          .subarray(Math.round(from / binHz), Math.round(to / binHz))
          .reduce((a, b) => a + b, 0)) /
      all
    );
  };
  const levels = levelsOf(take, 240);
  const most = max(...levels);
  return {
    ...wordFigures(take),
    leftDb: 10 * log10((energy(take[0]) + 1e-20) / (energy(take[1]) + 1e-20)),
    flatness: flatnessOf(power),
    flux: fluxOf(take),
    flutter: meanStep(levels.filter((each) => each > most / 1000).map((each) => 20 * log10(each))),
    held: (100 * levels.filter((each) => each > most / 31.6).length) / levels.length,
    around: (hz) => share(hz / Math.SQRT2, hz * Math.SQRT2),
    below: (hz) => share(0, hz),
    above: (hz) => share(hz, sampleRate / 2),
    pitch: log2(binHz * loudestBin(power.subarray(0, Math.round(1500 / binHz)))),
    level: 10 * log10((energy(take[0]) + energy(take[1])) / take[0].length + 1e-20),
  };
}

function energy(samples: Float32Array): number {
  return samples.reduce((sum, x) => sum + x * x, 0);
}

/** Root mean squares of blocks of frames. */
function levelsOf([left, right]: Take, block: number): number[] {
  return Array.from({ length: Math.floor(left.length / block) }, (_, i) => {
    const part = (samples: Float32Array) => energy(samples.subarray(i * block, (i + 1) * block));
    return sqrt((part(left) + part(right)) / (2 * block)) + 1e-10;
  });
}

function flatnessOf(power: Float64Array | Float32Array): number {
  const bins = Array.from(power.subarray(4), (each) => each + 1e-20);
  const logs = bins.reduce((sum, each) => sum + Math.log(each), 0) / bins.length;
  return Math.exp(logs) / (bins.reduce((sum, each) => sum + each, 0) / bins.length);
}

/** Mean difference of the shares of 1/1-octave bands from one 50 ms to the next, where it sounds, dB. */
function fluxOf(take: Take): number {
  const block = 2400;
  const frames = Array.from({ length: Math.floor(take[0].length / block) }, (_, i) =>
    take.map((samples) => samples.slice(i * block, (i + 1) * block)),
  );
  const loud = frames.map((channels) => energy(channels[0] as Float32Array));
  const most = max(...loud);
  const bands = frames
    .filter((_, i) => (loud[i] as number) > most / 1000)
    .map((channels) => octaves(averageSpectrum({ sampleRate, channels })));
  const steps = bands.slice(1).map((each, i) => distance(each, bands[i] as number[]));
  return steps.reduce((sum, each) => sum + each, 0) / max(1, steps.length);
}

function octaves({
  power,
  binHz,
}: {
  power: Float64Array | Float32Array;
  binHz: number;
}): number[] {
  return [125, 250, 500, 1000, 2000, 4000, 8000].map((hz) => {
    const bins = power.subarray(
      Math.round(hz / Math.SQRT2 / binHz),
      Math.round((hz * Math.SQRT2) / binHz),
    );
    return 10 * log10(Array.from(bins).reduce((a, b) => a + b, 1e-12));
  });
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, i) => sum + abs(each - (b[i] as number)), 0) / a.length;
}

function meanStep(values: readonly number[]): number {
  const steps = values.slice(1).map((each, i) => abs(each - (values[i] as number)));
  return steps.reduce((sum, each) => sum + each, 0) / max(1, steps.length);
}

function loudestBin(power: Float64Array | Float32Array): number {
  let best = 1;
  for (let i = 1; i < power.length; i++)
    if ((power[i] as number) > (power[best] as number)) best = i;
  return best;
}
