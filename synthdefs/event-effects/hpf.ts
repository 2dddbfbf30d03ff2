import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';
import { corner, narrowness } from './parts.ts';

/** SuperDirt's `dirt_hpf`. */
export const hpf = defineSoundEffect({
  name: 'hpf',
  doc: 'High-pass, 12 dB an octave.',
  starts: ['hcutoff'],
  ring: 0.2,
  parameters: {
    hcutoff: hertz(20, 20_000, 440, 'Corner.'),
    hresonance: ratio(0, 1, 0, 'Peak at the corner: its Q is 1000^hresonance.'),
  },
  process: (g, input, p) => g.RHPF.ar(input, corner(g, p.hcutoff), narrowness(p.hresonance)),
});
