import type { Graph } from '../../../src/synthdef/index.ts';

/** A graph made here, and the body of the same SynthDef in SuperCollider's language. */
export type Twin = readonly [graph: (g: Graph) => unknown, text: string];
