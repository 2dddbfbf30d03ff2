import { decibels, defineEffect, hertz } from '../../src/sound/index.ts';
import { smoothCorner } from '../parts/filters.ts';

/**
 * One section of first order, (g·s + 1) / (s + g) about the pivot, g being the gain of the treble: the bass has
 * 1/g, the pivot 1. Bilinear transform, exact at the pivot.
 */
export const tilt = defineEffect({
  name: 'tilt',
  doc: 'Tilts the spectrum about a pivot: brighter and thinner, or darker and fuller.',
  parameters: {
    amount: decibels(-12, 12, 3, 'How much the treble rises, and the bass falls.', {
      words: ['bright', '-dark', '-warm', 'thin'],
    }),
    pivot: hertz(100, 5000, 800, 'What keeps its level.'),
  },
  presets: {
    dark: { doc: 'Less treble, more bass.', values: { amount: -4 } },
    bright: { doc: 'More treble, less bass.', values: { amount: 4 } },
  },
  ring: () => 0.05,
  process(g, input, p) {
    const gain = p.amount.dbamp();
    const pivot = smoothCorner(g, p.pivot).mul(g.SampleDur.ir()).mul(Math.PI).tan();
    const scale = gain.mul(pivot).add(1).reciprocal();
    const now = gain.add(pivot).mul(scale);
    const before = pivot.sub(gain).mul(scale);
    return g.FOS.ar(input, now, before, gain.mul(pivot).neg().add(1).mul(scale));
  },
});
