import { defineInstrument, seconds } from '../../src/sound/index.ts';
import { exponentialFall, hit, wholeFrames } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';

/** A rim shot: two sines, ring-modulated, over in a moment. */
export const rim = defineInstrument({
  name: 'rim',
  doc: 'Rim shot: two short sines, ring-modulated.',
  pitch: { kind: 'drum', hertz: 1700 },
  tail: 0.3,
  parameters: {
    decay: seconds(0.02, 0.3, 0.06, 'Time to fall by 60 dB.', {
      curve: 'exp',
      words: ['long', '-short'],
    }),
  },
  voice(g, note, p) {
    const high = g.SinOsc.ar(note.freq);
    const low = g.SinOsc.ar(note.freq.mul(0.45 / 1.7));
    const wood = high.add(low).mul(0.6).add(high.mul(low).mul(0.8));
    const tick = g.WhiteNoise.ar().mul(exponentialFall(g, 0.0008)).mul(0.4);
    const driven = wood
      .add(tick)
      .mul(2)
      .tanh()
      .mul(hit(g, wholeFrames(g, 0.0003), p.decay));
    return g.HPF.ar(driven, 120).mul(velocityGain(note.velocity)).mul(0.574);
  },
});
