import { cents, decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { ensemble } from '../parts/ensemble.ts';
import { held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saw } from '../parts/oscillators.ts';
import { monoBelow } from '../parts/stereo.ts';

const parameters = {
  detuning: cents(0, 60, 14, 'How far the voices are apart.', {
    words: ['detuned', 'fat', 'lush', 'wide'],
  }),
  cutoff: hertz(20, 20000, 3000, 'Low-pass.', { words: ['bright', 'open', '-dark', '-muffled'] }),
  motion: ratio(0, 3, 0.5, 'Octaves by which the low-pass moves, slowly.', {
    words: ['motion', 'evolving', 'hypnotic'],
  }),
  motionrate: hertz(0.02, 5, 0.15, 'Speed of that movement.', { words: ['motion'] }),
  glass: decibels(-40, 0, -40, 'Sines two octaves up that ring together.', {
    words: ['glassy', 'bright', 'cold'],
  }),
  breath: ratio(0, 1, 0.1, 'Noise in the voices.', { words: ['breathy', 'airy'] }),
  chorus: ratio(0, 1, 0.6, 'Ensemble, wide.', { words: ['chorused', 'wide', 'lush'] }),
  width: ratio(0, 1, 0.6, 'Stereo width.', { words: ['wide', '-narrow'] }),
  lowcut: hertz(20, 1000, 80, 'High-pass.', { words: ['thin'] }),
  attack: seconds(0.001, 5, 0.35, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 6, 1.4, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type PadSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Where the voices of each side stand against the note, in shares of `detuning`. */
const desks = [
  [-1, -0.3, 0.55],
  [1, 0.35, -0.6],
] as const;

/** A pad: six saws, three on each side, a low-pass that breathes, an ensemble. Mono below 180 Hz. */
export const pad = defineInstrument({
  name: 'pad',
  doc: 'Wide pad of six saws under a slow low-pass, with glass on top where asked.',
  tail: 6.1,
  parameters,
  presets: {
    warm: { doc: 'Round and close.', values: { cutoff: 1500, detuning: 10, motion: 0.3 } },
    dark: {
      doc: 'Dull, slow, uneasy.',
      values: { cutoff: 650, detuning: 26, motion: 1, motionrate: 0.08, attack: 1.1, release: 2.6 },
    },
    glass: {
      doc: 'Thin and ringing.',
      values: { glass: -2, cutoff: 2200, lowcut: 350, breath: 0.25 },
    },
    trance: {
      doc: 'Open and huge, for the break.',
      values: { cutoff: 7500, detuning: 22, chorus: 0.9, width: 0.8, attack: 0.12, release: 1 },
    },
  },
  voice(g, note, p) {
    const sway = g.SinOsc.kr(p.motionrate, g.Rand.new(0, 6)).mul(p.motion).mul(6).midiratio();
    const corner = p.cutoff.mul(sway).clip(40, 18_000);
    const filtered = g.LPF.ar(g.LPF.ar(saws(g, note.freq, p), corner), corner.mul(1.6).min(19_000));
    const whole = filtered.add(chimes(g, note.freq).mul(p.glass.dbamp()));
    const taps = ensemble(g, whole, { speed: 0.55, depth: 0.0021 }).mul(p.chorus.mul(0.8));
    const wide = g.HPF.ar(taps.add(whole.mul(p.chorus.mul(-0.4).add(1))), p.lowcut);
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, wide, p.width).mul(loud).mul(velocityGain(note.velocity).mul(1.3));
  },
});

function saws(g: Graph, freq: Signal, p: PadSignals): Signal {
  const sides = desks.map((places) =>
    places
      .map((place) => saw(g, freq.mul(p.detuning.mul(place * 0.01).midiratio())))
      .reduce((sum, each) => sum.add(each))
      .add(g.WhiteNoise.ar().mul(p.breath).mul(0.5)),
  );
  return g.signal(sides).mul(0.2);
}

/** Two pairs of sines that beat against each other, one to each side. */
function chimes(g: Graph, freq: Signal): Signal {
  const sides = [1, -1].map((side) => {
    const high = freq.mul(4 * (1 + 0.0011 * side)).min(16_000);
    const bell = g.SinOsc.ar(high, g.SinOsc.ar(freq.mul(2)).mul(0.9));
    return bell.mul(
      g.SinOsc.kr(0.31 + 0.06 * side)
        .mul(0.35)
        .add(0.65),
    );
  });
  return g.signal(sides).mul(0.22);
}
