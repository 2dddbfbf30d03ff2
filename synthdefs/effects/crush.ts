import { bits, defineEffect, hertz } from '../../src/sound/index.ts';

/** So many bits that `Decimator` leaves words alone. Its own rounding makes a DC of silence. */
const wholeWords = 31;

/** Coarse samples: fewer bits, fewer of them. */
export const crush = defineEffect({
  name: 'crush',
  doc: 'Bit and sample rate reduction.',
  parameters: {
    bits: bits(1, 24, 8, "Word length: steps of 0.5^(bits - 1), as of Tidal's `crush`.", {
      words: ['-crushed', '-lofi', '-gritty'],
    }),
    samplerate: hertz(500, 48000, 16000, 'Sample rate.', { words: ['-crushed', '-lofi', 'clean'] }),
  },
  presets: {
    sampler: { doc: 'Twelve bits at 26 kHz.', values: { bits: 12, samplerate: 26000 } },
    chip: { doc: 'Eight bits at 11 kHz.', values: { bits: 8, samplerate: 11000 } },
  },
  ring: () => 0.05,
  process(g, input, p) {
    const held = g.Decimator.ar(input, p.samplerate, wholeWords);
    const step = p.bits.neg().add(1).mul(Math.LN2).exp();
    return g.LeakDC.ar(held.round(step), 0.997);
  },
});
