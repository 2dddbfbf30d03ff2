import { type Bar, barsText } from './bar-text.ts';
import { rhythmOf, type Task } from './request.ts';
import { fitted, oneOf, type Rhythm } from './rhythm.ts';

/**
 * A fill of a drum: one of the genre's, or with `density` one as dense as that. Of several bars the last is
 * the fill, and the others are what the genre's drum plays before it.
 */
export function drumFill(task: Task): string {
  const fill = rhythmOf(task, task.habits.fills);
  const before = fitted(oneOf(task.habits.hits, task.random), task.steps);
  const bars = Array.from({ length: task.bars }, (_, bar) =>
    hitsOf(bar === task.bars - 1 ? fill : before),
  );
  return barsText(bars);
}

/** A rhythm as hits. */
export function hitsOf(rhythm: Rhythm): Bar {
  return rhythm.map((beat) =>
    beat === '.' ? undefined : { notes: [], length: 1, isAccent: beat === 'X' },
  );
}
