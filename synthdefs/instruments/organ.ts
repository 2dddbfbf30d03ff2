import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { ensemble } from '../parts/ensemble.ts';
import { exponentialFall, held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const drawbar = (initial: number, doc: string, words: readonly string[]) =>
  ratio(0, 1, initial, doc, { words });

const parameters = {
  bar16: drawbar(0.7, 'Drawbar of 16 feet: an octave below.', ['deep', 'fat']),
  bar5: drawbar(0.2, 'Drawbar of 5 1/3 feet: the fifth.', ['hollow']),
  bar8: drawbar(1, 'Drawbar of 8 feet: the note.', ['full']),
  bar4: drawbar(0.6, 'Drawbar of 4 feet: an octave above.', ['bright']),
  bar3: drawbar(0.3, 'Drawbar of 2 2/3 feet: the twelfth.', ['hollow']),
  bar2: drawbar(0.3, 'Drawbar of 2 feet: two octaves above.', ['bright']),
  bar1: drawbar(0.15, 'Drawbar of 1 foot: three octaves above.', ['bright', 'shrill']),
  percussion: ratio(0, 1, 0.3, 'The twelfth once more, for a moment.', {
    words: ['plucky', 'clicky'],
  }),
  decay: seconds(0.02, 10, 0.5, 'Time to fall to the held level.', { curve: 'exp' }),
  level: ratio(0, 1, 1, 'Held level.', { words: ['-plucky', '-stabby'] }),
  rotor: ratio(0, 1, 0.4, 'Rotating loudspeaker.', { words: ['wide', 'motion'] }),
  rotorspeed: hertz(0.2, 12, 5.8, 'Turns of that loudspeaker in a second.', { words: ['motion'] }),
  drive: decibels(0, 36, 5, 'Saturation.', { words: ['hard', 'distorted', 'warm'] }),
  attack: seconds(0.001, 2, 0.004, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 6, 0.06, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type OrganSignals = { readonly [K in keyof typeof parameters]: Signal };

/** An organ: sines of seven drawbars, a percussive twelfth, a loudspeaker that turns. */
export const organ = defineInstrument({
  name: 'organ',
  doc: 'Drawbar organ with percussion and a rotating loudspeaker.',
  tail: 6.1,
  parameters,
  presets: {
    house: {
      doc: 'Short, with a hollow knock: the organ bass and stabs of house.',
      values: {
        bar16: 0.9,
        bar4: 0.25,
        bar3: 0.7,
        bar1: 0,
        percussion: 1,
        level: 0.35,
        decay: 0.3,
        rotor: 0.1,
      },
    },
    church: {
      doc: 'Full, with its mixtures, slow to speak and to fade.',
      values: {
        bar16: 1,
        bar2: 0.8,
        bar1: 0.6,
        percussion: 0,
        attack: 0.07,
        release: 1.2,
        rotor: 0.55,
        rotorspeed: 0.7,
        drive: 1,
      },
    },
    rave: {
      doc: 'Overdriven and bright.',
      values: { bar5: 0.7, bar2: 0.7, bar1: 0.5, drive: 20, rotorspeed: 6.8 },
    },
  },
  voice(g, note, p) {
    const driven = saturate(g, pipes(g, note.freq, p).mul(0.4), p.drive);
    const turning = ensemble(g, driven, { speed: p.rotorspeed, depth: 0.0004 }).mul(p.rotor);
    const away = g.signal(
      [1, -1].map((side) =>
        g.SinOsc.kr(p.rotorspeed)
          .mul(0.35 * side)
          .add(0.75),
      ),
    );
    const wide = turning.mul(away).add(driven.mul(p.rotor.mul(-0.75).add(1)));
    const loud = held(g, note.gate, p);
    return g.HPF.ar(wide, 40).mul(loud).mul(velocityGain(note.velocity)).mul(0.7);
  },
});

/** Above this a pipe is left out, hertz. */
const highest = 17_000;

function pipes(g: Graph, freq: Signal, p: OrganSignals): Signal {
  const knock = p.percussion.mul(exponentialFall(g, 0.05)).mul(0.9);
  const bars: readonly (readonly [number, Signal])[] = [
    [0.5, p.bar16],
    [1.5, p.bar5],
    [1, p.bar8],
    [2, p.bar4],
    [3, p.bar3.add(knock)],
    [4, p.bar2],
    [8, p.bar1],
  ];
  const sines = bars.map(([ratioOf, gain]) => {
    const pitch = freq.mul(ratioOf);
    return g.SinOsc.ar(pitch).mul(gain.mul(pitch.lt(highest)));
  });
  return sines.reduce((sum, each) => sum.add(each));
}
