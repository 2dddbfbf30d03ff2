import { choice, decibels, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { either, sineFolding, triangleFolding } from '../parts/averages.ts';
import { removeBias } from '../parts/filters.ts';
import { inStep, shapeTwice } from '../parts/oversample.ts';

/** The input peak that keeps its level whatever the fold. */
const reference = 0.5;

/** A wavefolder: what goes past full scale turns back, as often as it has to. Antialiased. */
export const wavefold = defineEffect({
  name: 'wavefold',
  doc: 'Wavefolder: peaks turn back, again and again.',
  parameters: {
    fold: decibels(0, 30, 12, 'Gain into the folds; the output is brought back.', {
      words: ['folded', 'metallic', 'harsh'],
    }),
    shaper: choice(['sine', 'triangle'], 'sine', 'Round folds or sharp ones.'),
    bias: ratio(0, 1, 0, 'Lopsidedness: even harmonics.', { words: ['warm', 'hollow'] }),
    lowcut: hertz(20, 1000, 20, 'High-pass before the folds.', { words: ['thin'] }),
    tone: hertz(500, 20000, 14000, 'Low-pass behind the folds.', { words: ['bright', '-dark'] }),
  },
  presets: {
    buzz: { doc: 'Sharp folds, many.', values: { fold: 22, shaper: 1 } },
    bell: { doc: 'Round and lopsided.', values: { fold: 14, bias: 0.4 } },
    screech: { doc: 'Thin, then folded hard.', values: { fold: 24, lowcut: 300, bias: 0.2 } },
  },
  ring: ({ fold }) => 0.12 + fold / 700,
  process(g, input, p) {
    const gain = p.fold.dbamp();
    const pushed = g.HPF.ar(input, p.lowcut).mul(gain).add(p.bias);
    const folded = removeBias(
      g,
      shapeTwice(g, pushed, either(g, p.shaper.round(1), sineFolding, triangleFolding)),
    );
    const back = gain.mul(reference).min(1).reciprocal().mul(reference);
    return { output: g.LPF.ar(folded, p.tone).mul(back), dry: inStep(g, input) };
  },
});
