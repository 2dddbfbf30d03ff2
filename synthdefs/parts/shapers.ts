import type { Graph, Signal } from '../../src/synthdef/index.ts';

/**
 * A corner of a piecewise-linear curve: at input `at` the slope grows by `bend`.
 */
export interface Corner {
  readonly at: number | Signal;
  readonly bend: number | Signal;
}

/** Keeps the quotient below defined where the signal stands still. */
const smallestStep = 1e-9;

/**
 * A piecewise-linear shaper without hard aliases: `offset` plus the sum of `bend / 2 · |x - at|`.
 *
 * Each corner is averaged over the straight line between the last sample and this one (first-order
 * antiderivative antialiasing). With d = |x - x'| and s = |x + x' - 2·at| that average is
 * (m + s²/m) / 4, m = max(s, d): no branch, and no difference of nearly equal numbers.
 *
 * The output comes half a sample late. Where the bends sum to 0 the curve ends flat on both sides.
 */
export function shapeByCorners(
  g: Graph,
  input: Signal,
  corners: readonly Corner[],
  offset: number | Signal = 0,
): Signal {
  const last = g.Delay1.ar(input);
  const sum = input.add(last);
  const step = input.sub(last).abs().max(smallestStep);
  const bent = corners.map(({ at, bend }) => {
    const distance = sum.sub(typeof at === 'number' ? at * 2 : at.mul(2)).abs();
    const larger = distance.max(step);
    const average = larger.add(distance.squared().div(larger));
    return average.mul(typeof bend === 'number' ? bend / 8 : bend.mul(1 / 8));
  });
  return bent.reduce((total, each) => total.add(each)).add(offset);
}

/** Clips at -1 and 1, antialiased. */
export function hardClip(g: Graph, input: Signal): Signal {
  return shapeByCorners(g, input, [
    { at: -1, bend: 1 },
    { at: 1, bend: -1 },
  ]);
}

/** Names of the curves of `shapeBy`, in the order of its index. */
export const shaperNames = ['tanh', 'hardclip', 'asym', 'diode', 'fold', 'rectify'] as const;

/**
 * Corners of the curves after `tanh`, each within ±1.
 * - hardclip: straight to ±1.
 * - asym: the negative half clips early, at -0.4.
 * - diode: the negative half is bent to a quarter before it clips.
 * - fold: past ±1 it turns back, to the other side and stays there.
 * - rectify: both halves point up, an octave higher; its DC must be removed.
 */
const curves: readonly {
  readonly corners: readonly [number, number][];
  readonly offset: number;
}[] = [
  {
    corners: [
      [-1, 1],
      [1, -1],
      [0, 0],
      [0, 0],
    ],
    offset: 0,
  },
  {
    corners: [
      [-0.4, 1],
      [1, -1],
      [0, 0],
      [0, 0],
    ],
    offset: 0.3,
  },
  {
    corners: [
      [-2, 0.25],
      [0, 0.75],
      [1, -1],
      [0, 0],
    ],
    offset: 0.25,
  },
  {
    corners: [
      [-3, -1],
      [-1, 2],
      [1, -2],
      [3, 1],
    ],
    offset: 0,
  },
  {
    corners: [
      [-1, -1],
      [0, 2],
      [1, -1],
      [0, 0],
    ],
    offset: 1,
  },
];

/**
 * One of the curves of `shaperNames`, chosen by `index` when the synth starts or while it runs.
 * All but `tanh` (which is smooth) are antialiased.
 */
export function shapeBy(g: Graph, index: Signal, input: Signal): Signal {
  const choice = index.round(1);
  const row = choice.sub(1).max(0);
  const pick = (values: readonly number[]): Signal => g.Select.kr(row, values);
  const corners = [0, 1, 2, 3].map((corner) => ({
    at: pick(curves.map((each) => each.corners[corner]?.[0] ?? 0)),
    bend: pick(curves.map((each) => each.corners[corner]?.[1] ?? 0)),
  }));
  const offset = pick(curves.map((each) => each.offset));
  return g.Select.ar(choice.min(1), [input.tanh(), shapeByCorners(g, input, corners, offset)]);
}
