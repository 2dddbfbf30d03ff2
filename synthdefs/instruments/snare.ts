import { decibels, defineInstrument, ratio, seconds } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  decay: seconds(0.05, 1, 0.2, 'Time for the rattle to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight', '-snappy'],
  }),
  shelldecay: seconds(0.04, 0.5, 0.13, 'Time for the drum itself to fall by 60 dB.', {
    curve: 'exp',
  }),
  rattle: ratio(0, 1, 0.55, 'Noise against drum.', { words: ['bright', 'noisy', '-fat'] }),
  drive: decibels(0, 30, 10, 'Saturation.', { words: ['hard', 'distorted', 'gritty'] }),
};

/** Two tones that sag in pitch, and noise above them, through a saturator: a 909's snare. */
export const snare = defineInstrument({
  name: 'snare',
  doc: 'Two falling tones and noise, saturated.',
  pitch: { kind: 'drum', hertz: 180 },
  tail: 1.2,
  parameters,
  presets: {
    eight: {
      doc: 'An 808: thin rattle over two clear tones.',
      values: { decay: 0.16, shelldecay: 0.17, rattle: 0.4, drive: 4 },
    },
    nine: {
      doc: 'A 909: more rattle, a short drum.',
      values: { decay: 0.24, shelldecay: 0.11, rattle: 0.66, drive: 6 },
    },
    acoustic: {
      doc: 'Wires that ring after the stroke.',
      values: { decay: 0.42, shelldecay: 0.08, rattle: 0.72, drive: 3 },
    },
    tight: {
      doc: 'Short and hard, for rolls.',
      values: { decay: 0.08, shelldecay: 0.06, rattle: 0.5, drive: 14 },
    },
  },
  voice(g, note, p) {
    const sag = exponentialFall(g, 0.009).mul(0.42).add(1);
    const low = g.SinOsc.ar(sag.mul(note.freq));
    const high = g.SinOsc.ar(sag.mul(note.freq).mul(330 / 180)).mul(0.7);
    const shell = low.add(high).mul(exponentialFall(g, p.shelldecay.mul(1 / 6.9)));
    const noise = g.HPF.ar(g.WhiteNoise.ar(), 1200).add(g.BPF.ar(g.WhiteNoise.ar(), 3800, 1.2));
    const wires = noise.mul(exponentialFall(g, p.decay.mul(1 / 6.9)));
    const snap = exponentialFall(g, 0.0015).mul(g.WhiteNoise.ar()).mul(0.45);
    const mix = shell.mul(p.rattle.neg().add(1)).add(wires.mul(p.rattle).mul(0.8)).add(snap);
    const driven = g.LPF.ar(saturate(g, g.HPF.ar(mix, 110), p.drive), 11000);
    const ends = hit(g, 0.0003, p.decay.max(p.shelldecay).mul(1.5)).pow(0.1);
    return driven.mul(ends).mul(velocityGain(note.velocity)).mul(1.4);
  },
});
