import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Names of the waves that an oscillator chooses from, in the order of its index. */
export const lfoWaves = ['sine', 'triangle', 'square', 'fall', 'rise'] as const;

/** What a step of a wave takes, seconds: short enough to be one, long enough not to click. */
const step = 0.003;

interface LfoSettings {
  /** Hertz. */
  readonly rate: Signal;
  /** Index into `lfoWaves`. */
  readonly wave: Signal;
  /** Turns by which it is ahead, 0..1. */
  readonly ahead?: Signal | number;
}

/**
 * A slow oscillator, -1..1, which begins with the strip. Sine, triangle and `fall` begin at their highest,
 * `square` is high for the first half, `rise` begins low. Where a wave steps it takes 3 ms.
 */
export function lfo(g: Graph, { rate, wave, ahead = 0 }: LfoSettings): Signal {
  const turn = turns(g, rate).add(ahead).frac();
  const corner = rate.mul(step).clip(0.0001, 0.5);
  const triangle = lopsided(turn, 0.5);
  // A triangle that goes past the ends: a quarter later it is high for the first half.
  const square = lopsided(turn.add(0.75).frac(), 0.5).div(corner.mul(2)).clip(-1, 1);
  return g.Select.ar(wave.round(1), [
    cosine(g, turn),
    triangle,
    square,
    lopsided(turn, corner),
    lopsided(turn, corner.neg().add(1)),
  ]);
}

/** A sine that is at its highest at 0, of a phase in turns. */
export function cosine(g: Graph, turn: Signal): Signal {
  return g.SinOsc.ar(0, turn.add(0.25).mul(2 * Math.PI));
}

/** Whole turns since the strip began: 0..1, again and again. */
export function turns(g: Graph, rate: Signal): Signal {
  return g.Phasor.ar(0, rate.mul(g.SampleDur.ir()), 0, 1, 0);
}

/** From 1 down to -1, and up again in the last `up` of a turn. */
function lopsided(turn: Signal, up: Signal | number): Signal {
  const down = typeof up === 'number' ? 1 - up : up.neg().add(1);
  const falling = turn.div(down).mul(-2).add(1);
  const rising = turn.sub(1).div(up).mul(2).add(1);
  return falling.max(rising);
}
