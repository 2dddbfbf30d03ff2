import type { Graph, Signal } from '../../src/synthdef/index.ts';

/**
 * A signal one frame late; at first, its first sample. A one-zero filter does it that lets nothing else
 * through, and not `Delay1`: since SuperCollider 3.14 that takes a second input, and without one begins
 * with what another synth left in memory.
 */
export function oneFrameAgo(g: Graph, input: Signal): Signal {
  return g.OneZero.ar(input, 1);
}
