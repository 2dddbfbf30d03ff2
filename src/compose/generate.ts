import { type Result, success } from '../base/index.ts';
import type { GenerateRequest, Generator, PatternText } from '../song/index.ts';
import { asPattern, barsText } from './bar-text.ts';
import { bassline } from './bassline.ts';
import { chordPattern } from './chord-pattern.ts';
import { drumFill, hitsOf } from './drum-fill.ts';
import { euclidPattern } from './euclid-pattern.ts';
import { evolve } from './evolve.ts';
import { rhythmOf, type Task, taskOf } from './request.ts';
import { riff } from './riff.ts';

/** What writes each kind of pattern for instruments that play notes. */
const writers: Readonly<Record<Exclude<Generator, 'evolve'>, (task: Task) => string>> = {
  riff,
  bassline,
  chords: chordPattern,
  euclid: euclidPattern,
  'drum-fill': drumFill,
};

/**
 * A pattern of a kind, as mini-notation: the same for the same request, in the key, in the range, in a
 * rhythm of the genre. Drums and kicks, whose hits have no pitch, get the rhythm alone.
 *
 * Problem: `compose.of`.
 *
 * @example generate({ generator: 'drum-fill', track: 'a', seed: 1, key, genre: 'gabber', meter: commonTime, isPitched: false }).ok // => true
 */
export function generate(request: GenerateRequest): Result<PatternText> {
  const { generator, isPitched } = request;
  const task = taskOf(request, generator === 'drum-fill' ? 1 : 4);
  if (generator === 'evolve') {
    const evolved = evolve(task);
    return evolved.ok ? success(asPattern(evolved.value)) : evolved;
  }
  const isMelody = generator !== 'euclid' && generator !== 'drum-fill';
  if (isMelody && !isPitched) return success(asPattern(hitsAlone(task)));
  return success(asPattern(writers[generator](task)));
}

/** A rhythm of the genre's drums, which ends in a fill where there are bars enough. */
function hitsAlone(task: Task): string {
  if (task.bars > 1) return drumFill(task);
  return barsText([hitsOf(rhythmOf(task, task.habits.hits))]);
}
