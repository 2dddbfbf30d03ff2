import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';

/** SuperDirt's `dirt_tremolo`: it begins at its loudest. */
export const tremolo = defineSoundEffect({
  name: 'tremolo',
  doc: 'Louder and softer, as a sine.',
  starts: ['tremolorate'],
  parameters: {
    tremolorate: hertz(0, 1000, 1, 'Speed.'),
    tremolodepth: ratio(0, 1, 0.5, 'How much softer it becomes: at 1 down to silence.'),
  },
  process(g, input, p) {
    const half = p.tremolodepth.mul(0.5);
    return input.mul(g.SinOsc.ar(p.tremolorate, Math.PI / 2, half, half.neg().add(1)));
  },
});
