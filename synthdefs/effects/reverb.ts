import { choice, defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { softLowPass } from '../parts/filters.ts';

/** Delay lines at a size of 1, seconds: near primes of frames at 48 kHz, so that no two agree. */
const lines = [0.02973, 0.03717, 0.04109, 0.04372, 0.05331, 0.05938, 0.06773, 0.07994];

/** Diffusers before the lines, seconds, for left and right. */
const diffusers = [
  [0.00472, 0.0036, 0.01273, 0.00931],
  [0.00498, 0.00339, 0.01213, 0.00977],
];

/** The lines' lengths for a plate, a room, a hall and a box of metal: the shortest is longer than a block. */
const sizes = [0.72, 0.42, 1.35, 0.12];

/** What each kind's level is multiplied by: metal rings. */
const levels = [1, 1, 1, 0.7];

const longestLine = 0.3;

/** Mixes eight channels without loss: a Hadamard matrix in three steps of sums and differences. */
function scatter(channels: readonly Signal[]): Signal[] {
  let mixed = [...channels];
  for (const stride of [1, 2, 4]) {
    mixed = mixed.map((_, index) => {
      const low = mixed[index & ~stride];
      const high = mixed[index | stride];
      if (low === undefined || high === undefined)
        throw new RangeError('scatter mixes eight channels');
      return index & stride ? low.sub(high) : low.add(high);
    });
  }
  return mixed.map((each) => each.mul(1 / Math.sqrt(8)));
}

/**
 * All-passes in series, at full diffusion of gain 0.7 each; their own echoes never outlast half of the
 * reverb's time.
 */
function diffuse(
  g: Graph,
  input: Signal,
  times: readonly number[],
  p: Record<'diffusion' | 'time', Signal>,
): Signal {
  const most = p.time.mul(0.5);
  return times.reduce(
    (signal, time) => g.AllpassN.ar(signal, 0.02, time, p.diffusion.mul(19.4 * time).min(most)),
    input,
  );
}

/**
 * A feedback delay network of eight lines. Their loop is the strip's shared feedback, which is a block
 * late; the lines are that much shorter. Each line's gain is 10^(-3·length / time), so that all fall by
 * 60 dB in `time`; a low-pass in each makes the highs fall sooner.
 */
export const reverb = defineEffect({
  name: 'reverb',
  doc: 'Reverb: plate, room, hall or metal.',
  wet: 0.25,
  feedback: 8,
  parameters: {
    kind: choice(
      ['plate', 'room', 'hall', 'metal'],
      'plate',
      'Plate: dense at once; room: small; hall: large; metal: it rings.',
    ),
    time: seconds(0.1, 12, 1.4, 'Time to fall by 60 dB.', {
      curve: 'exp',
      words: ['wet', 'huge', 'long', 'epic'],
    }),
    predelay: seconds(0, 0.25, 0.012, 'Silence before it begins.', { words: ['distant'] }),
    lowcut: hertz(20, 2000, 300, 'High-pass before it.', { words: ['-muddy', 'thin'] }),
    highcut: hertz(1000, 20000, 9000, 'Low-pass before it.', { words: ['bright', '-dark'] }),
    damping: hertz(500, 20000, 6500, 'Above this it dies sooner.', {
      words: ['bright', '-warm', '-dark'],
    }),
    diffusion: ratio(0, 1, 0.85, 'How soon single echoes merge.', { words: ['smooth'] }),
    motion: ratio(0, 1, 0.35, 'Slow movement in the lines, against ringing.', { words: ['lush'] }),
  },
  presets: {
    hall: {
      doc: 'Long, for leads and breaks.',
      values: { kind: 2, time: 3, predelay: 0.03, lowcut: 350, highcut: 8000 },
    },
    room: {
      doc: 'Short, for drums.',
      values: { kind: 1, time: 0.5, predelay: 0.004, damping: 8000 },
    },
    plate: {
      doc: 'Smooth, for snares and voices.',
      values: { kind: 0, time: 1.8, predelay: 0.01, damping: 9000 },
    },
    metal: {
      doc: 'A container that is hit.',
      values: { kind: 3, time: 0.9, predelay: 0, diffusion: 0.3, motion: 0, damping: 14000 },
    },
    church: {
      doc: 'Very long and dark.',
      values: { kind: 2, time: 6, predelay: 0.04, damping: 3700 },
    },
  },
  ring: ({ time, predelay }) => 1.1 * time + predelay + 0.15,
  process(g, input, p, { returned }) {
    const block = g.ControlDur.ir();
    const size = g.Select.kr(p.kind.round(1), sizes);
    const filtered = g.LPF.ar(g.HPF.ar(input, p.lowcut), p.highcut);
    const late = g.DelayL.ar(filtered, 0.26, p.predelay);
    const spread = diffusers.map((times, side) => diffuse(g, late.at(side), times, p));
    const outputs = lines.map((length, index) => {
      const rest = size.mul(length);
      const sway = g.SinOsc.kr(0.23 + 0.07 * index, index)
        .mul(p.motion)
        .mul(0.00025);
      const source = spread[index % 2];
      if (source === undefined) throw new RangeError('two sides');
      const fed = source.mul(index & 2 ? -1 : 1).add(returned.at(index));
      const line = g.DelayL.ar(fed, longestLine, rest.add(sway).sub(block).max(block));
      const gain = rest
        .mul(-3 * Math.LN10)
        .div(p.time)
        .exp();
      return softLowPass(g, line, p.damping).mul(gain);
    });
    const side = (parity: 0 | 1): Signal =>
      outputs
        .filter((_, index) => index % 2 === parity)
        .map((each, index) => (index & 1 ? each.neg() : each))
        .reduce((sum, each) => sum.add(each));
    const level = g.Select.kr(p.kind.round(1), levels);
    const loud = p.time.reciprocal().sqrt().mul(0.7).mul(level);
    return { output: g.signal([side(0), side(1)]).mul(loud), feedback: g.signal(scatter(outputs)) };
  },
});
