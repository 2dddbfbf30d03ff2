import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, hit, wholeFrames } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { metalBank } from '../parts/metal.ts';

const parameters = {
  decay: seconds(0.2, 3, 0.9, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  bell: decibels(-40, 0, -14, 'The bell, a partial at 1.9 kHz.', { words: ['metallic'] }),
  tone: hertz(3000, 9000, 6200, 'Centre of the wash.', { words: ['bright', '-dark'] }),
  stick: ratio(0, 1, 0.5, 'Tip of the stick at the start.', { words: ['clicky'] }),
};

/** A ride: metal bank and an FM pair behind a band-pass, a bell, and the tick of the stick. */
export const ride = defineInstrument({
  name: 'ride',
  doc: 'Metal wash with a bell and the tick of the stick.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 3,
  parameters,
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const wash = g.HPF.ar(g.BPF.ar(bronze(g, tune), p.tone, 0.9), 3000);
    const bell = g.SinOsc.ar(tune.mul(1900))
      .mul(p.bell.dbamp())
      .mul(exponentialFall(g, p.decay.mul(0.11)));
    const stick = g.HPF.ar(g.WhiteNoise.ar(), 5000).mul(p.stick).mul(exponentialFall(g, 0.0025));
    const rings = wash.mul(hit(g, wholeFrames(g, 0.0008), p.decay).mul(0.99));
    return rings.add(bell).add(stick.mul(0.5)).mul(velocityGain(note.velocity).mul(0.66));
  },
});

/** Two banks of squares that share nothing, an FM pair that beats against them, and noise. */
function bronze(g: Graph, tune: Signal): Signal {
  const banks = metalBank(g, tune.mul(1.6)).add(metalBank(g, tune.mul(4.37)).mul(0.7));
  const modulator = g.SinOsc.ar(tune.mul(Math.SQRT2 * 3150)).mul(2.5);
  const beating = g.SinOsc.ar(tune.mul(3150), modulator);
  return banks.add(beating.mul(0.12)).add(g.WhiteNoise.ar().mul(0.5));
}
