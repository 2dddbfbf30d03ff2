import {
  cents,
  choice,
  decibels,
  defineInstrument,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { exponentialFall, hit, slowFall } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { movingFormants, throughMouth, vowels } from '../parts/formants.ts';
import { velocityGain } from '../parts/loudness.ts';
import { saturate } from '../parts/saturate.ts';

const parameters = {
  mouthshape: choice(vowels, 'e', 'The vowel it begins with.'),
  mouthend: choice(vowels, 'i', 'The vowel it ends with.'),
  mouthtime: seconds(0.02, 2, 0.2, 'Time from one vowel to the other.', { curve: 'exp' }),
  breath: ratio(0, 1, 0.5, 'The h at the start, and breath in the voice.', {
    words: ['breathy', 'noisy'],
  }),
  effort: semitones(0, 12, 4, 'How far above the note the shout begins, and below it ends.', {
    words: ['aggressive', 'screamy'],
  }),
  robot: ratio(0, 1, 0.15, 'Ring modulation, and a pitch that stays.', {
    words: ['robotic', 'metallic'],
  }),
  crowd: cents(0, 60, 18, 'How far the voices of a crowd are apart.', {
    words: ['wide', 'fat', 'huge'],
  }),
  drive: decibels(0, 24, 14, 'Saturation, as through a megaphone.', {
    words: ['hard', 'distorted', 'dirty'],
  }),
  attack: seconds(0.001, 0.5, 0.012, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  decay: seconds(0.05, 3, 0.75, 'Time to fall by 60 dB.', {
    curve: 'exp',
    words: ['long', '-short', '-tight'],
  }),
};

type VoxSignals = { readonly [K in keyof typeof parameters]: Signal };

function spoken(begin: (typeof vowels)[number], end: (typeof vowels)[number]) {
  return { mouthshape: vowels.indexOf(begin), mouthend: vowels.indexOf(end) };
}

/** A shout where a record would have a sample of one: a hoarse crowd through a mouth, half a robot. */
export const vox = defineInstrument({
  name: 'vox',
  doc: 'Shout of a robot crowd: hey, oh, ah; a hit for where a vocal shot would be.',
  pitch: { kind: 'drum', hertz: 196 },
  tail: 3.6,
  parameters,
  presets: {
    oh: { doc: 'Oh.', values: { ...spoken('o', 'u'), mouthtime: 0.35, breath: 0.2, decay: 0.65 } },
    ah: { doc: 'Ah.', values: { ...spoken('a', 'a'), breath: 0.35, decay: 0.8 } },
    hey: { doc: 'Hey.', values: { ...spoken('e', 'i'), breath: 0.7 } },
    machine: {
      doc: 'All robot.',
      values: { ...spoken('a', 'o'), robot: 1, effort: 0, crowd: 6, breath: 0.05, drive: 18 },
    },
  },
  voice(g, note, p) {
    const way = g.Line.kr(0, 1, p.mouthtime);
    const centres = movingFormants(g, p.mouthshape, p.mouthend, way);
    const shouted = throughMouth(g, crowd(g, note.freq, p), centres, 0.13).mul(2.6);
    const ring = g.SinOsc.ar(note.freq.mul(0.37)).mul(1.3).mul(p.robot).add(p.robot.neg().add(1));
    const driven = removeDc(g, saturate(g, shouted.mul(ring), p.drive));
    const fall = hit(g, p.attack, p.decay).mul(velocityGain(note.velocity)).mul(1.5);
    return g.HPF.ar(driven, 140).mul(fall);
  },
});

/** Two voices on each side and the h before them, at a pitch that falls off as a shout does. */
function crowd(g: Graph, freq: Signal, p: VoxSignals): Signal {
  const free = p.robot.neg().add(1).mul(p.effort);
  const contour = slowFall(g, 0.06)
    .sub(g.Line.kr(0, 1, p.decay).mul(0.6))
    .mul(free);
  const pitch = freq.mul(contour.midiratio());
  const man = (place: number): Signal => g.Saw.ar(pitch.mul(p.crowd.mul(place * 0.01).midiratio()));
  const aspirated = exponentialFall(g, 0.03).mul(1.6).add(0.25);
  const air = g.WhiteNoise.ar().mul(p.breath).mul(aspirated);
  return g.signal([man(-1).add(man(0.4)).add(air), man(0.9).add(man(-0.3)).add(air)]).mul(0.4);
}
