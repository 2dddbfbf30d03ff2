/** Combining patterns: where the structure comes from is one choice, how values meet another. */
import type { Pattern } from '../core.ts';
import { appBoth, appLeft, appRight } from '../engine.ts';
import { appSqueeze } from '../join.ts';
import type { ControlPattern } from '../transform.ts';
import {
  addControls,
  divideControls,
  multiplyControls,
  preferRight,
  subtractControls,
} from './arithmetic.ts';

/** Both sides, the left, the right, or the right squeezed into each event of the left. */
export type Structure = 'both' | 'left' | 'right' | 'squeeze';

/** Combines two patterns with a function of two values, structure from where you say. */
export function combine<A, B, C>(
  structure: Structure,
  f: (a: A, b: B) => C,
  pa: Pattern<A>,
  pb: Pattern<B>,
): Pattern<C> {
  switch (structure) {
    case 'both':
      return appBoth(f, pa, pb);
    case 'left':
      return appLeft(f, pa, pb);
    case 'right':
      return appRight(f, pa, pb);
    case 'squeeze':
      return appSqueeze(f, pa, pb);
  }
}

/** Structure from the left, values of the right added or put in place of the left's: `#`. */
export function withControls(p: ControlPattern, more: ControlPattern): ControlPattern {
  return appLeft(preferRight, p, more);
}

/** `|+`: structure from the left, numbers added. */
export function plusControls(p: ControlPattern, more: ControlPattern): ControlPattern {
  return appLeft(addControls, p, more);
}

/** `|-`: structure from the left, numbers subtracted. */
export function minusControls(p: ControlPattern, more: ControlPattern): ControlPattern {
  return appLeft(subtractControls, p, more);
}

/** `|*`: structure from the left, numbers multiplied. */
export function timesControls(p: ControlPattern, more: ControlPattern): ControlPattern {
  return appLeft(multiplyControls, p, more);
}

/** `|/`: structure from the left, numbers divided. */
export function overControls(p: ControlPattern, more: ControlPattern): ControlPattern {
  return appLeft(divideControls, p, more);
}
