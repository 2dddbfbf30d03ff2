import { decibels, defineInstrument, ratio, seconds } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  decay: seconds(0.08, 1.5, 0.4, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  drive: decibels(0, 30, 8, 'Saturation.', { words: ['hard', 'distorted'] }),
  knock: ratio(0, 1, 0.6, 'How far the pitch falls, up to an octave.', { words: ['punchy'] }),
};

/** A tom: a sine that falls in pitch, saturated. */
export const tom = defineInstrument({
  name: 'tom',
  doc: 'Falling sine, saturated; `note` tunes it.',
  pitch: { kind: 'drum', hertz: 110 },
  tail: 1.5,
  parameters,
  voice(g, note, p) {
    const pitch = exponentialFall(g, 0.022).mul(p.knock).add(1).mul(note.freq);
    const skin = g.LPF.ar(g.WhiteNoise.ar(), 3000).mul(exponentialFall(g, 0.006)).mul(0.5);
    const drum = saturate(g, g.SinOsc.ar(pitch).add(skin), p.drive);
    const fall = hit(g, 0.0005, p.decay).mul(velocityGain(note.velocity).mul(1.1));
    return removeDc(g, drum.mul(fall));
  },
});
