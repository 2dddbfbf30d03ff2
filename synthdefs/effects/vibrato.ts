import { cents, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { turns } from '../parts/lfo.ts';

/** The shortest delay: what the cubic interpolation needs, seconds. */
const shortest = 0.001;

/** The slowest and deepest needs a delay of twice 0.038 s. */
const longest = 0.08;

/**
 * A delay that swings: while it grows the pitch is lower. Swinging by `a` seconds at `f` hertz it grows by
 * at most 2π·f·a seconds a second, which is the pitch's own change.
 */
export const vibrato = defineEffect({
  name: 'vibrato',
  doc: 'Vibrato: the pitch swings up and down. It comes a millisecond or more late.',
  parameters: {
    lforate: hertz(0.25, 14, 5.5, 'Speed.', { words: ['motion'] }),
    depth: cents(0, 100, 20, 'How far the pitch swings, up and down.', { words: ['vibrato'] }),
    spread: ratio(0, 1, 0, 'How far the sides are apart; at 1 one is high while one is low.', {
      words: ['wide', 'detuned'],
    }),
  },
  presets: {
    tape: { doc: 'A worn reel.', values: { lforate: 0.6, depth: 12, spread: 0.1 } },
    drunk: { doc: 'Slow and far.', values: { lforate: 1.2, depth: 70 } },
  },
  ring: () => longest,
  process(g, input, p) {
    const swing = p.depth
      .mul(Math.LN2 / 1200)
      .exp()
      .sub(1)
      .div(p.lforate.mul(2 * Math.PI));
    const turn = turns(g, p.lforate).mul(2 * Math.PI);
    const sides = [0, Math.PI].map((ahead, side) => {
      const late = g.SinOsc.ar(0, turn.add(p.spread.mul(ahead)));
      return g.DelayC.ar(input.at(side), longest, late.add(1).mul(swing).add(shortest));
    });
    return g.signal(sides);
  },
});
