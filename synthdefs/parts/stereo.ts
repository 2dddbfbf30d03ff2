import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Left and right of what both have in common and what they have not. */
export function sides(g: Graph, middle: Signal, difference: Signal): Signal {
  return g.signal([middle.add(difference), middle.sub(difference)]);
}

/** Below this the sides share everything, hertz. */
const bassCorner = 180;

/** One bass in the middle: what the sides do not share starts above 180 Hz, and counts `width`. */
export function monoBelow(g: Graph, stereo: Signal, width: Signal | number = 1): Signal {
  const [left, right] = [stereo.at(0), stereo.at(1)];
  const middle = left.add(right).mul(0.5);
  return sides(g, middle, g.HPF.ar(left.sub(right).mul(0.5), bassCorner).mul(width));
}
