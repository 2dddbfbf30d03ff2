import { decibels, defineInstrument, hertz, seconds, semitones } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

/** The two squares of the 808, hertz. */
const [lower, upper] = [540, 800];

const parameters = {
  decay: seconds(0.05, 2, 0.4, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  interval: semitones(1, 24, 12 * Math.log2(upper / lower), 'The second tone above the first.', {
    words: ['metallic', 'clangy'],
  }),
  tone: hertz(800, 6000, 2640, 'Where the filter lets most through.', {
    words: ['bright', '-dark'],
  }),
  drive: decibels(0, 24, 4, 'Saturation.', { words: ['hard', 'distorted'] }),
};

/** The 808's cowbell: two squares through a band-pass, a sharp start and a slower fall. */
export const cowbell = defineInstrument({
  name: 'cowbell',
  doc: 'Cowbell of the 808: squares of 540 and 800 Hz through a band-pass.',
  pitch: { kind: 'drum', hertz: lower },
  tail: 2.1,
  parameters,
  presets: {
    agogo: { doc: 'Small, wide apart.', values: { interval: 9, tone: 4200, decay: 0.28 } },
    clank: { doc: 'Dull iron, driven.', values: { interval: 3.4, tone: 1500, drive: 16 } },
  },
  voice(g, note, p) {
    const squares = g.Pulse.ar(note.freq, 0.5).add(
      g.Pulse.ar(note.freq.mul(p.interval.midiratio()), 0.5),
    );
    const filtered = g.BPF.ar(squares, p.tone, 1.1).add(g.HPF.ar(squares, 500).mul(0.25));
    const shape = env.custom({
      levels: [0, 1, 0.35, 0.001, 0],
      times: [0.0005, 0.018, p.decay, 0.005],
      curves: ['lin', 'exp', 'exp', 'lin'],
    });
    const struck = filtered.mul(g.EnvGen.ar(shape, 1, 1, 0, 1, 2));
    return g.HPF.ar(saturate(g, struck, p.drive), 200)
      .mul(velocityGain(note.velocity))
      .mul(0.86);
  },
});
