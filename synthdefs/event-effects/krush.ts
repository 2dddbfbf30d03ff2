import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';
import { removeDc } from '../parts/filters.ts';
import { corner, crossfade } from './parts.ts';

/** SuperDirt's `dirt_krush`, which is Sonic Pi's. It leaves DC there. */
export const krush = defineSoundEffect({
  name: 'krush',
  doc: 'A distortion that favours the bass.',
  starts: ['krush'],
  ring: 0.02,
  parameters: {
    krush: ratio(0, 10, 0, 'How much; up to 0.5 it fades in.'),
    kcutoff: hertz(0, 10_000, 4000, 'Low-pass after it; 0 is 4000 Hz.'),
  },
  process(g, input, p) {
    const square = input.squared();
    const above = square.add(input.mul(p.krush));
    const below = square.add(input.abs().mul(p.krush.sub(1))).add(1);
    const cutoff = p.kcutoff.add(p.kcutoff.le(0).mul(4000)).max(20);
    const crushed = g.RLPF.ar(removeDc(g, above.div(below)), corner(g, cutoff), 1);
    return crossfade(g, input, crushed, p.krush.mul(2));
  },
});
