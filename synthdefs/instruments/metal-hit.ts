import { decibels, defineInstrument, ratio, seconds } from '../../src/sound/index.ts';
import { exponentialFall, hit } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { hardClip } from '../parts/shapers.ts';

const parameters = {
  decay: seconds(0.05, 3, 0.35, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short'],
  }),
  clang: ratio(0, 1, 0.6, 'How far the modes clash.', { words: ['metallic', 'clangy'] }),
  noise: decibels(-60, 0, -18, 'Noise in the strike.', { words: ['noisy', 'dirty'] }),
  drive: decibels(0, 36, 12, 'Clipping.', { words: ['hard', 'distorted', 'industrial'] }),
};

/** Modes of a struck sheet, as multiples of its lowest. */
const modes = [1, 1.47, 2.09, 2.56, 3.39, 4.08, 5.32, 7.17];

/** A struck sheet of metal: clashing modes, ring-modulated and clipped. Industrial percussion. */
export const metalHit = defineInstrument({
  name: 'metal-hit',
  doc: 'Struck sheet metal: clashing modes, ring-modulated and clipped.',
  pitch: { kind: 'drum', hertz: 310 },
  tail: 3,
  parameters,
  voice(g, note, p) {
    const sheet = modes.map((mode, index) => {
      const fall = exponentialFall(g, p.decay.mul(1 / (6.9 * mode ** 0.35)));
      return g.SinOsc.ar(note.freq.mul(mode), index)
        .mul(fall)
        .mul(1 / (1 + index * 0.25));
    });
    const sum = sheet.reduce((total, each) => total.add(each)).mul(0.4);
    const ring = g.SinOsc.ar(note.freq.mul(2.76)).mul(p.clang).add(p.clang.neg().add(1));
    const strike = g.WhiteNoise.ar().mul(exponentialFall(g, 0.012)).mul(p.noise.dbamp()).mul(2);
    const gain = p.drive.dbamp();
    // A strike of half scale keeps its level.
    const back = gain.mul(0.5).max(1).div(gain);
    const clipped = hardClip(g, sum.mul(ring).add(strike).mul(gain)).mul(back);
    const ends = hit(g, 0.0003, p.decay.mul(1.1));
    return g.HPF.ar(removeDc(g, clipped), 150).mul(ends).mul(velocityGain(note.velocity)).mul(1.4);
  },
});
