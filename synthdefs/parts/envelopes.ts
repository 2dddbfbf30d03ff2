import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import { removeDc } from './filters.ts';

/** -60 dB: where an exponential fall counts as ended. */
const floor = 0.001;
/** Time constants that a fall to `floor` takes. */
const falls = -Math.log(floor);

/** e^(-t/tau), at audio rate: from 1 to nothing. */
export function exponentialFall(g: Graph, tau: Signal | number): Signal {
  const time = typeof tau === 'number' ? tau * falls : tau.mul(falls);
  return g.EnvGen.ar(env.custom({ levels: [1, floor], times: [time], curves: 'exp' }));
}

/** `exponentialFall` at control rate, for what need not be exact within 3 ms. */
export function slowFall(g: Graph, tau: number): Signal {
  return g.EnvGen.kr(env.custom({ levels: [1, floor], times: [tau * falls], curves: 'exp' }));
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
