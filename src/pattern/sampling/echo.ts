/** Copies that grow quieter. */
import { type Rational, rational } from '../../base/index.ts';
import { multiplyControls, preferLeft } from '../control/arithmetic.ts';
import { pF } from '../control/controls.ts';
import { timesControls } from '../control/operators.ts';
import type { Pattern } from '../core.ts';
import { appBoth, appLeft, pure, rotR, stack } from '../engine.ts';
import { times } from '../list.ts';
import { _echoWith, copiesOf, ghostWith } from '../repetition/repeat.ts';
import { patternify3 } from '../structure/patternify.ts';
import type { ControlPattern } from '../transform.ts';

function louder(p: ControlPattern, gain: number): ControlPattern {
  return timesControls(p, pF('gain', pure(gain)));
}

/** So many copies a time apart, each quieter than the one before by a factor. */
export function _echo(
  count: number,
  apart: Rational,
  feedback: number,
  p: ControlPattern,
): ControlPattern {
  return _echoWith(count, apart, (each) => louder(each, feedback), p);
}

/** So many copies a time apart, each quieter than the one before by a factor. */
export function echo(
  count: Pattern<number>,
  apart: Pattern<Rational>,
  feedback: Pattern<number>,
  p: ControlPattern,
): ControlPattern {
  return patternify3((n, t, f) => _echo(n, t, f, p), count, apart, feedback).withSteps(p.steps);
}

/** So many copies a time apart, growing quieter in equal steps. */
export function _stut(
  count: number,
  feedback: number,
  apart: Rational,
  p: ControlPattern,
): ControlPattern {
  const gain = (copy: number): number => ((count - copy) / count) * (1 - feedback) + feedback;
  const copies = times(copiesOf(count) - 1, (index) =>
    rotR(apart.mul(rational(index + 1)), louder(p, gain(index + 1))),
  );
  return stack([p, ...copies]);
}

/** So many copies a time apart, growing quieter in equal steps. */
export function stut(
  count: Pattern<number>,
  feedback: Pattern<number>,
  apart: Pattern<Rational>,
  p: ControlPattern,
): ControlPattern {
  return patternify3((n, f, t) => _stut(n, f, t, p), count, feedback, apart).withSteps(p.steps);
}

/** Two quieter, shorter, higher copies after each event: ghost notes. */
export function ghostBy(by: Rational, p: ControlPattern): ControlPattern {
  const ghostly = (each: ControlPattern): ControlPattern => {
    const higher = appBoth(multiplyControls, each, pF('speed', pure(1.25)));
    const shorter = appLeft((a, b) => preferLeft(b, a), higher, pF('end', pure(0.2)));
    return appBoth(multiplyControls, shorter, pF('gain', pure(0.7)));
  };
  return ghostWith(by, ghostly, p);
}

/** Ghost notes an eighth of a cycle away. */
export function ghost(p: ControlPattern): ControlPattern {
  return ghostBy(rational(1, 8), p);
}
