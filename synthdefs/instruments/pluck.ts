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
import { exponentialFall, held } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';
import { monoBelow } from '../parts/stereo.ts';
import { pluckedString } from '../parts/string.ts';

const parameters = {
  wave: choice(['string', 'saw'], 'string', 'A plucked string, or a saw under a filter.'),
  decay: seconds(0.05, 8, 1.2, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-plucky'],
  }),
  damp: ratio(0, 0.9, 0.3, 'How quickly the string loses its highs.', {
    words: ['soft', 'muffled', '-bright'],
  }),
  cutoff: hertz(20, 20000, 9000, 'Low-pass; the saw closes from here.', {
    words: ['bright', 'open', '-dark'],
  }),
  resonance: ratio(0, 1, 0.15, 'Peak of that low-pass.', { words: ['resonant'] }),
  detuning: cents(0, 60, 5, 'How far left and right are apart.', {
    words: ['detuned', 'wide', 'fat'],
  }),
  drive: decibels(0, 36, 2, 'Saturation.', { words: ['hard', 'distorted'] }),
  release: seconds(0.005, 3, 0.25, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type PluckSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A pluck: a string after Karplus and Strong, or a saw whose filter shuts. */
export const pluck = defineInstrument({
  name: 'pluck',
  doc: 'Plucked string, or a saw whose filter shuts.',
  tail: 3.1,
  parameters,
  presets: {
    string: { doc: 'A nylon string.', values: { decay: 1.6, damp: 0.45 } },
    koto: {
      doc: 'A bright string, struck near its end.',
      values: { decay: 2.6, damp: 0.05, cutoff: 14_000, detuning: 3 },
    },
    saw: {
      doc: 'The pluck of trance.',
      values: { wave: 1, decay: 0.5, cutoff: 6500, detuning: 12, resonance: 0.3 },
    },
  },
  voice(g, note, p) {
    const sides = [-1, 1].map((side) => {
      const freq = note.freq.mul(p.detuning.mul(0.005 * side).midiratio());
      return g.Select.ar(p.wave.round(1), [
        pluckedString(g, freq, { decay: p.decay, damp: p.damp }),
        saw(g, freq)
          .mul(exponentialFall(g, p.decay.mul(1 / 6.9)))
          .mul(1.4),
      ]);
    });
    const driven = removeDc(g, saturate(g, g.signal(sides), p.drive));
    const tone = g.RLPF.ar(driven, corner(g, p), p.resonance.mul(-0.9).add(1));
    const loud = held(g, note.gate, { attack: 0.001, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, tone).mul(loud).mul(velocityGain(note.velocity)).mul(0.6);
  },
});

/** The string keeps its low-pass; the saw's goes down four octaves. */
function corner(g: Graph, p: PluckSignals): Signal {
  const shutting = exponentialFall(g, p.decay.mul(0.25)).sub(1).mul(48).mul(p.wave.round(1));
  return p.cutoff.mul(shutting.midiratio()).clip(30, 18_000);
}
