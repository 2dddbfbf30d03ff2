import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { smoothCorner } from './filters.ts';

/** Three bands of a signal, and all of it with the phase that their sum has. */
export interface Bands {
  readonly low: Signal;
  readonly mid: Signal;
  readonly high: Signal;
  readonly whole: Signal;
}

/**
 * Splits a signal at two corners by crossovers of fourth order (S. Linkwitz and R. Riley, 1976): each band is
 * 6 dB down at a corner and falls by 24 dB an octave behind it. Their sum is as loud as the input at every
 * frequency; its phase is turned, by half a turn at each corner.
 */
export function threeBands(g: Graph, input: Signal, below: Signal, above: Signal): Bands {
  const [first, second] = [smoothCorner(g, below), smoothCorner(g, above)];
  const rest = highOf(g, input, first);
  return {
    low: turned(g, lowOf(g, input, first), second),
    mid: lowOf(g, rest, second),
    high: highOf(g, rest, second),
    whole: turned(g, turned(g, input, first), second),
  };
}

function lowOf(g: Graph, input: Signal, corner: Signal): Signal {
  return g.LPF.ar(g.LPF.ar(input, corner), corner);
}

function highOf(g: Graph, input: Signal, corner: Signal): Signal {
  return g.HPF.ar(g.HPF.ar(input, corner), corner);
}

/** What both sides of a crossover are together: an all-pass with the Q of its filters. */
function turned(g: Graph, input: Signal, corner: Signal): Signal {
  return g.BAllPass.ar(input, corner, Math.SQRT2);
}
