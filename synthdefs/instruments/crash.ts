import { defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { metalBank } from '../parts/metal.ts';

const parameters = {
  decay: seconds(0.5, 6, 2.2, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  highpass: hertz(800, 8000, 3200, 'What lies below is cut once the cymbal has opened.', {
    words: ['thin', 'bright'],
  }),
  metal: ratio(0, 1, 0.35, 'Square oscillators against noise.', { words: ['metallic'] }),
  width: ratio(0, 1, 0.8, 'Stereo width.', { words: ['wide'] }),
};

/** A crash: wide noise over metal; its lows die first. */
export const crash = defineInstrument({
  name: 'crash',
  doc: 'Crash cymbal: wide noise over metal.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 6,
  parameters,
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const banks = metalBank(g, tune.mul(1.35)).add(metalBank(g, tune.mul(3.91)));
    const metal = banks.mul(p.metal).mul(1.2);
    const middle = g.WhiteNoise.ar().mul(p.metal.neg().add(1)).add(metal);
    const side = g.WhiteNoise.ar().mul(p.width).mul(0.7);
    const bite = exponentialFall(g, 0.004).mul(0.6).add(1);
    const corner = p.highpass
      .mul(0.5)
      .add(g.Line.kr(0, 1, p.decay.mul(0.6)).mul(p.highpass).mul(0.5));
    const fall = hit(g, 0.001, p.decay).mul(bite).mul(velocityGain(note.velocity)).mul(0.4);
    const dulling = g.Line.kr(16000, 9000, p.decay);
    const above = (signal: typeof middle) =>
      g.LPF.ar(g.HPF.ar(g.HPF.ar(signal, corner), 1500), dulling).mul(fall);
    return g.signal([above(middle.add(side)), above(middle.sub(side))]);
  },
});
