import {
  bits,
  choice,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  source: choice(['tone', 'ring', 'bits', 'burst'], 'tone', 'What is broken.'),
  jumps: hertz(1, 400, 55, 'How often the pitch jumps, in a second.', {
    words: ['busy', 'random'],
  }),
  leap: semitones(0, 48, 24, 'How far it jumps.', { words: ['random', 'crazy'] }),
  gaps: ratio(0, 0.95, 0.35, 'How much is missing.', { words: ['stuttered', 'broken'] }),
  grain: bits(2, 16, 6, 'Word length.', { words: ['-crushed', '-lofi'] }),
  grainrate: hertz(1000, 48_000, 14_000, 'Sample rate.', { words: ['-crushed', '-lofi'] }),
  decay: seconds(0.01, 1, 0.16, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
};

type GlitchSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A machine that fails: tones that jump, with holes, at few bits. No two are alike. */
export const glitch = defineInstrument({
  name: 'glitch',
  doc: 'Short digital noises; `n` counts kinds, and no two of a kind are alike.',
  pitch: { kind: 'drum', hertz: 523.2511 },
  tail: 1.1,
  parameters,
  presets: {
    modem: { doc: 'A ring-modulated chatter.', values: { source: 1, jumps: 38, leap: 12 } },
    data: { doc: 'Words read as sound.', values: { source: 2, grain: 3, jumps: 110, gaps: 0.1 } },
    tear: { doc: 'A burst, cut up.', values: { source: 3, jumps: 220, gaps: 0.6, decay: 0.3 } },
    blip: {
      doc: 'One clean blip.',
      values: { jumps: 8, leap: 30, gaps: 0, decay: 0.05, grain: 16 },
    },
    skip: { doc: 'A disc that sticks.', values: { jumps: 27, leap: 4, gaps: 0.5, decay: 0.5 } },
    crash: {
      doc: 'All of it at once.',
      values: { source: 3, jumps: 400, leap: 48, grain: 2, grainrate: 5000, decay: 0.25 },
    },
  },
  voice(g, note, p) {
    const jump = g.LFNoise0.kr(p.jumps).mul(p.leap);
    const pitch = note.freq.mul(jump.midiratio()).clip(30, 12_000);
    const holes = g.LFNoise0.ar(p.jumps.mul(1.7)).mul(0.5).add(0.5).gt(p.gaps);
    const torn = broken(g, pitch, p).mul(g.Lag.ar(holes, 0.0008));
    const coarse = g.Decimator.ar(torn, p.grainrate, p.grain);
    const fall = hit(g, 0.0008, p.decay).mul(velocityGain(note.velocity));
    return g.HPF.ar(removeDc(g, coarse), 90).mul(fall).mul(0.7);
  },
});

/** In the order of `source`. */
function broken(g: Graph, pitch: Signal, p: GlitchSignals): Signal {
  const tone = g.SinOsc.ar(pitch);
  return g.Select.ar(p.source.round(1), [
    tone,
    tone.mul(g.Pulse.ar(pitch.mul(1.37), 0.5)).mul(1.2),
    g.LFNoise0.ar(pitch.mul(4)),
    g.WhiteNoise.ar(),
  ]);
}
