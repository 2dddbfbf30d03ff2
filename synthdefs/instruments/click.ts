import { defineInstrument } from '../../src/sound/index.ts';

/** One sample at full scale: for measuring when events arrive. */
export const click = defineInstrument({
  name: 'click',
  doc: 'A single sample: for measuring time.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 0.1,
  parameters: {},
  voice(g) {
    const end = g.Line.kr(1, 0, 0.01, 1, 0, 2);
    return g.Impulse.ar(0).add(end.mul(0));
  },
});
