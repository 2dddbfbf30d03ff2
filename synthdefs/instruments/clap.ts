import { defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { hit } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  tone: hertz(500, 3000, 1150, 'Where the noise is strongest.', { words: ['bright', '-dark'] }),
  decay: seconds(0.05, 1, 0.24, 'Time for the tail to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  spacing: seconds(0.004, 0.025, 0.01, 'Time between the hands.', { words: ['loose', '-tight'] }),
  width: ratio(0, 1, 0.5, 'Stereo width of the tail.', { words: ['wide'] }),
};

/** Three bursts, one for each pair of hands, each falling like a saw. */
function bursts(g: Graph, spacing: Signal): Signal {
  const shape = env.custom({
    levels: [1, 0.15, 1, 0.15, 1, 0.15, 0],
    times: [spacing, 0, spacing, 0, spacing, 0.002],
    curves: ['exp', 'lin', 'exp', 'lin', 'exp', 'lin'],
  });
  return g.EnvGen.ar(shape);
}

/** What is above the hands, up to where a sampler ends. */
function air(g: Graph, noise: Signal): Signal {
  return g.LPF.ar(g.HPF.ar(noise, 2500), 13000);
}

/** Hands: three short bursts of noise, then a tail. */
export const clap = defineInstrument({
  name: 'clap',
  doc: 'Three bursts of noise and a tail.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 1.2,
  parameters,
  presets: {
    eight: {
      doc: 'An 808: dull hands, a long tail.',
      values: { tone: 980, decay: 0.34, spacing: 0.0105, width: 0.2 },
    },
    nine: {
      doc: 'A 909: bright and short.',
      values: { tone: 1450, decay: 0.17, spacing: 0.0095, width: 0.3 },
    },
    crowd: {
      doc: 'Many hands that are not quite together.',
      values: { tone: 1300, decay: 0.55, spacing: 0.021, width: 1 },
    },
  },
  voice(g, note, p) {
    // Above the Nyquist frequency a band-pass is none.
    const tone = p.tone.mul(note.freq.div(261.6256)).min(20_000);
    const centre = g.WhiteNoise.ar();
    const sides = g.WhiteNoise.ar().mul(p.width.mul(0.7));
    const hands = bursts(g, p.spacing);
    const tail = hit(g, p.spacing.mul(3), p.decay).mul(0.6);
    // A band twice as high is twice as wide: it must not be louder.
    const narrow = p.tone.max(tone).reciprocal().mul(1150).sqrt().mul(2.2);
    const band = (noise: Signal): Signal =>
      g.HPF.ar(g.BPF.ar(noise, tone, 0.66).mul(narrow).add(air(g, noise).mul(0.18)), 600);
    const middle = band(centre).mul(hands.add(tail));
    const side = band(sides).mul(tail);
    const both = g.signal([middle.add(side), middle.sub(side)]);
    // Driven a little, so that it is loud without high peaks.
    return saturate(g, both, 8, 0.4).mul(velocityGain(note.velocity).mul(1.42));
  },
});
