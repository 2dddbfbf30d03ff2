import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';

const [lowest, highest] = [20, 20_000];

function audible(frequency: Signal): Signal {
  return frequency.clip(lowest, highest);
}

/** SuperDirt's `dirt_ring`: `ring1`, the product with a sine and the sound itself; it slides in a second. */
export const ring = defineSoundEffect({
  name: 'ring',
  doc: 'Ring modulation beside the sound.',
  starts: ['ring'],
  parameters: {
    ring: ratio(0, 1, 0, 'How much.'),
    ringf: hertz(0, 20_000, 0, 'Frequency of its sine; from 20 Hz on.'),
    ringdf: ratio(-20_000, 20_000, 0, 'By how many hertz that slides in the first second.'),
  },
  process(g, input, p) {
    const frequency = g.XLine.kr(audible(p.ringf), audible(p.ringf.add(p.ringdf)), 1);
    return input.mul(g.SinOsc.ar(frequency).mul(p.ring).add(1));
  },
});
