import {
  bits,
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saw } from '../parts/oscillators.ts';
import { saturate } from '../parts/saturate.ts';
import { monoBelow } from '../parts/stereo.ts';

const parameters = {
  third: semitones(0, 12, 3, 'The third in it: 3 minor, 4 major, 0 an open fifth.'),
  fall: semitones(0, 12, 0.85, 'How far the pitch sinks.', { words: ['dive'] }),
  decay: seconds(0.1, 4, 0.9, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-stabby'],
  }),
  release: seconds(0.01, 2, 0.2, 'Time to fall when the note ends.', { curve: 'exp' }),
  cutoff: hertz(20, 20000, 5200, 'Low-pass.', { words: ['bright', 'open', '-dark'] }),
  timpani: ratio(0, 1, 0.6, 'The drum under it.', { words: ['huge', 'punchy'] }),
  noise: decibels(-60, 0, -8, 'The burst of the bows at the start.', { words: ['noisy', 'hard'] }),
  drive: decibels(0, 36, 6, 'Saturation.', { words: ['hard', 'distorted'] }),
  grain: bits(6, 16, 10, 'Word length, as of a sampler.', { words: ['-oldschool', '-lofi'] }),
  grainrate: hertz(8000, 48000, 22050, 'Sample rate of that sampler.', {
    words: ['-oldschool', '-lofi'],
  }),
};

/** Root, octave, twelfth, fifteenth; the octave carries the third. Semitones. */
const stack = [0, 12, 19, 24] as const;
const carrier = 12;

/** The orchestra of the first samplers, all on one key: a stack of fifths and octaves that sinks. */
export const orchestraHit = defineInstrument({
  name: 'orchestra-hit',
  doc: 'Orchestral hit of the early samplers: a stacked chord, bows and timpani on one key.',
  tail: 2.1,
  parameters,
  presets: {
    minor: { doc: 'Minor.', values: { third: 3 } },
    major: { doc: 'Major.', values: { third: 4 } },
    open: { doc: 'Fifths and octaves alone.', values: { third: 0, noise: -14 } },
    fairlight: {
      doc: 'Eight bits, dull and short.',
      values: { grain: 8, grainrate: 15_000, cutoff: 3600, decay: 0.6 },
    },
    cinema: {
      doc: 'Clean and long, the drum in front.',
      values: { grain: 16, grainrate: 48_000, decay: 2.4, timpani: 1, cutoff: 8000, fall: 0.2 },
    },
  },
  voice(g, note, p) {
    const sink = fall(g, 0.12).sub(1).mul(p.fall).midiratio();
    const pitch = note.freq.mul(sink);
    const bows = g.BPF.ar(g.WhiteNoise.ar(), 2600, 1.6).mul(exponentialFall(g, 0.009));
    const opening = fall(g, 0.09).mul(1.4).add(0.6);
    const chord = g.LPF.ar(players(g, pitch, p.third), p.cutoff.mul(opening).clip(30, 18_000));
    const ringing = chord
      .add(drum(g, pitch).mul(p.timpani))
      .mul(exponentialFall(g, p.decay.mul(1 / 6.9)));
    const driven = saturate(g, ringing.add(bows.mul(p.noise.dbamp().mul(2))), p.drive);
    const coarse = g.HPF.ar(g.Decimator.ar(driven, p.grainrate, p.grain), 60);
    const loud = held(g, note.gate, { attack: 0.002, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, coarse).mul(loud).mul(velocityGain(note.velocity)).mul(0.9);
  },
});

/** A fall that begins alike in scsynth 3.13 and 3.14: there one at control rate begins a block apart. */
function fall(g: Graph, tau: number): Signal {
  return g.A2K.kr(exponentialFall(g, tau));
}

/** Two desks to each note of the stack, one on each side, not quite in tune. */
function players(g: Graph, pitch: Signal, third: Signal): Signal {
  const intervals = [third.add(carrier), ...stack.map((each) => third.mul(0).add(each))];
  const desks = [-1, 1].map((side) =>
    intervals
      .map((interval, index) =>
        saw(g, pitch.mul(interval.midiratio()).mul(1 + side * (0.002 + 0.0007 * index))).mul(
          index === 0 ? 1.1 : 0.75,
        ),
      )
      .reduce((sum, each) => sum.add(each)),
  );
  return g.signal(desks).mul(0.3);
}

function drum(g: Graph, pitch: Signal): Signal {
  return g.SinOsc.ar(pitch.mul(0.5)).mul(exponentialFall(g, 0.09)).mul(1.1);
}
