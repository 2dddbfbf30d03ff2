import { defineSoundEffect, ratio } from '../../src/sound/index.ts';

/** SuperDirt's `dirt_pitch_shift`: grains as long as suits the note, 10 to 180 ms. */
export const pshift = defineSoundEffect({
  name: 'pshift',
  doc: 'Another pitch, as long as before.',
  starts: ['psrate'],
  ring: 0.2,
  parameters: {
    psrate: ratio(0.1, 4, 1, 'Factor of the pitch: 2 is an octave up.'),
    psdisp: ratio(0, 1, 0, 'How far the pitches of its grains differ, at random.'),
  },
  process: (g, input, p, { sustain }) =>
    g.PitchShift.ar(input, sustain.linlin(0.01, 0.3, 0.01, 0.18), p.psrate, p.psdisp, 0),
});
