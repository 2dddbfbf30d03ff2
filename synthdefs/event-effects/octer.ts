import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { removeDc } from '../parts/filters.ts';
import { crossfade, perChannel } from './parts.ts';

/** SuperDirt's `dirt_octer`, which is Sonic Pi's octaver. */
export const octer = defineSoundEffect({
  name: 'octer',
  doc: 'Octaves above and below.',
  starts: ['octer', 'octersub', 'octersubsub'],
  ring: 0.02,
  parameters: {
    octer: ratio(0, 1, 0, 'From the sound to the octave above.'),
    octersub: ratio(0, 10, 0, 'How much of the octave below is added.'),
    octersubsub: ratio(0, 10, 0, 'How much of two octaves below.'),
  },
  process: (g, input, p) =>
    perChannel(g, input, (channel) => {
      const above = removeDc(g, channel.abs()).mul(2);
      const low = g.LPF.ar(channel, 440);
      const half = g.ToggleFF.ar(low);
      const quarter = g.ToggleFF.ar(half);
      const subs = half.mul(p.octersub).add(quarter.mul(p.octersubsub)).mul(low);
      return crossfade(g, channel, above.mul(p.octer), p.octer).add(removeDc(g, subs));
    }),
});
