import { noteWord } from './bar-text.ts';
import { hasPitch, rungNear } from './ladder.ts';
import { ladderFor, type Task } from './request.ts';
import { oneOf } from './rhythm.ts';

/** c4 to c6. */
const usualRange = { low: -12, high: 12 };
/** Numbers of strokes that sound like no plain beat, over sixteen steps. */
const usual = [3, 5, 5, 6, 7, 7, 9, 10, 11];

/**
 * Strokes spread as evenly as they can be over a bar (Toussaint, "The Euclidean algorithm generates
 * traditional musical rhythms", 2005), turned by some steps; of a pitched instrument on the tonic, with the
 * fifth or the octave in the last bar.
 */
export function euclidPattern(task: Task): string {
  const { request, steps, bars, random } = task;
  const pulses =
    request.density === undefined
      ? Math.max(1, Math.round((oneOf(usual, random) * steps) / 16))
      : Math.max(1, Math.min(steps, Math.round(request.density * steps)));
  const rotation = random.int(2) === 0 ? 0 : random.int(steps);
  const shape = `(${pulses},${steps}${rotation === 0 ? '' : `,${rotation}`})`;
  if (!request.isPitched) return `x${shape}`;
  const ladder = ladderFor(task, usualRange);
  const { tonic } = request.key;
  const home = ladder[rungNear(ladder, ladder[0] ?? 0, (note) => hasPitch(note, tonic))] ?? 0;
  const above = random.int(2) === 0 ? 7 : 12;
  const away =
    ladder[rungNear(ladder, home + above, (note) => hasPitch(note, tonic + above))] ?? home;
  if (bars === 1) return `${noteWord(home)}${shape}`;
  const times = bars === 2 ? '' : `!${bars - 1}`;
  return `<${noteWord(home)}${times} ${noteWord(away)}>${shape}`;
}
