import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';
import { monoBelow } from '../parts/stereo.ts';

const parameters = {
  swing: semitones(0, 24, 7, 'How far the pitch goes up and down.', { words: ['motion'] }),
  swingrate: hertz(0.05, 20, 0.9, 'Speed of that.', { words: ['motion'] }),
  steps: ratio(0, 1, 0, '0 slides up and down, 1 jumps between two tones.', { words: ['alarm'] }),
  tune: semitones(-24, 24, 0, 'Tuning of the middle.', { words: ['high', '-deep'] }),
  rise: seconds(0.005, 10, 0.01, 'Time to run up to its pitch.', { curve: 'exp' }),
  risefrom: semitones(0, 48, 0, 'How far below it begins, and how far it sinks when let go.', {
    words: ['dive', 'bend'],
  }),
  wave: ratio(0, 1, 0.3, '0 is a saw, 1 a pulse; between them both sound.', { words: ['hollow'] }),
  cutoff: hertz(20, 20000, 5000, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  drive: decibels(0, 36, 6, 'Saturation.', { words: ['hard', 'distorted'] }),
  width: ratio(0, 1, 0.4, 'Stereo width.', { words: ['wide'] }),
  release: seconds(0.01, 8, 0.1, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type SirenSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A siren: horns that slide up and down or jump between two tones, that run up and run down. */
export const siren = defineInstrument({
  name: 'siren',
  doc: 'Siren: rave siren, air raid, two-tone alarm.',
  pitch: { kind: 'note', hertz: 500 },
  tail: 8.1,
  parameters,
  presets: {
    rave: { doc: 'Fast, up and down.', values: { swing: 9, swingrate: 2.6, drive: 10 } },
    'air-raid': {
      doc: 'Runs up for four seconds, and down for six.',
      values: {
        swing: 0.3,
        swingrate: 0.3,
        tune: -0.7,
        rise: 4,
        risefrom: 24,
        wave: 0,
        cutoff: 2400,
        width: 0.8,
        release: 6,
      },
    },
    alarm: {
      doc: 'Two tones, 600 and 800 Hz.',
      values: { swing: 2.49, swingrate: 1.5, steps: 1, tune: 5.65, wave: 1, release: 0.03 },
    },
  },
  voice(g, note, p) {
    const pitch = note.freq.mul(moved(g, note.gate, p).midiratio());
    const horns = [-1, 1].map((side) => {
      const freq = pitch.mul(1 + 0.0022 * side);
      const falling = saw(g, freq).mul(p.wave.neg().add(1));
      return falling.add(pulse(g, freq, 0.4).mul(p.wave).mul(0.8));
    });
    const driven = removeDc(g, saturate(g, g.signal(horns).mul(0.6), p.drive));
    const tone = g.HPF.ar(g.LPF.ar(driven, p.cutoff), 90);
    const loud = held(g, note.gate, { attack: 0.008, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, tone, p.width).mul(loud).mul(velocityGain(note.velocity, 0.7)).mul(0.9);
  },
});

/** Semitones against the note: the swing, and the machine that runs up and down. */
function moved(g: Graph, gate: Signal, p: SirenSignals): Signal {
  const triangle = g.LFTri.ar(p.swingrate);
  const sharp = p.steps.squared().mul(60).add(1);
  const swing = triangle.mul(sharp).clip(-1, 1).mul(p.swing);
  const machine = env.custom({
    levels: [p.risefrom.neg(), 0, p.risefrom.neg()],
    times: [p.rise, p.release],
    curves: [-3, 1],
    releaseNode: 1,
  });
  return swing.add(p.tune).add(g.EnvGen.ar(machine, gate));
}
