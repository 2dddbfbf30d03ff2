import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';
import { corner, narrowness } from './parts.ts';

/** SuperDirt's `dirt_lpf`. */
export const lpf = defineSoundEffect({
  name: 'lpf',
  doc: 'Low-pass, 12 dB an octave.',
  starts: ['cutoff'],
  ring: 0.2,
  parameters: {
    cutoff: hertz(20, 20_000, 440, 'Corner.'),
    resonance: ratio(0, 1, 0, 'Peak at the corner: its Q is 1000^resonance.'),
  },
  process: (g, input, p) => g.RLPF.ar(input, corner(g, p.cutoff), narrowness(p.resonance)),
});
