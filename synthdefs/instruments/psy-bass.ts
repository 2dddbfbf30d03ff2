import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { exponentialFall, held, toNothing } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { phasedSaw } from '../parts/oscillators.ts';
import { saturateTwice } from '../parts/saturate.ts';

const parameters = {
  cutoff: hertz(20, 20000, 190, 'Where the filter comes to rest.', {
    words: ['bright', 'open', '-dark'],
  }),
  envoctaves: ratio(0, 7, 4, 'Octaves that the filter opens at first.', {
    words: ['plucky', 'squelchy'],
  }),
  decay: seconds(0.01, 1, 0.045, 'Time constant of the filter.', {
    curve: 'exp',
    words: ['long', '-tight', '-plucky'],
  }),
  resonance: ratio(0, 1, 0.2, 'Peak of the filter.', { words: ['resonant', 'squelchy'] }),
  sweep: semitones(0, 36, 7, 'How far the pitch falls to the note at first.', {
    words: ['punchy', 'clicky'],
  }),
  sub: decibels(-40, 6, -8, 'Sine under it.', { words: ['subby', 'deep'] }),
  drive: decibels(0, 36, 8, 'Saturation.', { words: ['hard', 'distorted'] }),
  release: seconds(0.003, 1, 0.012, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long', '-tight'],
  }),
};

/**
 * The bass between the kicks of freeform and psychedelic trance, sixteenth after sixteenth: a saw that
 * starts at the same place each time, under a filter that snaps shut.
 */
export const psyBass = defineInstrument({
  name: 'psy-bass',
  doc: 'Rolling bass in sixteenths: a saw under a filter that snaps shut.',
  tail: 1.1,
  parameters,
  presets: {
    freeform: { doc: 'Dry and even.', values: { cutoff: 210, decay: 0.04, drive: 10 } },
    rolling: {
      doc: 'Longer, rounder, more of the sub.',
      values: { decay: 0.09, envoctaves: 3, sub: -2, sweep: 3 },
    },
    dark: {
      doc: 'Resonant and driven.',
      values: { resonance: 0.7, envoctaves: 4.6, drive: 18, cutoff: 150 },
    },
  },
  voice(g, note, p) {
    const pitch = toNothing(exponentialFall(g, 0.006)).mul(p.sweep).midiratio().mul(note.freq);
    const opening = exponentialFall(g, p.decay).mul(p.envoctaves).mul(12).midiratio();
    const corner = p.cutoff.mul(opening).clip(30, 15_000);
    const sharp = p.resonance.mul(-0.92).add(1);
    const saw = phasedSaw(g, pitch, 0).mul(0.8);
    const filtered = g.LPF.ar(g.RLPF.ar(saw, corner, sharp), corner.mul(1.8).min(16_000));
    const sub = g.SinOsc.ar(pitch).mul(p.sub.dbamp());
    const driven = removeDc(g, saturateTwice(g, filtered.add(sub), p.drive));
    const loud = held(g, note.gate, { attack: 0.001, decay: 0.2, level: 0.75, release: p.release });
    return driven.mul(loud).mul(velocityGain(note.velocity, 0.8).mul(0.62));
  },
});
