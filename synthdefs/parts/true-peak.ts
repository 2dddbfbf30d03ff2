import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { history } from './oversample.ts';
import { interpolator } from './sinc.ts';

/** Samples that take part in each interpolated one: fewer miss what peaks near the Nyquist frequency. */
const taps = 24;
const half = taps / 2;

/** Frames by which `truePeak` looks back: the estimate belongs to the sample this long ago. */
export const truePeakDelay = half;

/**
 * How high a channel peaks between its samples: the largest of each sample and three interpolated
 * ones (four times oversampled, as ITU-R BS.1770 asks), `truePeakDelay` frames late.
 *
 * The weights of the point in the middle are symmetric; those a quarter before and after mirror each
 * other, so both are a sum over pairs of samples and one over their differences, added or subtracted.
 */
export function truePeak(g: Graph, input: Signal): Signal {
  const past = history(g, input, taps);
  const pairs = Array.from({ length: half }, (_, index) => {
    const [newer, older] = [past[index] ?? input, past[taps - 1 - index] ?? input];
    return { sum: newer.add(older), difference: newer.sub(older) };
  });
  const quarter = interpolator(taps, 0.25).toReversed();
  const middle = interpolator(taps, 0.5).toReversed();
  const weigh = (part: 'sum' | 'difference', weight: (index: number) => number): Signal =>
    pairs
      .map((pair, index) => pair[part].mul(weight(index)))
      .reduce((total, each) => total.add(each));
  const even = weigh(
    'sum',
    (index) => ((quarter[index] ?? 0) + (quarter[taps - 1 - index] ?? 0)) / 2,
  );
  const odd = weigh(
    'difference',
    (index) => ((quarter[index] ?? 0) - (quarter[taps - 1 - index] ?? 0)) / 2,
  );
  const between = weigh('sum', (index) => middle[index] ?? 0).abs();
  const beside = even.abs().add(odd.abs());
  return between.max(beside).max((past[half] ?? input).abs());
}
