import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { accentedDecay, accentSweep, chargeLeft } from '../parts/accent.ts';
import { softLowPass } from '../parts/filters.ts';
import { accentOf, accentValue, velocityGain } from '../parts/loudness.ts';
import { pulse, saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';
import { softClip } from '../parts/shapers.ts';

const parameters = {
  wave: ratio(0, 1, 0, '0 is the saw, 1 the square; between them both sound.', {
    words: ['hollow'],
  }),
  cutoff: hertz(20, 20000, 420, 'Where the filter rests.', {
    words: ['bright', 'open', '-dark', '-muffled'],
  }),
  resonance: ratio(0, 1, 0.75, 'Resonance of the filter.', {
    words: ['squelchy', 'resonant', 'screamy'],
  }),
  envmod: ratio(0, 1, 0.6, 'How far the envelope opens the filter.', {
    words: ['squelchy', 'acid'],
  }),
  decay: seconds(0.03, 2, 0.4, 'Time constant of the filter envelope; accented notes take 0.2 s.', {
    curve: 'exp',
    words: ['long', '-short', '-plucky'],
  }),
  accent: ratio(
    0,
    1,
    0,
    'Accent of this note: louder, sharper, wider open. A velocity above 0.8 accents too.',
    {
      words: ['accented'],
    },
  ),
  charge: ratio(
    0,
    1,
    0,
    'What accents just before have left in the circuit. It follows from them.',
  ),
  glide: seconds(
    0,
    1,
    0.06,
    'Time of a slide: a note that begins before the last one ended slides to it.',
    {
      words: ['slidey', 'legato'],
    },
  ),
  drive: decibels(0, 48, 6, 'Distortion behind the filter.', {
    words: ['hard', 'distorted', 'aggressive'],
  }),
  top: hertz(2000, 18000, 9000, 'Low-pass behind the distortion.', { words: ['bright', '-dark'] }),
};

type AcidSignals = { readonly [K in keyof typeof parameters]: Signal };

/** Decay of the loudness, seconds. */
const loudnessDecay = 3.5;
/** Octaves that the envelope opens the filter at full `envmod`, and the accent's sweep on top. */
const envelopeOctaves = 4.5;
const sweepOctaves = 2.5;

/**
 * A TB-303: saw or square into a resonant ladder, an envelope on the filter, accents that sharpen and
 * add up when they follow each other (what sweeps the filter has not emptied when the next one comes),
 * and slides that bend the pitch without a new envelope.
 */
export const acid = defineInstrument({
  name: 'acid',
  doc: 'TB-303: resonant filter, accent, slide.',
  mono: true,
  tail: 0.1,
  parameters,
  memory: {
    parameter: 'charge',
    left: (
      { velocity, parameters: { accent = 0, charge = 0, decay = parameters.decay.default } },
      seconds,
    ) => chargeLeft({ accent: accentValue(velocity, accent), charge, decay }, seconds),
  },
  presets: {
    squelch: {
      doc: 'Much resonance, short decay.',
      values: { resonance: 0.88, envmod: 0.75, decay: 0.22, cutoff: 320 },
    },
    core: {
      doc: 'Acidcore: driven hard.',
      values: { resonance: 0.85, envmod: 0.7, drive: 19, top: 7000 },
    },
    hollow: { doc: 'Square, filter half open.', values: { wave: 1, cutoff: 700, envmod: 0.4 } },
    rubber: {
      doc: 'Little resonance, for bass lines.',
      values: { resonance: 0.35, cutoff: 260, envmod: 0.5, drive: 10 },
    },
  },
  voice(g, note, p) {
    const accent = accentOf(note.velocity, p.accent);
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide);
    const falling = saw(g, pitch).mul(p.wave.neg().add(1));
    const square = pulse(g, pitch, 0.48).mul(p.wave).mul(0.8);
    const thin = g.HPF.ar(falling.add(square), 40);
    const filtered = ladder(g, thin, filterPitch(g, p, accent), p.resonance);
    const loud = loudness(g, note.gate, accent);
    const driven = saturate(g, filtered.mul(loud), p.drive);
    const level = velocityGain(note.velocity, 0.3).mul(1.05).mul(ending(g, note.gate));
    return g.HPF.ar(g.LPF.ar(driven, p.top), 30).mul(level);
  },
});

/** Hertz of the filter: it rests, the envelope opens it, and the accent's sweep adds to that. */
function filterPitch(g: Graph, p: AcidSignals, accent: Signal): Signal {
  const time = accentedDecay(p.decay, accent).mul(6.9);
  const shape = env.custom({ levels: [1, 0.001], times: [time], curves: 'exp' });
  const envelope = g.EnvGen.kr(shape);
  const skew = p.resonance
    .mul(-3)
    .exp()
    .neg()
    .add(1)
    .div(1 - Math.exp(-3));
  const sweep = accentSweep(g, envelope.mul(accent), p.charge).mul(skew).mul(sweepOctaves);
  const octaves = envelope.mul(p.envmod).mul(envelopeOctaves).add(sweep);
  return p.cutoff.mul(octaves.mul(12).midiratio()).clip(30, 14000);
}

/**
 * Four poles: two that resonate and two single ones a little above, so that the slope near the corner
 * is the 18 dB an octave that the diode ladder is heard as. The resonance of the original lets the bass
 * through (its feedback is high-passed), as this does.
 */
function ladder(g: Graph, input: Signal, corner: Signal, resonance: Signal): Signal {
  const q = resonance.mul(resonance).mul(3.4).exp().mul(0.6);
  const peaked = g.RLPF.ar(softClip(g, input.mul(1.4)), corner, q.reciprocal());
  const held = softClip(g, peaked.mul(q.pow(-0.35).mul(1.5)));
  return softLowPass(g, softLowPass(g, held, corner.mul(1.8)), corner.mul(3.2).min(16000));
}

/** 3 ms up, a long fall, 16 ms to let go. */
function loudness(g: Graph, gate: Signal, accent: Signal): Signal {
  const shape = env.custom({
    levels: [0, 1, 0.001, 0],
    times: [0.003, loudnessDecay * 6.9, 0.016],
    curves: ['lin', 'exp', 'lin'],
    releaseNode: 2,
  });
  return g.EnvGen.ar(shape, gate).mul(accent.mul(0.45).add(1));
}

/** Waits for the last high-pass to come to rest, then ends the synth. */
function ending(g: Graph, gate: Signal): Signal {
  return g.EnvGen.kr(env.cutoff(0.06), gate, 1, 0, 1, 2);
}
