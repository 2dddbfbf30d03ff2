import type { Signal } from '../../src/synthdef/index.ts';

/** The velocity of an ordinary note: there a voice has the loudness its instrument is made for. */
const ordinary = 0.8;

/**
 * Gain for a velocity of 0..1: 1 at 0.8, and `depth` dB for each doubling above or below in units of
 * 6 dB (depth 1 is proportional).
 */
export function velocityGain(velocity: Signal, depth = 1): Signal {
  return velocity.max(0).div(ordinary).pow(depth);
}

/** `accentOf` outside a graph. */
export function accentValue(velocity: number, accent: number): number {
  const hard = (velocity - ordinary) / (1 - ordinary);
  return Math.min(Math.max(hard, accent, 0), 1);
}

/** How hard a note is accented, 0..1: what `accent` says, or a velocity above the ordinary. */
export function accentOf(velocity: Signal, accent: Signal): Signal {
  const hard = velocity.sub(ordinary).mul(1 / (1 - ordinary));
  return hard.max(accent).clip(0, 1);
}
