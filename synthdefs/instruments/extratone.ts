import {
  count,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { tanhShaping } from '../parts/averages.ts';
import { gated } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { inStep, shapeTwice } from '../parts/oversample.ts';

const parameters = {
  pulses: count(1, 32, 1, 'Periods of the note to a kick: 8 is three octaves of single kicks.', {
    words: ['slow', 'rattling'],
  }),
  tone: hertz(30, 400, 90, 'Pitch to which each kick falls.', { words: ['high', '-deep'] }),
  sweep: semitones(0, 60, 34, 'How far each kick falls.', { words: ['punchy'] }),
  fall: seconds(0.0005, 0.03, 0.0035, 'Time constant of that fall.', {
    curve: 'exp',
    words: ['round', '-tight'],
  }),
  drive: decibels(0, 48, 24, 'Distortion of the kicks.', {
    words: ['hard', 'distorted', 'dirty'],
  }),
  bias: ratio(0, 0.5, 0.1, 'Lopsidedness: even harmonics.', { words: ['dirty', 'warm'] }),
  share: ratio(0.1, 1, 0.9, 'How much of its time each kick fills.', {
    words: ['full', '-thin', '-gated'],
  }),
  top: hertz(500, 18000, 9000, 'Low-pass behind the drive.', { words: ['bright', '-dark'] }),
  gatelength: ratio(0.05, 1.4, 0.95, 'Length, as a share of the note.', {
    words: ['long', '-short', '-tight'],
  }),
  fade: seconds(0.003, 0.2, 0.008, 'Fade at the end.', { curve: 'exp' }),
};

type TrainSignals = { readonly [K in keyof typeof parameters]: Signal };

/**
 * The share of a kick's time in which it rises before the drive; it fades behind the drive in twice as
 * much. Of short kicks it is more, so that what the edges hold stays under the Nyquist frequency.
 */
const leastRise = 0.06;
const mostRise = 0.3;
const riseTime = 0.0004;

/** Level of the finished train: what the low-pass overshoots stays under full scale. */
const ceiling = 0.4;

/**
 * Kicks so dense that they are a tone: one oscillator whose period is a kick. Nothing is struck: the
 * time since the last kick comes from a saw at the rate of the kicks, between samples too, so that the
 * tone is in tune, and each kick's phase is the integral of its falling pitch at that time.
 */
export const extratone = defineInstrument({
  name: 'extratone',
  doc: 'A train of kicks as an oscillator: the note is how many there are a second.',
  pitch: { kind: 'note', hertz: 110 },
  choke: 'kicks',
  tail: 1,
  parameters,
  presets: {
    splitter: {
      doc: 'Splittercore: an eighth of the note, so that single kicks rattle.',
      values: { pulses: 8, tone: 62, sweep: 44, fall: 0.0055, drive: 36, bias: 0.06, top: 11000 },
    },
    organ: {
      doc: 'Round kicks that close up to a dark tone.',
      values: { tone: 55, sweep: 24, fall: 0.008, drive: 8, bias: 0.04, share: 1, top: 3500 },
    },
  },
  voice(g, note, p) {
    const rate = note.freq.div(p.pulses.round(1).max(1));
    const turn = g.LFSaw.ar(rate, 1).mul(0.5).add(0.5);
    const rise = rate.mul(riseTime).clip(leastRise, mostRise);
    const struck = kick(g, turn.div(rate), p).mul(turn.div(rise).min(1));
    const driven = shapeTwice(g, struck.mul(p.drive.dbamp()).add(p.bias), tanhShaping);
    const open = driven.sub(p.bias.tanh()).mul(inStep(g, gate(turn, p.share, rise.mul(2))));
    const dull = g.LPF.ar(removeDc(g, open), p.top);
    const loud = velocityGain(note.velocity, 0.75).mul(ceiling);
    return gated(g, dull, note.sustain.mul(p.gatelength), p.fade).mul(loud);
  },
});

/** A sine `time` seconds after it began to fall in pitch: its turns are the integral of the pitch. */
function kick(g: Graph, time: Signal, p: TrainSignals): Signal {
  const excess = p.sweep.midiratio().sub(1).mul(p.fall);
  const fallen = time.div(p.fall).neg().exp().neg().add(1);
  const turns = fallen.mul(excess).add(time).mul(p.tone);
  return g.SinOsc.ar(0, turns.wrap(-0.5, 0.5).mul(2 * Math.PI));
}

/** Open for a share of each kick, with an edge at its end: the next begins in silence. */
function gate(turn: Signal, share: Signal, edge: Signal): Signal {
  return share.sub(turn).div(edge).clip(0, 1);
}
