import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { removeDc, smoothCorner } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { brightened, phasedSaw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';
import { centreGain, detuneSignal, sideGain, supersawOffsets } from '../parts/supersaw.ts';

const parameters = {
  detuning: ratio(0, 1, 0.45, "The JP-8000's detune knob, on its measured curve.", {
    words: ['detuned', 'fat', 'wide', 'huge', '-thin'],
  }),
  mix: ratio(0, 1, 0.7, 'The six outer oscillators against the middle one.', {
    words: ['fat', 'huge'],
  }),
  width: ratio(0, 1, 0.8, 'How far the outer oscillators stand apart.', {
    words: ['wide', '-narrow'],
  }),
  cutoff: hertz(20, 20000, 12000, 'Low-pass.', { words: ['bright', 'open', '-dark', '-muffled'] }),
  octaves: decibels(-40, 0, -40, 'A second layer an octave up.', {
    words: ['huge', 'bright', 'epic'],
  }),
  drive: decibels(0, 36, 0, 'Saturation.', { words: ['hard', 'distorted', 'aggressive'] }),
  attack: seconds(0.001, 5, 0.004, 'Time to rise.', { curve: 'exp', words: ['soft', '-plucky'] }),
  decay: seconds(0.01, 10, 0.4, 'Time to fall to the held level.', { curve: 'exp' }),
  level: ratio(0, 1, 0.8, 'Held level.', { words: ['-plucky', '-stabby'] }),
  release: seconds(0.005, 10, 0.12, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

/** Where each oscillator stands, -1 left to 1 right; neighbours in pitch stand apart. */
const places = [-1, 0.7, -0.4, 0, 0.4, -0.7, 1];

type SawSignals = { readonly [K in keyof typeof parameters]: Signal };

/**
 * Seven detuned saws with the detune curve and mix law of the JP-8000, starting at phases of chance, a
 * high-pass at the note that follows it, and stereo.
 */
export const supersaw = defineInstrument({
  name: 'supersaw',
  doc: 'Seven detuned saws: the lead of hardcore and trance.',
  tail: 10.1,
  parameters,
  presets: {
    lead: {
      doc: 'Bright and driven, for melodies.',
      values: { detuning: 0.5, mix: 0.75, drive: 9, octaves: -9 },
    },
    pluck: {
      doc: 'Short, for arpeggios.',
      values: { decay: 0.22, level: 0, cutoff: 6000, release: 0.15 },
    },
    pad: {
      doc: 'Slow and wide.',
      values: { attack: 0.6, release: 1.6, cutoff: 4000, detuning: 0.55, width: 1 },
    },
    anthem: {
      doc: 'Everything open.',
      values: { detuning: 0.6, mix: 0.8, octaves: -6, drive: 6, width: 1 },
    },
  },
  voice(g, note, p) {
    const stack = sevenSaws(g, note.freq, p);
    const upper = octaveAbove(g, note.freq, p);
    const whole = brightened(g, stack.add(upper)).mul(held(g, note.gate, p));
    // The original's high-pass follows the note: it hides what aliases below it.
    const bright = g.LPF.ar(g.HPF.ar(whole, note.freq), smoothCorner(g, p.cutoff));
    const driven = removeDc(g, saturate(g, bright.mul(0.3), p.drive));
    return driven.mul(velocityGain(note.velocity).mul(1.05));
  },
});

function sevenSaws(g: Graph, freq: Signal, p: SawSignals): Signal {
  const spread = detuneSignal(p.detuning);
  const side = sideGain(p.mix);
  const parts = supersawOffsets.map((offset, index) => {
    const saw = phasedSaw(g, freq.mul(spread.mul(offset).add(1)), g.Rand.new(-1, 1));
    const gain = offset === 0 ? centreGain(p.mix) : side;
    return { saw, gains: sideGains(g, gain, p.width.mul(places[index] ?? 0)) };
  });
  // Gain and sum in one, a UGen each: fewer than a gain for both sides and one for each.
  return parts.reduce((sum, { saw, gains }) => saw.mulAdd(gains, sum), g.signal([0, 0]));
}

/** Two saws an octave up, one to each side. */
function octaveAbove(g: Graph, freq: Signal, p: SawSignals): Signal {
  const sides = [-1, 1].map((side) => {
    const detuned = freq.mul(2).mul(p.detuning.mul(0.006 * side).add(1));
    return phasedSaw(g, detuned, g.Rand.new(-1, 1));
  });
  return g.signal(sides).mul(p.octaves.dbamp());
}

/** Of a channel to each side: `place` -1 is left, 1 is right, 0 both. */
function sideGains(g: Graph, gain: Signal, place: Signal): Signal {
  return g.signal([place.neg().add(1).min(1), place.add(1).min(1)]).mul(gain);
}
