import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { peak, removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';
import { monoBelow } from '../parts/stereo.ts';
import { pluckedString } from '../parts/string.ts';

const parameters = {
  fifth: decibels(-40, 0, -2, 'The fifth above: a power chord.', { words: ['fat', 'heavy'] }),
  octaves: decibels(-40, 0, -6, 'The octave above.', { words: ['huge', 'bright'] }),
  palm: ratio(0, 0.9, 0.3, 'The palm on the strings.', {
    words: ['tight', 'muffled', '-open', '-bright'],
  }),
  decay: seconds(0.05, 8, 3, 'Time for the strings to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
  drive: decibels(10, 60, 40, 'Distortion of the amplifier.', {
    words: ['hard', 'distorted', 'aggressive', 'nasty'],
  }),
  bite: decibels(-12, 18, 6, 'Peak at 2.4 kHz.', { words: ['harsh', 'present'] }),
  cabinet: hertz(1500, 9000, 4600, 'Where the loudspeaker ends.', { words: ['bright', '-dark'] }),
  width: ratio(0, 1, 0.6, 'Two takes, to the sides.', { words: ['wide', '-narrow'] }),
  release: seconds(0.005, 2, 0.05, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long', '-tight'],
  }),
};

type GuitarSignals = { readonly [K in keyof typeof parameters]: Signal };

/**
 * A metal guitar: strings in fifths into an amplifier that clips, through a loudspeaker, played twice
 * and set to the sides. Mono below 180 Hz.
 */
export const guitar = defineInstrument({
  name: 'guitar',
  doc: 'Distorted guitar: power chords, palm mutes and leads for terror and metal.',
  tail: 2.1,
  parameters,
  presets: {
    chug: { doc: 'Palm-muted, tight.', values: { palm: 0.82, decay: 0.35, drive: 44 } },
    chord: { doc: 'A power chord that rings.', values: { palm: 0.2, decay: 6, octaves: -3 } },
    lead: {
      doc: 'One string, singing.',
      values: { fifth: -40, octaves: -40, palm: 0.1, decay: 8, drive: 48, bite: 9, cabinet: 6000 },
    },
  },
  voice(g, note, p) {
    const takes = [1, 1.0018].map((apart) => amplifier(g, strings(g, note.freq.mul(apart), p), p));
    const loud = held(g, note.gate, { attack: 0.002, decay: 0.1, level: 1, release: p.release });
    return monoBelow(g, g.signal(takes), p.width)
      .mul(loud)
      .mul(velocityGain(note.velocity, 0.7))
      .mul(0.44);
  },
});

function strings(g: Graph, freq: Signal, p: GuitarSignals): Signal {
  const string = (interval: number): Signal =>
    pluckedString(g, freq.mul(interval), { decay: p.decay, damp: p.palm });
  const chord = string(1)
    .add(string(1.5).mul(p.fifth.dbamp()))
    .add(string(2).mul(p.octaves.dbamp()));
  return chord.mul(0.5);
}

/** A high-pass, the clipping, what the loudspeaker lets through. */
function amplifier(g: Graph, input: Signal, p: GuitarSignals): Signal {
  const tight = g.HPF.ar(input, 110);
  const clipped = removeDc(g, saturate(g, tight, p.drive));
  const box = peak(g, g.LPF.ar(clipped, p.cabinet), 2400, 1.2, p.bite);
  return g.HPF.ar(g.LPF.ar(box, p.cabinet.mul(1.3)), 75);
}
