import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Corner of the DC blocker, hertz: below every kick, above what a clipper's bias builds up. */
const dcCorner = 18;

/**
 * Removes DC with a first-order high-pass at `corner` hertz, whatever the sample rate: what a low-pass
 * leaves is taken away. (`LeakDC` would take its first sample for DC, and shift what begins with a step.)
 */
export function removeDc(g: Graph, input: Signal, corner: number = dcCorner): Signal {
  return input.sub(softLowPass(g, input, corner));
}

/**
 * `removeDc` for a strip, which starts in silence: what a bias makes of that is DC from its first sample
 * on, and passes without a thump.
 */
export function removeBias(g: Graph, input: Signal): Signal {
  return g.LeakDC.ar(input, poleAt(g, dcCorner));
}

/** By how much `removeDc` leads at a frequency, radians. */
export function dcLead(frequency: Signal): Signal {
  return frequency.reciprocal().mul(dcCorner).atan();
}

/** First-order low-pass, -3 dB at `corner` hertz. */
export function softLowPass(g: Graph, input: Signal, corner: Signal | number): Signal {
  return g.OnePole.ar(input, poleAt(g, corner));
}

/** The pole of a first-order section with this corner. */
function poleAt(g: Graph, corner: Signal | number): Signal {
  return g.SampleDur.ir()
    .mul(-2 * Math.PI)
    .mul(corner)
    .exp();
}

/** A peak of `gain` dB (negative: a dip) at `corner` hertz. */
export function peak(
  g: Graph,
  input: Signal,
  corner: Signal | number,
  q: number,
  gain: Signal | number,
): Signal {
  return g.BPeakEQ.ar(input, corner, 1 / q, gain);
}
