import { defineInstrument } from '../../src/sound/index.ts';
import { hit } from '../parts/envelopes.ts';
import { hatDecay, hatParameters, hatTone } from '../parts/hat.ts';
import { velocityGain } from '../parts/loudness.ts';

/** Long hi-hat, loud on the offbeat; a closed one ends it. */
export const openHat = defineInstrument({
  name: 'open-hat',
  doc: 'Long hi-hat, loud on the offbeat; a closed one ends it.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  choke: 'hats',
  tail: 1.6,
  parameters: { decay: hatDecay(0.1, 1.5, 0.45), ...hatParameters },
  presets: {
    eight: {
      doc: 'An 808: metal alone, clean.',
      values: { metal: 1, highpass: 6800, grain: 16, decay: 0.6 },
    },
    nine: {
      doc: 'A 909: a coarse sample, mostly noise.',
      values: { metal: 0.3, highpass: 8200, grain: 6, decay: 0.4 },
    },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    return hatTone(g, tune, p)
      .mul(hit(g, 0.001, p.decay))
      .mul(velocityGain(note.velocity).mul(1.55));
  },
});
