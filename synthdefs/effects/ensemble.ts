import { defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';
import { turns } from '../parts/lfo.ts';

/** The shortest delay, seconds. */
const shortest = 0.002;
const longest = 0.05;

/** How many times as fast the trembling is as the swing, and how far it goes beside it. */
const tremblingRate = 10;
const tremblingDepth = 0.1;

/** Where each tap stands: left, middle, right. */
const places = [-1, 0, 1];

/**
 * The ensemble of string machines: three delays, their movements a third of a turn apart, each a slow swing
 * and a fast trembling at once. So always some are rising while others fall.
 */
export const ensemble = defineEffect({
  name: 'ensemble',
  doc: 'Ensemble, as of string machines: three delays that swing and tremble.',
  wet: 0.7,
  parameters: {
    lforate: hertz(0.05, 2, 0.6, 'Speed of the swing; the trembling is ten times as fast.', {
      words: ['motion'],
    }),
    depth: seconds(0, 0.01, 0.003, 'How far the delays move.', {
      words: ['chorused', 'lush', 'detuned'],
    }),
    tremble: ratio(0, 1, 0.5, 'How much they tremble.', { words: ['shaky'] }),
    width: ratio(0, 1, 1, 'Stereo width.', { words: ['wide'] }),
  },
  ring: () => longest,
  process(g, input, p) {
    const middle = input.at(0).add(input.at(1)).mul(0.5);
    const slow = turns(g, p.lforate).mul(2 * Math.PI);
    const fast = turns(g, p.lforate.mul(tremblingRate)).mul(2 * Math.PI);
    const taps = places.map((_, index) => {
      const ahead = (2 * Math.PI * index) / places.length;
      const swing = g.SinOsc.ar(0, slow.add(ahead));
      const trembling = g.SinOsc.ar(0, fast.add(ahead)).mul(p.tremble.mul(tremblingDepth));
      const late = swing.add(trembling).add(1 + tremblingDepth);
      const source = input.channels[index === 0 ? 0 : 1];
      const heard = index === 1 || source === undefined ? middle : source;
      return g.DelayC.ar(heard, longest, late.mul(p.depth).add(shortest));
    });
    const side = (sign: number): Signal =>
      taps
        .map((tap, index) => tap.mul(p.width.mul(sign * (places[index] ?? 0)).add(1)))
        .reduce((sum, each) => sum.add(each));
    // Taps that know nothing of each other add up to as much power as came in.
    return g.signal([side(-1), side(1)]).mul(1 / Math.sqrt(4));
  },
});
