import { decibels, defineInstrument, ratio, seconds, semitones } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { feedbackSine } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  tune: semitones(-24, 36, 0, 'Tuning of the note it ends on.', { words: ['high', '-deep'] }),
  bend: semitones(-48, 48, 36, 'Where the pitch starts, against the note.', {
    words: ['bend', 'dive', 'laser'],
  }),
  bendtime: seconds(0.005, 1, 0.06, 'Time constant of its way to the note.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  bite: ratio(0, 1.4, 0.5, 'Harmonics: 0 is a sine, 1 about a saw.', {
    words: ['bright', 'buzzy', 'rough'],
  }),
  warble: semitones(0, 24, 0, 'Vibrato, fast and deep.', { words: ['wobbly', 'alien'] }),
  drive: decibels(0, 36, 4, 'Saturation.', { words: ['hard', 'distorted'] }),
  decay: seconds(0.03, 3, 0.35, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
};

/** A laser: a tone that falls out of the sky. */
export const laser = defineInstrument({
  name: 'laser',
  doc: 'Laser and zap: a tone that falls from far above, or leaps up.',
  pitch: { kind: 'drum', hertz: 130.8128 },
  tail: 3.1,
  parameters,
  presets: {
    zap: {
      doc: 'Very short, hard.',
      values: { bendtime: 0.014, decay: 0.13, drive: 14, bend: 44 },
    },
    pew: { doc: 'A toy gun.', values: { bend: 30, bendtime: 0.09, bite: 0.15, decay: 0.4 } },
    leap: { doc: 'The other way: up.', values: { bend: -34, bendtime: 0.12, bite: 0.8, tune: 27 } },
    ray: {
      doc: 'Long, trembling.',
      values: { bendtime: 0.4, decay: 1.6, warble: 5, bite: 0.9, bend: 28 },
    },
  },
  voice(g, note, p) {
    const tremble = g.SinOsc.ar(23).mul(p.warble);
    const way = exponentialFall(g, p.bendtime).mul(p.bend).add(tremble).add(p.tune);
    const pitch = way.midiratio().mul(note.freq).clip(15, 16_000);
    const tone = removeDc(g, saturate(g, feedbackSine(g, pitch, p.bite), p.drive));
    const fall = hit(g, 0.001, p.decay).mul(velocityGain(note.velocity));
    return g.HPF.ar(tone, 60).mul(fall).mul(0.8);
  },
});
