import { defineSoundEffect, hertz, ratio } from '../../src/sound/index.ts';

/** The delay that is added to the sound, seconds: between these it moves. */
const [shortest, longest] = [0.0088, 0.01];

/** SuperDirt's `dirt_phaser`: an all-pass that does not ring, which is a delay. */
export const phaser = defineSoundEffect({
  name: 'phaser',
  doc: 'The sound with itself some 10 ms late: a comb that moves.',
  starts: ['phaserrate'],
  ring: 0.01,
  parameters: {
    phaserrate: hertz(0, 1000, 1, 'Speed.'),
    phaserdepth: ratio(0, 1, 0.5, 'How much of the late sound there is.'),
  },
  process(g, input, p) {
    const late = g.LFPar.kr(p.phaserrate).range(shortest, longest);
    return input.add(g.DelayL.ar(input, 0.011, late).mul(p.phaserdepth));
  },
});
