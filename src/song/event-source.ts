import type { NoteNumber, Result } from '../base/index.ts';
import type { Groove, Key, Meter } from '../music/index.ts';
import type { PatternText } from './song.ts';

/** What can write a pattern for a track. */
export const generators = ['riff', 'bassline', 'chords', 'euclid', 'drum-fill', 'evolve'] as const;
export type Generator = (typeof generators)[number];

/** Where a track's events come from instead of a pattern that the file writes. */
export type EventSource =
  | { readonly kind: 'tidal'; readonly name: string }
  | ({ readonly kind: 'midi-file'; readonly file: string } & MidiChoice)
  | ({ readonly kind: 'midi-input' } & KeysChoice)
  | ({ readonly kind: 'generate' } & GenerateChoice);

/** Which keys of a MIDI port are played. */
export interface KeysChoice {
  /** The port's name, or a part of it. */
  readonly port: string;
  /** 1 to 16; all when absent. */
  readonly channel?: number;
  /** Semitones that are added. */
  readonly transpose: number;
}

/** Which notes of a MIDI file are played, and how. */
export interface MidiChoice {
  /** Its number in the file, from 1, or its name; all when absent. */
  readonly track?: number | string;
  /** 1 to 16; all when absent. */
  readonly channel?: number;
  /** The key whose notes are hits without a pitch; 0 to 127. */
  readonly hits?: number;
  /** The bar of the file at which it begins, from 1. */
  readonly from: number;
  /** Bars that are played; to the file's end when absent. */
  readonly bars?: number;
  /** Whether it begins anew at its end. */
  readonly loop: boolean;
  /** Semitones that are added. */
  readonly transpose: number;
}

/** What a generator is asked for, beside what the song says. */
export interface GenerateChoice {
  readonly generator: Generator;
  readonly seed?: number;
  readonly key?: Key;
  /** Id of a genre. */
  readonly genre?: string;
  /** Share of the sixteenths that begin a note, 0 to 1; the genre's when absent. */
  readonly density?: number;
  /** The lowest and the highest note; the generator's own when absent. */
  readonly range?: { readonly low: NoteNumber; readonly high: NoteNumber };
  /** Bars until it repeats. */
  readonly bars?: number;
  /** Of `evolve`: how often the best of a population is varied. */
  readonly generations?: number;
  /** Of `evolve`: what it begins with; a riff when absent. */
  readonly of?: string;
}

/** All that decides a generated pattern. */
export interface GenerateRequest extends GenerateChoice {
  readonly seed: number;
  readonly key: Key;
  readonly genre: string;
  readonly meter: Meter;
  /** The track that it is for: one seed gives tracks of other names other patterns. */
  readonly track: string;
  /** Whether its instrument plays notes; hits of drums and kicks have none. */
  readonly isPitched: boolean;
  /** The song's chords. */
  readonly progression?: PatternText;
}

/** Writes a pattern: the same for the same request. */
export type Generate = (request: GenerateRequest) => Result<PatternText>;

/** What a song asks a file of notes for. */
export interface NoteFile {
  /**
   * Its notes as one Tidal expression, in which a cycle is a bar of the meter.
   */
  pattern(choice: MidiChoice, meter: Meter): Result<PatternText>;
  /**
   * How far its notes lie off the grid, and how strong they are.
   *
   * @param division steps to a whole note
   */
  groove(
    choice: Pick<MidiChoice, 'track' | 'channel'>,
    meter: Meter,
    division: number,
  ): Result<Groove>;
}
