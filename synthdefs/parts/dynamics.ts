import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** A time constant in units of `Lag`'s time (to 0.1 %). */
const lagOfTau = Math.log(1000);

/** Below this a level counts as silence: it keeps the logarithm finite. */
const silence = 1e-5;

/** The time constant over which `rmsLevel` takes the mean, seconds. */
const rmsTau = 0.01;

/** How fast `heldLevel` falls, seconds. */
const heldTau = 0.01;

/** How a compressor's output follows from its input. */
export interface Bend {
  /** Decibels above which it turns down. */
  readonly threshold: Signal;
  /** Decibels in for one decibel out. */
  readonly ratio: Signal;
  /** Width of the bend around the threshold, decibels. */
  readonly knee: Signal;
}

/** The louder channel's level from sample to sample, decibels. */
export function peakLevel(input: Signal): Signal {
  return input.at(0).abs().max(input.at(1).abs()).max(silence).ampdb();
}

/** The louder channel's root mean square over some 10 ms, decibels: of a sine 3 dB under its peak. */
export function rmsLevel(g: Graph, input: Signal): Signal {
  const power = lagUpDown(g, input.squared(), rmsTau, rmsTau);
  return power.at(0).max(power.at(1)).sqrt().max(silence).ampdb();
}

/** The louder channel's level, held up while its waves pass 0, decibels. */
export function heldLevel(g: Graph, input: Signal): Signal {
  const size = input.at(0).abs().max(input.at(1).abs());
  return lagUpDown(g, size, 0, heldTau).max(silence).ampdb();
}

/** By how many decibels a level is to be turned down: a parabola within the knee, straight above it. */
export function reduction(level: Signal, { threshold, ratio, knee }: Bend): Signal {
  const slope = ratio.reciprocal().neg().add(1);
  const over = level.sub(threshold);
  const half = knee.mul(0.5).max(0.01);
  const inKnee = over.add(half).max(0).min(half.mul(2));
  const bent = inKnee.squared().div(half.mul(4));
  const straight = over.sub(half).max(0);
  return bent.add(straight).mul(slope);
}

/** Follows a signal with one time constant where it rises and another where it falls, seconds. */
export function lagUpDown(
  g: Graph,
  input: Signal,
  up: Signal | number,
  down: Signal | number,
): Signal {
  return g.LagUD.ar(input, inLag(up), inLag(down));
}

function inLag(tau: Signal | number): Signal | number {
  return typeof tau === 'number' ? tau * lagOfTau : tau.mul(lagOfTau);
}

/**
 * A signal some whole frames late, unchanged where that is none. (`DelayN` alone is one frame late at least.)
 * `longest` and `time` are in seconds.
 */
export function lookAhead(g: Graph, input: Signal, longest: number, time: Signal): Signal {
  const frames = time.mul(g.SampleRate.ir()).round(1);
  const late = g.DelayN.ar(input, longest + 0.001, frames.add(0.5).mul(g.SampleDur.ir()));
  const which = frames.gt(0);
  return g.signal(
    input.channels.map((each, channel) => g.Select.ar(which, [each, late.at(channel)])),
  );
}
