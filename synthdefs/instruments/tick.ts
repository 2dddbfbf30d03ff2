import { defineInstrument } from '../../src/sound/index.ts';
import { hit } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';

/** Where a short high sine neither hides behind a kick nor stands out. */
const pitch = 2000;

/** A short, quiet tick: what is heard where a name is no sound. */
export const tick = defineInstrument({
  name: 'tick',
  doc: 'A quiet tick: a metronome, and what stands in for a sound that is not there.',
  pitch: { kind: 'drum', hertz: pitch },
  tail: 0.1,
  parameters: {},
  voice(g, note) {
    return g.SinOsc.ar(note.freq)
      .mul(hit(g, 0.0005, 0.03))
      .mul(velocityGain(note.velocity).mul(0.12));
  },
});
