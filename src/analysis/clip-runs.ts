import type { Pcm } from '../audio/index.ts';

/** Samples in a row that make a run. */
const shortestRun = 3;
/** Samples this near count as equal: the last bits of 24 are dither. */
const sameness = 2 ** -21;
/** A clipped wave leaves its ceiling by more; the top of a slow sine in dithered 16 bits by less. */
const corner = 4.5 * 2 ** -15;

/**
 * Counts the places where a wave was clipped: three or more equal samples in a row at the highest
 * or lowest value of their channel, left abruptly on one side.
 *
 * @example countClipRuns(squareWaveOf50Hz) // => 100 in a second
 */
export function countClipRuns({ channels }: Pcm): number {
  let runs = 0;
  for (const samples of channels) {
    const [low, high] = extremes(samples);
    if (high > 0) runs += runsAt(samples, high);
    if (low < 0) runs += runsAt(samples, low);
  }
  return runs;
}

function runsAt(samples: Float32Array, ceiling: number): number {
  let runs = 0;
  let length = 0;
  for (let i = 0; i <= samples.length; i++) {
    if (i < samples.length && Math.abs((samples[i] as number) - ceiling) <= sameness) {
      length++;
      continue;
    }
    if (length >= shortestRun && hasCorner(samples, i - length, i, ceiling)) runs++;
    length = 0;
  }
  return runs;
}

/** Whether the run `from` to `to` ends abruptly on one side; beyond the sound is silence. */
function hasCorner(samples: Float32Array, from: number, to: number, ceiling: number): boolean {
  const before = samples[from - 1] ?? 0;
  const after = samples[to] ?? 0;
  return Math.abs(ceiling - before) > corner || Math.abs(ceiling - after) > corner;
}

function extremes(samples: Float32Array): [number, number] {
  let low = 0;
  let high = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] as number;
    if (x > high) high = x;
    else if (x < low) low = x;
  }
  return [low, high];
}
