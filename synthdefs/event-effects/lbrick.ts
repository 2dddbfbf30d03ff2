import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-lbrick`. */
export const lbrick = defineSoundEffect({
  name: 'lbrick',
  doc: 'Low-pass as steep as a wall.',
  starts: ['lbrick'],
  ring: spectrumRing,
  parameters: {
    lbrick: ratio(0, 1, 0, 'Where it is, from the Nyquist frequency at 0 down to nothing at 1.'),
  },
  process: (g, input, p) =>
    spectral(g, input, (chain) => g.PV_BrickWall.new(chain, p.lbrick.neg())),
});
