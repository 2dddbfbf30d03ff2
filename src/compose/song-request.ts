import { makeRandom, type Random } from '../base/index.ts';
import { type Chord, commonTime, degreeToNote, type Key, triadOfDegree } from '../music/index.ts';
import type { GenrePart } from './genre-schema.ts';
import type { Habits } from './habits-table.ts';
import type { ComposedGenre } from './read-genre.ts';
import type { Task } from './request.ts';
import { oneOf } from './rhythm.ts';

/** What all parts of a song that is composed share. */
export interface Composition {
  readonly genre: ComposedGenre;
  readonly key: Key;
  readonly seed: number;
  /** A bar each. */
  readonly chords: readonly Chord[];
}

/** A part that is in the song, with the sound that was chosen for it. */
export interface Player {
  readonly name: string;
  readonly part: GenrePart;
  readonly instrument: string;
  readonly preset?: string;
}

/** Chance for one purpose: what one part draws changes nothing of the others. */
export function chanceFor(
  { genre, seed }: Pick<Composition, 'genre' | 'seed'>,
  purpose: string,
): Random {
  return makeRandom(`${seed}/${genre.id}/${purpose}`);
}

/** Sixteenths of a bar. */
const steps = 16;
/** Notes above the octave where a part begins. */
const reach = 14;

/** What the generators need to write bars of a part. */
export function taskFor(composition: Composition, { name, part }: Player, bars: number): Task {
  const { genre, key, seed, chords } = composition;
  const low = 12 * ((part.octave ?? 4) - 5);
  return {
    request: {
      generator: 'riff',
      seed,
      key,
      genre: genre.id,
      meter: commonTime,
      track: name,
      isPitched: true,
      range: { low, high: low + reach },
    },
    habits: habitsIn(genre),
    steps,
    bars,
    random: chanceFor(composition, name),
    chords,
  };
}

/** How a genre moves, as generators ask for it. */
export function habitsIn({ kick, melody, progressions }: ComposedGenre): Habits {
  return { ...melody, hits: kick.rhythms, fills: kick.fills, progressions };
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

/**
 * One of a genre's progressions in a key: the chords that the key itself has on those degrees, so that no note
 * leaves it; the tonic's where that chord is neither minor nor major.
 */
export function chordsOfSong(genre: ComposedGenre, key: Key, random: Random): readonly Chord[] {
  const words = oneOf(genre.progressions, random).trim().split(/\s+/);
  const tonic = triadOfDegree(key, 0);
  return words.map((word) => {
    const degree = numerals.indexOf(word.replaceAll(/[^ivIV]/g, '').toLowerCase());
    const chord = triadOfDegree(key, degree);
    return chord.quality === 'min' || chord.quality === 'maj' ? chord : tonic;
  });
}

/** A note of a key's tonic in an octave. */
export function tonicIn(key: Key, octave: number): number {
  return degreeToNote(key, 0, octave);
}
