import { cents, decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { removeDc, smoothCorner } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, pulseWidthSaw, square } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  detuning: cents(0, 60, 28, 'How far the outer copies are from the note.', {
    words: ['detuned', 'fat', 'wobbly'],
  }),
  drift: cents(0, 100, 30, 'How far each copy wanders, slowly.', { words: ['drunk', 'motion'] }),
  pwm: ratio(0, 0.98, 0.85, 'Depth of the pulse width modulation.', {
    words: ['hoovery', 'motion'],
  }),
  pwmrate: hertz(0.1, 15, 5.5, 'Speed of the pulse width modulation.', { words: ['motion'] }),
  sub: decibels(-40, 6, -9, 'A square an octave down.', { words: ['subby', 'deep', 'fat'] }),
  lowcut: hertz(20, 1000, 400, 'High-pass.', { words: ['thin'] }),
  cutoff: hertz(20, 20000, 2500, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  flange: ratio(0, 1, 0.6, 'Flanger, slow and wide.', { words: ['metallic', 'wide', 'spacey'] }),
  drive: decibels(0, 30, 8, 'Saturation.', { words: ['hard', 'distorted'] }),
  glide: seconds(0, 1, 0.1, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  attack: seconds(0.001, 5, 0.01, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.01, 3, 0.3, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type MentasmSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Where each copy stands against the note, and how fast it wanders, hertz. */
const copies = [
  [-1, 0.17],
  [0.1, 0.26],
  [1, 0.37],
] as const;

/**
 * The mentasm: copies of a hoover that stand apart and wander, without its swoop, through a band of
 * the middle and a slow flanger. Two notes a semitone apart are all it needs.
 */
export const mentasm = defineInstrument({
  name: 'mentasm',
  doc: 'Held, drifting hoovers in a narrow band, through a slow flanger.',
  mono: true,
  tail: 3.1,
  parameters,
  presets: {
    wail: { doc: 'Thin and far away.', values: { lowcut: 700, drift: 60, release: 0.9 } },
    dominator: {
      doc: 'Heavy and close, with its sub.',
      values: { sub: -2, lowcut: 220, drive: 16, cutoff: 3800, flange: 0.3 },
    },
    dark: { doc: 'Slow, dull, uneasy.', values: { cutoff: 1100, pwmrate: 2.2, attack: 0.25 } },
  },
  voice(g, note, p) {
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide);
    const band = g.LPF.ar(
      g.HPF.ar(oscillators(g, pitch, p), smoothCorner(g, p.lowcut)),
      smoothCorner(g, p.cutoff),
    );
    const driven = removeDc(g, saturate(g, band.mul(0.5), p.drive));
    const wet = flanger(g, driven).mul(p.flange.mul(0.6));
    const wide = wet.add(driven.mul(p.flange.mul(-0.4).add(1)));
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return wide.mul(loud).mul(velocityGain(note.velocity, 0.7).mul(1.45));
  },
});

function oscillators(g: Graph, pitch: Signal, p: MentasmSignals): Signal {
  const triangle = g.LFTri.ar(p.pwmrate).mul(p.pwm).mul(0.5).add(0.5);
  const [lower, middle, upper] = copies.map(([place, speed], index) => {
    const wander = g.SinOsc.kr(speed, 2 * index).mul(p.drift);
    return pitch.mul(p.detuning.mul(place).add(wander).mul(0.01).midiratio());
  });
  if (!lower || !middle || !upper) throw new RangeError('three copies');
  const moving = pulse(g, middle, triangle.mul(0.9).add(0.05)).mul(0.7);
  const saws = pulseWidthSaw(g, lower, triangle).add(pulseWidthSaw(g, upper, triangle));
  const sub = square(g, pitch.mul(0.5)).mul(p.sub.dbamp());
  return saws.add(moving).add(sub).mul(0.5);
}

/** How long a sound goes round in a flanger that feeds back 0.6, in turns, to -60 dB. */
const turns = Math.log(0.001) / Math.log(0.6);

/** A delay for each side that goes slowly up and down, one up while the other goes down. */
function flanger(g: Graph, input: Signal): Signal {
  const taps = [1, -1].map((side) => {
    const delay = g.LFTri.kr(0.19)
      .mul(0.0022 * side)
      .add(0.0032);
    return g.CombC.ar(input, 0.01, delay, delay.mul(turns));
  });
  return g.signal(taps).mul(0.7);
}
