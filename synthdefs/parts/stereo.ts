import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Left and right of what both have in common and what they have not. */
export function sides(g: Graph, middle: Signal, difference: Signal): Signal {
  return g.signal([middle.add(difference), middle.sub(difference)]);
}
