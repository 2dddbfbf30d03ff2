import { defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import { cosine, turns } from '../parts/lfo.ts';

const longest = 0.03;

/** ln 1000: a comb's decay is the time to fall by 60 dB. */
const sixtyDb = Math.log(1000);

/**
 * A comb whose delay swings between `time` and `time + depth`. With the sound itself beside it, at half of
 * each, what lies between its teeth vanishes.
 */
export const flanger = defineEffect({
  name: 'flanger',
  doc: 'Flanger: a comb that moves, with feedback of either sign.',
  wet: 0.5,
  parameters: {
    lforate: hertz(0.02, 10, 0.2, 'Speed; 4 is there and back in four cycles.', {
      words: ['motion'],
    }),
    time: seconds(0.0001, 0.01, 0.0006, 'The shortest delay.', { curve: 'exp' }),
    depth: seconds(0, 0.01, 0.0035, 'How much longer it becomes.', {
      words: ['flanged', 'whooshy'],
    }),
    feedback: ratio(-0.95, 0.95, 0.5, 'What goes round again; below 0 turned over: hollow.', {
      words: ['metallic', 'resonant'],
    }),
    spread: ratio(0, 1, 0.25, 'How far the sides are apart; at 1 they go opposite ways.', {
      words: ['wide'],
    }),
  },
  presets: {
    jet: { doc: 'Slow and sharp.', values: { lforate: 0.07, feedback: 0.85, depth: 0.006 } },
    hollow: { doc: 'Odd teeth only.', values: { feedback: -0.8, lforate: 0.12 } },
    metal: { doc: 'Short and ringing.', values: { time: 0.0004, depth: 0.0008, feedback: 0.9 } },
  },
  ring: ({ time, depth, feedback }) =>
    0.06 + ((time + depth) * sixtyDb) / -Math.log(Math.max(Math.abs(feedback), 0.01)),
  process(g, input, p) {
    const turn = turns(g, p.lforate);
    const size = p.feedback.abs().max(1e-4);
    const direction = p.feedback.sign();
    const combs = [0, 0.5].map((ahead, side) => {
      const swing = cosine(g, turn.add(p.spread.mul(ahead)))
        .neg()
        .add(1)
        .mul(0.5);
      const late = swing.mul(p.depth).add(p.time);
      const fall = g.A2K.kr(late).mul(sixtyDb).div(size.log().neg()).mul(direction);
      return g.CombC.ar(input.at(side), longest, late, fall);
    });
    return g.signal(combs).mul(size.neg().add(1).pow(0.6));
  },
});
