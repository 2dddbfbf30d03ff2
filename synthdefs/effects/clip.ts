import { decibels, defineEffect, ratio } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';
import { type Average, hardClipping, softClipping } from '../parts/averages.ts';
import { inStep, shapeTwice } from '../parts/oversample.ts';

/** A clipper: what a bus or the master is made loud with. Antialiased. */
export const clip = defineEffect({
  name: 'clip',
  doc: 'Clipper: cuts peaks at the ceiling, hard or soft.',
  parameters: {
    drive: decibels(-12, 36, 0, 'Gain into the ceiling.', { words: ['loud', 'hard', 'square'] }),
    ceiling: decibels(-24, 0, -0.3, 'Where peaks are cut.'),
    softness: ratio(0, 1, 0.2, 'From a hard corner to a round one.', {
      words: ['soft', 'warm', 'smooth'],
    }),
  },
  ring: () => 0.001,
  process(g, input, p) {
    const top = p.ceiling.dbamp();
    const pushed = input.mul(p.drive.dbamp().div(top));
    return {
      output: shapeTwice(g, pushed, rounded(p.softness)).mul(top),
      dry: inStep(g, input),
    };
  },
});

/** From a hard corner (0) to a round one (1). */
function rounded(softness: Signal): Average {
  return {
    at: softClipping.at,
    between(g, from, to) {
      const hard = hardClipping.between(g, from, to);
      return hard.add(softClipping.between(g, from, to).sub(hard).mul(softness));
    },
  };
}
