import { rational } from '../base/index.ts';
import { isInKey, type Key, type Meter, quartersPerBar } from '../music/index.ts';
import { type Pattern, queryWithin } from '../pattern/index.ts';
import type { Habits } from './habits-table.ts';
import { hasPitch, type Range } from './ladder.ts';

/** What a melody is held to. */
export interface Rules {
  readonly habits: Habits;
  readonly key: Key;
  readonly meter: Meter;
  readonly range: Range;
  readonly bars: number;
  /** Notes a bar that are wanted; the genre's when absent. */
  readonly notes?: number;
}

interface Note {
  /** In bars. */
  readonly at: number;
  readonly note: number;
}

/**
 * How well a melody keeps to a genre, 0 to 1: the average of how far each rule holds. The rules: as many
 * notes a bar as the genre has, as many of them between the beats, few leaps beyond an octave and about as
 * many over a fourth as the genre makes, notes of the key and of the range, bars that begin on the tonic
 * or its fifth, bars that share a rhythm, and three to eight different notes.
 */
export function fitness(melody: Pattern<number>, rules: Rules): number {
  const notes = notesOf(melody, rules.bars);
  if (notes.length === 0) return 0;
  const { habits, key, range, bars, meter } = rules;
  const pitches = notes.map(({ note }) => note);
  const leaps = pitches.slice(1).map((note, at) => Math.abs(note - (pitches[at] ?? note)));
  const wanted = rules.notes === undefined ? habits.notes : ([rules.notes, rules.notes] as const);
  const firsts = notes.filter(({ at }) => Number.isInteger(at));
  const marks = [
    within(notes.length / bars, wanted, 4),
    within(
      share(notes, ({ at }) => !isOnBeat(at, meter)),
      habits.offbeat,
      0.5,
    ),
    within(
      share(leaps, (leap) => leap > 5),
      [habits.leaps / 3, habits.leaps],
      0.5,
    ),
    share(leaps, (leap) => leap <= 12),
    share(pitches, (note) => isInKey(key, note)),
    share(pitches, (note) => note >= range.low && note <= range.high),
    share(firsts, ({ note }) => [0, 7].some((each) => hasPitch(note, key.tonic + each))),
    repetition(notes, bars),
    within(new Set(pitches).size, [3, 8], 4),
  ];
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

function notesOf(melody: Pattern<number>, bars: number): readonly Note[] {
  const answer = queryWithin(melody, rational(0), rational(bars), { events: 5000, steps: 200_000 });
  if (!answer.ok) return [];
  return answer.value
    .filter((event) => event.hasOnset)
    .map(({ part, value }) => ({ at: part.begin.toNumber(), note: value }))
    .sort((a, b) => a.at - b.at);
}

function isOnBeat(at: number, meter: Meter): boolean {
  const beat = (at - Math.floor(at)) * quartersPerBar(meter);
  return Math.abs(beat - Math.round(beat)) < 1e-9;
}

/** 1 within bounds, and less outside: 0 where it is a whole width away. */
function within(value: number, [min, max]: readonly [number, number], width: number): number {
  const away = Math.max(min - value, value - max, 0);
  return Math.max(0, 1 - away / width);
}

/** The share of things that something is true of; 1 where there are none. */
function share<T>(list: readonly T[], isTrue: (each: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(isTrue).length / list.length;
}

/** The share of notes that stand at a place of their bar where the first bar has one too. */
function repetition(notes: readonly Note[], bars: number): number {
  if (bars === 1) return 1;
  const place = ({ at }: Note): number => Math.round((at - Math.floor(at)) * 1e6);
  const first = new Set(notes.filter(({ at }) => at < 1).map(place));
  return share(
    notes.filter(({ at }) => at >= 1),
    (note) => first.has(place(note)),
  );
}
