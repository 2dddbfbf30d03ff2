import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { oneFrameAgo } from './one-frame-ago.ts';
import { history } from './oversample.ts';
import { interpolator } from './sinc.ts';

/** Samples that take part in each interpolated one: fewer miss what peaks near the Nyquist frequency. */
const taps = 24;
const half = taps / 2;

/** Frames by which `truePeak` looks back: the estimate belongs to the sample this long ago. */
export const truePeakDelay = half;

/**
 * What a peak has above the nearest of four points a sample, as a share of the difference between that
 * point's neighbours. A sine of `a` radians a point peaks at most a / 2 beside one, where this gives
 * cos(a / 2) + 2 k sin(a / 2) sin a: at least 1 for k = tan(a / 4) / (2 sin a), which grows from 1 / 8 to
 * this at the Nyquist frequency, a = π / 4. It is at most 0.17 dB too much there, 0.01 dB at 6 kHz.
 */
const rise = Math.tan(Math.PI / 16) / Math.SQRT2;

/**
 * How high a channel peaks between its samples, `truePeakDelay` frames late: the largest of each sample
 * and three interpolated ones (four times oversampled, as ITU-R BS.1770 asks), each raised by what may
 * lie between it and the next.
 *
 * The weights of the point in the middle are symmetric; those a quarter before and after mirror each
 * other, so both are a sum over pairs of samples and one over their differences, added or subtracted.
 */
export function truePeak(g: Graph, input: Signal): Signal {
  const past = history(g, input, taps);
  const [older, newer] = [past[half] ?? input, past[half - 1] ?? input];
  const pairs = Array.from({ length: half }, (_, index) => {
    const [later, earlier] = [past[index] ?? input, past[taps - 1 - index] ?? input];
    return { sum: later.add(earlier), difference: later.sub(earlier) };
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
  const first = even.add(odd);
  const second = weigh('sum', (index) => middle[index] ?? 0);
  const third = even.sub(odd);
  const about = (point: Signal, from: Signal, to: Signal): Signal =>
    point.abs().add(to.sub(from).abs().mul(rise));
  return about(older, oneFrameAgo(g, third), first)
    .max(about(first, older, second))
    .max(about(second, first, third))
    .max(about(third, second, newer));
}
