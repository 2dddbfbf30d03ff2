import { defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  attack: seconds(0.001, 0.15, 0.014, 'Time to rise: the seeds on their way.', {
    curve: 'exp',
    words: ['soft', '-snappy'],
  }),
  decay: seconds(0.02, 0.6, 0.09, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  tone: hertz(2000, 12_000, 6200, 'Where most of it lies.', { words: ['bright', 'thin', '-dark'] }),
  seeds: ratio(0, 1, 0.4, 'Single seeds against an even hiss.', { words: ['rough', '-smooth'] }),
};

/** Seeds in a gourd: noise in grains that swells and dies away. */
export const shaker = defineInstrument({
  name: 'shaker',
  doc: 'Maracas and cabasa: seeds in a gourd.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 0.8,
  parameters,
  presets: {
    maracas: {
      doc: 'Short and high, as the 808 has them.',
      values: { attack: 0.006, decay: 0.05, tone: 7500, seeds: 0.2 },
    },
    cabasa: {
      doc: 'Beads turned on metal: longer, rougher.',
      values: { attack: 0.035, decay: 0.17, tone: 5200, seeds: 0.8 },
    },
    egg: { doc: 'A small one, soft.', values: { attack: 0.02, decay: 0.07, tone: 9500 } },
  },
  voice(g, note, p) {
    const tone = p.tone.mul(note.freq.div(261.6256)).min(16_000);
    const grains = g.Decay2.ar(g.Dust.ar(900), 0.0004, 0.003).mul(p.seeds).mul(1.6);
    const hiss = g.WhiteNoise.ar().mul(grains.add(p.seeds.neg().add(1)));
    const gourd = g.HPF.ar(g.BPF.ar(hiss, tone, 0.7), tone.mul(0.5));
    const shape = env.custom({
      levels: [0, 1, 0.001, 0],
      times: [p.attack, p.decay, 0.005],
      curves: [2, 'exp', 'lin'],
    });
    const shaken = gourd.mul(g.EnvGen.ar(shape, 1, 1, 0, 1, 2));
    return shaken.mul(velocityGain(note.velocity)).mul(0.74);
  },
});
