import {
  cents,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { ensemble } from '../parts/ensemble.ts';
import { removeDc, smoothCorner } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, pulseWidthSaw, square } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  swoop: semitones(-36, 36, -12, 'Where the pitch starts, against the note.', {
    words: ['hoovery', 'bend'],
  }),
  swooptime: seconds(0.005, 1, 0.14, 'Time until the note is reached.', { curve: 'exp' }),
  drop: semitones(-36, 12, -7, 'How far the pitch falls when the note is let go.', {
    words: ['dive'],
  }),
  pwm: ratio(0, 0.98, 0.9, 'Depth of the pulse width modulation.', {
    words: ['hoovery', 'motion'],
  }),
  pwmrate: hertz(0.1, 15, 7.2, 'Speed of the pulse width modulation.', { words: ['motion'] }),
  sub: decibels(-40, 6, -5, 'Squares one and two octaves down.', {
    words: ['subby', 'fat', 'deep'],
  }),
  cutoff: hertz(20, 20000, 7500, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  lowcut: hertz(20, 1000, 110, 'High-pass.', { words: ['thin'] }),
  detuning: cents(0, 60, 9, 'Distance of the two voices.', { words: ['detuned', 'fat'] }),
  chorus: ratio(0, 1, 0.55, 'Ensemble, wide.', { words: ['chorused', 'wide', 'lush'] }),
  fifth: decibels(-40, 0, -40, 'A second hoover a fifth above; none at -40.', { words: ['rave'] }),
  breath: decibels(-100, 0, -26, 'Noise in it.', { words: ['noisy', 'breathy'] }),
  drive: decibels(0, 36, 5, 'Saturation.', { words: ['hard', 'distorted'] }),
  glide: seconds(0, 1, 0.09, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  release: seconds(0.01, 2, 0.16, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type HooverSignals = { readonly [K in keyof typeof parameters]: Signal };

/**
 * The hoover of the Alpha Juno: a saw and a pulse whose widths a fast triangle moves, squares below
 * them, an envelope that swoops the pitch up into the note and drops it when it is let go, through a
 * quick ensemble.
 */
export const hoover = defineInstrument({
  name: 'hoover',
  doc: 'Alpha Juno hoover: pulse-width saw, swooping pitch, fast ensemble.',
  mono: true,
  tail: 2.1,
  parameters,
  presets: {
    'what-the': {
      doc: 'The patch of the Alpha Juno: up an octave into the note, and down again.',
      values: {
        swoop: -12,
        swooptime: 0.14,
        drop: -12,
        pwm: 0.95,
        pwmrate: 7.5,
        sub: -3,
        release: 0.4,
      },
    },
    dominator: {
      doc: 'Low and heavy, hardly a swoop, its sub in front.',
      values: { swoop: -3, swooptime: 0.06, drop: -24, sub: 3, cutoff: 5200, drive: 11 },
    },
    sustained: {
      doc: 'Held still, for chords and long notes.',
      values: { swoop: 0, drop: 0, release: 0.25, detuning: 16, chorus: 0.7 },
    },
    rave: { doc: 'With a fifth on top.', values: { fifth: -6, swoop: -12 } },
    mentasm: {
      doc: 'Held, detuned, no swoop.',
      values: {
        swoop: 0,
        drop: 0,
        detuning: 28,
        pwmrate: 5.5,
        cutoff: 4200,
        chorus: 0.8,
        release: 0.3,
      },
    },
    siren: {
      doc: 'A long climb into the note.',
      values: { swoop: -24, swooptime: 0.7, drop: -24, release: 0.6 },
    },
    dirty: { doc: 'Driven and bright.', values: { drive: 18, cutoff: 11000, sub: -2 } },
  },
  voice(g, note, p) {
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide).mul(bend(g, note.gate, p).midiratio());
    const mix = g.LPF.ar(
      g.HPF.ar(oscillators(g, pitch, p), smoothCorner(g, p.lowcut)),
      smoothCorner(g, p.cutoff),
    );
    const driven = removeDc(g, saturate(g, mix.mul(0.5), p.drive));
    const taps = ensemble(g, driven, { speed: 4, depth: 0.0016 }).mul(p.chorus.mul(0.8));
    const wide = taps.add(driven.mul(p.chorus.mul(-0.5).add(1)));
    const loud = g.EnvGen.ar(env.asr(0.006, 1, p.release), note.gate, 1, 0, 1, 2);
    return wide.mul(loud).mul(velocityGain(note.velocity, 0.7).mul(1.38));
  },
});

/** Semitones against the note: up into it, a little over, and down when it is let go. */
function bend(g: Graph, gate: Signal, p: HooverSignals): Signal {
  const overshoot = p.swoop.mul(-0.06);
  const shape = env.custom({
    levels: [p.swoop, overshoot, 0, p.drop],
    times: [p.swooptime, 0.06, p.release],
    curves: [-2, 0, 2],
    releaseNode: 2,
  });
  return g.EnvGen.ar(shape, gate);
}

function oscillators(g: Graph, pitch: Signal, p: HooverSignals): Signal {
  const triangle = g.LFTri.ar(p.pwmrate).mul(p.pwm).mul(0.5).add(0.5);
  const apart = p.detuning.mul(0.005).midiratio();
  const upper = pulseWidthSaw(g, pitch.mul(apart), triangle);
  const lower = pulseWidthSaw(g, pitch.div(apart), triangle);
  const moving = pulse(g, pitch, triangle.mul(0.9).add(0.05));
  const octaveDown = square(g, pitch.mul(0.5));
  const deep = square(g, pitch.mul(0.25)).mul(0.7);
  const fifth = pulseWidthSaw(g, pitch.mul(1.4983), triangle).mul(
    p.fifth.dbamp().mul(p.fifth.gt(-40)),
  );
  const squares = octaveDown.add(deep).mul(p.sub.dbamp()).mul(0.6);
  const breath = g.WhiteNoise.ar().mul(p.breath.dbamp());
  return upper.add(lower).add(moving.mul(0.6)).add(fifth).add(squares).add(breath).mul(0.5);
}
