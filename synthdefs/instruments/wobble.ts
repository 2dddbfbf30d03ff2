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
import { held } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse, saw } from '../parts/oscillators.ts';
import { saturateTwice } from '../parts/saturate.ts';
import { monoBelow } from '../parts/stereo.ts';

const parameters = {
  wobbles: ratio(0.25, 32, 4, 'How often the filter opens within the length of the note.', {
    curve: 'exp',
    words: ['wobbly', 'motion'],
  }),
  wobbleshape: choice(['sine', 'saw', 'square'], 'sine', 'How it opens and shuts.'),
  depth: ratio(0, 6, 3.6, 'Octaves that the filter opens.', { words: ['wobbly'] }),
  cutoff: hertz(20, 20000, 160, 'Where the filter is shut.', {
    words: ['bright', 'open', '-dark'],
  }),
  resonance: ratio(0, 1, 0.45, 'Peak of the filter.', { words: ['resonant', 'squelchy'] }),
  detuning: cents(0, 60, 14, 'Distance of the saws.', { words: ['detuned', 'fat'] }),
  sub: decibels(-40, 6, -4, 'Sine under it, in the middle.', { words: ['subby', 'deep', 'bassy'] }),
  drive: decibels(0, 36, 12, 'Saturation.', { words: ['hard', 'distorted', 'growly'] }),
  glide: seconds(0, 1, 0.05, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  attack: seconds(0.001, 5, 0.006, 'Time to rise.', { curve: 'exp' }),
  release: seconds(0.005, 3, 0.06, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type WobbleSignals = { readonly [K in keyof typeof parameters]: Signal };

/** The fastest wobble, hertz: above it is a tone. */
const fastest = 60;

/**
 * A bass whose filter opens and shuts in time: so many times in the length of the note, so that it
 * follows the tempo as the note does. Mono below 180 Hz.
 */
export const wobble = defineInstrument({
  name: 'wobble',
  doc: 'Bass whose filter opens so many times within each note.',
  mono: true,
  tail: 3.1,
  parameters,
  presets: {
    wub: { doc: 'Round and slow.', values: { wobbles: 2, drive: 8, resonance: 0.3 } },
    growl: {
      doc: 'Fast, torn, open.',
      values: { wobbles: 8, wobbleshape: 1, drive: 24, cutoff: 260, resonance: 0.7 },
    },
    gate: { doc: 'On and off.', values: { wobbleshape: 2, depth: 4.6, cutoff: 90 } },
  },
  voice(g, note, p) {
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide);
    const apart = p.detuning.mul(0.005).midiratio();
    const middle = pulse(g, pitch, 0.42).mul(0.5);
    const saws = g.signal([saw(g, pitch.mul(apart)), saw(g, pitch.div(apart))]).add(middle);
    const speed = p.wobbles.div(note.sustain.max(0.01)).min(fastest);
    const corner = p.cutoff.mul(opening(g, speed, p.wobbleshape).mul(p.depth).mul(12).midiratio());
    const sharp = p.resonance.mul(-0.92).add(1);
    const filtered = g.RLPF.ar(saws.mul(0.5), corner.clip(25, 15_000), sharp);
    const driven = removeDc(g, saturateTwice(g, filtered, p.drive));
    const under = g.SinOsc.ar(pitch).mul(p.sub.dbamp()).mul(0.7);
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, driven).add(under).mul(loud).mul(velocityGain(note.velocity, 0.8)).mul(0.4);
  },
});

/** 0 shut to 1 open; shut at the start of the note, but for the saw, which falls. */
function opening(g: Graph, speed: Signal, shape: WobbleSignals['wobbleshape']): Signal {
  const swing = g.SinOsc.kr(speed, -Math.PI / 2);
  const falling = g.LFSaw.kr(speed, 1).mul(-0.5).add(0.5);
  const square = swing.mul(6).clip(-1, 1).mul(0.5).add(0.5);
  const way = g.Select.kr(shape.round(1), [swing.mul(0.5).add(0.5), falling, square]);
  return g.Lag.kr(way, 0.012);
}
