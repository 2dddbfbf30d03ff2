import { bits, defineEffect, hertz } from '../../src/sound/index.ts';

/** Coarse samples: fewer bits, fewer of them. */
export const crush = defineEffect({
  name: 'crush',
  doc: 'Bit and sample rate reduction.',
  parameters: {
    bits: bits(1, 24, 8, 'Word length.', { words: ['-crushed', '-lofi', '-gritty'] }),
    samplerate: hertz(500, 48000, 16000, 'Sample rate.', { words: ['-crushed', '-lofi', 'clean'] }),
  },
  presets: {
    sampler: { doc: 'Twelve bits at 26 kHz.', values: { bits: 12, samplerate: 26000 } },
    chip: { doc: 'Eight bits at 11 kHz.', values: { bits: 8, samplerate: 11000 } },
  },
  process: (g, input, p) => g.LeakDC.ar(g.Decimator.ar(input, p.samplerate, p.bits), 0.997),
});
