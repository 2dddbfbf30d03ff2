import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-hbrick`. */
export const hbrick = defineSoundEffect({
  name: 'hbrick',
  doc: 'High-pass as steep as a wall.',
  starts: ['hbrick'],
  ring: spectrumRing,
  parameters: { hbrick: ratio(0, 1, 0, 'Where it is: 1 is 0.6 of the Nyquist frequency.') },
  process: (g, input, p) =>
    spectral(g, input, (chain) => g.PV_BrickWall.new(chain, p.hbrick.mul(0.6))),
});
