import { choice, decibels, defineEffect } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';

const inversions = ['none', 'both', 'left', 'right'] as const;
const channels = ['stereo', 'mono', 'swapped', 'left', 'right'] as const;

/** Gain, polarity and channels: what a desk has at the top of each strip. */
export const gain = defineEffect({
  name: 'gain',
  doc: 'Gain at its place in the chain, polarity, and which channels are heard.',
  parameters: {
    amount: decibels(-60, 36, 0, 'How much louder; -60 dB is silence.', { words: ['loud'] }),
    invert: choice(inversions, 'none', 'The sides whose polarity is turned.'),
    channels: choice(
      channels,
      'stereo',
      'Both as they are, their mean, changed over, or one on both.',
    ),
  },
  presets: {
    invert: { doc: 'Both sides upside down.', values: { invert: 1 } },
    mono: { doc: 'The mean of both sides.', values: { channels: 1 } },
  },
  process(g, input, p) {
    const chosen = chooseChannels(g, input, p.channels);
    const signs = inversions.map((name) => [
      name === 'both' || name === 'left' ? -1 : 1,
      name === 'both' || name === 'right' ? -1 : 1,
    ]);
    const sign = (side: 0 | 1): Signal =>
      smooth(
        g,
        g.Select.kr(
          p.invert.round(1),
          signs.map((each) => each[side] ?? 1),
        ),
      );
    const turned = g.signal([chosen.at(0).mul(sign(0)), chosen.at(1).mul(sign(1))]);
    return turned.mul(p.amount.dbamp().mul(p.amount.gt(-60)));
  },
});

/** What each side is made of, by `channels`: its shares of left and of right. */
function chooseChannels(g: Graph, input: Signal, which: Signal): Signal {
  const shares = [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    [
      [0, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 1],
      [0, 1],
    ],
  ];
  const side = (index: 0 | 1): Signal => {
    const share = (from: 0 | 1): Signal =>
      smooth(
        g,
        g.Select.kr(
          which.round(1),
          shares.map((each) => each[index]?.[from] ?? 0),
        ),
      );
    return input
      .at(0)
      .mul(share(0))
      .add(input.at(1).mul(share(1)));
  };
  return g.signal([side(0), side(1)]);
}

/** A choice is a step: it takes 20 ms. */
function smooth(g: Graph, value: Signal): Signal {
  return g.Lag.kr(value, 0.02);
}
