import { defineInstrument, ratio, seconds, semitones } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  tune: semitones(-24, 24, 0, 'Tuning of the drum.', { words: ['high', '-deep'] }),
  decay: seconds(0.05, 1.5, 0.4, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  slap: ratio(0, 1, 0.35, 'Fingers on the skin: noise and higher modes.', {
    words: ['bright', 'snappy', '-soft'],
  }),
  bend: semitones(0, 12, 1.5, 'How far the pitch falls to the note.', { words: ['punchy'] }),
};

/** Modes of the skin above the lowest, how loud they are, and their decay against its. */
const modes = [
  [1.83, 0.4, 0.4],
  [2.61, 0.28, 0.25],
  [3.42, 0.18, 0.16],
] as const;

/** A conga or bongo: the modes of a skin over a wooden barrel, and the hand on it. */
export const conga = defineInstrument({
  name: 'conga',
  doc: 'Conga and bongo: a tuned skin struck by a hand.',
  pitch: { kind: 'drum', hertz: 220 },
  tail: 1.6,
  parameters,
  presets: {
    low: { doc: 'The tumba.', values: { tune: -5, decay: 0.55, slap: 0.25 } },
    mid: { doc: 'The conga, open.', values: { tune: 0, decay: 0.42 } },
    high: { doc: 'The quinto, struck harder.', values: { tune: 5, decay: 0.3, slap: 0.55 } },
    bongo: { doc: 'A bongo: small and sharp.', values: { tune: 12, decay: 0.18, slap: 0.7 } },
  },
  voice(g, note, p) {
    const fall = exponentialFall(g, 0.018).mul(p.bend).add(p.tune).midiratio();
    const pitch = fall.mul(note.freq);
    const skin = g.SinOsc.ar(pitch).add(upper(g, pitch, p.decay).mul(p.slap.add(0.2)));
    const hand = g.BPF.ar(g.WhiteNoise.ar(), 2600, 1.1).mul(exponentialFall(g, 0.004)).mul(p.slap);
    const drum = removeDc(g, skin.add(hand.mul(1.6)).mul(0.8).tanh());
    return drum.mul(hit(g, 0.0005, p.decay)).mul(velocityGain(note.velocity).mul(0.68));
  },
});

function upper(g: Graph, pitch: Signal, decay: Signal): Signal {
  const parts = modes.map(([mode, level, length]) =>
    g.SinOsc.ar(pitch.mul(mode))
      .mul(exponentialFall(g, decay.mul(length / 6.9)))
      .mul(level),
  );
  return parts.reduce((sum, each) => sum.add(each));
}
