import { createLoudnessMeter, describeSpectrum } from '../../../src/analysis/index.ts';
import { averageSpectrum } from '../../../src/analysis/spectrum.ts';
import type { Pcm } from '../../../src/audio/index.ts';
import type { Parameter } from '../../../src/sound/index.ts';
import { sampleRate } from '../play.ts';

/** Left and right of a sound that begins with its first sample. */
export type Take = readonly [Float32Array, Float32Array];

/** Figures of a sound that words are about; none depends on its level but `lufs`. */
export interface WordFigures {
  readonly centroidHz: number;
  readonly rolloffHz: number;
  /** Share of the power from 250 Hz to 2 kHz, and above 2 kHz, in per cent. */
  readonly mid: number;
  readonly top: number;
  /** Share of the power from 60 to 120 Hz among that above 20 Hz, in per cent. */
  readonly boom: number;
  /** Peak over RMS of the first 250 ms. */
  readonly crestDb: number;
  /** Seconds from the peak until it is 20 dB down for good. */
  readonly t20: number;
  /** Energy of the first 30 ms by that of the next 100 ms, dB. */
  readonly punchDb: number;
  /** Energy from 2 to 8 kHz in the first 6 ms by that from 40 to 400 Hz in the first 60 ms, dB. */
  readonly clickDb: number;
  /** Side by mid above 300 Hz, and below 120 Hz, dB. */
  readonly sidesDb: number;
  readonly lowSidesDb: number;
  /** Energy after the first 150 ms by that within them, dB. */
  readonly lateDb: number;
  /** Loudness of the loudest 400 ms, LUFS. */
  readonly lufs: number;
}

export function wordFigures(take: Take): WordFigures {
  const pcm: Pcm = { sampleRate, channels: [...take] };
  const { centroidHz, rolloffHz, bands } = describeSpectrum(averageSpectrum(pcm));
  const [left, right] = take;
  const mid = left.map((x, i) => (x + right[i]!) / 2);
  const side = left.map((x, i) => (x - right[i]!) / 2);
  const start = onset(take);
  const frames = (ms: number) => start + Math.round((ms * sampleRate) / 1000);
  const both = (from: number, to: number) => energy(left, from, to) + energy(right, from, to);
  return {
    centroidHz: centroidHz ?? 0,
    rolloffHz: rolloffHz ?? 0,
    mid: bands.mid ?? 0,
    top: bands.top ?? 0,
    boom: 100 * (power(pcm, 60, 120) / power(pcm, 20, sampleRate / 2)),
    crestDb: crest(take, start, frames(250)),
    t20: fallTime(take, 20),
    punchDb: ratioDb(both(start, frames(30)), both(frames(30), frames(130))),
    clickDb: ratioDb(
      power(around(take, start, 6), 2000, 8000) * 6,
      power(around(take, start, 60), 40, 400) * 60,
    ),
    sidesDb: ratioDb(power(mono(side), 300, sampleRate / 2), power(mono(mid), 300, sampleRate / 2)),
    lowSidesDb: ratioDb(power(mono(side), 20, 120), power(mono(mid), 20, 120)),
    lateDb: ratioDb(both(frames(150), left.length), both(start, frames(150))),
    lufs: loudest(pcm),
  };
}

/**
 * A parameter moved towards what a word asks for: halfway from where it is to its end, or from its middle
 * where it is there already.
 *
 * @param sign 1 for more of it, -1 for less
 */
export function moved(parameter: Parameter, sign: 1 | -1): readonly [from: number, to: number] {
  const place = placeOf(parameter, parameter.default);
  const end = sign > 0 ? 1 : 0;
  const from = Math.abs(end - place) < 0.1 ? 0.5 : place;
  return [valueAt(parameter, from), valueAt(parameter, from + (end - from) / 2)];
}

function placeOf({ min, max, curve }: Parameter, value: number): number {
  return curve === 'exp'
    ? Math.log(value / min) / Math.log(max / min)
    : (value - min) / (max - min);
}

function valueAt({ min, max, curve, unit }: Parameter, place: number): number {
  const value = curve === 'exp' ? min * (max / min) ** place : min + (max - min) * place;
  return ['switch', 'choice', 'count'].includes(unit) ? Math.round(value) : value;
}

function mono(samples: Float32Array): Pcm {
  return { sampleRate, channels: [samples] };
}

/**
 * Some milliseconds from a frame on, after as many of silence: the spectrum's window is highest in the middle,
 * and would take away what stands at the beginning.
 */
function around(take: Take, start: number, ms: number): Pcm {
  const length = Math.round((ms * sampleRate) / 1000);
  const channels = take.map((samples) => {
    const padded = new Float32Array(2 * length);
    padded.set(samples.subarray(start, start + length), length);
    return padded;
  });
  return { sampleRate, channels };
}

function power(pcm: Pcm, fromHz: number, toHz: number): number {
  const spectrum = averageSpectrum(pcm);
  const bins = spectrum.power.subarray(
    Math.ceil(fromHz / spectrum.binHz),
    Math.ceil(toHz / spectrum.binHz),
  );
  return bins.reduce((sum, each) => sum + each, 0);
}

function energy(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < Math.min(to, samples.length); i++) sum += samples[i]! ** 2;
  return sum;
}

/** Silence is 200 dB down. */
function ratioDb(a: number, b: number): number {
  return 10 * Math.log10((a + 1e-20) / (b + 1e-20));
}

/** The first frame within 40 dB of the loudest. */
function onset(take: Take): number {
  const most = Math.max(
    ...take.map((samples) => samples.reduce((a, x) => Math.max(a, Math.abs(x)), 0)),
  );
  return Math.max(
    0,
    take[0].findIndex((x, i) => Math.max(Math.abs(x), Math.abs(take[1][i]!)) > most / 100),
  );
}

function crest(take: Take, from: number, to: number): number {
  const [left, right] = take.map((samples) => samples.subarray(from, to));
  const peak = [...left!, ...right!].reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const squares = energy(left!, 0, to - from) + energy(right!, 0, to - from);
  return 20 * Math.log10(peak / Math.sqrt(squares / (2 * left!.length) + 1e-20));
}

/** Seconds from the loudest 5 ms until all that follows is so many dB under it. */
function fallTime(take: Take, db: number): number {
  const block = sampleRate / 200;
  const levels = Array.from({ length: Math.floor(take[0].length / block) }, (_, i) =>
    take.reduce((sum, samples) => sum + energy(samples, i * block, (i + 1) * block), 0),
  );
  const most = Math.max(...levels);
  const last = levels.findLastIndex((level) => level > most / 10 ** (db / 10));
  return (last + 1 - levels.indexOf(most)) / 200;
}

function loudest(pcm: Pcm): number {
  const meter = createLoudnessMeter(sampleRate, pcm.channels.length, { truePeak: false });
  meter.push(pcm.channels);
  return meter.momentaryMax();
}
