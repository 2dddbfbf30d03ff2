import { decibels, defineInstrument, ratio, seconds, semitones } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  tune: semitones(-24, 24, 0, 'Tuning of the drum.', { words: ['high', '-deep'] }),
  decay: seconds(0.08, 1.5, 0.4, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  drive: decibels(0, 30, 8, 'Saturation.', { words: ['hard', 'distorted'] }),
  knock: ratio(0, 1, 0.6, 'How far the pitch falls, up to an octave.', { words: ['punchy'] }),
};

/** A tom: a sine that falls in pitch, saturated. */
export const tom = defineInstrument({
  name: 'tom',
  doc: 'Falling sine, saturated; `note` tunes it.',
  pitch: { kind: 'drum', hertz: 110 },
  tail: 1.5,
  parameters,
  presets: {
    eight: {
      doc: 'An 808: a soft sine that hardly falls.',
      values: { decay: 0.7, drive: 0, knock: 0.18, tune: 2 },
    },
    low: { doc: 'Floor tom.', values: { tune: -5, decay: 0.55 } },
    mid: { doc: 'Middle tom.', values: { tune: 1, decay: 0.4 } },
    high: { doc: 'High tom.', values: { tune: 8, decay: 0.3 } },
  },
  voice(g, note, p) {
    const tuned = note.freq.mul(p.tune.midiratio());
    const pitch = exponentialFall(g, 0.022).mul(p.knock).add(1).mul(tuned);
    const skin = g.LPF.ar(g.WhiteNoise.ar(), 3000).mul(exponentialFall(g, 0.006)).mul(0.5);
    const drum = saturate(g, g.SinOsc.ar(pitch).add(skin), p.drive);
    const fall = hit(g, 0.0005, p.decay).mul(velocityGain(note.velocity).mul(1.1));
    return removeDc(g, drum.mul(fall));
  },
});
