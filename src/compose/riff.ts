import type { Random } from '../base/index.ts';
import { type Bar, barsText, type Stroke } from './bar-text.ts';
import type { Habits } from './habits-table.ts';
import { hasPitch, type Ladder, rungNear } from './ladder.ts';
import { ladderFor, rhythmOf, type Task } from './request.ts';
import { oneOf, type Rhythm, strength } from './rhythm.ts';

/** c4 to c6. */
const usualRange = { low: -12, high: 12 };
/** Steps that a riff's notes last at most, by chance. */
const lengths = [1, 1, 2, 3];

/**
 * A riff: a motif of a bar in one of the genre's rhythms, which comes again with its end changed, and
 * every fourth bar goes its own way home. It begins on the tonic; beats fall on notes of the tonic's
 * chord, and what lies between steps along the key, with as many leaps as the genre has.
 */
export function riff(task: Task): string {
  return barsText(riffBars(task));
}

/** The bars of a riff. */
export function riffBars(task: Task): readonly Bar[] {
  const ladder = ladderFor(task, usualRange);
  const rhythm = rhythmOf(task, task.habits.riff);
  const walker = {
    ladder,
    tonic: task.request.key.tonic,
    habits: task.habits,
    random: task.random,
  };
  const home = homeOf(walker);
  const motif = melody(walker, rhythm, home);
  return Array.from({ length: task.bars }, (_, bar) => {
    if (bar % 2 === 0) return motif;
    const from = Math.floor((rhythm.length * (bar % 4 === 3 ? 2 : 3)) / 4);
    return withNewEnd(walker, motif, rhythm, from);
  });
}

/** Rungs from a note to the next, where it does not leap. */
const steps = [0, 1, 1, 2];

interface Walker {
  readonly ladder: Ladder;
  readonly tonic: number;
  readonly habits: Habits;
  readonly random: Random;
}

/** The rung of the tonic that lies nearest to the lower third of the range. */
function homeOf({ ladder, tonic }: Walker): number {
  const low = ladder[0] ?? 0;
  const high = ladder.at(-1) ?? low;
  return rungNear(ladder, low + (high - low) / 3, (note) => hasPitch(note, tonic));
}

function melody(walker: Walker, rhythm: Rhythm, home: number): Bar {
  const length = oneOf(lengths, walker.random);
  let rung = home;
  let isFirst = true;
  return rhythm.map((beat, step): Stroke | undefined => {
    if (beat === '.') return undefined;
    if (!isFirst) rung = nextRung(walker, rung, step);
    isFirst = false;
    return { notes: [walker.ladder[rung] ?? 0], length, isAccent: beat === 'X' };
  });
}

/** Along the ladder, or a leap; on beats to the nearest note of the tonic's chord. */
function nextRung({ ladder, tonic, habits, random }: Walker, from: number, step: number): number {
  const isLeap = random.next() < habits.leaps;
  const distance = isLeap ? 2 + random.int(3) : oneOf(steps, random);
  const rung = Math.max(
    0,
    Math.min(ladder.length - 1, from + (random.next() < 0.5 ? -distance : distance)),
  );
  if (strength(step) < 2 || random.next() < 0.3) return rung;
  return rungNear(ladder, ladder[rung] ?? 0, (note) =>
    [0, 3, 4, 7].some((each) => hasPitch(note, tonic + each)),
  );
}

/** A bar as it was up to a step, and new from there; the last note of it leads back to the tonic. */
function withNewEnd(walker: Walker, bar: Bar, rhythm: Rhythm, from: number): Bar {
  const before = bar.slice(0, from).findLast((stroke) => stroke !== undefined)?.notes[0];
  const rung = before === undefined ? homeOf(walker) : rungNear(walker.ladder, before);
  const end = melody(walker, rhythm.slice(from), rung);
  return [...bar.slice(0, from), ...end];
}
