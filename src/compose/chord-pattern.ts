import type { NoteNumber } from '../base/index.ts';
import type { Chord } from '../music/index.ts';
import { type Bar, barsText } from './bar-text.ts';
import type { Range } from './ladder.ts';
import { chordsOf, rhythmOf, type Task } from './request.ts';

/** c4 to c6. */
const usualRange = { low: -12, high: 12 };

/**
 * Chords: the song's progression or one of the genre's, a chord a bar, struck in one of the genre's
 * rhythms. Each is laid so that its voices move as little as they can from the one before.
 */
export function chordPattern(task: Task): string {
  const rhythm = rhythmOf(task, task.habits.chords);
  const chords = chordsOf(task);
  const range = task.request.range ?? usualRange;
  const bars: Bar[] = [];
  let last: readonly NoteNumber[] = [];
  for (let bar = 0; bar < task.bars; bar += 1) {
    const chord = chords[bar % Math.max(chords.length, 1)];
    if (chord !== undefined) last = laidNear(chord, last, range);
    const notes = last;
    bars.push(rhythm.map((beat) => (beat === '.' ? undefined : { notes, length: rhythm.length })));
  }
  return barsText(bars);
}

/** The inversion of a chord that lies in a range, nearest to the chord before. */
function laidNear(
  { root, intervals }: Chord,
  before: readonly NoteNumber[],
  { low, high }: Range,
): readonly NoteNumber[] {
  const middle = (low + high) / 2;
  const inversions: (readonly NoteNumber[])[] = [];
  for (let octave = -6; octave <= 5; octave += 1) {
    intervals.forEach((_, turned) => {
      const notes = intervals.map(
        (each, at) => root + each + 12 * (octave + (at < turned ? 1 : 0)),
      );
      inversions.push(notes.toSorted((a, b) => a - b));
    });
  }
  const fits = inversions.filter((notes) => notes.every((note) => note >= low && note <= high));
  const wanted = before.length === 0 ? intervals.map(() => middle) : before;
  const distance = (notes: readonly NoteNumber[]): number =>
    notes.reduce(
      (sum, note, at) => sum + Math.abs(note - (wanted[at] ?? wanted.at(-1) ?? middle)),
      0,
    );
  return (fits.length === 0 ? inversions : fits).reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
}
