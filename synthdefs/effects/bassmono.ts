import { defineEffect, hertz } from '../../src/sound/index.ts';

/**
 * Mono in the bass: the sides pass two second-order high-passes, 24 dB an octave, the middle stays as it is.
 * So what stands on both sides alike is not changed by a single bit of level or phase.
 */
export const bassmono = defineEffect({
  name: 'bassmono',
  doc: 'Makes the bass mono: what differs between left and right below a frequency is taken away.',
  parameters: {
    below: hertz(40, 500, 120, 'The sides are 6 dB down here, and 24 dB an octave below it.', {
      curve: 'exp',
      words: ['tight', 'mono'],
    }),
  },
  ring: ({ below }) => 3 / below,
  process(g, input, p) {
    const middle = input.at(0).add(input.at(1)).mul(0.5);
    const sides = input.at(0).sub(input.at(1)).mul(0.5);
    const high = g.HPF.ar(g.HPF.ar(sides, p.below), p.below);
    return g.signal([middle.add(high), middle.sub(high)]);
  },
});
