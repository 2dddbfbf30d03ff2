import type { Graph, Signal } from '../../src/synthdef/index.ts';

interface StringSettings {
  /** Time to fall by 60 dB, seconds. */
  readonly decay: Signal | number;
  /** 0..0.9: how much of the highs is lost each time round. */
  readonly damp: Signal | number;
}

/** The longest delay, seconds: a string of 10 Hz. */
const longest = 0.1;

/**
 * A string after Karplus and Strong: what the pick makes of it goes round in a delay with a low-pass.
 * The pick is one turn of a saw, as a string drawn aside is, and a little noise. In tune: the low-pass
 * takes time as well (its phase delay at the note), which the delay leaves to it.
 */
export function pluckedString(g: Graph, freq: Signal, { decay, damp }: StringSettings): Signal {
  const pole = typeof damp === 'number' ? freq.mul(0).add(damp) : damp;
  const turn = freq.mul(g.SampleDur.ir()).mul(2 * Math.PI);
  const lag = pole.mul(turn.sin()).atan2(pole.mul(turn.cos()).neg().add(1));
  const delay = freq.reciprocal().sub(lag.div(freq).mul(1 / (2 * Math.PI)));
  const pick = g.LFSaw.ar(freq).mul(0.7).add(g.WhiteNoise.ar().mul(0.3));
  return g.Pluck.ar(pick, g.Impulse.ar(0), longest, delay, decay, pole);
}
