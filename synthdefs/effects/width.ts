import { decibels, defineEffect, ratio } from '../../src/sound/index.ts';

/** Middle and sides: what left and right have in common, and what they have not. */
export const width = defineEffect({
  name: 'width',
  doc: 'Stereo width by middle and sides.',
  parameters: {
    width: ratio(0, 2, 1, 'How loud the sides are: 0 is mono, 1 as it is.', {
      words: ['wide', '-narrow', '-mono'],
    }),
    middle: decibels(-60, 12, 0, 'Level of what both sides share; -60 dB is silence.'),
    sides: decibels(-60, 12, 0, 'Level of what they do not share; -60 dB is silence.'),
  },
  presets: {
    mono: { doc: 'The middle alone.', values: { width: 0 } },
    wide: { doc: 'Half as wide again, at the same loudness.', values: { width: 1.5, middle: -1 } },
    karaoke: { doc: 'The sides alone.', values: { middle: -60 } },
  },
  process(g, input, p) {
    const middle = input.at(0).add(input.at(1)).mul(0.5);
    const sides = input.at(0).sub(input.at(1)).mul(0.5);
    const loud = middle.mul(p.middle.dbamp().mul(p.middle.gt(-60)));
    const wide = sides.mul(p.sides.dbamp().mul(p.sides.gt(-60)).mul(p.width));
    return g.signal([loud.add(wide), loud.sub(wide)]);
  },
});
