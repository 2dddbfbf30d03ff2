import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Frequencies of the six square oscillators behind the 808's cymbals and cowbell, hertz. */
const bank = [205.3, 304.4, 369.6, 522.7, 540, 800];

/**
 * Six squares that share no harmonics, summed to about ±1: the metal of analogue drum machines.
 * `scale` moves them all.
 */
export function metalBank(g: Graph, scale: Signal | number): Signal {
  const squares = bank.map((frequency, index) => {
    const pitch = typeof scale === 'number' ? scale * frequency : scale.mul(frequency);
    return g.LFPulse.ar(pitch, index / bank.length, 0.5).sub(0.5);
  });
  return squares.reduce((sum, each) => sum.add(each)).mul(0.5);
}
