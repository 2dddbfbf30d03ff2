import type { Pcm } from '../audio/index.ts';
import { eachFrame, frameSizeFor } from './power-frames.ts';

/** How strongly something begins, over time. */
export interface OnsetStrength {
  /** Values a second. The first stands at 0 s. */
  readonly rate: number;
  /** Over all bands. */
  readonly all: Float32Array;
  /** From 30 to 150 Hz: kicks. */
  readonly low: Float32Array;
}

const rate = 200;
const frameSeconds = 0.02;
/** The frame compared with lies so many frames back: 20 ms. */
const lag = 4;
const bandsPerOctave = 24;
const lowestHz = 30;
const highestHz = 16000;
const kickTopHz = 150;
/** Magnitudes are compressed as log10(1 + γ·m), m being 1 for a sine as high as the peak. */
const compression = 300;

/**
 * The spectral flux of "SuperFlux" (S. Böck, G. Widmer, DAFx 2013): how much the logarithmic
 * magnitudes of a frame exceed those of 20 ms before, each band being compared with the largest of
 * its neighbours then, so that vibrato and slides are no onsets. The mean over bands; `peak` (the
 * sound's highest sample) makes it independent of level.
 *
 * @example onsetStrength(pcm, 0.98).rate // => 200
 */
export function onsetStrength(pcm: Pcm, peak: number): OnsetStrength {
  const size = frameSizeFor(frameSeconds, pcm.sampleRate);
  const hop = pcm.sampleRate / rate;
  const frames = pcm.channels[0]?.length ?? 0;
  // No frame reaches past the end: a sound that is cut off there would seem to begin something.
  const count = Math.max(1, Math.floor((frames - size / 2) / hop) + 1);
  const edges = bandEdges(size, pcm.sampleRate);
  const bandCount = edges.length - 1;
  const lowCount = Math.max(
    1,
    edges.findIndex((bin) => bin * pcm.sampleRate >= kickTopHz * size),
  );
  const all = new Float32Array(count);
  const low = new Float32Array(count);
  const history = Array.from({ length: lag + 1 }, () => new Float64Array(bandCount));
  const gain = peak > 0 ? (compression / peak) ** 2 : 0;

  eachFrame(pcm, { size, hop, count }, (power, index) => {
    const now = history[index % history.length] as Float64Array;
    const before = history[(index + 1) % history.length] as Float64Array;
    compress(power, edges, gain, now);
    let sum = 0;
    for (let band = 0; band < bandCount; band++) {
      const rise = (now[band] as number) - largestNear(before, band);
      if (rise > 0) sum += rise;
      if (band === lowCount - 1) low[index] = sum / lowCount;
    }
    all[index] = sum / bandCount;
  });
  return { rate, all, low };
}

/** Bins at which bands begin, and where the last ends: 24 an octave, each at least a bin wide. */
function bandEdges(size: number, sampleRate: number): number[] {
  const last = Math.min(size / 2 + 1, Math.ceil((highestHz * size) / sampleRate));
  const edges: number[] = [];
  for (let step = 0; ; step++) {
    const bin = Math.round((lowestHz * 2 ** (step / bandsPerOctave) * size) / sampleRate);
    if (bin >= last) return [...edges, last];
    if (bin > (edges.at(-1) ?? 0)) edges.push(bin);
  }
}

function compress(power: Float64Array, edges: number[], gain: number, out: Float64Array): void {
  for (let band = 0; band < out.length; band++) {
    const from = edges[band] as number;
    const to = edges[band + 1] as number;
    let sum = 0;
    for (let bin = from; bin < to; bin++) sum += power[bin] as number;
    out[band] = Math.log10(1 + Math.sqrt((gain * sum) / (to - from)));
  }
}

function largestNear(bands: Float64Array, band: number): number {
  const middle = bands[band] as number;
  return Math.max(bands[band - 1] ?? middle, middle, bands[band + 1] ?? middle);
}
