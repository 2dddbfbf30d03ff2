import { decibels, defineInstrument, hertz, ratio } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';
import { metalBank } from '../parts/metal.ts';
import { sides } from '../parts/stereo.ts';

const parameters = {
  swell: decibels(12, 60, 40, 'Level at the end against the start.', { words: ['sudden'] }),
  highpass: hertz(500, 8000, 1500, 'What lies below is cut away.', { words: ['thin', 'bright'] }),
  metal: ratio(0, 1, 0.3, 'Square oscillators against noise.', { words: ['metallic'] }),
  opening: ratio(0, 1, 0.6, 'How much brighter it grows.', { words: ['bright'] }),
  width: ratio(0, 1, 0.8, 'Stereo width.', { words: ['wide', '-narrow'] }),
};

/** The fade at the end, seconds: as short as can be without a click. */
const ending = 0.004;

/** A crash backwards: it swells for as long as the note lasts and is gone where the note ends. */
export const reverseCymbal = defineInstrument({
  name: 'reverse-cymbal',
  doc: 'Cymbal backwards: swells for as long as the note lasts, and ends exactly with it.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 0.05,
  parameters,
  presets: {
    crash: { doc: 'A big one.', values: { highpass: 900, metal: 0.25, width: 1 } },
    hat: {
      doc: 'Small and bright, for a beat.',
      values: { highpass: 6000, metal: 0.6, swell: 28, width: 0.4 },
    },
    gong: {
      doc: 'Dark, opening late.',
      values: { highpass: 500, metal: 0.8, opening: 1, swell: 48 },
    },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const metal = metalBank(g, tune.mul(1.35)).add(metalBank(g, tune.mul(3.91)).mul(0.7));
    const middle = g.WhiteNoise.ar().mul(p.metal.neg().add(1)).add(metal.mul(p.metal));
    const side = g.WhiteNoise.ar().mul(p.width).mul(0.7);
    const length = note.sustain.max(2 * ending);
    const swelling = swell(g, length, p.swell).mul(velocityGain(note.velocity)).mul(0.5);
    const corner = brightness(g, length, p.opening);
    const cut = (signal: Signal): Signal => g.LPF.ar(g.HPF.ar(signal, p.highpass), corner);
    return sides(g, cut(middle), cut(side)).mul(swelling);
  },
});

/** Straight up in decibels, then shut; ends the synth. */
function swell(g: Graph, length: Signal, decibels: Signal): Signal {
  const shape = env.custom({
    levels: [decibels.neg().dbamp(), 1, 0],
    times: [length.sub(ending), ending],
    curves: ['exp', 'sine'],
  });
  const opens = g.EnvGen.ar(env.custom({ levels: [0, 1], times: [0.005], curves: 'lin' }));
  return g.EnvGen.ar(shape, 1, 1, 0, 1, 2).mul(opens);
}

function brightness(g: Graph, length: Signal, opening: Signal): Signal {
  const octaves = g.Line.kr(-3, 0, length).mul(opening);
  return octaves.mul(12).midiratio().mul(16_000);
}
