import { type OutsideModulator, outsideKey } from '../song/index.ts';
import type { OutsideCourse } from './types.ts';

/** Where somebody has put a knob: a share of its way, or a value in the unit of what it moves. */
export type OutsideValue =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'value'; readonly value: number };

/** What a modulator that somebody turns is asked for while the song plays. */
export function outsideCourse(modulator: OutsideModulator): OutsideCourse {
  const { source, names, from, to, curve, rest } = modulator;
  return { kind: 'outside', source, key: outsideKey(source), names, from, to, curve, rest };
}

/**
 * The value of a parameter that a knob moves, in its unit, for where the knob stands; its own where that is not known.
 * Nothing goes past the ends.
 *
 * @example outsideAt({from: 100, to: 10_000, curve: 'exp', rest: 400}, {kind: 'share', share: 0.5}) // => 1000
 */
export function outsideAt(
  { from, to, curve, rest }: Pick<OutsideCourse, 'from' | 'to' | 'curve' | 'rest'>,
  given: OutsideValue | undefined,
): number {
  if (given === undefined) return rest;
  if (given.kind === 'value') {
    return Math.min(Math.max(given.value, Math.min(from, to)), Math.max(from, to));
  }
  const share = Math.min(Math.max(given.share, 0), 1);
  return curve === 'exp' ? from * (to / from) ** share : from + (to - from) * share;
}

/**
 * Where a knob would stand for a value: what `outsideAt` turns back.
 *
 * @example outsideShare({from: 100, to: 10_000, curve: 'exp'}, 1000) // => 0.5
 */
export function outsideShare(
  { from, to, curve }: Pick<OutsideCourse, 'from' | 'to' | 'curve'>,
  value: number,
): number {
  if (from === to) return 0;
  const share =
    curve === 'exp' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(Math.max(share, 0), 1);
}
