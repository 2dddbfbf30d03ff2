import { analyze, averageSpectrum } from '../../src/analysis/index.ts';
import { parseKey } from '../../src/music/index.ts';
import type { Take } from '../../tests/audio-quality/shared/directions.ts';

const sampleRate = 48_000;
const { abs, log2, log10, max, round, sqrt } = Math;

/** What is known of the music in a take: where its bars are, and which note is its tonic. */
export interface Bearings {
  readonly barSeconds: number;
  /** As songs write it: `g minor`. */
  readonly key: string;
}

/** Figures of a stretch of music that words about time and notes are about. */
export interface RhythmFigures {
  /** How long it is. */
  readonly seconds: number;
  /** Onsets a second. */
  readonly rate: number;
  /** Onsets of the last third by those of the first. */
  readonly speedup: number;
  /** How much later the off sixteenths are than the others, ms. */
  readonly swing: number;
  /** How far onsets are from where the others of their kind are, ms rms. */
  readonly unevenness: number;
  /** How far one bar's levels are from those of the bar before, dB. */
  readonly change: number;
  /** How far the colour of one bar is from another's, octaves rms. */
  readonly drift: number;
  /** Share of the energy in the second half of beats, per cent. */
  readonly offbeat: number;
  /** Level in the last quarter of beats by that in their first, dB. */
  readonly pump: number;
  /** Power of the tonic's major third by that of its minor third, dB. */
  readonly major: number;
  /** How far a kick's pitch is from the nearest note of the tonic's name, cents. */
  readonly outOfTune: number;
  /** How far a kick's pitch falls, semitones. */
  readonly drop: number;
  /** Peaks above the loudness, dB. */
  readonly plr: number;
  /** Integrated loudness, LUFS. */
  readonly lufs: number;
}

export function rhythmFigures(take: Take, { barSeconds, key }: Bearings): RhythmFigures {
  const pcm = { sampleRate, channels: [...take] };
  const { onsets, kick, lufs, truePeakDb } = analyze(pcm);
  const read = parseKey(key);
  const tonic = read.ok ? read.value.tonic : 0;
  const span = (onsets.at(-1) ?? 0) - (onsets[0] ?? 0);
  const bars = barsOf(take, barSeconds);
  return {
    seconds: take[0].length / sampleRate,
    rate: (onsets.length - 1) / max(0.1, span),
    speedup: speedupOf(onsets),
    ...timingOf(onsets, barSeconds / 16),
    change: changeOf(bars),
    drift: spread(bars.map((bar) => log2(centroidOf(bar)))),
    offbeat: 100 * partOfBeats(take, barSeconds, 0.5, 1),
    pump:
      10 * log10(partOfBeats(take, barSeconds, 0.75, 1) / partOfBeats(take, barSeconds, 0, 0.25)),
    major: thirdsOf(take, tonic),
    outOfTune: abs(centsFrom(kick?.f0Hz ?? 0, tonic)),
    drop: kick?.dropSt ?? 0,
    plr: (truePeakDb ?? 0) - (lufs ?? 0),
    lufs: lufs ?? Number.NEGATIVE_INFINITY,
  };
}

function speedupOf(onsets: readonly number[]): number {
  const [from = 0, to = 0] = [onsets[0], onsets.at(-1)];
  const third = (to - from) / 3;
  const late = onsets.filter((each) => each > to - third).length;
  return late / max(1, onsets.filter((each) => each < from + third).length);
}

/** Where onsets are beside their sixteenths: those off the eighths, and all. */
function timingOf(onsets: readonly number[], sixteenth: number) {
  const away = onsets.map((at) => {
    const place = round(at / sixteenth);
    return { isOff: place % 2 === 1, ms: 1000 * (at - place * sixteenth) };
  });
  const of = (isOff: boolean) => away.filter((each) => each.isOff === isOff).map(({ ms }) => ms);
  const [on, off] = [of(false), of(true)];
  const all = [...on.map((ms) => ms - mean(on)), ...off.map((ms) => ms - mean(off))];
  return { swing: off.length === 0 ? 0 : mean(off) - mean(on), unevenness: rms(all) };
}

/** A take in bars, without what is left at its end. */
function barsOf(take: Take, barSeconds: number): Take[] {
  const frames = round(barSeconds * sampleRate);
  const cut = (at: number): Take => [
    take[0].subarray(at * frames, (at + 1) * frames),
    take[1].subarray(at * frames, (at + 1) * frames),
  ];
  return Array.from({ length: Math.floor(take[0].length / frames) }, (_, at) => cut(at));
}

/** Ten milliseconds at a time, within 60 dB of the loudest. */
function changeOf(bars: readonly Take[]): number {
  const levels = bars.map((bar) => levelsOf(bar, 480));
  const floor = max(1e-9, ...levels.flat()) / 1000;
  const inDb = levels.map((bar) => bar.map((each) => 20 * log10(max(floor, each))));
  const steps = inDb.slice(1).map((bar, at) => {
    const before = inDb[at] ?? [];
    return mean(bar.map((each, i) => abs(each - (before[i] ?? each))));
  });
  return mean(steps);
}

function levelsOf([left, right]: Take, block: number): number[] {
  return Array.from({ length: Math.floor(left.length / block) }, (_, i) => {
    const part = (samples: Float32Array) => energy(samples.subarray(i * block, (i + 1) * block));
    return sqrt((part(left) + part(right)) / (2 * block));
  });
}

function centroidOf(take: Take): number {
  const { power, binHz } = averageSpectrum({ sampleRate, channels: [...take] });
  const all = power.reduce((sum, each) => sum + each, 1e-30);
  return power.reduce((sum, each, bin) => sum + each * bin * binHz, 1e-20) / all;
}

/** The share of all energy that is in a part of quarter notes. */
function partOfBeats(take: Take, barSeconds: number, from: number, to: number): number {
  const beat = (barSeconds / 4) * sampleRate;
  let inside = 1e-12;
  for (let start = 0; start + beat <= take[0].length; start += beat) {
    for (const samples of take)
      inside += energy(samples.subarray(round(start + from * beat), round(start + to * beat)));
  }
  return inside / (energy(take[0]) + energy(take[1]) + 1e-12);
}

function thirdsOf(take: Take, tonic: number): number {
  const { power, binHz } = averageSpectrum({ sampleRate, channels: [...take] });
  const ofClass = (semitones: number): number => {
    let sum = 1e-20;
    for (let octave = 3; octave <= 6; octave++) {
      const hertz = 16.3516 * 2 ** (octave + semitones / 12);
      const [low, high] = [hertz * 2 ** (-1 / 40), hertz * 2 ** (1 / 40)];
      const bins = power.subarray(Math.floor(low / binHz), Math.ceil(high / binHz) + 1);
      sum += bins.reduce((a, b) => a + b, 0);
    }
    return sum;
  };
  return 10 * log10(ofClass(tonic + 4) / ofClass(tonic + 3));
}

function centsFrom(hertz: number, tonic: number): number {
  if (hertz <= 0) return 600;
  const semitones = 12 * log2(hertz / 16.3516) - tonic;
  return 100 * (semitones - 12 * round(semitones / 12));
}

function energy(samples: Float32Array): number {
  return samples.reduce((sum, x) => sum + x * x, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / max(1, values.length);
}

function rms(values: readonly number[]): number {
  return sqrt(mean(values.map((each) => each * each)));
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return rms(values.map((each) => each - middle));
}
