import { defineSoundEffect, ratio } from '../../src/sound/index.ts';

/** SuperDirt's `dirt_coarse`: what is heard is each so-manieth frame, held until the next. */
export const coarse = defineSoundEffect({
  name: 'coarse',
  doc: 'A lower sample rate, without a filter.',
  starts: ['coarse'],
  isIdle: (values) => values.coarse <= 1,
  parameters: {
    coarse: ratio(1, 1000, 1, 'What the sample rate is divided by.', { curve: 'exp' }),
  },
  process: (g, input, p) => g.Latch.ar(input, g.Impulse.ar(g.SampleRate.ir().div(p.coarse))),
});
