import { rational } from '../base/index.ts';
import type { Meter } from '../music/index.ts';
import { fastBy, type Pattern } from '../pattern/index.ts';

/**
 * A pattern whose cycle is a bar of its own meter, beside a song whose cycle is a bar of another: four
 * bars of 3/4 fill three of 4/4.
 *
 * @example inMeter(pattern, { beats: 3, unit: 4 }, { beats: 4, unit: 4 }) // as fast (4/3) pattern
 */
export function inMeter<T>(pattern: Pattern<T>, own: Meter | undefined, ofSong: Meter): Pattern<T> {
  if (own === undefined) return pattern;
  return fastBy(rational(ofSong.beats * own.unit, ofSong.unit * own.beats), pattern);
}
