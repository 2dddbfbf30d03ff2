import {
  decibels,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { ended, exponentialFall, heldFall, toNothing } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  decay: seconds(0.05, 4, 0.45, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', 'boomy', '-short', '-tight'],
  }),
  bodyhold: seconds(0, 0.1, 0.015, 'How long it stays at full level first.', { words: ['fat'] }),
  sweep: semitones(0, 48, 24, 'How far the pitch falls to the note.', { words: ['punchy'] }),
  sweeptime: seconds(0.003, 0.12, 0.018, 'Time constant of that fall.', {
    curve: 'exp',
    words: ['boomy', 'round', '-tight'],
  }),
  click: ratio(0, 1, 0.4, 'Beater: a short burst of noise.', { words: ['clicky', '-round'] }),
  clicktone: hertz(500, 10_000, 2500, 'Where that noise begins.', { words: ['bright', '-dark'] }),
  skin: ratio(0, 1, 0, 'Higher modes of a struck skin.', { words: ['natural', 'organic'] }),
  drive: decibels(0, 24, 4, 'Saturation.', { words: ['hard', 'warm', 'distorted', '-clean'] }),
};

/** A bass drum: a sine that falls to its note and dies away, a beater, and where asked a skin. */
export const bassDrum = defineInstrument({
  name: 'bass-drum',
  doc: 'Clean bass drum: a falling sine and a beater, for what is not gabber.',
  pitch: { kind: 'kick' },
  choke: 'kicks',
  tail: 4.3,
  parameters,
  presets: {
    eight: {
      doc: 'An 808: a long sine with a soft start.',
      values: { decay: 1.6, sweep: 9, sweeptime: 0.006, click: 0.12, clicktone: 900, drive: 1 },
    },
    nine: {
      doc: 'A 909: punch, click, no tail.',
      values: { decay: 0.4, sweep: 27, sweeptime: 0.02, click: 0.55, drive: 5 },
    },
    pop: {
      doc: 'Short and soft, out of the way of a voice.',
      values: { decay: 0.22, sweep: 19, sweeptime: 0.012, click: 0.25, clicktone: 1500, drive: 2 },
    },
    house: {
      doc: 'Round and warm, with a knock.',
      values: { decay: 0.34, bodyhold: 0.03, sweep: 20, sweeptime: 0.03, click: 0.2, drive: 9 },
    },
    acoustic: {
      doc: 'A felt beater on a skin.',
      values: {
        decay: 0.28,
        sweep: 7,
        sweeptime: 0.012,
        click: 0.7,
        clicktone: 1800,
        skin: 0.8,
        drive: 1,
      },
    },
  },
  voice(g, note, p) {
    const pitch = toNothing(exponentialFall(g, p.sweeptime))
      .mul(p.sweep)
      .midiratio()
      .mul(note.freq);
    const body = g.SinOsc.ar(pitch).mul(heldFall(g, p.bodyhold, p.decay.mul(1 / 6.9)));
    const beater = g.HPF.ar(g.WhiteNoise.ar(), p.clicktone)
      .mul(exponentialFall(g, 0.0018))
      .mul(p.click);
    const struck = body.add(skin(g, pitch).mul(p.skin)).add(beater.mul(0.6));
    const driven = removeDc(g, saturate(g, struck, p.drive));
    const ends = ended(g, p.bodyhold.add(p.decay));
    return driven.mul(ends).mul(velocityGain(note.velocity)).mul(1.2);
  },
});

/** The modes of a round skin above its lowest, and the slap of the beater on it. */
function skin(g: Graph, pitch: Signal): Signal {
  const second = g.SinOsc.ar(pitch.mul(1.59)).mul(exponentialFall(g, 0.03)).mul(0.45);
  const third = g.SinOsc.ar(pitch.mul(2.3)).mul(exponentialFall(g, 0.02)).mul(0.3);
  const slap = g.BPF.ar(g.WhiteNoise.ar(), 420, 1.4).mul(exponentialFall(g, 0.016));
  return second.add(third).add(slap);
}
