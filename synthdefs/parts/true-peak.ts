import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { history, weighted } from './oversample.ts';
import { interpolator } from './sinc.ts';

/** Samples that take part in each interpolated one. */
const taps = 12;

/** Frames by which `truePeak` looks back: the estimate belongs to the sample this long ago. */
export const truePeakDelay = taps / 2;

/** Where between two samples it looks: four times oversampled, as ITU-R BS.1770 asks. */
const fractions = [0.25, 0.5, 0.75];

/**
 * How high a channel peaks between its samples: the largest of each sample and three interpolated
 * ones, `truePeakDelay` frames late.
 */
export function truePeak(g: Graph, input: Signal): Signal {
  const past = history(g, input, taps);
  const between = fractions.map((fraction) =>
    weighted(past, interpolator(taps, fraction).toReversed()).abs(),
  );
  return between.reduce((largest, each) => largest.max(each), (past[truePeakDelay] ?? input).abs());
}
