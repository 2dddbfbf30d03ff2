import { definePitchEffect, ratio } from '../../src/sound/index.ts';

/** As SuperDirt's synths have it: in a straight line, from the beginning to the end of the note. */
export const accelerate = definePitchEffect({
  name: 'accelerate',
  doc: 'The pitch of a synth slides while the note lasts.',
  starts: ['accelerate'],
  isIdle: (values) => values.accelerate === 0,
  parameters: {
    accelerate: ratio(-1, 100, 0, 'How much it gains: 1 is an octave up, -0.5 an octave down.'),
  },
  bend: (g, freq, p, { sustain }) => freq.mul(g.Line.kr(1, p.accelerate.add(1), sustain)),
});
