import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { exponentialFall, held, toNothing } from '../parts/envelopes.ts';
import { removeDc, smoothCorner } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  wave: ratio(0, 1, 0.15, '0 is a sine, 1 a triangle.', { words: ['bright', '-deep'] }),
  sweep: semitones(0, 36, 0, 'How far the pitch falls to the note at first.', {
    words: ['punchy'],
  }),
  drive: decibels(0, 36, 4, 'Saturation: harmonics for small loudspeakers.', {
    words: ['hard', 'distorted', 'warm', '-clean'],
  }),
  cutoff: hertz(20, 20000, 1200, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  attack: seconds(0.001, 5, 0.006, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  decay: seconds(0.02, 10, 0.6, 'Time to fall to the held level.', { curve: 'exp' }),
  level: ratio(0, 1, 1, 'Held level.', { words: ['-plucky'] }),
  glide: seconds(0, 1, 0.04, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  release: seconds(0.005, 3, 0.06, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

/** A bass of little more than its fundamental, in the middle. */
export const subBass = defineInstrument({
  name: 'sub-bass',
  doc: 'Sub bass: a sine or triangle, saturated as far as it is to be heard.',
  mono: true,
  tail: 3.1,
  parameters,
  presets: {
    pure: { doc: 'A sine and nothing else.', values: { wave: 0, drive: 0 } },
    eight: {
      doc: 'The bass drum of an 808, played.',
      values: { wave: 0, sweep: 12, decay: 1.6, level: 0, drive: 7, attack: 0.002 },
    },
    growl: { doc: 'Driven until it growls.', values: { wave: 1, drive: 24, cutoff: 2600 } },
  },
  voice(g, note, p) {
    const fall = toNothing(exponentialFall(g, 0.012)).mul(p.sweep).midiratio();
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide).mul(fall);
    const triangle = g.LFTri.ar(pitch);
    const body = triangle.sub(g.SinOsc.ar(pitch)).mul(p.wave).add(g.SinOsc.ar(pitch));
    const driven = removeDc(g, saturate(g, body, p.drive, 1));
    const tone = g.LPF.ar(driven, smoothCorner(g, p.cutoff));
    return tone
      .mul(held(g, note.gate, p))
      .mul(velocityGain(note.velocity, 0.8))
      .mul(0.36);
  },
});
