import { defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { removeBias } from '../parts/filters.ts';

/** Below the top of what is heard: sums of this and the input fold back as little as can be. */
const highest = 8000;

/** The product with a sine: each frequency becomes two, so far above and below the carrier's. */
export const ringmod = defineEffect({
  name: 'ringmod',
  doc: 'Ring modulator: the sound times a sine.',
  parameters: {
    carrier: hertz(1, highest, 220, 'Frequency of the sine.', { words: ['metallic', 'robotic'] }),
    spread: ratio(0, 1, 0, 'How much higher the carrier is on the right; at 1 by a tenth.', {
      words: ['wide'],
    }),
  },
  presets: {
    robot: { doc: 'Low: a voice of tin.', values: { carrier: 50 } },
    clang: { doc: 'High: bells and pipes.', values: { carrier: 1237, spread: 0.2 } },
  },
  ring: () => 0.1,
  process(g, input, p) {
    const right = p.spread.mul(0.1).add(1).mul(p.carrier);
    return removeBias(g, input.mul(g.SinOsc.ar(g.signal([p.carrier, right]))));
  },
});
