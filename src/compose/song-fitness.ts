import { rational } from '../base/index.ts';
import { degreeToNote } from '../music/index.ts';
import { type Controls, fmap, type Pattern, plainValue, queryWithin } from '../pattern/index.ts';
import type { PatternText, Song, Track } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { readPattern } from '../stage/index.ts';
import { fitness, type Rules } from './fitness.ts';
import { habitsOf } from './habits-table.ts';
import type { Range } from './ladder.ts';
import { playsNotes } from './vary-song.ts';

/** What the patterns of a track are judged by. */
export interface Judge {
  readonly rules: Rules;
  /** How well a pattern of its kind keeps to the genre, 0 to 1; 0 where it cannot be read. */
  readonly markOf: (text: string) => number;
}

/** Bars of a pattern that are judged. */
export const usualBars = 4;
const limits = { events: 5000, steps: 200_000 };
/** Semitones that a melody may span at least. */
const leastSpan = 12;

/**
 * The judge of a track’s patterns: the rules of the song’s genre in its key, within the notes that the pattern spans now.
 * Of a drum the rhythm is judged alone, and it shall stay as dense as it is: how many hits a hat has is no matter of
 * melodies.
 */
export function judgeOf(
  song: Song,
  track: Track,
  pattern: PatternText,
  { bars, registry }: { readonly bars: number; readonly registry: Registry },
): Judge {
  const { kind } = pattern;
  const numbers = (text: string): Pattern<number> | undefined => {
    const read = readPattern({ kind, text }, song, registry);
    return read.ok ? fmap((each: Controls) => noteOf(each, song), read.value) : undefined;
  };
  const notes = notesOf(numbers(pattern.text), bars);
  const density = playsNotes(track, registry) ? {} : { notes: notes.length / bars };
  const rules: Rules = {
    habits: habitsOf(song.genre),
    key: song.key,
    meter: track.meter ?? song.meter,
    range: rangeOf(notes),
    bars,
    ...density,
  };
  const markOf = (text: string): number => {
    const read = numbers(text);
    return read === undefined ? 0 : fitness(read, rules);
  };
  return { rules, markOf };
}

/**
 * How well a track’s pattern keeps to the genre of its song, 0 to 1, as `evolveSong` judges it; 0 where it cannot be
 * read or plays nothing.
 */
export function patternFitness(
  song: Song,
  track: Track,
  pattern: PatternText,
  registry: Registry,
): number {
  return judgeOf(song, track, pattern, { bars: usualBars, registry }).markOf(pattern.text);
}

/** A note, from c5; 0 for a hit, and the tonic for chords, which other rules make. */
function noteOf(controls: Controls, { key }: Song): number {
  const degree = numberIn(controls, 'degree');
  if (degree !== undefined) return degreeToNote(key, Math.round(degree));
  return numberIn(controls, 'note') ?? key.tonic;
}

function numberIn(controls: Controls, name: string): number | undefined {
  const value = controls[name];
  const plain = value === undefined ? undefined : plainValue(value);
  return typeof plain === 'number' && Number.isFinite(plain) ? plain : undefined;
}

function notesOf(melody: Pattern<number> | undefined, bars: number): readonly number[] {
  if (melody === undefined) return [];
  const events = queryWithin(melody, rational(0), rational(bars), limits);
  return events.ok ? events.value.filter((each) => each.hasOnset).map(({ value }) => value) : [];
}

/** The notes that are there, and as many around them as make an octave. */
function rangeOf(notes: readonly number[]): Range {
  if (notes.length === 0) return { low: -leastSpan, high: leastSpan };
  const [low, high] = [Math.min(...notes), Math.max(...notes)];
  const missing = Math.max(0, leastSpan - (high - low)) / 2;
  return { low: Math.floor(low - missing), high: Math.ceil(high + missing) };
}
