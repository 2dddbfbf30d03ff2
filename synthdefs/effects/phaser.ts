import { choice, defineEffect, hertz, ratio, semitones } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { cosine, turns } from '../parts/lfo.ts';

/** Numbers of all-passes to choose from. */
const stages = [2, 4, 6, 8];
const most = Math.max(...stages) / 2;

/** A pair of poles of the loop, as seen from the all-pass: 1 - 2·across·w + along·w². */
interface Pair {
  readonly across: Signal;
  readonly along: Signal;
}

/**
 * N first-order all-passes w with feedback k are w^N / (1 - k·w^N). Its denominator has N roots, evenly on a
 * circle of radius r = |k|^(1/N): so it is a product of N / 2 sections, w² / (1 - 2·across·w + along·w²), and
 * the loop needs no sample of delay. Below 0 the roots lie at odd multiples of π / N, above at even ones,
 * where the two real ones make a section of their own.
 */
function pairs(feedback: Signal, count: Signal): readonly Pair[] {
  const square = feedback.abs().max(1e-9).log().mul(2).div(count).exp();
  const radius = square.sqrt();
  const above = feedback.gt(0);
  return Array.from({ length: most }, (_, index) => {
    const angle = above
      .neg()
      .add(2 * index + 1)
      .mul(Math.PI)
      .div(count);
    const real = index === 0 ? above : 0;
    const isPair = typeof real === 'number' ? 1 : real.neg().add(1);
    return {
      across: angle.cos().mul(radius).mul(isPair),
      along: square.mul(typeof real === 'number' ? 1 : real.mul(-2).add(1)),
    };
  });
}

/**
 * One such section for the all-pass (c + z) / (1 + c·z). Its poles come first, scaled so that they hold a
 * low-passed signal of the input's size whatever the corner is: then a corner that moves does not pop.
 * `on` 0 lets everything pass.
 */
function section(g: Graph, input: Signal, c: Signal, { across, along }: Pair, on: Signal): Signal {
  const bend = across.mul(2);
  const square = c.squared();
  const first = along.mul(square).sub(bend.mul(c)).add(1);
  const second = along
    .add(1)
    .mul(c)
    .mul(2)
    .sub(bend.mul(square.add(1)));
  const third = square.sub(bend.mul(c)).add(along);
  const size = first.add(second).add(third).max(1e-6);
  const [lead, middle] = [square.div(size), c.mul(2).div(size)];
  const poles = g.SOS.ar(
    input.mul(size.div(first)),
    lead,
    middle,
    size.reciprocal(),
    second.div(first).neg(),
    third.div(first).neg(),
  );
  return poles.sub(input).mul(on).add(input);
}

/** The coefficient of an all-pass that turns by a quarter at `corner` hertz. */
function allPass(g: Graph, corner: Signal): Signal {
  const slope = corner.mul(g.SampleDur.ir()).mul(Math.PI).tan();
  return slope.sub(1).div(slope.add(1));
}

/** All-passes whose corners move together. With the sound itself beside them, notches at half of each. */
export const phaser = defineEffect({
  name: 'phaser',
  doc: 'Phaser: notches that move, with feedback of either sign.',
  wet: 0.5,
  parameters: {
    lforate: hertz(0.02, 10, 0.3, 'Speed; 4 is there and back in four cycles.', {
      words: ['motion'],
    }),
    centre: hertz(80, 6000, 700, 'The middle of the movement.', { words: ['bright', '-dark'] }),
    depth: semitones(0, 36, 18, 'How far it goes up and down.', { words: ['phasey', 'trippy'] }),
    feedback: ratio(-0.9, 0.9, 0.4, 'What goes round again: sharper.', { words: ['resonant'] }),
    stages: choice(stages.map(String), '4', 'All-passes: each two make a notch.'),
    spread: ratio(0, 1, 0.25, 'How far the sides are apart; at 1 they go opposite ways.', {
      words: ['wide'],
    }),
  },
  presets: {
    slow: { doc: 'A sweep in twenty seconds.', values: { lforate: 0.05, stages: 2, depth: 24 } },
    vocal: { doc: 'Sharp and low.', values: { feedback: 0.8, centre: 500, stages: 2 } },
    deep: { doc: 'Four notches, turned over.', values: { feedback: -0.7, stages: 3, depth: 24 } },
  },
  ring: () => 0.4,
  process(g, input, p) {
    const chosen = p.stages.round(1);
    const count = g.Select.kr(chosen, stages);
    const poles = pairs(p.feedback, count);
    const turn = turns(g, p.lforate);
    const sides = [0, 0.5].map((ahead, side) => {
      const swing = g.A2K.kr(cosine(g, turn.add(p.spread.mul(ahead))));
      const corner = swing
        .mul(p.depth)
        .mul(Math.LN2 / 12)
        .exp()
        .mul(p.centre);
      const c = allPass(g, corner.clip(20, g.SampleRate.ir().mul(0.4)));
      return poles.reduce(
        (signal, pair, index) => section(g, signal, c, pair, chosen.ge(index)),
        input.at(side),
      );
    });
    return g.signal(sides).mul(p.feedback.abs().neg().add(1).sqrt());
  },
});
