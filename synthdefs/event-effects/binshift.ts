import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-binshift`. */
export const binshift = defineSoundEffect({
  name: 'binshift',
  doc: 'The spectrum stretched and moved.',
  starts: ['binshift'],
  ring: spectrumRing,
  parameters: {
    binshift: ratio(0, 1, 0, 'Stretched by 0.01 to 4 and moved by 0 to 10 of 1024 steps.'),
  },
  process: (g, input, p) =>
    spectral(g, input, (chain) =>
      g.PV_BinShift.new(chain, p.binshift.linlin(0, 1, 0.01, 4), p.binshift.mul(10), 1),
    ),
});
