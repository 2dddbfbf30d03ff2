import {
  cents,
  choice,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { movingFormants, throughMouth, vowels } from '../parts/formants.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  mouthshape: choice(vowels, 'a', 'The vowel it begins with.'),
  mouthend: choice(vowels, 'a', 'The vowel it ends with.'),
  mouthtime: seconds(0.01, 4, 0.18, 'Time from one vowel to the other.', { curve: 'exp' }),
  focus: ratio(0, 1, 0.7, 'How clearly the vowel is heard.', { words: ['vowel', 'talking'] }),
  rasp: ratio(0, 8, 1.5, 'Frequency modulation: how much it screams.', {
    words: ['screamy', 'growly', 'rough'],
  }),
  vibrato: cents(0, 100, 18, 'Vibrato, coming in late.', { words: ['vibrato'] }),
  drive: decibels(0, 48, 14, 'Distortion behind the mouth.', {
    words: ['hard', 'distorted', 'aggressive'],
  }),
  cutoff: hertz(20, 20000, 9000, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  glide: seconds(0, 1, 0.05, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  attack: seconds(0.001, 5, 0.006, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 3, 0.1, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

function sung(begin: (typeof vowels)[number], end = begin) {
  return { mouthshape: vowels.indexOf(begin), mouthend: vowels.indexOf(end) };
}

/** A lead that speaks vowels: a rough voice through the formants of a mouth, distorted. */
export const formantLead = defineInstrument({
  name: 'formant-lead',
  doc: 'Lead that speaks vowels: FM and saw through moving formants, distorted.',
  mono: true,
  tail: 3.1,
  parameters,
  presets: {
    a: { doc: 'The vowel a.', values: sung('a') },
    e: { doc: 'The vowel e.', values: sung('e') },
    i: { doc: 'The vowel i.', values: sung('i') },
    o: { doc: 'The vowel o.', values: sung('o') },
    u: { doc: 'The vowel u.', values: sung('u') },
    wow: { doc: 'A mouth that opens.', values: { ...sung('u', 'a'), mouthtime: 0.25 } },
    yeah: { doc: 'From a smile to a shout.', values: { ...sung('i', 'a'), rasp: 3, drive: 22 } },
  },
  voice(g, note, p) {
    const late = g.Line.kr(0, 1, 0.5).mul(p.vibrato).mul(0.01);
    const bend = g.SinOsc.kr(5.5).mul(late).midiratio();
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide).mul(bend);
    const throat = voice(g, pitch, p.rasp);
    const way = g.Line.kr(0, 1, p.mouthtime);
    const centres = movingFormants(g, p.mouthshape, p.mouthend, way);
    const spoken = throughMouth(g, throat, centres, 0.11).mul(2.4);
    const mix = spoken.mul(p.focus).add(throat.mul(p.focus.mul(-0.24).add(0.25)));
    const driven = removeDc(g, saturate(g, mix, p.drive));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    const tone = g.HPF.ar(g.LPF.ar(driven, p.cutoff), 110);
    return tone.mul(loud).mul(velocityGain(note.velocity, 0.7)).mul(0.8);
  },
});

/** A saw for all harmonics, and a sine that is modulated by itself an octave up. */
function voice(g: Graph, pitch: Signal, rasp: Signal): Signal {
  const modulator = g.SinOsc.ar(pitch.mul(2)).mul(rasp);
  return saw(g, pitch).mul(0.7).add(g.SinOsc.ar(pitch, modulator).mul(0.5));
}
