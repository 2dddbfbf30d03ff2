import { definePitchEffect, ratio } from '../../src/sound/index.ts';

/** Samples have a `speed` of their own; SuperDirt's synths use it for other things, or for nothing. */
export const speed = definePitchEffect({
  name: 'speed',
  doc: 'The pitch of a synth as that of a sample: 2 is an octave up.',
  starts: ['speed'],
  isIdle: (values) => Math.abs(values.speed) === 1,
  parameters: { speed: ratio(-100, 100, 1, 'Factor of the pitch, whichever its sign.') },
  bend: (_, freq, p) => freq.mul(p.speed.abs().max(0.001)),
});
