import {
  bits,
  cents,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  third: semitones(0, 12, 3, 'Second note of the chord: 3 minor, 4 major, 5 sus.'),
  fifth: semitones(0, 12, 7, 'Third note of the chord.'),
  top: semitones(0, 24, 12, 'Highest note of the chord: 10 for a seventh.'),
  decay: seconds(0.04, 1.5, 0.2, 'Time constant of the filter.', {
    curve: 'exp',
    words: ['long', '-stabby'],
  }),
  release: seconds(0.01, 2, 0.09, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
  cutoff: hertz(20, 20000, 1100, 'Where the filter comes to rest.', {
    words: ['bright', 'open', '-dark'],
  }),
  envoctaves: ratio(0, 6, 2.2, 'Octaves that the filter opens.', { words: ['plucky'] }),
  resonance: ratio(0, 1, 0.25, 'Peak of the filter.', { words: ['resonant'] }),
  detuning: cents(0, 60, 12, 'How far left and right are apart.', {
    words: ['detuned', 'wide', 'fat'],
  }),
  drive: decibels(0, 36, 7, 'Saturation.', { words: ['hard', 'distorted'] }),
  grain: bits(6, 16, 11, 'Word length, as of a sampler.', { words: ['-oldschool', '-lofi'] }),
  grainrate: hertz(8000, 48000, 27000, 'Sample rate of that sampler.', {
    words: ['-oldschool', '-lofi'],
  }),
};

type StabSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A rave stab: one chord shape moved about in parallel, as a sampler played it. */
export const raveStab = defineInstrument({
  name: 'rave-stab',
  doc: 'Chord memory: a sampled-sounding minor chord on one key.',
  tail: 3,
  parameters,
  presets: {
    major: { doc: 'Major.', values: { third: 4 } },
    seventh: { doc: 'Minor seventh.', values: { top: 10 } },
    sus: { doc: 'Suspended.', values: { third: 5 } },
    power: { doc: 'Fifths only, driven.', values: { third: 0, drive: 13 } },
    hit: {
      doc: 'Orchestral: wide and open.',
      values: { third: 7, fifth: 12, top: 19, cutoff: 3000, decay: 0.4 },
    },
  },
  voice(g, note, p) {
    const chord = [p.third.mul(0), p.third, p.fifth, p.top].map((interval, index) =>
      chordTone(
        g,
        note.freq.mul(interval.midiratio()),
        p.detuning.mul(index % 2 === 0 ? 0.005 : -0.005),
      ),
    );
    const sum = chord.reduce((total, each) => total.add(each)).mul(0.22);
    const opening = g.EnvGen.kr(
      env.custom({ levels: [1, 0.001], times: [p.decay.mul(5)], curves: 'exp' }),
    );
    const corner = p.cutoff.mul(opening.mul(p.envoctaves).mul(12).midiratio()).clip(30, 15000);
    const sharp = p.resonance.mul(-0.93).add(1);
    const filtered = g.LPF.ar(g.RLPF.ar(sum, corner, sharp), corner.mul(1.6).min(16000));
    const driven = saturate(g, filtered, p.drive);
    const coarse = g.Decimator.ar(driven, p.grainrate, p.grain);
    return g.HPF.ar(coarse, 150)
      .mul(loudness(g, note.gate, p))
      .mul(velocityGain(note.velocity))
      .mul(1.1);
  },
});

/** A saw so many semitones above the note and a narrow pulse as far below it, to opposite sides. */
function chordTone(g: Graph, freq: Signal, semitones: Signal): Signal {
  const apart = semitones.midiratio();
  const falling = saw(g, freq.mul(apart));
  const narrow = pulse(g, freq.div(apart), 0.35).mul(0.8);
  return g.signal([falling.add(narrow.mul(0.4)), narrow.add(falling.mul(0.4))]);
}

function loudness(g: Graph, gate: Signal, p: StabSignals): Signal {
  return g.EnvGen.ar(env.adsr(0.002, 0.5, 0.5, p.release), gate, 1, 0, 1, 2);
}
