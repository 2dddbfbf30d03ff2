import type { Meter } from '../music/index.ts';

/** A note of a MIDI file. Times are ticks from the file's beginning. */
export interface MidiNote {
  readonly begin: number;
  /** Exclusive; never before `begin`. */
  readonly end: number;
  /** 0 to 127; 60 is c5. */
  readonly key: number;
  /** 1 to 127. */
  readonly velocity: number;
  /** 1 to 16. */
  readonly channel: number;
}

/** A track of a MIDI file. */
export interface MidiTrack {
  readonly name?: string;
  /** In order of their beginnings, lower keys first. */
  readonly notes: readonly MidiNote[];
  /** The tick at which it ends. */
  readonly end: number;
}

/** What a MIDI file says of notes. Tempo, controllers and sounds are not kept. */
export interface MidiFile {
  /** What Problems call it. */
  readonly name: string;
  /** Ticks in a quarter note. */
  readonly division: number;
  /** In the order of the file, those without notes too. */
  readonly tracks: readonly MidiTrack[];
  /** The first time signature; 4/4 is what a file without one means. */
  readonly meter?: Meter;
}
