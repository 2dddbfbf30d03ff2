import { failure, problem, type Result } from '../base/index.ts';
import type { Meter } from '../music/index.ts';
import type { PatternText } from '../song/index.ts';
import type { MidiNote } from './midi-file.ts';
import { notePattern } from './note-pattern.ts';

/** A note as it was played. Times are cycles, as a clock gives them. */
export interface PlayedKey {
  readonly begin: number;
  readonly end: number;
  /** 0 to 127; 60 is c5. */
  readonly key: number;
  /** 1 to 127. */
  readonly velocity: number;
}

/** How what was played is written down. */
export interface Notation {
  readonly meter: Meter;
  /** Steps of a whole note that notes are moved to: 16 for sixteenths. */
  readonly grid: number;
}

/** Ticks in a step: a step is 4 / grid of a quarter note, and a quarter note as many ticks as the grid has steps. */
const STEP = 4;

/**
 * What was played as one Tidal expression that is repeated: notes begin and end on the grid, and last a step at
 * least. It begins with the bar of the first note, and is as many bars long as were played.
 *
 * Problems: `midi.empty` without notes, `midi.too-many`.
 *
 * @example notesToPattern([{begin: 4.01, end: 4.2, key: 60, velocity: 127}], {meter: {beats: 4, unit: 4}, grid: 4}) // => { ok: true, value: { kind: 'tidal', text: 'note "c5 ~@3" # velocity 1' }, problems: [] }
 */
export function notesToPattern(
  played: readonly PlayedKey[],
  { meter, grid }: Notation,
): Result<PatternText> {
  if (played.length === 0) return failure([problem('midi.empty', 'No notes were played.')]);
  const perCycle = (grid * meter.beats) / meter.unit;
  const stepOf = (cycle: number): number => Math.round(cycle * perCycle);
  const first = Math.min(...played.map(({ begin }) => stepOf(begin)));
  const bar = Math.floor(first / perCycle + NEARLY);
  const zero = bar * perCycle;
  const notes = merged(
    played.map(({ begin, end, key, velocity }): MidiNote => {
      const from = stepOf(begin);
      const to = Math.max(stepOf(end), from + 1);
      return { begin: (from - zero) * STEP, end: (to - zero) * STEP, key, velocity, channel: 1 };
    }),
  );
  const begun = Math.max(...notes.map(({ begin }) => begin)) / STEP;
  const bars = Math.floor(begun / perCycle + NEARLY) + 1;
  const file = { name: 'What was played', division: grid, tracks: [{ notes, end: 0 }], meter };
  return notePattern(file, { from: 1, bars, loop: true, transpose: 0 }, meter);
}

/** A place computed just short of a bar belongs to it. */
const NEARLY = 1e-6;

/** Notes in order; a key that begins while it sounds ends what sounds, and of two at one place the stronger is left. */
function merged(notes: readonly MidiNote[]): readonly MidiNote[] {
  const inOrder = [...notes].sort((a, b) => a.begin - b.begin || b.velocity - a.velocity);
  const last = new Map<number, number>();
  const all: MidiNote[] = [];
  for (const note of inOrder) {
    const at = last.get(note.key);
    const before = at === undefined ? undefined : all[at];
    if (before?.begin === note.begin) continue;
    if (at !== undefined && before !== undefined && before.end > note.begin) {
      all[at] = { ...before, end: note.begin };
    }
    last.set(note.key, all.length);
    all.push(note);
  }
  return all;
}
