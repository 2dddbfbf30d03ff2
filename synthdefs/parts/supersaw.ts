import type { Signal } from '../../src/synthdef/index.ts';

/** Offsets of the seven oscillators at full detune (A. Szabo, How to Emulate the Super Saw, 2010). */
export const supersawOffsets = [
  -0.11002313, -0.06288439, -0.01952356, 0, 0.01991221, 0.06216538, 0.10745242,
];

/** Szabo's detune curve: coefficients of x^11 down to x^0. */
const detuneCurve = [
  10028.7312891634, -50818.8652045924, 111363.4808729368, -138150.6761080548, 106649.6679158292,
  -53046.9642751875, 17019.951858008, -3425.0836591318, 404.2703938388, -24.1878824391,
  0.6717417634, 0.0030115596,
];

/**
 * Detune for a knob of 0..1 in Szabo's measure, exactly (64-bit).
 *
 * @example supersawDetune(0) // => 0.0030115596
 */
export function supersawDetune(knob: number): number {
  return detuneCurve.reduce((sum, coefficient) => sum * knob + coefficient, 0);
}

/**
 * Knob positions between which the curve is drawn as straight lines, close where it bends: nowhere is
 * an oscillator more than half a cent off.
 */
const knots = [
  0, 0.0262, 0.0905, 0.222, 0.517, 0.5905, 0.6855, 0.7722, 0.8495, 0.918, 0.9342, 0.946, 0.9558,
  0.964, 0.9712, 0.9778, 0.9835, 0.9888, 0.9938, 0.9982, 1,
];

/**
 * `supersawDetune` inside a graph. The polynomial itself cannot be computed with 32 bits: near 1 its
 * terms of 10^5 cancel to 1.
 */
export function detuneSignal(knob: Signal): Signal {
  const lines = knots.slice(1).map((to, index) => {
    const from = knots[index] ?? 0;
    return { from, slope: (supersawDetune(to) - supersawDetune(from)) / (to - from) };
  });
  return lines.reduce(
    (sum, { from, slope }, index) => {
      const bend = slope - (lines[index - 1]?.slope ?? 0);
      return sum.add(knob.sub(from).max(0).mul(bend));
    },
    knob.mul(0).add(supersawDetune(0)),
  );
}

/** Gain of the centre oscillator for a mix of 0..1. */
export function centreGain(mix: Signal): Signal {
  return mix.mul(-0.55366).add(0.99785);
}

/** Gain of each of the six others for a mix of 0..1. */
export function sideGain(mix: Signal): Signal {
  return mix.squared().mul(-0.73764).add(mix.mul(1.2841)).add(0.044372);
}
