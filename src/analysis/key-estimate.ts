import type { Pcm } from '../audio/index.ts';
import { type Key, keyName, parseKey } from '../music/index.ts';
import { eachFrame, frameSizeFor } from './power-frames.ts';

/**
 * How well each of the twelve notes above a tonic fits a key, by listeners' ratings (C. L. Krumhansl and
 * E. J. Kessler, 1982).
 */
const profiles = {
  major: [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
  minor: [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
} as const;

/** Notes are looked for between these: below, a semitone is narrower than the spectrum can tell. */
const [lowestHz, highestHz] = [38, 1800];
/** Long enough to tell semitones from `lowestHz` on. */
const frameSeconds = 0.7;
/** Frames a second. */
const frameRate = 4;
/** Peaks further than this under the highest of their frame count for nothing: 40 dB, as power. */
const leastPeak = 1e-4;
/** Power under which a frame is silence: −60 dB. */
const silence = 1e-6;
/** Standard deviation of the twelve beside their mean under which all are alike: noise. */
const leastSpread = 0.15;
/** Correlation under which no key is told. */
const leastFit = 0.3;

/**
 * The major or minor key whose notes a sound has most of; undefined where none stands out. A relative
 * key, or that a fifth away, is easily taken for the right one.
 *
 * @example keyName(estimateKey(pcm)) // => 'f minor'
 */
export function estimateKey(pcm: Pcm): Key | undefined {
  const notes = pitchClasses(pcm);
  if (!(spread(notes) >= leastSpread)) return undefined;
  const fits = Array.from({ length: 12 }, (_, tonic) => tonic).flatMap((tonic) =>
    (['major', 'minor'] as const).map((scale) => ({
      tonic,
      scale,
      fit: correlation(rotated(notes, tonic), profiles[scale]),
    })),
  );
  const best = fits.reduce((most, each) => (each.fit > most.fit ? each : most));
  if (!(best.fit >= leastFit)) return undefined;
  const key = parseKey(`${names[best.tonic]} ${best.scale}`);
  return key.ok ? key.value : undefined;
}

/** The same as text, or null. */
export function estimateKeyName(pcm: Pcm): string | null {
  const key = estimateKey(pcm);
  return key === undefined ? null : keyName(key);
}

const names = ['c', 'cs', 'd', 'ef', 'e', 'f', 'fs', 'g', 'af', 'a', 'bf', 'b'] as const;

/** How much there is of each pitch class, from c on: every frame counts alike, however loud. */
function pitchClasses(pcm: Pcm): readonly number[] {
  const size = frameSizeFor(frameSeconds, pcm.sampleRate);
  const sum = new Array<number>(12).fill(0);
  eachFrame(pcm, { size, hop: pcm.sampleRate / frameRate }, (power) => {
    const found = peaksIn(power, pcm.sampleRate / size);
    const total = found.reduce((all, peak) => all + peak.weight, 0);
    for (const { pitchClass, weight } of found) {
      sum[pitchClass] = (sum[pitchClass] ?? 0) + weight / total;
    }
  });
  return sum;
}

interface Peak {
  readonly hertz: number;
  readonly power: number;
  readonly pitchClass: number;
  readonly weight: number;
}

/** The peaks of a spectrum that are no partials of lower ones, by pitch class. */
function peaksIn(power: Float64Array, binHz: number): readonly Peak[] {
  const first = Math.ceil(lowestHz / binHz);
  const last = Math.min(power.length - 2, Math.floor(highestHz / binHz));
  let highest = 0;
  for (let bin = first; bin <= last; bin++) highest = Math.max(highest, power[bin] ?? 0);
  if (!(highest > silence)) return [];
  const found: Peak[] = [];
  const all: Peak[] = [];
  for (let bin = first; bin <= last; bin++) {
    const [left, middle, right] = [power[bin - 1] ?? 0, power[bin] ?? 0, power[bin + 1] ?? 0];
    if (middle <= left || middle < right || middle < highest * leastPeak) continue;
    const hertz = (bin + offset(left, middle, right)) * binHz;
    const semitones = Math.round(12 * Math.log2(hertz / 261.6256));
    const pitchClass = ((semitones % 12) + 12) % 12;
    const peak = { hertz, power: middle, pitchClass, weight: middle ** 0.25 };
    if (!isPartial(peak, all)) found.push(peak);
    all.push(peak);
  }
  return found;
}

/** Whether a peak is a partial, from the third to the tenth, of a lower one that is not far weaker. */
function isPartial({ hertz, power }: Peak, lower: readonly Peak[]): boolean {
  return lower.some((each) => {
    const ratio = hertz / each.hertz;
    const partial = Math.round(ratio);
    if (partial < 3 || partial > 10 || each.power < power / 16) return false;
    return Math.abs(1200 * Math.log2(ratio / partial)) < 30;
  });
}

/** Where a peak stands between bins: the top of a parabola through three levels in decibels. */
function offset(left: number, middle: number, right: number): number {
  const [a, b, c] = [left, middle, right].map((each) => Math.log(each + Number.MIN_VALUE));
  const bend = (a ?? 0) - 2 * (b ?? 0) + (c ?? 0);
  return bend === 0 ? 0 : (0.5 * ((a ?? 0) - (c ?? 0))) / bend;
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return Math.sqrt(squares) / mean;
}

function rotated(notes: readonly number[], tonic: number): readonly number[] {
  return [...notes.slice(tonic), ...notes.slice(0, tonic)];
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] ?? 0) - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}
