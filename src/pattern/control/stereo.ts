/** Copies of a pattern across the stereo field, and other uses of one control. */
import { type Rational, rational } from '../../base/index.ts';
import { type Pattern, silence } from '../core.ts';
import { fmap, pure, rotL, stack } from '../engine.ts';
import { times } from '../list.ts';
import { sine } from '../signal/waves.ts';
import { patternify } from '../structure/patternify.ts';
import { _fast, _slow } from '../time/fast.ts';
import type { ControlPattern, Transform } from '../transform.ts';
import type { Controls } from '../value.ts';
import { pF, pI } from './controls.ts';
import { minusControls, plusControls, withControls } from './operators.ts';

type Change = Transform<Controls>;

function pan(position: number): ControlPattern {
  return pF('pan', pure(position));
}

/** The pattern to the left, what a function makes of it to the right. */
export function juxBy(width: Pattern<number>, f: Change, p: ControlPattern): ControlPattern {
  const half = pF(
    'pan',
    fmap((value) => value / 2, width),
  );
  const centred = plusControls(p, pan(0.5));
  const right = plusControls(plusControls(p, pan(0.5)), half);
  return stack([minusControls(centred, half), f(right)]).withSteps(p.steps);
}

/** The pattern far left, what a function makes of it far right. */
export function jux(f: Change, p: ControlPattern): ControlPattern {
  return juxBy(pure(1), f, p);
}

/** `jux`, where each side cuts itself off only. */
export function juxcut(f: Change, p: ControlPattern): ControlPattern {
  const side = (position: number, cut: number): ControlPattern =>
    withControls(withControls(p, pan(position)), pI('cut', pure(cut)));
  return stack([side(0, -1), f(side(1, -2))]);
}

/** What several functions make of a pattern, from left to right. */
export function juxPrime(functions: readonly Change[], p: ControlPattern): ControlPattern {
  const { length } = functions;
  return stack(functions.map((f, index) => plusControls(f(p), pan(index / length))));
}

/** `juxPrime`, where each side cuts itself off only. */
export function juxcutPrime(functions: readonly Change[], p: ControlPattern): ControlPattern {
  const { length } = functions;
  return stack(
    functions.map((f, index) =>
      withControls(plusControls(f(p), pI('cut', pure(1 - index))), pan(index / length)),
    ),
  );
}

/** The pattern at 5/8 of the field, what a function makes of it at 1/8: for four speakers. */
export function jux4(f: Change, p: ControlPattern): ControlPattern {
  return stack([withControls(p, pan(5 / 8)), f(withControls(p, pan(1 / 8)))]);
}

/** So many copies, each a part of a cycle earlier and further along the field. */
export function _spin(copies: number, p: ControlPattern): ControlPattern {
  const turns = times(copies, (index) =>
    withControls(rotL(rational(index, copies), p), pan(index / copies)),
  );
  return stack(turns);
}

/** So many copies, each a part of a cycle earlier and further along the field. */
export function spin(copies: Pattern<number>, p: ControlPattern): ControlPattern {
  return patternify((count) => _spin(count, p), copies);
}

/** What several functions make of a slow pattern, each begun later in it. */
export function weaveWith<T>(
  length: Rational,
  p: Pattern<T>,
  functions: readonly Transform<T>[],
): Pattern<T> {
  if (functions.length === 0) return silence;
  const slowed = _slow(length, p);
  const layers = functions.map((f, index) =>
    rotL(rational(index, functions.length), _fast(length, f(slowed))),
  );
  return _slow(length, stack(layers));
}

/** A slow pattern of controls put over several patterns, each begun later in it. */
export function weave(
  length: Rational,
  p: ControlPattern,
  patterns: readonly ControlPattern[],
): ControlPattern {
  return weaveWith(
    length,
    p,
    patterns.map((each) => (base: ControlPattern) => withControls(each, base)),
  );
}

/** Two patterns that distort in turn. */
export function interlace(a: ControlPattern, b: ControlPattern): ControlPattern {
  const shape = pF(
    'shape',
    fmap((value) => value * 0.9, sine),
  );
  return weave(rational(16), shape, [a, b]);
}

/** A pattern put over others, each of which meets it a part of a cycle later. */
export function stackwith<T>(
  join: (a: Pattern<T>, b: Pattern<T>) => Pattern<T>,
  p: Pattern<T>,
  patterns: readonly Pattern<T>[],
): Pattern<T> {
  if (patterns.length === 0) return silence;
  return stack(
    patterns.map((each, index) => join(each, rotL(rational(index, patterns.length), p))),
  );
}
