import { byteOf, rhythmSize } from './vector.ts';

/** Something that is struck. */
export interface Onset {
  /** In cycles, from 0. */
  readonly at: number;
  readonly band: Band;
  /** Semitones from c5; absent where it has no pitch. */
  readonly note?: number;
}

/** Where in the spectrum a sound mostly is. */
export const bands = ['low', 'mid', 'high'] as const;
export type Band = (typeof bands)[number];

/** Cycles that are looked at, and steps of each. */
export const heardCycles = 4;
const steps = 16;

/** A hit in a band beside one at all: the same rhythm with another sound is to stay the same for the most part. */
const bandWeight = 60;

/** Onsets a cycle, and semitones between the lowest and the highest note, that count as the most. */
const densest = 32;
const widest = 24;

/**
 * A rhythm as bytes: in how many of the cycles each of the 16 steps is struck, at all and in each band; how dense it
 * is, how much of it lies between the quarters; the range of its notes, how many there are, and which intervals they
 * make: repeated, steps and leaps up and down, octaves.
 */
export function rhythmBytes(onsets: readonly Onset[]): Uint8Array {
  const bytes = new Uint8Array(rhythmSize);
  if (onsets.length === 0) return bytes;
  bytes.set(histogram(onsets, 255), 0);
  bands.forEach((band, at) => {
    const own = onsets.filter((each) => each.band === band);
    bytes.set(histogram(own, bandWeight), steps * (at + 1));
  });
  const places = new Set(onsets.map(({ at }) => Math.round(at * 192)));
  const offBeat = onsets.filter((each) => stepOf(each) % 4 !== 0).length;
  const figures = [
    byteOf(places.size / heardCycles / densest),
    byteOf(offBeat / onsets.length),
    ...melodyBytes(onsets),
  ];
  bytes.set(figures, steps * (bands.length + 1));
  return bytes;
}

function stepOf({ at }: Onset): number {
  return Math.floor((at - Math.floor(at)) * steps + 1e-6);
}

/** In how many of the cycles each step is struck. */
function histogram(onsets: readonly Onset[], weight: number): number[] {
  const struck = new Set(onsets.map((each) => Math.floor(each.at) * steps + stepOf(each)));
  const counts = new Array<number>(steps).fill(0);
  for (const place of struck) counts[place % steps] = (counts[place % steps] ?? 0) + 1;
  return counts.map((count) => byteOf(count / heardCycles, weight));
}

/** Range, number of notes, and shares of the intervals between notes that follow each other. */
function melodyBytes(onsets: readonly Onset[]): number[] {
  const notes = melodyOf(onsets);
  const [first] = notes;
  if (first === undefined) return new Array<number>(2 + intervals.length).fill(0);
  const low = notes.reduce((least, note) => Math.min(least, note), first);
  const high = notes.reduce((most, note) => Math.max(most, note), first);
  const steps = notes.slice(1).map((note, at) => note - (notes[at] ?? note));
  const shares = intervals.map((is) => steps.filter(is).length / Math.max(1, steps.length));
  return [
    byteOf((high - low) / widest),
    byteOf(new Set(notes).size / 12),
    ...shares.map((share) => byteOf(share)),
  ];
}

/** The highest note of each moment. */
function melodyOf(onsets: readonly Onset[]): readonly number[] {
  const highest = new Map<number, number>();
  for (const { at, note } of onsets) {
    if (note !== undefined) highest.set(at, Math.max(note, highest.get(at) ?? note));
  }
  return [...highest.entries()].sort(([a], [b]) => a - b).map(([, note]) => note);
}

const intervals: readonly ((semitones: number) => boolean)[] = [
  (semitones) => semitones === 0,
  (semitones) => semitones > 0 && semitones <= 2,
  (semitones) => semitones < 0 && semitones >= -2,
  (semitones) => semitones > 2 && semitones < 12,
  (semitones) => semitones < -2 && semitones > -12,
  (semitones) => Math.abs(semitones) >= 12,
];
