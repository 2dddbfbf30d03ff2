/**
 * Ways from one pattern to the next. Each takes the cycle in which the change begins and a list
 * with the new pattern first and the earlier ones after it.
 */
import { Rational, rational, rationalFromNumber } from '../../base/index.ts';
import { filterWhen } from '../condition/within.ts';
import { combineControls } from '../control/arithmetic.ts';
import { pF } from '../control/controls.ts';
import { timesControls, withControls } from '../control/operators.ts';
import { type Pattern, silence } from '../core.ts';
import { appLeft, appRight, fmap, pure, rotR, stack } from '../engine.ts';
import { innerBind } from '../join.ts';
import { fadeInFrom, fadeOutFrom } from '../random/fade.ts';
import { _stut } from '../sampling/echo.ts';
import { envEq, envEqR, envL } from '../signal/waves.ts';
import { playFor } from '../time/cycles.ts';
import { _slow } from '../time/fast.ts';
import type { ControlPattern, Transform } from '../transform.ts';
import type { Controls } from '../value.ts';

type History<T> = readonly Pattern<T>[];

const identity = <T>(p: Pattern<T>): Pattern<T> => p;

/** Changes at once, after so many cycles, over a time: a function on the way out, one on the way in. */
export function wash<T>(
  out: Transform<T>,
  into: Transform<T>,
  delay: Rational,
  outTime: Rational,
  inTime: Rational,
  now: Rational,
  history: History<T>,
): Pattern<T> {
  const [next = silence, last] = history;
  if (last === undefined) return next;
  const leave = now.add(delay);
  const enter = leave.add(outTime);
  const done = enter.add(inTime);
  return stack([
    filterWhen((time) => time.lt(leave), last),
    filterWhen((time) => time.gte(leave) && time.lt(enter), out(last)),
    filterWhen((time) => time.gte(enter) && time.lt(done), into(next)),
    filterWhen((time) => time.gte(done), next),
  ]);
}

/** Applies a function to the last pattern for a time, then plays the next. */
export function washIn<T>(
  out: Transform<T>,
  time: Rational,
  now: Rational,
  history: History<T>,
): Pattern<T> {
  return wash(out, identity, Rational.zero, time, Rational.zero, now, history);
}

/** Fades from the last pattern to the next. */
export function xfadeIn(time: Rational, now: Rational, history: readonly ControlPattern[]) {
  const [next = silence, last] = history;
  if (last === undefined) return next;
  const gain = (envelope: Pattern<number>): ControlPattern =>
    pF('gain', rotR(now, _slow(time, envelope)));
  return stack([timesControls(next, gain(envEqR)), timesControls(last, gain(envEq))]);
}

/** The last so many patterns at once, from left to right. */
export function histpan(count: number, history: readonly ControlPattern[]): ControlPattern {
  const heard = history.slice(0, Math.max(0, count));
  return stack(heard.map((p, i) => withControls(p, pF('pan', pure(i / heard.length)))));
}

/** Silence, then the next pattern. */
export function wait<T>(time: Rational, now: Rational, [next = silence]: History<T>): Pattern<T> {
  const begin = nextCycle(now.add(time).sub(Rational.one));
  return filterWhen((each) => each.gte(begin), next);
}

/** Silence, then another transition. */
export function waitT<T>(
  transition: (now: Rational, history: History<T>) => Pattern<T>,
  time: Rational,
  now: Rational,
  history: History<T>,
): Pattern<T> {
  const begin = nextCycle(now.add(time).sub(Rational.one));
  return filterWhen((each) => each.gte(begin), transition(now.add(time), history));
}

function nextCycle(time: Rational): Rational {
  return time.floor().add(Rational.one);
}

/** Changes after so many cycles. */
export function jumpIn<T>(cycles: number, now: Rational, history: History<T>): Pattern<T> {
  const { zero } = Rational;
  return wash(identity, identity, rational(cycles), zero, zero, now, history);
}

/** Changes where a cycle begins, after so many more. */
export function jumpInCycle<T>(cycles: number, now: Rational, history: History<T>): Pattern<T> {
  const { zero } = Rational;
  const delay = nextCycle(now).sub(now).add(rational(cycles));
  return wash(identity, identity, delay, zero, zero, now, history);
}

/** Changes at the next cycle that a number divides, or so many after that. */
export function jumpMod<T>(
  cycles: number,
  offset: number,
  now: Rational,
  history: History<T>,
): Pattern<T> {
  const position = now.floor().mod(rational(cycles)).toNumber();
  return jumpInCycle(cycles - 1 + offset - position, now, history);
}

/** Plays for a time, then thins out. */
export function mortal<T>(
  life: Rational,
  release: Rational,
  now: Rational,
  [next = silence]: History<T>,
): Pattern<T> {
  const end = now.add(life);
  return stack([
    filterWhen((time) => time.lt(end), next),
    filterWhen((time) => time.gte(end), fadeOutFrom(end, release, next)),
  ]);
}

/** The next pattern for a time, over the last one. */
export function mortalOverlay<T>(time: Rational, now: Rational, history: History<T>): Pattern<T> {
  const [next = silence, last = silence] = history;
  const position = now.floor().mod(time.floor());
  const begin = now.sub(position).floor().add(time.floor());
  return stack([last, playFor(begin, begin.add(time), next)]);
}

/** Thins out the last pattern while the next fills up. */
export function clutchIn<T>(time: Rational, now: Rational, history: History<T>): Pattern<T> {
  const [next = silence, last] = history;
  if (last === undefined) return next;
  return stack([fadeOutFrom(now, time, last), fadeInFrom(now, time, next)]);
}

/** Echoes of the last pattern draw together until the next begins. */
export function anticipateIn(time: Rational, now: Rational, history: readonly ControlPattern[]) {
  const distances = rotR(
    now,
    _slow(
      time,
      fmap((value) => 1 - value, envL),
    ),
  );
  const echoes = (p: ControlPattern): ControlPattern =>
    innerBind((value) => _stut(8, 0.2, rationalFromNumber(value), p), distances);
  return washIn(echoes, time, now, history);
}

/** Moves numbers from those of the last pattern to those of the next. */
export function interpolateIn(time: Rational, now: Rational, history: readonly ControlPattern[]) {
  const [next = silence, last] = history;
  if (last === undefined) return next;
  const position = rotR(now, _slow(time, envL));
  const pairs = appRight(
    (a: Controls, b: Controls): readonly [Controls, Controls] => [a, b],
    last,
    next,
  );
  return appLeft(
    ([a, b], x) => {
      const mix = (to: number, from: number): number => to * x + from * (1 - x);
      const whole = (to: number, from: number): number => Math.floor(mix(to, from));
      return combineControls({ float: mix, int: whole }, b, a);
    },
    pairs,
    position,
  );
}
