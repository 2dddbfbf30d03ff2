import type { Random } from '../base/index.ts';
import { type Bar, barsText } from './bar-text.ts';
import { hasPitch, rungNear } from './ladder.ts';
import { chordsOf, ladderFor, rhythmOf, type Task } from './request.ts';
import { type Rhythm, strength } from './rhythm.ts';

/** f1 to f3: where basses of instruments that play below a kick's click lie. */
const usualRange = { low: -43, high: -19 };
/** How often a weak step leaves the root for its fifth or octave. */
const leaving = 0.35;

/**
 * A bassline: the roots of the chords, a bar each, in one of the genre's rhythms; weak steps go to the
 * octave or the fifth now and then.
 */
export function bassline(task: Task): string {
  const { random, bars } = task;
  const ladder = ladderFor(task, usualRange);
  const rhythm = rhythmOf(task, task.habits.bass);
  const chords = chordsOf(task);
  const low = ladder[0] ?? 0;
  const leaves = leavingSteps(rhythm, random);
  const other = random.next() < 0.5 ? 12 : 7;
  const written = Array.from({ length: bars }, (_, bar): Bar => {
    const root = chords[bar % Math.max(chords.length, 1)]?.root ?? task.request.key.tonic;
    const rung = rungNear(ladder, low + 5, (note) => hasPitch(note, root));
    const note = ladder[rung] ?? low;
    const away = rungNear(ladder, note + other, (each) => hasPitch(each, root + other));
    return rhythm.map((beat, step) => {
      if (beat === '.') return undefined;
      return { notes: [leaves[step] ? (ladder[away] ?? note) : note], length: 1 };
    });
  });
  return barsText(written);
}

/** Which notes leave the root: weak ones, never the first and never two in a row. */
function leavingSteps(rhythm: Rhythm, random: Random): readonly boolean[] {
  let mayLeave = false;
  return rhythm.map((beat, step) => {
    if (beat === '.') return false;
    const leaves = mayLeave && strength(step) < 2 && random.next() < leaving;
    mayLeave = !leaves;
    return leaves;
  });
}
