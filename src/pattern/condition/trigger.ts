/** Patterns that begin afresh. */
import { Rational } from '../../base/index.ts';
import { Pattern, silence } from '../core.ts';
import { fmap, rotL, rotR } from '../engine.ts';
import { trigJoin } from '../join.ts';

/** The live value with the time at which a track's pattern was set. */
const STARTED = '_t_pattern';

/** Begins the pattern when it was set, moved by a function of that time. */
export function triggerWith<T>(f: (time: Rational) => Rational, p: Pattern<T>): Pattern<T> {
  return new Pattern((at, frame) => {
    const started = frame.controls[STARTED];
    return started instanceof Rational ? rotR(f(started), p).run(at, frame) : p.run(at, frame);
  }, p.steps);
}

/** Begins the current cycle of the pattern afresh at each true. */
export function reset<T>(rhythm: Pattern<boolean>, p: Pattern<T>): Pattern<T> {
  return trigJoin(fmap((hit) => (hit ? p : silence), rhythm));
}

/** Begins the pattern afresh, from its first cycle, at each true. */
export function restart<T>(rhythm: Pattern<boolean>, p: Pattern<T>): Pattern<T> {
  return trigJoin(
    fmap((hit) => (hit ? p : silence), rhythm),
    true,
  );
}

/** Begins the current cycle afresh at each event, from the time that its value says. */
export function resetTo<T>(times: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return trigJoin(fmap((time) => rotL(time, p), times));
}

/** Begins the pattern afresh at each event, from the time that its value says. */
export function restartTo<T>(times: Pattern<Rational>, p: Pattern<T>): Pattern<T> {
  return trigJoin(
    fmap((time) => rotL(time, p), times),
    true,
  );
}
