import { decibels, defineInstrument, hertz, ratio, semitones } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { velocityGain } from '../parts/loudness.ts';

const parameters = {
  sweepfrom: hertz(40, 15000, 220, 'Where the filter starts.'),
  sweepto: hertz(40, 15000, 8000, 'Where the filter ends.', { words: ['bright'] }),
  climb: semitones(-36, 36, 18, 'How far the tone climbs.', { words: ['bend'] }),
  tone: ratio(0, 1, 0.35, 'Saws against noise.'),
  swell: decibels(-40, 40, 24, 'Level at the end against the start: negative sinks.'),
  resonance: ratio(0, 1, 0.35, 'Peak of the filter.', { words: ['resonant'] }),
  width: ratio(0, 1, 0.8, 'Stereo width of the noise.', { words: ['wide'] }),
};

/** Noise and saws whose filter, pitch and level move over the whole note: tension before a drop. */
export const riser = defineInstrument({
  name: 'riser',
  doc: 'Noise and saws that climb for as long as the note lasts.',
  tail: 0.1,
  parameters,
  presets: {
    downlifter: {
      doc: 'The other way round.',
      values: { sweepfrom: 8000, sweepto: 120, climb: -18, swell: -30 },
    },
    noise: { doc: 'Noise alone.', values: { tone: 0 } },
    reverse: {
      doc: 'A cymbal backwards.',
      values: { tone: 0, sweepfrom: 1500, sweepto: 6000, swell: 40, resonance: 0 },
    },
  },
  voice(g, note, p) {
    const way = g.Line.ar(0, 1, note.sustain);
    const corner = p.sweepfrom.mul(p.sweepto.div(p.sweepfrom).pow(g.Line.kr(0, 1, note.sustain)));
    const pitch = note.freq.mul(0.5).mul(way.mul(p.climb).midiratio());
    const saws = g.signal([
      g.Saw.ar(pitch.mul(1.004)).add(g.Saw.ar(pitch.mul(0.997))),
      g.Saw.ar(pitch.mul(1.006)).add(g.Saw.ar(pitch.mul(0.995))),
    ]);
    const middle = g.WhiteNoise.ar();
    const side = g.WhiteNoise.ar().mul(p.width);
    const noise = g.signal([middle.add(side), middle.sub(side)]).mul(0.6);
    const mix = saws.mul(p.tone.mul(0.5)).add(noise.mul(p.tone.neg().add(1)));
    const filtered = g.RHPF.ar(mix, corner.mul(0.5).clip(20, 12000), p.resonance.mul(-0.9).add(1));
    const soft = g.LPF.ar(filtered, corner.mul(2).clip(60, 18000));
    const down = p.swell.max(0).neg().add(way.mul(p.swell));
    const edges = g.EnvGen.ar(
      env.custom({ levels: [0, 1, 1, 0], times: [0.005, note.sustain, 0.01], curves: 'lin' }),
      1,
      1,
      0,
      1,
      2,
    );
    return soft.mul(down.dbamp()).mul(edges).mul(velocityGain(note.velocity)).mul(0.48);
  },
});
