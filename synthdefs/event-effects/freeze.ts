import { defineSoundEffect, toggle } from '../../src/sound/index.ts';
import { spectral, spectrumRing } from './parts.ts';

/** SuperDirt's `spectral-freeze`; the loudness of each frequency is frozen, and not its phase. */
export const freeze = defineSoundEffect({
  name: 'freeze',
  doc: 'The spectrum stands still after the first 60 ms.',
  starts: ['freeze'],
  ring: spectrumRing,
  isIdle: (values) => values.freeze === 0,
  parameters: { freeze: toggle(true, 'Whether it does.') },
  process: (g, input, p) =>
    spectral(g, input, (chain) =>
      g.PV_MagFreeze.new(chain, p.freeze.mul(g.Line.kr(0, 1, 0.06).ge(1))),
    ),
});
