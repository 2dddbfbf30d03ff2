import FFT from 'fft.js';
import type { OnsetStrength } from './onset-strength.ts';

const slowest = 60;
const fastest = 400;
/** Where tempi of this music lie: a bell over the octaves around 200 bpm. */
const usual = 200;
const spreadOctaves = 0.7;
/** Beats that have to repeat. */
const fewestBeats = 3;
/** How alike the sound has to be to itself beats later, 1 being the same. */
const leastLikeness = 0.2;
/** Share of the strength in the bass below which the whole spectrum is listened to. */
const leastBass = 0.1;
const multiples = 4;

/**
 * Tempo in beats a minute from the autocorrelation of the onset strength in the bass (of all bands,
 * where there is no bass): the lag that the sound repeats at, and at its multiples, weighed by how
 * usual a tempo is (D. Ellis, "Beat Tracking by Dynamic Programming", 2007). Past about 280 bpm half
 * of it is read. Null where nothing repeats, or less than three beats long.
 *
 * @example findTempo(onsetStrength(kickLoop, 1)) // => 175
 */
export function findTempo({ rate, low, all }: OnsetStrength): number | null {
  const bass = largestOf(low) >= leastBass * largestOf(all) ? low : all;
  const likeness = autocorrelate(bass);
  let best = leastLikeness;
  let bestLag = 0;
  const longest = Math.min(Math.ceil((60 * rate) / slowest), Math.floor(bass.length / fewestBeats));
  for (let lag = Math.floor((60 * rate) / fastest); lag <= longest; lag++) {
    const here = likeness[lag] ?? 0;
    if (here < (likeness[lag - 1] ?? 0) || here < (likeness[lag + 1] ?? 0)) continue;
    const score = repetition(likeness, lag) * usualness((60 * rate) / lag);
    if (score > best) {
      best = score;
      bestLag = lag;
    }
  }
  return bestLag === 0 ? null : (60 * rate) / refine(likeness, bestLag);
}

/** Mean likeness at a lag and its multiples, as far as the sound reaches. */
function repetition(likeness: Float64Array, lag: number): number {
  const fine = peakNear(likeness, lag, 1);
  let sum = 0;
  let count = 0;
  for (let k = 1; k <= multiples && k * lag < likeness.length; k++) {
    sum += likeness[Math.round(peakNear(likeness, k * fine, 2))] ?? 0;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function usualness(bpm: number): number {
  return Math.exp(-0.5 * (Math.log2(bpm / usual) / spreadOctaves) ** 2);
}

/** The lag more exactly, out of ever larger multiples of it: an error is divided among them. */
function refine(likeness: Float64Array, lag: number): number {
  let fine = peakNear(likeness, lag, 1);
  for (let k = 2; k * fine + 2 < likeness.length; k *= 2) {
    const peak = peakNear(likeness, k * fine, 2);
    if ((likeness[Math.round(peak)] ?? 0) < (likeness[lag] ?? 0) / 2) break;
    fine = peak / k;
  }
  return fine;
}

/** Where the highest value near a place lies, between the values too (a parabola through three). */
function peakNear(values: Float64Array, place: number, reach: number): number {
  const middle = Math.round(place);
  let top = middle;
  for (let i = middle - reach; i <= middle + reach; i++) {
    if ((values[i] ?? 0) > (values[top] ?? 0)) top = i;
  }
  const [left = 0, here = 0, right = 0] = [values[top - 1], values[top], values[top + 1]];
  const bend = left - 2 * here + right;
  return bend < 0 ? top + Math.max(-0.5, Math.min(0.5, (0.5 * (left - right)) / bend)) : top;
}

/**
 * How alike a signal is to itself after each lag, up to three quarters of its length: 1 the same,
 * 0 unrelated. By the transform of its power spectrum; lags with less overlap count for as much.
 */
function autocorrelate(signal: Float32Array): Float64Array {
  const mean = signal.reduce((sum, each) => sum + each, 0) / Math.max(1, signal.length);
  const size = Math.max(4, 2 ** Math.ceil(Math.log2(2 * signal.length)));
  const fft = new FFT(size);
  const input = new Float64Array(2 * size);
  const output = new Float64Array(2 * size);
  signal.forEach((each, i) => {
    input[2 * i] = each - mean;
  });
  fft.transform(output, input);
  for (let i = 0; i < size; i++) {
    input[2 * i] = (output[2 * i] as number) ** 2 + (output[2 * i + 1] as number) ** 2;
    input[2 * i + 1] = 0;
  }
  fft.transform(output, input);
  const total = output[0] as number;
  const length = Math.floor(signal.length * 0.75);
  return Float64Array.from({ length }, (_, lag) => {
    const overlap = (signal.length - lag) / signal.length;
    return total > 0 ? (output[2 * lag] as number) / total / overlap : 0;
  });
}

function largestOf(values: Float32Array): number {
  return values.reduce((most, each) => Math.max(most, each), 0);
}
