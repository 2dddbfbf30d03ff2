import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-smear`. */
export const smear = defineSoundEffect({
  name: 'smear',
  doc: 'Each frequency as loud as those around it.',
  starts: ['smear'],
  ring: spectrumRing,
  parameters: { smear: ratio(0, 1, 0, 'How many to each side: 64^smear.') },
  process: (g, input, p) =>
    spectral(g, input, (chain) => g.PV_MagSmear.new(chain, p.smear.mul(Math.log(64)).exp())),
});
