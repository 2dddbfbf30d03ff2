import type { NoteNumber } from '../base/index.ts';
import { isInKey, type Key, nearestInKey } from '../music/index.ts';

/** The notes of a key within a range, from low to high: what melodies climb. */
export type Ladder = readonly NoteNumber[];

export interface Range {
  readonly low: NoteNumber;
  readonly high: NoteNumber;
}

/**
 * The notes of a key within a range; the nearest to its middle where it holds none.
 *
 * @example ladderOf({ tonic: 0, scale: 'major', intervals: [0, 2, 4, 5, 7, 9, 11] }, { low: 0, high: 5 }) // => [0, 2, 4, 5]
 */
export function ladderOf(key: Key, { low, high }: Range): Ladder {
  const from = Math.ceil(low);
  const notes = Array.from(
    { length: Math.max(0, Math.floor(high) - from + 1) },
    (_, at) => from + at,
  );
  const inKey = notes.filter((note) => isInKey(key, note));
  return inKey.length === 0 ? [nearestInKey(key, (low + high) / 2)] : inKey;
}

/**
 * The rung of a ladder that is nearest to a note, among those whose pitch class is wanted where there
 * are some.
 *
 * @example rungNear([0, 2, 4, 5], 3.1) // => 2
 */
export function rungNear(
  ladder: Ladder,
  note: NoteNumber,
  isWanted: (note: NoteNumber) => boolean = () => true,
): number {
  const wanted = ladder.flatMap((each, rung) => (isWanted(each) ? [rung] : []));
  const rungs = wanted.length === 0 ? ladder.map((_, rung) => rung) : wanted;
  const distance = (rung: number): number => Math.abs((ladder[rung] ?? 0) - note);
  return rungs.reduce(
    (best, rung) => (distance(rung) < distance(best) ? rung : best),
    rungs[0] ?? 0,
  );
}

/** Whether a note has a pitch class. @example hasPitch(-7, 5) // => true */
export function hasPitch(note: NoteNumber, pitchClass: number): boolean {
  return (((note - pitchClass) % 12) + 12) % 12 === 0;
}
