import { defineInstrument } from '../../src/sound/index.ts';
import { hit } from '../parts/envelopes.ts';
import { hatDecay, hatParameters, hatTone } from '../parts/hat.ts';
import { velocityGain } from '../parts/loudness.ts';

/** Short hi-hat; ends an open one. */
export const closedHat = defineInstrument({
  name: 'closed-hat',
  doc: 'Short hi-hat; ends an open one.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  choke: 'hats',
  tail: 0.4,
  parameters: { decay: hatDecay(0.02, 0.3, 0.085), ...hatParameters },
  presets: {
    eight: {
      doc: 'An 808: metal alone, clean.',
      values: { metal: 1, highpass: 6800, grain: 16, decay: 0.055 },
    },
    nine: {
      doc: 'A 909: a coarse sample, mostly noise.',
      values: { metal: 0.3, highpass: 8200, grain: 6, decay: 0.1 },
    },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    return hatTone(g, tune, p)
      .mul(hit(g, 0.0005, p.decay))
      .mul(velocityGain(note.velocity).mul(2.5));
  },
});
