import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Samples that take part in each interpolated one. */
const taps = 12;

/** Frames by which `truePeak` looks back: the estimate belongs to the sample this long ago. */
export const truePeakDelay = taps / 2;

/** A windowed sinc that reads `fraction` of a frame after the sixth of twelve samples. */
function interpolator(fraction: number): readonly number[] {
  const weights = Array.from({ length: taps }, (_, index) => {
    const distance = index - (taps / 2 - 1) - fraction;
    const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
    return sinc * Math.cos((Math.PI * distance) / (taps + 1)) ** 2;
  });
  const sum = weights.reduce((total, each) => total + each);
  return weights.map((each) => each / sum);
}

const phases = [0.25, 0.5, 0.75];

/**
 * How high a channel peaks between its samples: the largest of each sample and three interpolated ones
 * (four times oversampled, as ITU-R BS.1770 asks), `truePeakDelay` frames late.
 */
export function truePeak(g: Graph, input: Signal): Signal {
  const history: Signal[] = [input];
  for (let index = 1; index < taps; index += 1) {
    history.push(g.Delay1.ar(history[index - 1] ?? input));
  }
  // history[k] is k frames old; an interpolator's first weight belongs to the oldest.
  const at = (age: number): Signal => history[age] ?? input;
  const between = phases.map((fraction) =>
    interpolator(fraction)
      .map((weight, index) => at(taps - 1 - index).mul(weight))
      .reduce((sum, each) => sum.add(each))
      .abs(),
  );
  return between.reduce((largest, each) => largest.max(each), at(truePeakDelay).abs());
}
