import type { Signal } from '../../src/synthdef/index.ts';

/** SuperDirt's `resonance.linexp(0, 1, 1, 0.001)`: 1 / Q of a filter. */
export function narrowness(resonance: Signal): Signal {
  return resonance.mul(-Math.log(1000)).exp();
}
