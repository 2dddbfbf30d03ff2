import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-comb`. */
export const comb = defineSoundEffect({
  name: 'comb',
  doc: 'Teeth of a comb in the spectrum.',
  starts: ['comb'],
  ring: spectrumRing,
  parameters: { comb: ratio(0, 1, 0, 'How many teeth, of 256, and how narrow.') },
  process: (g, input, p) =>
    spectral(g, input, (chain) =>
      g.PV_RectComb.new(chain, p.comb.mul(256), 0, p.comb.neg().add(1)),
    ),
});
