import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, gated, toNothing } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  roomtime: seconds(0.2, 4, 1.2, 'Time in which the room falls by 60 dB.', {
    curve: 'exp',
    words: ['roomy', 'huge', 'long'],
  }),
  lows: hertz(60, 400, 140, 'Low-pass behind the room.', { words: ['bright', '-dark', '-deep'] }),
  drive: decibels(0, 48, 22, 'Distortion of what the low-pass leaves.', {
    words: ['hard', 'distorted', 'dirty'],
  }),
  bias: ratio(0, 0.5, 0.12, 'Lopsidedness: even harmonics.', { words: ['dirty', 'warm'] }),
  sweep: semitones(0, 36, 14, 'How far the kick in the room falls.', { words: ['punchy'] }),
  duck: seconds(0.02, 0.4, 0.13, 'How long it makes way for the kick.', { words: ['pumping'] }),
  swell: seconds(0.005, 0.3, 0.05, 'How long it takes to come back.', { words: ['pumping'] }),
  top: hertz(200, 8000, 900, 'Low-pass behind the drive.', { words: ['bright', '-dark'] }),
  gatelength: ratio(0.05, 1.4, 0.97, 'Length, as a share of the note.', {
    words: ['long', '-short', '-tight'],
  }),
  fade: seconds(0.003, 0.2, 0.012, 'Fade at the end.', { curve: 'exp' }),
};

type RumbleSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Echoes of the room, in periods of the note: a little beside whole ones, so that they beat slowly. */
const echoes = [1.006, 1.995, 2.991];

/** No echo is later, seconds: three periods of 20 Hz. */
const latest = 0.15;

/** All-passes that make a wash of single echoes, seconds. */
const diffusers = [0.0113, 0.0171];

/**
 * The rumble of hard techno: what a room gives back of the kick, without its highs, driven, and making
 * way for the next kick. It is struck with the kick and holds no kick of its own; the room's echoes
 * come after whole periods of the note, so that the rumble is in tune with it.
 */
export const rumble = defineInstrument({
  name: 'rumble',
  doc: 'Rumble behind a kick: its room, low-passed, driven, and ducked by it.',
  pitch: { kind: 'kick' },
  choke: 'rumbles',
  tail: 1,
  parameters,
  presets: {
    warehouse: {
      doc: 'A longer room, darker.',
      values: { roomtime: 2.4, lows: 105, drive: 16, duck: 0.15, swell: 0.08, top: 500 },
    },
    schranz: {
      doc: 'Harder and brighter, back at once.',
      values: { lows: 240, drive: 34, bias: 0.2, duck: 0.1, swell: 0.02, top: 2200 },
    },
  },
  voice(g, note, p) {
    const dark = g.LPF.ar(g.LPF.ar(room(g, struck(g, note.freq, p), note.freq, p), p.lows), p.lows);
    const gain = p.drive.dbamp();
    const driven = removeDc(g, dark.mul(gain).add(p.bias).tanh().sub(p.bias.tanh()));
    const whole = g.LPF.ar(driven, p.top).mul(behind(g, p));
    const loud = velocityGain(note.velocity, 0.75).mul(0.46);
    return gated(g, whole, note.sustain.mul(p.gatelength), p.fade).mul(loud);
  },
});

/** A kick as the room hears it. */
function struck(g: Graph, freq: Signal, p: RumbleSignals): Signal {
  const pitch = toNothing(exponentialFall(g, 0.02)).mul(p.sweep).midiratio().mul(freq);
  return g.SinOsc.ar(pitch).mul(exponentialFall(g, 0.07));
}

function room(g: Graph, input: Signal, freq: Signal, p: RumbleSignals): Signal {
  const lines = echoes.map((periods) =>
    g.CombN.ar(input, latest, freq.max(20).reciprocal().mul(periods), p.roomtime),
  );
  const together = lines.reduce((sum, each) => sum.add(each)).mul(1 / echoes.length);
  return diffusers.reduce((signal, time) => g.AllpassN.ar(signal, 0.02, time, 0.2), together);
}

/** Nothing while the kick sounds, then the rumble comes back. */
function behind(g: Graph, p: RumbleSignals): Signal {
  const levels = [0, 0, 1];
  return g.EnvGen.ar(env.custom({ levels, times: [p.duck, p.swell], curves: ['lin', 'sin'] }));
}
