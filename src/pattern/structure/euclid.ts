import { rational } from '../../base/index.ts';
import { type Pattern, silence } from '../core.ts';
import { appBoth, fastcat, fmap, pure, rotL, stack } from '../engine.ts';
import { QueryLimit } from '../frame.ts';
import { bjorklund } from './bjorklund.ts';
import { patternify2, patternify3 } from './patternify.ts';

/** Steps beyond this are refused: nobody counts them. */
const MOST_STEPS = 10_000;

/** A Euclidean rhythm. Throws QueryLimit for more steps than anybody counts. */
export function rhythm(pulses: number, steps: number): boolean[] {
  if (!(Math.abs(pulses) <= MOST_STEPS && steps <= MOST_STEPS)) throw new QueryLimit(MOST_STEPS);
  return bjorklund(pulses, steps);
}

/** The pattern on each hit of a Euclidean rhythm; fewer than no pulses play the rests instead. */
export function _euclid<T>(pulses: number, steps: number, p: Pattern<T>): Pattern<T> {
  const hits = rhythm(pulses, steps).map((hit) => (hit ? p : silence));
  return fastcat<T>(hits).withSteps(rational(steps));
}

/** A Euclidean rhythm as true and false. */
export function _euclidBool(pulses: number, steps: number): Pattern<boolean> {
  const hits = rhythm(pulses, steps).map((hit) => pure(hit));
  return fastcat(hits).withSteps(rational(steps));
}

/** `_euclid`, begun so many steps later. */
export function _euclidOff<T>(
  pulses: number,
  steps: number,
  rotation: number,
  p: Pattern<T>,
): Pattern<T> {
  if (steps === 0) return silence;
  if (rotation === 0) return _euclid(pulses, steps, p);
  if (p.shape?.atom !== undefined && Number.isInteger(rotation))
    return turned(pulses, steps, rotation, p);
  return rotL(rational(rotation, steps), _euclid(pulses, steps, p));
}

/** One value on a rhythm that begins so many steps later. */
function turned<T>(pulses: number, steps: number, rotation: number, p: Pattern<T>): Pattern<T> {
  const hits = rhythm(pulses, steps);
  const shift = ((rotation % hits.length) + hits.length) % hits.length;
  const order = [...hits.slice(shift), ...hits.slice(0, shift)];
  return fastcat<T>(order.map((hit) => (hit ? p : silence))).withSteps(rational(steps));
}

/** `_euclidOff` on true and false: rests turn the values around instead of dropping them. */
export function _euclidOffBool(
  pulses: number,
  steps: number,
  rotation: number,
  p: Pattern<boolean>,
): Pattern<boolean> {
  if (steps === 0) return silence;
  const turned = appBoth((hit, value) => (hit ? value : !value), _euclidBool(pulses, steps), p);
  return rotL(rational(rotation, steps), turned).withSteps(rational(steps));
}

/** `_euclid` with hits and rests exchanged. */
export function _euclidInv<T>(pulses: number, steps: number, p: Pattern<T>): Pattern<T> {
  return _euclid(-pulses, steps, p);
}

type Numbers = Pattern<number>;
type Rhythm<T> = (pulses: number, steps: number, rotation: number) => Pattern<T>;

/** Rhythms that one pattern goes through are few: so many are kept. */
const MOST_RHYTHMS = 64;

/** A maker of rhythms that keeps what it has made. */
function remembered<T>(make: Rhythm<T>): Rhythm<T> {
  const known = new Map<string, Pattern<T>>();
  return (pulses, steps, rotation) => {
    const key = `${pulses},${steps},${rotation}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(pulses, steps, rotation);
    if (known.size < MOST_RHYTHMS) known.set(key, made);
    return made;
  };
}

/** The pattern on each hit of a Euclidean rhythm. */
export function euclid<T>(pulses: Numbers, steps: Numbers, p: Pattern<T>): Pattern<T> {
  const make = remembered((n, k) => _euclid(n, k, p));
  return patternify2((n, k) => make(n, k, 0), pulses, steps);
}

/** The pattern on each rest of a Euclidean rhythm. */
export function euclidInv<T>(pulses: Numbers, steps: Numbers, p: Pattern<T>): Pattern<T> {
  return patternify2((n, k) => _euclidInv(n, k, p), pulses, steps);
}

/** One pattern on the hits, another on the rests. */
export function euclidFull<T>(
  pulses: Numbers,
  steps: Numbers,
  hits: Pattern<T>,
  rests: Pattern<T>,
): Pattern<T> {
  const k = steps.constant && rational(steps.constant.value);
  return stack([euclid(pulses, steps, hits), euclidInv(pulses, steps, rests)]).withSteps(k);
}

/** `euclid`, begun so many steps later. */
export function euclidOff<T>(
  pulses: Numbers,
  steps: Numbers,
  rotation: Numbers,
  p: Pattern<T>,
): Pattern<T> {
  const make = remembered((n, k, s) => _euclidOff(n, k, s, p));
  return patternify3(make, pulses, steps, rotation);
}

/** `euclidOff` on true and false: rests turn the values around instead of dropping them. */
export function euclidOffBool(
  pulses: Numbers,
  steps: Numbers,
  rotation: Numbers,
  p: Pattern<boolean>,
): Pattern<boolean> {
  return patternify3((n, k, s) => _euclidOffBool(n, k, s, p), pulses, steps, rotation);
}

/** A Euclidean rhythm of true and false, by patterns. */
export function euclidBool(pulses: Numbers, steps: Numbers): Pattern<boolean> {
  return patternify2(_euclidBool, pulses, steps);
}

/** True where false was, and the other way about. */
export function inv(p: Pattern<boolean>): Pattern<boolean> {
  return fmap((value) => !value, p);
}
