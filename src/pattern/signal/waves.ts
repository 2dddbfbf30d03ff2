/** Continuous waves: read at the start of each query. */
import { Rational, rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';
import { fastcat, fmap, rotR, signal } from '../engine.ts';

type Wave = Pattern<number>;

/** A signal of the time as a double. */
function ofTime(f: (time: number) => number): Wave {
  return signal((time) => f(time.toNumber()));
}

/** The part after the dot; never negative. */
function fraction(time: number): number {
  return time - Math.floor(time);
}

const clamp = (value: number): number => Math.max(0, Math.min(value, 1));
const QUARTER = rational(1, 4);
const TURN = Math.PI * 2;

/** From 0 to 1 and back once a cycle, along a sine. */
export const sine: Wave = ofTime((time) => (Math.sin(TURN * time) + 1) / 2);
/** From -1 to 1 and back once a cycle, along a sine. */
export const sine2: Wave = ofTime((time) => Math.sin(TURN * time));
/** `sine`, a quarter of a cycle later. */
export const cosine: Wave = rotR(QUARTER, sine);
/** `sine2`, a quarter of a cycle later. */
export const cosine2: Wave = rotR(QUARTER, sine2);
/** Up from 0 to 1 each cycle. */
export const saw: Wave = ofTime(fraction);
/** Up from -1 to 1 each cycle. */
export const saw2: Wave = ofTime((time) => fraction(time) * 2 - 1);
/** Down from 1 to 0 each cycle. */
export const isaw: Wave = fmap((value) => 1 - value, saw);
/** Down from 1 to -1 each cycle. */
export const isaw2: Wave = fmap((value) => value * -1, saw2);
/** Up and down between 0 and 1 each cycle. */
export const tri: Wave = fastcat([saw, isaw]);
/** Up and down between -1 and 1 each cycle. */
export const tri2: Wave = fastcat([saw2, isaw2]);
/** 0, then 1 for the second half of each cycle. */
export const square: Wave = ofTime((time) => Math.floor(fraction(time) * 2));
/** -1, then 1 for the second half of each cycle. */
export const square2: Wave = ofTime((time) => Math.floor(fraction(time) * 2) * 2 - 1);
/** Up from 0 to 1 during cycle 0, then 1 for ever. */
export const envL: Wave = ofTime(clamp);
/** Down from 1 to 0 during cycle 0, then 0 for ever. */
export const envLR: Wave = fmap((value) => 1 - value, envL);

function fadePosition(time: Rational): number {
  return (Math.PI / 2) * clamp(Rational.one.sub(time).toNumber());
}

/** Down from 1 to 0 during cycle 0, with equal power. */
export const envEq: Wave = signal((time) => Math.sqrt(Math.sin(fadePosition(time))));
/** Up from 0 to 1 during cycle 0, with equal power. */
export const envEqR: Wave = signal((time) => Math.sqrt(Math.cos(fadePosition(time))));
/** The time itself, in cycles. */
export const timeSignal: Pattern<Rational> = signal((time) => time);
