import { defineEffect, type Parameter, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { lagUpDown } from '../parts/dynamics.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

type Step = `step${(typeof numbers)[number]}`;

/** The level of each step. */
const levels = Object.fromEntries(
  numbers.map((number) => [`step${number}`, ratio(0, 1, 1, `Level of step ${number}.`)]),
) as Record<Step, Parameter>;

type Values = Partial<Record<Step | 'gatelength' | 'attack', number>>;

/** A preset by its steps: `x` is open, `o` half, anything else shut. */
function steady(doc: string, drawn: string, others: Values = {}): { doc: string; values: Values } {
  const values: Values = { ...others };
  for (const number of numbers) {
    const step = drawn[number - 1];
    values[`step${number}`] = step === 'x' ? 1 : step === 'o' ? 0.5 : 0;
  }
  return { doc, values };
}

/** Opens and shuts in sixteen steps, in time with the song. */
export const tranceGate = defineEffect({
  name: 'trance-gate',
  doc: 'Pattern gate: sixteen steps over a bar, in time with the song.',
  parameters: {
    ...levels,
    bars: ratio(0.25, 4, 1, 'How many bars the steps take.', { curve: 'exp' }),
    gatelength: ratio(0.05, 1, 0.75, 'How much of a step is open.', { words: ['-choppy'] }),
    depth: ratio(0, 1, 1, 'How much softer it is when shut: 1 is silence.', {
      words: ['choppy', 'gated'],
    }),
    swing: ratio(0, 0.5, 0, 'How late every second step is, of a step.'),
    attack: seconds(0.0005, 0.1, 0.002, 'Time constant of opening.', { curve: 'exp' }),
    release: seconds(0.0005, 0.5, 0.006, 'Time constant of shutting.', { curve: 'exp' }),
  },
  presets: {
    offbeat: steady('What lies between the beats.', '..x...x...x...x.', { gatelength: 1 }),
    trance: steady('Three and three and two, twice.', 'x.xx.xx.x.xx.xx.'),
    gallop: steady('Two short ones after each beat.', 'x.xxx.xxx.xxx.xx', { gatelength: 0.6 }),
    pump: steady('Swells behind each beat.', '..ox..ox..ox..ox', {
      gatelength: 1,
      attack: 0.04,
    }),
    stutter: steady('Two beats of sixteenths, two open.', 'xxxxxxxx........', {
      gatelength: 0.5,
    }),
  },
  process(g, input, p, { cycle }) {
    const { index, within } = place(g, p, cycle);
    const level = numbers
      .map((number) => index.eq(number - 1).mul(p[`step${number}`]))
      .reduce((sum, each) => sum.add(each));
    const open = level.mul(within.lt(p.gatelength));
    const smooth = lagUpDown(g, open, p.attack, p.release);
    return input.mul(smooth.sub(1).mul(p.depth).add(1));
  },
});

/** Which step it is, and how far into it. It begins with the first, where its strip does. */
function place(
  g: Graph,
  p: { readonly bars: Signal; readonly swing: Signal },
  cycle: Signal,
): { readonly index: Signal; readonly within: Signal } {
  const rate = cycle.mul(p.bars).mul(g.SampleRate.ir()).reciprocal();
  const pairs = g.Phasor.ar(0, rate.mul(numbers.length / 2), 0, numbers.length / 2);
  const pair = pairs.floor();
  const inPair = pairs.sub(pair).mul(2);
  const split = p.swing.add(1);
  const second = inPair.ge(split);
  const early = inPair.div(split);
  const late = inPair.sub(split).div(split.neg().add(2));
  return {
    index: pair.mul(2).add(second),
    within: early.add(late.sub(early).mul(second)),
  };
}
