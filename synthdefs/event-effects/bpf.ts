import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';
import { corner } from './parts.ts';

/** SuperDirt's `dirt_bpf`: the narrower, the louder its middle. */
export const bpf = defineSoundEffect({
  name: 'bpf',
  doc: 'Band-pass.',
  starts: ['bandf'],
  ring: 0.2,
  parameters: {
    bandf: hertz(20, 20_000, 440, 'Centre.'),
    bandq: ratio(1, 1000, 10, 'Q, and the gain in the middle: a factor.', { curve: 'exp' }),
  },
  process: (g, input, p) => g.BPF.ar(input, corner(g, p.bandf), p.bandq.reciprocal()).mul(p.bandq),
});
