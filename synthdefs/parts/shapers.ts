import type { Graph, Signal } from '../../src/synthdef/index.ts';
import {
  type Average,
  averaged,
  choose,
  corners,
  either,
  hardClipping,
  softClipping,
  tanhShaping,
} from './averages.ts';

/** Clips at -1 and 1, antialiased for low notes. It comes half a frame late, as do all here. */
export function hardClip(g: Graph, input: Signal): Signal {
  return averaged(g, input, hardClipping);
}

/** Bends towards -1 and 1, antialiased for low notes. */
export function softClip(g: Graph, input: Signal): Signal {
  return averaged(g, input, softClipping);
}

/**
 * tanh by one exponential: a third of what the engine's own costs, and the same to 1e-7. Not
 * antialiased, and in step.
 */
export function tanh(input: Signal): Signal {
  return input.mul(2).exp().add(1).reciprocal().mul(-2).add(1);
}

/** Names of the curves that a `shaper` chooses from, in the order of its index. */
export const shaperNames = ['tanh', 'hardclip', 'asym', 'diode', 'fold', 'rectify'] as const;

interface Curve {
  readonly corners: readonly [at: number, bend: number][];
  readonly offset: number;
}

/**
 * Corners of the curves after `tanh`, each within ±1.
 * - hardclip: straight to ±1.
 * - asym: the negative half clips early, at -0.4.
 * - diode: the negative half is bent to a quarter before it clips.
 * - fold: past ±1 it turns back, to the other side and stays there.
 * - rectify: the negative half points up, half as far: an octave higher. Its DC must be removed.
 */
const curves: readonly Curve[] = [
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
      [-0.5, -1],
      [0, 2],
      [1, -1],
      [0, 0],
    ],
    offset: 0.75,
  },
];

/** A curve of `shaperNames`, chosen by `index` when the synth starts or while it runs. */
export function chosenShaping(g: Graph, index: Signal): Average {
  const cornered = chosenCorners(g, index);
  return {
    at: tanhShaping.at,
    between: (_, from, to) =>
      choose(
        g,
        index.round(1).min(1),
        tanhShaping.between(g, from, to),
        cornered.between(g, from, to),
      ),
  };
}

/** `chosenShaping`, and after its curves x / √(1 + x²). */
export function chosenShapingOrSoft(g: Graph, index: Signal): Average {
  const last = shaperNames.length - 1;
  const others = chosenShaping(g, index.round(1).min(last));
  return either(g, index.round(1).gt(last), others, softClipping);
}

/** Names of the curves of `chosenBandShaping`: those of `shaperNames`, but x / √(1 + x²) for tanh. */
export const bandShaperNames = ['softclip', ...shaperNames.slice(1)] as const;

/** A curve of `bandShaperNames`. It costs half of what `chosenShaping` does, which has tanh to work out. */
export function chosenBandShaping(g: Graph, index: Signal): Average {
  const cornered = chosenCorners(g, index);
  return {
    at: softClipping.at,
    between: (_, from, to) =>
      choose(
        g,
        index.round(1).min(1),
        softClipping.between(g, from, to),
        cornered.between(g, from, to),
      ),
  };
}

/**
 * A curve of `shaperNames` by its index, known while the graph is built, for the low notes of a voice:
 * there tanh needs no antialiasing.
 */
export function shapeAs(g: Graph, index: number, input: Signal): Signal {
  const curve = curves[index - 1];
  if (curve === undefined) return tanh(input);
  const list = curve.corners.filter(([, bend]) => bend !== 0).map(([at, bend]) => ({ at, bend }));
  return averaged(g, input, corners(list, curve.offset));
}

function chosenCorners(g: Graph, index: Signal): Average {
  const row = index.round(1).sub(1).max(0);
  const pick = (values: readonly number[]): Signal => g.Select.kr(row, values);
  const list = [0, 1, 2, 3].map((corner) => ({
    at: pick(curves.map((each) => each.corners[corner]?.[0] ?? 0)),
    bend: pick(curves.map((each) => each.corners[corner]?.[1] ?? 0)),
  }));
  return corners(list, pick(curves.map((each) => each.offset)));
}
