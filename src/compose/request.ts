import { makeRandom, type Random } from '../base/index.ts';
import { type Chord, chordInKey, parseProgression } from '../music/index.ts';
import type { GenerateRequest } from '../song/index.ts';
import { type Habits, habitsOf } from './habits-table.ts';
import { type Ladder, ladderOf, type Range } from './ladder.ts';
import { fitted, oneOf, type Rhythm, stepsOf, withDensity } from './rhythm.ts';

/** What generators share: a request with everything in it worked out. */
export interface Task {
  readonly request: GenerateRequest;
  readonly habits: Habits;
  /** Steps of a bar. */
  readonly steps: number;
  readonly bars: number;
  readonly random: Random;
  /** Chords that are settled, a bar each. */
  readonly chords?: readonly Chord[];
}

/** The task of a request. What is drawn depends on the seed, the track and the generator. */
export function taskOf(request: GenerateRequest, usualBars = 4): Task {
  const { seed, track, generator, genre, meter, bars = usualBars } = request;
  const random = makeRandom(`${seed}/${track}/${generator}`);
  return { request, habits: habitsOf(genre), steps: stepsOf(meter), bars, random };
}

/** The notes that a task may use. */
export function ladderFor({ request }: Task, usual: Range): Ladder {
  return ladderOf(request.key, request.range ?? usual);
}

/** One of a genre's rhythms, as dense as it is asked for. */
export function rhythmOf({ request, steps, random }: Task, written: readonly string[]): Rhythm {
  const rhythm = fitted(oneOf(written, random), steps);
  const { density } = request;
  return density === undefined ? rhythm : withDensity(rhythm, density, random);
}

/** The chords of a task, a bar each: the song's where they can be read bar by bar, else the genre's. */
export function chordsOf({ request, habits, random, chords }: Task): readonly Chord[] {
  if (chords !== undefined) return chords;
  const own = songChords(request);
  if (own.length > 0) return own;
  const read = parseProgression(oneOf(habits.progressions, random), request.key);
  return read.ok ? read.value : [];
}

/** A progression of one chord a bar, `<i VI III VII>` or a single chord; none where it is another pattern. */
function songChords({ progression, key }: GenerateRequest): readonly Chord[] {
  const text = progression?.text.trim() ?? '';
  const words = /^<[^<>[\]{}()*/!@?,|]*>$|^[^\s<>[\]{}()*/!@?,|"]+$/.test(text)
    ? text.replaceAll(/[<>]/g, ' ').trim().split(/\s+/)
    : [];
  const chords = words.map((word) => chordInKey(word, key));
  return chords.flatMap((each) => (each.ok ? [each.value] : []));
}
