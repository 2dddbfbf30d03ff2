import type { Note } from '../../src/sound/index.ts';
import { env, type Graph, type Signal } from '../../src/synthdef/index.ts';
import {
  exponentialFall,
  exponentialRise,
  gated,
  heldFall,
  slowFall,
  slowRise,
  toNothing,
} from '../parts/envelopes.ts';
import type { KickSignals } from './gabber-kick-parameters.ts';

/** How a kick moves: each is 1 at the attack and 0 far from it, unless said otherwise. */
export interface Course {
  /** The fall of the pitch on both slopes, to exactly nothing, and its slow slope alone. */
  readonly fall: Signal;
  readonly slow: Signal;
  /** How far the tail has gone to where it goes. */
  readonly arrival: Signal;
  readonly body: Signal;
  readonly click: Signal;
  /** What is louder near the attack, the glide of the bark, and the squeak. */
  readonly punch: Signal;
  readonly bark: Signal;
  readonly squeak: Signal;
  /** 0 at the attack, 1 at the far end. */
  readonly droop: Signal;
  /** Gives the sound its length, and ends the synth. */
  gate(sound: Signal): Signal;
}

/** Time constants, seconds. */
const clickTime = 0.002;
const punchTime = 0.02;
const barkTime = 0.07;
const squeakTime = 0.014;

/** Seconds in which a reversed kick breaks off behind its attack. */
const breakOff = 0.003;

/** A kick: the attack first. */
export function forwards(g: Graph, note: Note, p: KickSignals): Course {
  const slow = exponentialFall(g, p.fall);
  const length = note.sustain.mul(p.gatelength);
  const arriving = env.custom({ levels: [0, 1], times: [p.tailtime], curves: 'sin' });
  return {
    fall: toNothing(bothSlopes(exponentialFall(g, p.snap), slow, p)),
    slow,
    arrival: g.EnvGen.kr(arriving),
    body: heldFall(g, p.bodyhold, p.bodydecay),
    click: exponentialFall(g, clickTime),
    punch: slowFall(g, punchTime),
    bark: slowFall(g, barkTime),
    squeak: slowFall(g, squeakTime),
    droop: g.Line.kr(0, 1, length),
    gate: (sound) => gated(g, sound, length, p.fade),
  };
}

/** A kick played from its end: the attack comes last, at the end of the note. */
export function backwards(g: Graph, note: Note, p: KickSignals): Course {
  const whole = note.sustain;
  const slow = exponentialRise(g, whole, p.fall);
  const silence = whole.mul(p.gatelength.neg().add(1).max(0));
  const opening = env.custom({ levels: [0, 0, 1], times: [silence, p.fade], curves: 'lin' });
  return {
    fall: bothSlopes(exponentialRise(g, whole, p.snap), slow, p),
    slow,
    arrival: g.signal(1),
    body: exponentialRise(g, whole, p.bodydecay),
    click: exponentialRise(g, whole, clickTime),
    punch: slowRise(g, whole, punchTime),
    bark: slowRise(g, whole, barkTime),
    squeak: slowRise(g, whole, squeakTime),
    droop: g.Line.kr(1, 0, whole),
    gate: (sound) => {
      const open = sound.mul(g.EnvGen.ar(opening));
      return gated(g, open, whole.sub(breakOff).max(0), breakOff);
    },
  };
}

function bothSlopes(fast: Signal, slow: Signal, p: KickSignals): Signal {
  return fast.mul(p.knock).add(slow.mul(p.knock.neg().add(1)));
}
