import { defineInstrument, ratio, seconds, semitones } from '../../src/sound/index.ts';
import { exponentialFall, hit, wholeFrames } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  tune: semitones(-24, 12, 0, 'Tuning of the wood.', { words: ['high', '-deep'] }),
  decay: seconds(0.02, 0.4, 0.09, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  wood: ratio(0, 1, 0.3, 'A second mode, and the knock.', { words: ['clicky', 'hollow'] }),
};

/** Two sticks of hard wood: one mode that rings for a moment, one that only knocks. */
export const clave = defineInstrument({
  name: 'clave',
  doc: 'Clave: a short, pure tone of wood.',
  pitch: { kind: 'drum', hertz: 2500 },
  tail: 0.5,
  parameters,
  presets: {
    eight: { doc: 'As the 808 has it: pure.', values: { wood: 0, decay: 0.07 } },
    block: { doc: 'A hollow wood block.', values: { tune: -17, decay: 0.13, wood: 0.8 } },
  },
  voice(g, note, p) {
    const pitch = note.freq.mul(p.tune.midiratio()).min(16_000);
    const bar = g.SinOsc.ar(pitch);
    const second = g.SinOsc.ar(pitch.mul(1.51).min(18_000)).mul(exponentialFall(g, 0.006));
    const knock = g.BPF.ar(g.WhiteNoise.ar(), pitch.mul(0.6), 1).mul(exponentialFall(g, 0.0015));
    const struck = bar.add(second.add(knock).mul(p.wood)).mul(0.6);
    const fall = hit(g, wholeFrames(g, 0.0003), p.decay);
    return g.HPF.ar(struck, 150).mul(fall).mul(velocityGain(note.velocity).mul(0.73));
  },
});
