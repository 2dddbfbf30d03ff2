import { defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { ensemble } from '../parts/ensemble.ts';

/** Ensemble: moving delays, one to each side. */
export const chorus = defineEffect({
  name: 'chorus',
  doc: 'Chorus: a moving delay to each side.',
  wet: 0.5,
  parameters: {
    lforate: hertz(0.05, 12, 0.8, 'Speed of the movement.', { words: ['motion'] }),
    depth: seconds(0, 0.01, 0.0025, 'How far the delays move.', {
      words: ['chorused', 'lush', 'detuned'],
    }),
    width: ratio(0, 1, 1, 'Stereo width.', { words: ['wide'] }),
  },
  ring: () => 0.06,
  process(g, input, p) {
    const taps = ensemble(g, input, { speed: p.lforate, depth: p.depth });
    const middle = taps.at(0).add(taps.at(1)).mul(0.5);
    return taps.sub(middle).mul(p.width).add(middle);
  },
});
