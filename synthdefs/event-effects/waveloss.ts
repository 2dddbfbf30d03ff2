import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { perChannel } from './parts.ts';

/** SuperDirt's `waveloss` (WaveLoss of sc3-plugins in its mode of chance): waves end where they rise through 0. */
export const waveloss = defineSoundEffect({
  name: 'waveloss',
  doc: 'Leaves out waves, at random.',
  starts: ['waveloss'],
  parameters: { waveloss: ratio(0, 100, 100, 'How many, in percent.') },
  process: (g, input, p) =>
    perChannel(g, input, (channel) =>
      channel.mul(g.TRand.ar(0, 100, channel.gt(0)).ge(p.waveloss)),
    ),
});
