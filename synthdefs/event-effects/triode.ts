import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import { removeDc } from '../parts/filters.ts';

/** SuperDirt's `dirt_triode`: the negative half is bent. */
export const triode = defineSoundEffect({
  name: 'triode',
  doc: 'A valve that bends one half of the wave.',
  starts: ['triode'],
  parameters: { triode: ratio(0, 10, 0, 'How much.') },
  process(g, input, p) {
    const gain = p.triode.mul(10).add(0.001);
    const bent = input.min(0).mul(gain).tanh().div(gain);
    return removeDc(g, input.max(0).add(bent));
  },
});
