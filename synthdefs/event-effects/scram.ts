import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-scram`. */
export const scram = defineSoundEffect({
  name: 'scram',
  doc: 'Frequencies change places, at random.',
  starts: ['scram'],
  ring: spectrumRing,
  parameters: { scram: ratio(0, 1, 0, 'How many of them, and how far.') },
  process: (g, input, p) =>
    spectral(g, input, (chain) => g.PV_BinScramble.new(chain, p.scram, p.scram)),
});
