import { choice, defineSoundEffect, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { perChannel } from './parts.ts';

/** A peak: hertz, decibels, width in hertz. */
type Formant = readonly [hertz: number, level: number, width: number];

/** A counter-tenor's five formants of each vowel (the table of Csound's manual), as SuperDirt uses. */
const vowels: Readonly<Record<string, readonly Formant[]>> = {
  a: [
    [660, 0, 80],
    [1120, -6, 90],
    [2750, -23, 120],
    [3000, -24, 130],
    [3350, -38, 140],
  ],
  e: [
    [440, 0, 70],
    [1800, -14, 80],
    [2700, -18, 100],
    [3000, -20, 120],
    [3300, -20, 120],
  ],
  i: [
    [270, 0, 40],
    [1850, -24, 90],
    [2900, -24, 100],
    [3350, -36, 120],
    [3590, -36, 120],
  ],
  o: [
    [430, 0, 40],
    [820, -10, 80],
    [2700, -26, 100],
    [3000, -22, 120],
    [3300, -34, 120],
  ],
  u: [
    [370, 0, 40],
    [630, -20, 60],
    [2750, -23, 100],
    [3000, -30, 120],
    [3400, -34, 120],
  ],
};

const tables = Object.values(vowels);
const formants = [0, 1, 2, 3, 4];

/** Gain of the formants: about as loud as a saw was before them. */
const loud = 6;

function voiced(g: Graph, input: Signal, vowel: Signal, resonance: Signal): Signal {
  const widen = resonance.mulAdd(0.4, 0.1).reciprocal();
  const bands = formants.map((index) => {
    const pick = (of: (formant: Formant) => number): Signal =>
      g.Select.kr(
        vowel,
        tables.map((table) => of(table[index] ?? [1000, -120, 100])),
      );
    const centre = pick(([hertz]) => hertz);
    const width = pick(([hertz, , wide]) => wide / hertz).mul(widen);
    return g.BPF.ar(input, centre, width, pick(([, level]) => 10 ** (level / 20)).mul(loud));
  });
  return bands.slice(1).reduce((sum, band) => sum.add(band), bands[0] ?? input);
}

/** SuperDirt's `dirt_vowel`; its formants are some 15 dB louder there. */
export const vowel = defineSoundEffect({
  name: 'vowel',
  doc: 'The formants of a sung vowel.',
  starts: ['vowel'],
  ring: 0.1,
  parameters: {
    vowel: choice(Object.keys(vowels), 'a', 'The vowel.'),
    resonance: ratio(0, 1, 0.5, 'How much of the vowel is heard, and how narrow it is.'),
  },
  process: (g, input, p) =>
    perChannel(g, input, (channel) => {
      const place = p.resonance.mulAdd(1.5, -0.5);
      return g.XFade2.ar(channel, voiced(g, channel, p.vowel, p.resonance), place);
    }),
});
