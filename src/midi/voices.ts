import type { MidiNote } from './midi-file.ts';

/** Notes that begin, end and are struck alike. */
export interface Chord {
  readonly begin: number;
  readonly end: number;
  /** 1 to 127. */
  readonly velocity: number;
  /** From low to high. */
  readonly keys: readonly number[];
}

/** Chords that follow each other without overlapping. */
export type Voice = readonly Chord[];

/**
 * Notes (in order of their beginnings) as few voices: each is the next in the first voice that is silent
 * when it begins.
 *
 * @example voicesOf([{ begin: 0, end: 2, key: 60, velocity: 9, channel: 1 }]) // => [[{ begin: 0, end: 2, velocity: 9, keys: [60] }]]
 */
export function voicesOf(notes: readonly MidiNote[]): readonly Voice[] {
  const voices: Chord[][] = [];
  for (const chord of chordsOf(notes)) {
    const free = voices.find((voice) => (voice.at(-1)?.end ?? 0) <= chord.begin);
    if (free === undefined) voices.push([chord]);
    else free.push(chord);
  }
  return voices;
}

function chordsOf(notes: readonly MidiNote[]): readonly Chord[] {
  const chords = new Map<string, Chord & { readonly keys: number[] }>();
  for (const { begin, end, velocity, key } of notes) {
    const place = `${begin} ${end} ${velocity}`;
    const known = chords.get(place);
    if (known === undefined) chords.set(place, { begin, end, velocity, keys: [key] });
    else known.keys.push(key);
  }
  return [...chords.values()];
}
