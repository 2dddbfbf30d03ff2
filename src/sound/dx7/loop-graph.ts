import type { Graph, Signal } from '../../synthdef/index.ts';

/** One operator of a loop. */
export interface LoopOperator {
  /** Radians, at audio rate. */
  readonly phase: Signal;
  /** By how much its output modulates the next, radians; the last has none. */
  readonly index: Signal | undefined;
}

/**
 * The output of operators that modulate each other in a loop: the mean of the last one's two outputs
 * before modulates the first. A sample needs the one before it, so that UGens that run block by block
 * cannot do it: these run on demand, once a sample, and remember two samples in a buffer.
 *
 * @param amount by how much the mean modulates, radians, at audio rate
 */
export function loopGraph(g: Graph, operators: readonly LoopOperator[], amount: Signal): Signal {
  const buffer = g.LocalBuf.new(2);
  g.ClearBuf.new(buffer);
  const lastTwo = g.Dbufrd.new(buffer, 0).add(g.Dbufrd.new(buffer, 1));
  // Subtracted, since sclang makes a MulAdd of a product that is added, and MulAdd asks nothing of what
  // runs on demand.
  let negative = lastTwo.mul(amount.mul(-0.5));
  let output = lastTwo;
  for (const { phase, index } of operators) {
    output = phase.sub(negative).sin();
    negative = index === undefined ? output : output.mul(index.neg());
  }
  // which of the two is older changes with every sample
  const turn = g.Phasor.ar(0, 1, 0, 2);
  return g.Duty.ar(0, 0, g.Dbufwr.new(output, buffer, turn));
}
