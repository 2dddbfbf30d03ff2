import { decibels, defineEffect, ratio } from '../../src/sound/index.ts';
import { hardClip } from '../parts/shapers.ts';

/** A clipper: what a bus or the master is made loud with. Antialiased. */
export const clip = defineEffect({
  name: 'clip',
  doc: 'Clipper: cuts peaks at the ceiling, hard or soft.',
  parameters: {
    drive: decibels(-12, 36, 0, 'Gain into the ceiling.', { words: ['loud', 'hard', 'square'] }),
    ceiling: decibels(-24, 0, -0.3, 'Where peaks are cut.'),
    softness: ratio(0, 1, 0.2, 'From a hard corner to a round one.', {
      words: ['soft', 'warm', 'smooth'],
    }),
  },
  process(g, input, p) {
    const top = p.ceiling.dbamp();
    const pushed = input.mul(p.drive.dbamp().div(top));
    const cut = pushed.channels.map((channel) => {
      const hard = hardClip(g, channel);
      return hard.add(channel.tanh().sub(hard).mul(p.softness));
    });
    return g.signal(cut).mul(top);
  },
});
