import { defineEffect, hertz, toggle } from '../../src/sound/index.ts';
import { removeBias } from '../parts/filters.ts';

/** All frequencies moved by as many hertz: what was harmonic is no longer. */
export const freqshift = defineEffect({
  name: 'freqshift',
  doc: 'Frequency shifter: every partial up or down by as many hertz.',
  parameters: {
    shift: hertz(-4000, 4000, 50, 'By how many hertz.', {
      curve: 'lin',
      words: ['metallic', 'alien'],
    }),
    opposite: toggle(false, 'The right side goes the other way.'),
  },
  presets: {
    drift: { doc: 'A hertz apart: a phaser without end.', values: { shift: 0.5, opposite: 1 } },
    sour: { doc: 'Out of tune with itself.', values: { shift: 37 } },
  },
  ring: () => 0.2,
  process(g, input, p) {
    const right = p.opposite.mul(-2).add(1).mul(p.shift);
    return removeBias(g, g.FreqShift.ar(input, g.signal([p.shift, right])));
  },
});
