import { decibels, defineInstrument, hertz, ratio } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { exponentialFall } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  dropfrom: hertz(40, 400, 100, 'Where the sine starts.'),
  dropto: hertz(16, 120, 30, 'Where it ends.', { words: ['-deep'] }),
  early: ratio(0, 1, 0.5, 'How much of the fall comes at once: 0 falls evenly.', {
    words: ['punchy'],
  }),
  fade: ratio(0.05, 1, 0.5, 'Share of the note in which it fades.', { words: ['-long'] }),
  click: ratio(0, 1, 0.1, 'A tick at the start.', { words: ['clicky'] }),
  drive: decibels(0, 30, 6, 'Saturation.', { words: ['hard', 'distorted'] }),
};

/** A sine that falls into the sub for as long as the note lasts. */
export const subDrop = defineInstrument({
  name: 'sub-drop',
  doc: 'A sine that falls into the sub for as long as the note lasts.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 0.1,
  parameters,
  presets: {
    deep: { doc: 'From low to lower.', values: { dropfrom: 62, dropto: 22, drive: 3 } },
    bomb: {
      doc: 'From far above, driven.',
      values: { dropfrom: 300, early: 0.9, click: 0.5, drive: 16 },
    },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const octaves = p.dropto.div(p.dropfrom).log2();
    const even = g.Line.ar(0, 1, note.sustain);
    const soon = exponentialFall(g, note.sustain.mul(0.14)).neg().add(1);
    const way = soon.sub(even).mul(p.early).add(even);
    const pitch = way.mul(octaves).mul(12).midiratio().mul(p.dropfrom).mul(tune);
    const tick = g.HPF.ar(g.WhiteNoise.ar(), 1500).mul(exponentialFall(g, 0.002)).mul(p.click);
    const sub = removeDc(g, saturate(g, g.SinOsc.ar(pitch).add(tick), p.drive, 1));
    const loud = env.custom({
      levels: [0, 1, 1, 0],
      times: [0.002, note.sustain.mul(p.fade.neg().add(1)), note.sustain.mul(p.fade).add(0.02)],
      curves: ['lin', 'lin', 'sine'],
    });
    return sub
      .mul(g.EnvGen.ar(loud, 1, 1, 0, 1, 2))
      .mul(velocityGain(note.velocity))
      .mul(0.7);
  },
});
