import { defineSoundEffect, ratio } from '../../src/sound/index.ts';

/** From 20 Hz at 0 to 10 kHz at 1. */
const lowest = 20;
const octaves = Math.log(10_000 / lowest);

/** SuperDirt's `dj-filter`. */
export const djf = defineSoundEffect({
  name: 'djf',
  doc: 'One knob: a low-pass that opens up to 0.5, a high-pass beyond.',
  starts: ['djf'],
  ring: 0.2,
  parameters: { djf: ratio(0, 1, 0.5, 'Where the knob stands.') },
  process(g, input, p) {
    const corner = (from: number) =>
      p.djf.sub(from).mul(2).clip(0, 1).mul(octaves).exp().mul(lowest);
    return g.RHPF.ar(g.RLPF.ar(input, corner(0)), corner(0.5));
  },
});
