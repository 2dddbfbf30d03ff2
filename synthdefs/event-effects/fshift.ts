import { defineSoundEffect, ratio } from '../../src/sound/index.ts';

/** SuperDirt's `dirt_fshift`. */
export const fshift = defineSoundEffect({
  name: 'fshift',
  doc: 'All frequencies moved by so many hertz: no longer harmonic.',
  starts: ['fshift'],
  ring: 0.01,
  parameters: {
    fshift: ratio(-20_000, 20_000, 0, 'By how many hertz.'),
    fshiftnote: ratio(-16, 16, 0, "By how many times the note's frequency, beside that."),
    fshiftphase: ratio(-100, 100, 0, 'Phase of the shift, radians.'),
  },
  process: (g, input, p, { freq }) =>
    g.FreqShift.ar(input, freq.mul(p.fshiftnote).add(p.fshift), p.fshiftphase),
});
