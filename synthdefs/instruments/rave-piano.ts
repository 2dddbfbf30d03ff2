import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  hardness: ratio(0, 1, 0.6, 'How bright the hammer is; it fades with the tone.', {
    words: ['bright', 'hard', '-soft'],
  }),
  tine: ratio(0, 1, 0.4, 'High click of the attack.', { words: ['clicky', 'metallic'] }),
  decay: seconds(0.1, 6, 1.4, 'Time for the tone to fall by 60 dB while the note is held.', {
    curve: 'exp',
    words: ['long', '-short', '-stabby'],
  }),
  release: seconds(0.01, 3, 0.12, 'Time to fall when the note ends.', { curve: 'exp' }),
  octaves: decibels(-40, 0, -14, 'The same an octave down.', { words: ['fat', 'huge'] }),
  cutoff: hertz(20, 20000, 9000, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  drive: decibels(0, 36, 3, 'Saturation.', { words: ['hard', 'distorted'] }),
  width: ratio(0, 1, 0.5, 'Stereo width.', { words: ['wide'] }),
};

type PianoSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A rave piano: two pairs of operators, one for the strings, one for the hammer. */
export const ravePiano = defineInstrument({
  name: 'rave-piano',
  doc: 'FM piano of happy hardcore: bright hammer, short strings.',
  tail: 3.1,
  parameters,
  presets: {
    house: { doc: 'Short and hard, for offbeats.', values: { decay: 0.7, hardness: 0.85 } },
    electric: { doc: 'Soft, with a tine.', values: { hardness: 0.2, tine: 0.8, decay: 2.5 } },
    toy: { doc: 'High and clicking.', values: { tine: 1, octaves: -40, decay: 0.4 } },
  },
  voice(g, note, p) {
    const sides = [-1, 1].map((side) => {
      const freq = note.freq.mul(p.width.mul(0.0012 * side).add(1));
      return strings(g, freq, note.velocity, p).add(
        strings(g, freq.mul(0.5), note.velocity, p).mul(p.octaves.dbamp()),
      );
    });
    const click = hammer(g, note.freq, p);
    const tone = g
      .signal(sides)
      .add(click)
      .mul(exponentialFall(g, p.decay.mul(1 / 6.9)));
    const driven = g.HPF.ar(saturate(g, g.HPF.ar(tone, 60), p.drive), 60);
    const loud = held(g, note.gate, { attack: 0.001, decay: 0.01, level: 1, release: p.release });
    return g.LPF.ar(driven, p.cutoff).mul(loud).mul(velocityGain(note.velocity).mul(0.57));
  },
});

/** Carrier and modulator at one pitch: bright at first, nearly a sine later. Hard keys are brighter. */
function strings(g: Graph, freq: Signal, velocity: Signal, p: PianoSignals): Signal {
  const fading = g.EnvGen.ar(env.custom({ levels: [1, 0.2], times: [0.25], curves: -4 }));
  const index = fading.mul(p.hardness.mul(3.6).add(0.4).mul(velocity.mul(0.7).add(0.44)));
  const modulator = g.SinOsc.ar(freq).mul(index);
  return g.SinOsc.ar(freq, modulator);
}

/** A high pair, over in 40 ms. */
function hammer(g: Graph, freq: Signal, p: PianoSignals): Signal {
  const modulator = g.SinOsc.ar(freq.mul(14).min(15000)).mul(0.5);
  return g.SinOsc.ar(freq, modulator).mul(exponentialFall(g, 0.012)).mul(p.tine);
}
