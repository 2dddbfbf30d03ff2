import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { peak, removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  fmindex: ratio(0, 14, 5, 'Modulation: how much it screams.', {
    words: ['screamy', 'growly', 'metallic'],
  }),
  fmratio: ratio(0.25, 16, 1.5, 'Frequency of the modulator against the note.', {
    curve: 'exp',
    words: ['metallic'],
  }),
  grit: ratio(0, 1.5, 0.5, 'The modulator modulates itself: noise.', { words: ['noisy', 'dirty'] }),
  vowel1: hertz(200, 1500, 500, 'Lower formant.'),
  vowel2: hertz(800, 4500, 2300, 'Upper formant: the shriek.', { words: ['bright', 'piercing'] }),
  mouth: semitones(-24, 24, 7, 'How far the formants sweep.', { words: ['talking', 'vowel'] }),
  mouthrate: hertz(0.1, 30, 5.8, 'Speed of that sweep.', { words: ['motion'] }),
  bend: semitones(-36, 36, 7, 'Where the pitch starts, against the note.', { words: ['bend'] }),
  drive: decibels(0, 48, 22, 'Distortion.', { words: ['hard', 'distorted', 'aggressive'] }),
  lowcut: hertz(20, 2000, 380, 'High-pass.', { words: ['thin'] }),
  glide: seconds(0, 1, 0.04, 'Time in which a note slides to the next.', {
    words: ['slidey', 'legato'],
  }),
  release: seconds(0.005, 3, 0.12, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type ScreechSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A screech: FM folded through two moving formants and distorted. */
export const screech = defineInstrument({
  name: 'screech',
  doc: 'FM lead through moving formants, distorted: the screech of rawstyle and uptempo.',
  mono: true,
  tail: 3.1,
  parameters,
  presets: {
    eeow: { doc: 'A vowel that closes.', values: { mouth: -14, mouthrate: 2.9 } },
    metal: { doc: 'Clanging.', values: { fmratio: 3.01, fmindex: 8, mouth: 3 } },
    laser: { doc: 'Falls from far above.', values: { bend: 30, mouth: 12, fmindex: 4 } },
    growl: {
      doc: 'Low and rough.',
      values: { fmratio: 0.5, fmindex: 7, grit: 1, lowcut: 120, vowel2: 1500 },
    },
  },
  voice(g, note, p) {
    const fall = g.EnvGen.ar(env.custom({ levels: [p.bend, 0], times: [0.04], curves: -3 }));
    const pitch = g.Lag.ar(g.K2A.ar(note.freq), p.glide).mul(fall.midiratio());
    const tone = frequencyModulated(g, note.gate, pitch, p);
    const half = p.drive.mul(0.5);
    const first = removeDc(g, saturate(g, mouth(g, tone, p), half));
    const second = saturate(g, peak(g, g.HPF.ar(first, p.lowcut), 3200, 3, 4), half);
    const smooth = g.LPF.ar(g.HPF.ar(second, p.lowcut), 9000);
    const loud = held(g, note.gate, { attack: 0.003, decay: 0.05, level: 0.8, release: p.release });
    return smooth.mul(loud).mul(velocityGain(note.velocity, 0.7)).mul(0.55);
  },
});

function frequencyModulated(g: Graph, gate: Signal, pitch: Signal, p: ScreechSignals): Signal {
  const bite = g.EnvGen.ar(env.adsr(0.001, 0.06, 0.6, 0.1), gate);
  const modulator = g.SinOscFB.ar(pitch.mul(p.fmratio), p.grit).mul(p.fmindex).mul(bite);
  const carrier = g.SinOsc.ar(pitch, modulator);
  const octave = g.SinOsc.ar(pitch.mul(2), modulator.mul(0.6)).mul(0.5);
  return carrier.add(octave).mul(1.6).sin();
}

function mouth(g: Graph, input: Signal, p: ScreechSignals): Signal {
  const sweep = g.LFTri.kr(p.mouthrate).mul(p.mouth);
  const low = g.BPF.ar(input, p.vowel1.mul(sweep.neg().mul(0.5).midiratio()), 0.25);
  const high = g.BPF.ar(input, p.vowel2.mul(sweep.midiratio()).clip(300, 9000), 0.2);
  return low.mul(1.4).add(high.mul(2)).add(input.mul(0.15));
}
