import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** Time constants of the circuit that sweeps the filter of an accented note, seconds. */
const rise = 0.02;
const fall = 0.15;

/** Decay of the filter envelope of an accented note, seconds. */
const accentDecay = 0.2;

/** Time constants in the time that a lag of SuperCollider is told: to -60 dB. */
const lagTimes = Math.log(1000);

/** Time constant of the filter envelope, seconds: accents shorten it. */
export function accentedDecay(decay: Signal, accent: Signal): Signal {
  return decay.mul(accent.neg().add(1)).add(accent.mul(accentDecay));
}

/** The sweep of an accented note, 0..1, from its filter envelope and what the notes before left. */
export function accentSweep(g: Graph, push: Signal, charge: Signal): Signal {
  // A lag begins where its input begins.
  const start = g.Impulse.kr(0);
  return g.LagUD.kr(start.mul(charge.sub(push)).add(push), rise * lagTimes, fall * lagTimes);
}

/** Seconds of a step in which `chargeLeft` counts. */
const step = 0.001;
/** Time constants of `fall` after which nothing is left. */
const forgotten = 10;

/** What `accentSweep` has come to `seconds` after a note began that found `charge`. */
export function chargeLeft(
  note: { readonly accent: number; readonly decay: number; readonly charge: number },
  seconds: number,
): number {
  const decay = note.decay * (1 - note.accent) + accentDecay * note.accent;
  if (seconds > forgotten * (fall + decay)) return 0;
  let charge = note.charge;
  for (let time = 0; time < seconds; time += step) {
    const push = note.accent * Math.exp(-time / decay);
    const length = Math.min(step, seconds - time);
    charge = push + (charge - push) * Math.exp(-length / (push > charge ? rise : fall));
  }
  return charge;
}
