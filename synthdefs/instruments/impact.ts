import { decibels, defineInstrument, hertz, seconds } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  decay: seconds(0.3, 8, 3, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', 'huge'],
  }),
  boom: hertz(20, 60, 32, 'Where the falling sine ends.'),
  boomfrom: hertz(50, 400, 110, 'Where it starts.'),
  noise: decibels(-60, 0, -8, 'Noise over it, closing.', { words: ['noisy'] }),
  drive: decibels(0, 30, 8, 'Saturation.', { words: ['hard', 'distorted'] }),
};

/** An impact: a sine that falls into the sub, under a burst of noise that closes. Lands on a one. */
export const impact = defineInstrument({
  name: 'impact',
  doc: 'Impact: a sub drop under a closing burst of noise.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 9,
  parameters,
  presets: {
    'sub-drop': { doc: 'The sine alone.', values: { noise: -60, decay: 1.4, drive: 4 } },
    boom: { doc: 'Longer, darker.', values: { decay: 6, noise: -18 } },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const slide = exponentialFall(g, p.decay.mul(0.09));
    const pitch = p.boomfrom.sub(p.boom).mul(slide).add(p.boom).mul(tune);
    const sub = removeDc(g, saturate(g, g.SinOsc.ar(pitch), p.drive));
    const closing = g.EnvGen.kr(
      env.custom({ levels: [9000, 180], times: [p.decay], curves: 'exp' }),
    );
    const wide = g.signal([g.WhiteNoise.ar(), g.WhiteNoise.ar()]);
    const burst = g.LPF.ar(wide, closing)
      .mul(exponentialFall(g, p.decay.mul(0.12)))
      .mul(p.noise.dbamp());
    const thump = g.WhiteNoise.ar().mul(exponentialFall(g, 0.004)).mul(0.4);
    const fall = hit(g, 0.001, p.decay).mul(velocityGain(note.velocity).mul(1.36));
    return burst.mul(0.9).add(sub.mul(0.55)).add(thump.mul(p.noise.dbamp())).mul(fall);
  },
});
