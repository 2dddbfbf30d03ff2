import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { removeDc } from './filters.ts';

/** Longer than any note, seconds. */
const endless = 10_000;

/** -60 dB: where an exponential fall counts as ended. */
const floor = 0.001;
/** Time constants that a fall to `floor` takes. */
const falls = -Math.log(floor);

/** A fall that ends at its floor, moved to end at nothing: what a pitch falls by, to be in tune. */
export function toNothing(fall: Signal): Signal {
  return fall.mul(1 / (1 - floor)).sub(floor / (1 - floor));
}

/** e^(-t/tau), at audio rate: from 1 to nothing. */
export function exponentialFall(g: Graph, tau: Signal | number): Signal {
  const time = typeof tau === 'number' ? tau * falls : tau.mul(falls);
  return g.EnvGen.ar(env.custom({ levels: [1, floor], times: [time], curves: 'exp' }));
}

/** `exponentialFall` at control rate, for what need not be exact within 3 ms. */
export function slowFall(g: Graph, tau: number): Signal {
  return g.EnvGen.kr(env.custom({ levels: [1, floor], times: [tau * falls], curves: 'exp' }));
}

/** The most time constants that a rise takes: 1e-35, short of what 32 bits leave out. */
const mostRises = 80;

/** e^(-(time - t)/tau), at audio rate: from next to nothing to 1 at `time`. */
export function exponentialRise(g: Graph, time: Signal, tau: Signal | number): Signal {
  return g.EnvGen.ar(riseTo(time, tau));
}

/** `exponentialRise` at control rate, for what need not be exact within 3 ms. */
export function slowRise(g: Graph, time: Signal, tau: number): Signal {
  return g.EnvGen.kr(riseTo(time, tau));
}

function riseTo(time: Signal, tau: Signal | number) {
  const first = time.div(tau).min(mostRises).neg().exp();
  return env.custom({ levels: [first, 1], times: [time], curves: 'exp' });
}

/** 1 for `hold` seconds, then e^(-t/tau). */
export function heldFall(g: Graph, hold: Signal | number, tau: Signal): Signal {
  return g.EnvGen.ar(
    env.custom({ levels: [1, 1, floor], times: [hold, tau.mul(falls)], curves: ['lin', 'exp'] }),
  );
}

/**
 * A hit that ends its synth: straight up in `attack`, then falling by 60 dB in `decay` seconds, to
 * exact silence.
 */
export function hit(g: Graph, attack: Signal | number, decay: Signal | number): Signal {
  const shape = env.custom({
    levels: [0, 1, floor, 0],
    times: [attack, decay, 0.005],
    curves: ['lin', 'exp', 'lin'],
  });
  return g.EnvGen.ar(shape, 1, 1, 0, 1, 2);
}

/** 1 for `length` seconds, then straight down in 5 ms: ends the synth of what has fallen by itself. */
export function ended(g: Graph, length: Signal): Signal {
  const shape = env.custom({ levels: [1, 1, 0], times: [length, 0.005], curves: 'lin' });
  return g.EnvGen.ar(shape, 1, 1, 0, 1, 2);
}

/** Frames that tell a whole number from one that 32 bits made a little smaller. */
const hair = 0.01;

/**
 * The nearest time of a whole number of frames. An envelope that rises for a broken number of them
 * stops short of its peak by the fraction, or reaches it sooner before scsynth 3.14: then a sound is not
 * as loud at every rate and on every version.
 */
export function wholeFrames(g: Graph, time: number): Signal {
  const rate = g.SampleRate.ir();
  return rate.mul(time).round(1).add(hair).div(rate);
}

/** How long DC blockers are given to ring behind a gate, seconds: 80 dB. */
const afterGate = 0.08;

/**
 * A sound at full level for `length` seconds, then a straight fade; ends the synth. The gate cuts
 * through whatever cycle it meets, so its DC is removed behind it.
 */
export function gated(g: Graph, input: Signal, length: Signal, fade: Signal | number): Signal {
  const gate = g.EnvGen.ar(env.custom({ levels: [1, 1, 0], times: [length, fade], curves: 'lin' }));
  const end = g.EnvGen.kr(
    env.custom({ levels: [1, 1, 0], times: [length.add(fade), afterGate], curves: 'lin' }),
    1,
    1,
    0,
    1,
    2,
  );
  return removeDc(g, input.mul(gate)).mul(end);
}

/** Seconds in which `cutUp` opens and closes. */
const cutEdge = 0.002;

/**
 * 1 and 0 in turn, `pieces` times in `length` seconds, 1 for `share` of each; always 1 for no pieces.
 * Opening and closing take 2 ms.
 */
export function cutUp(g: Graph, length: Signal, pieces: Signal, share: Signal): Signal {
  const whole = pieces.round(1);
  const piece = length.div(whole.max(1));
  const open = piece.mul(share).sub(cutEdge).max(0).add(whole.lt(1).mul(endless));
  const closed = piece.mul(share.neg().add(1)).sub(cutEdge).max(0);
  const turn = {
    // scsynth loops only before a last segment, which is never reached.
    levels: [1, 1, 0, 0, 1, 1],
    times: [open, cutEdge, closed, cutEdge, endless],
    curves: 'lin',
    releaseNode: 4,
    loopNode: 0,
  } as const;
  return g.EnvGen.ar(env.custom(turn));
}

/** Attack, decay to `level`, held while `gate` is up, release; ends the synth. */
export function held(
  g: Graph,
  gate: Signal,
  {
    attack,
    decay,
    level,
    release,
  }: Record<'attack' | 'decay' | 'level' | 'release', Signal | number>,
): Signal {
  return g.EnvGen.ar(env.adsr(attack, decay, level, release), gate, 1, 0, 1, 2);
}
