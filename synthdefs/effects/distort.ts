import { choice, decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { removeBias } from '../parts/filters.ts';
import { inStep, shapeTwice } from '../parts/oversample.ts';
import { chosenShapingOrSoft, shaperNames } from '../parts/shapers.ts';

/** The input peak that keeps its level whatever the drive. */
const reference = 0.5;

/** Distortion with a choice of curves, antialiased, of about the same loudness at every drive. */
export const distort = defineEffect({
  name: 'distort',
  doc: 'Distortion: tanh, hard or soft clip, asymmetric, diode, fold or rectify.',
  parameters: {
    drive: decibels(0, 60, 12, 'Gain into the curve; the output is brought back.', {
      words: ['hard', 'distorted', 'dirty', 'gritty', '-clean'],
    }),
    shaper: choice([...shaperNames, 'softclip'], 'tanh', 'The curve.'),
    bias: ratio(0, 0.5, 0, 'Lopsidedness: even harmonics.', { words: ['warm', 'dirty'] }),
    lowcut: hertz(20, 1000, 20, 'High-pass before the curve.', { words: ['thin', '-muddy'] }),
    tone: hertz(500, 20000, 12000, 'Low-pass behind the curve.', {
      words: ['bright', '-dark', '-smooth'],
    }),
  },
  presets: {
    warm: { doc: 'A little, lopsided.', values: { drive: 6, bias: 0.15, tone: 9000 } },
    hard: { doc: 'Hard clip.', values: { drive: 24, shaper: 1 } },
    folded: { doc: 'Wavefolder.', values: { drive: 14, shaper: 4 } },
    octave: { doc: 'Rectified, an octave up.', values: { drive: 12, shaper: 5 } },
  },
  // The high-passes ring on, and the drive lifts what is left of them.
  ring: ({ drive }) => 0.12 + drive / 700,
  process(g, input, p) {
    const gain = p.drive.dbamp();
    const pushed = g.HPF.ar(input, p.lowcut).mul(gain).add(p.bias);
    const shaped = removeBias(g, shapeTwice(g, pushed, chosenShapingOrSoft(g, p.shaper)));
    const back = gain.mul(reference).min(1).reciprocal().mul(reference);
    return {
      output: g.LPF.ar(shaped, p.tone).mul(back),
      dry: inStep(g, input),
    };
  },
});
