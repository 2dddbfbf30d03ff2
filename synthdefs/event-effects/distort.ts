import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { crossfade } from './parts.ts';

/** Resonators beside it: hertz and seconds; the last one is moved by a sine. */
const resonators = [
  [60, 0.1],
  [61, 0.1],
  [240, 0.05],
] as const;

function resonance(g: Graph, input: Signal): Signal {
  const moving = g.SinOsc.ar(62, 0, 100, 3000);
  return resonators
    .map(([hertz, seconds]) => g.Ringz.ar(input, hertz, seconds))
    .reduce((sum, each) => sum.add(each), g.Ringz.ar(input, moving, 0.01));
}

/** SuperDirt's `dirt_distort`. */
export const distort = defineSoundEffect({
  name: 'distort',
  doc: 'A crunch with many high harmonics.',
  starts: ['distort'],
  ring: 0.1,
  parameters: { distort: ratio(0, 10, 0, 'How much; from 1 on nothing of the sound itself.') },
  process(g, input, p) {
    const crossed = g.CrossoverDistortion.ar(input, 0.2, 0.01);
    const driven = crossed.add(resonance(g, input).mul(p.distort).mul(0.1));
    const bent = driven.cubed().mul(8).softclip().mul(0.5);
    return crossfade(g, input, bent, p.distort);
  },
});
