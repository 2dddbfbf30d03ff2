import type { Pcm } from '../../audio/index.ts';
import { eachFrame, frameSizeFor } from '../power-frames.ts';
import { type FrequencyAxis, frequencyAt } from './axes.ts';

/** Levels over time and frequency, in dB, the loudest being 0: row by row, the highest row first. */
export interface Spectrogram {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
}

/** Frames by frequency: long ones tell low notes apart, short ones tell when a click was. */
const layers = [
  { seconds: 0.16, upTo: 150 },
  { seconds: 0.06, upTo: 900 },
  { seconds: 0.02, upTo: Number.POSITIVE_INFINITY },
] as const;
/** Octaves over which one layer gives way to the next. */
const blend = 1;
/** Most frames that are averaged in a column: of a long sound samples are enough. */
const mostFrames = 6;
/** Music falls towards the treble; the picture is tilted against it, in dB an octave. */
const tilt = 3;
const tiltFrom = 100;
const floorDb = -240;

/**
 * The spectrogram of a sound with a logarithmic axis of frequencies, tilted by 3 dB an octave above
 * 100 Hz so that the treble is seen as it is heard. Each column is the mean power of its stretch.
 *
 * @example spectrogram(pcm, frequencyAxis(48000), 1000, 300).levels.length // => 300000
 */
export function spectrogram(
  pcm: Pcm,
  axis: FrequencyAxis,
  columns: number,
  rows: number,
): Spectrogram {
  const levels = new Float32Array(columns * rows);
  layers.forEach(({ seconds }, layer) => {
    const weights = Float64Array.from({ length: rows }, (_, row) =>
      layerWeight(layer, hertzOf(row)),
    );
    if (weights.every((weight) => weight === 0)) return;
    const size = frameSizeFor(seconds, pcm.sampleRate);
    const places = Float64Array.from({ length: rows + 1 }, (_, row) => {
      return (frequencyAt(axis, 1 - row / rows) * size) / pcm.sampleRate;
    });
    eachColumn(pcm, size, columns, (power, column) => {
      for (let row = 0; row < rows; row++) {
        const weight = weights[row] as number;
        if (weight === 0) continue;
        const level = decibels(
          powerBetween(power, places[row + 1] as number, places[row] as number),
        );
        const at = row * columns + column;
        levels[at] = (levels[at] as number) + weight * level;
      }
    });
  });
  function hertzOf(row: number): number {
    return frequencyAt(axis, 1 - (row + 0.5) / rows);
  }
  for (let row = 0; row < rows; row++) {
    const rise = tilt * Math.max(0, Math.log2(hertzOf(row) / tiltFrom));
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      levels[at] = (levels[at] as number) + rise;
    }
  }
  const loudest = levels.reduce((most, level) => Math.max(most, level), floorDb);
  return { columns, rows, levels: levels.map((level) => level - loudest) };
}

/** Visits the mean power of the frames in each column. */
function eachColumn(
  pcm: Pcm,
  size: number,
  columns: number,
  visit: (power: Float64Array, column: number) => void,
): void {
  const frames = pcm.channels[0]?.length ?? 0;
  const width = frames / columns;
  const perColumn = Math.min(mostFrames, Math.max(1, Math.round((2 * width) / size)));
  const hop = width / perColumn;
  const mean = new Float64Array(size / 2 + 1);
  eachFrame(pcm, { size, hop, count: columns * perColumn }, (power, index) => {
    if (index % perColumn === 0) mean.fill(0);
    for (let bin = 0; bin < mean.length; bin++) {
      mean[bin] = (mean[bin] as number) + (power[bin] as number) / perColumn;
    }
    if (index % perColumn === perColumn - 1) visit(mean, Math.floor(index / perColumn));
  });
}

/** Mean power between two places among the bins; between bins, on a line from one to the next. */
function powerBetween(power: Float64Array, from: number, to: number): number {
  const first = Math.ceil(from);
  const last = Math.min(power.length - 1, Math.floor(to));
  if (last <= first) {
    const place = Math.min(power.length - 1, (from + to) / 2);
    const below = Math.floor(place);
    const share = place - below;
    const [low, high] = [power[below] ?? 0, power[below + 1] ?? 0];
    return low * (1 - share) + high * share;
  }
  let sum = 0;
  for (let bin = first; bin <= last; bin++) sum += power[bin] as number;
  return sum / (last - first + 1);
}

function decibels(power: number): number {
  return power > 0 ? Math.max(floorDb, 10 * Math.log10(power)) : floorDb;
}

/** How much a layer counts at a frequency; the layers sum to 1. */
function layerWeight(layer: number, hz: number): number {
  const until = (index: number) => {
    const edge = layers[index]?.upTo ?? 0;
    return Math.max(0, Math.min(1, 0.5 - Math.log2(hz / edge) / blend));
  };
  return layer === 0 ? until(0) : Math.max(0, until(layer) - until(layer - 1));
}
