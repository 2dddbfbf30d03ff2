// Plays scores on engines, and measures how far two sounds of the same score are apart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FFT from 'fft.js';
import { playScore } from '../../dist/src/render/play-score.js';

const sampleRate = 48_000;

/** The sound of a score of so many frames, channel by channel. */
export async function play(score, engine, outputs = 2) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-null-'));
  const place = {
    engine,
    folder,
    options: { sampleRate, outputs, inputs: 2 },
    thread: { module: undefined, cancelled: () => false },
  };
  const { blocks, close } = must(await playScore(score, place));
  const sound = Array.from({ length: outputs }, () => new Float32Array(score.frames));
  let at = 0;
  let step = blocks.next();
  for (; !step.done; step = blocks.next()) {
    for (const [index, samples] of step.value.entries()) sound[index].set(samples, at);
    at += step.value[0].length;
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  if (step.value.problems.length > 0) throw new Error(step.value.problems[0].message);
  return sound;
}

/** What is left of a sound when another is taken away, beside it, dB. */
export function nullDbOf(a, b) {
  const rest = a.map((samples, channel) => samples.map((each, i) => each - b[channel][i]));
  return decibels(power(rest) / power(a));
}

/** How a sound differs from another: level, dB; strongest partial, cents; begin, frames. */
export function compare(a, b) {
  return {
    nullDb: nullDbOf(a, b),
    levelDb: decibels(power(b) / power(a)),
    cents: 1200 * Math.log2(strongest(b[0]) / strongest(a[0])),
    onset: firstSound(b) - firstSound(a),
  };
}

const decibels = (ratio) => 10 * Math.log10(ratio);
const power = (sound) =>
  sound.reduce((sum, samples) => samples.reduce((all, each) => all + each * each, sum), 0);

function firstSound(sound) {
  return sound[0].findIndex((each) => Math.abs(each) > 1e-7);
}

/** The strongest partial, in bins, between bins by a parabola through three decibels. */
function strongest(samples) {
  const fftSize = 2 ** Math.floor(Math.log2(samples.length));
  const fft = new FFT(fftSize);
  const windowed = Array.from({ length: fftSize }, (_, i) => {
    return samples[i] * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / fftSize));
  });
  const spectrum = fft.createComplexArray();
  fft.realTransform(spectrum, windowed);
  const db = (bin) =>
    decibels(spectrum[2 * bin] ** 2 + spectrum[2 * bin + 1] ** 2 + Number.MIN_VALUE);
  const lowest = Math.ceil((fftSize * 15) / sampleRate);
  let peak = lowest;
  for (let bin = lowest; bin < fftSize / 2 - 1; bin++) if (db(bin) > db(peak)) peak = bin;
  const [left, middle, right] = [db(peak - 1), db(peak), db(peak + 1)];
  return peak + (0.5 * (left - right)) / (left - 2 * middle + right);
}

/** The value of a result. @throws Error with its Problems */
export function must(result) {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ message }) => message).join('\n'));
}
