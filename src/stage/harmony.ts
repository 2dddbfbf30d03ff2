import type { Rational } from '../base/index.ts';
import {
  type Chord,
  chordInKey,
  chordNotes,
  degreeToNote,
  type Key,
  kickNote,
  noteInOtherKey,
  triadOfDegree,
} from '../music/index.ts';
import { type Controls, Note, type Pattern, withEvents } from '../pattern/index.ts';
import { sample } from './onsets.ts';
import { numberOf } from './voice-values.ts';

/** The key and the chord that are in force at a time. */
export interface Harmony {
  readonly key: Key;
  readonly chord: Chord;
}

/** What is in force at each cycle of a song. */
export type HarmonyAt = (cycle: Rational) => Harmony;

/** The harmony of a stretch of a song: chords are words, as `chordInKey` reads them. */
export interface HarmonySource {
  readonly key: Key;
  readonly progression?: Pattern<string>;
}

/** Controls that are read in the song's harmony, and become `note`. */
export const harmonyTexts = ['chord'] as const;
export const harmonyNumbers = ['degree', 'chordnote'] as const;
const harmonyControls = [...harmonyTexts, ...harmonyNumbers];

/** What a stretch of a song stands in; without a chord it is the key's own triad. */
export function harmonyIn({ key, progression }: HarmonySource, cycle: Rational): Harmony {
  const word = progression && sample(progression, cycle);
  const chord = word === undefined ? undefined : chordInKey(word, key);
  return { key, chord: chord?.ok ? chord.value : triadOfDegree(key, 0) };
}

/** The note of a kick that is given none, where it follows the chords. */
export function rootOfKick({ chord }: Harmony): number {
  return kickNote({ tonic: chord.root });
}

/**
 * A pattern whose `degree`, `chord` and `chordnote` have become notes, in the harmony in which each
 * event begins. A chord is an event for each of its notes. A `note` beside them is added.
 */
export function inHarmony(pattern: Pattern<Controls>, harmonyAt: HarmonyAt): Pattern<Controls> {
  return withEvents(
    (events) =>
      events.flatMap((event) => {
        if (!harmonyControls.some((name) => Object.hasOwn(event.value, name))) return [event];
        const harmony = harmonyAt(event.wholeOrPart.begin);
        return notesIn(harmony, event.value).map((value) => event.withValue(value));
      }),
    pattern,
  );
}

/** A pattern whose notes are of one key, moved into the key that is in force where each event begins. */
export function inKeyOf(
  pattern: Pattern<Controls>,
  own: Key,
  harmonyAt: HarmonyAt,
): Pattern<Controls> {
  return withEvents(
    (events) =>
      events.map((event) => {
        const note = numberOf(event.value, 'note');
        const { key } = harmonyAt(event.wholeOrPart.begin);
        if (note === undefined || key === own) return event;
        return event.withValue({ ...event.value, note: new Note(noteInOtherKey(own, key, note)) });
      }),
    pattern,
  );
}

function notesIn({ key, chord: inForce }: Harmony, controls: Controls): readonly Controls[] {
  const { chord: word, degree, chordnote, ...rest } = controls;
  const chord = word === undefined ? inForce : chordOf(word, key, inForce);
  // What is no chord stays for the instrument, or for a warning.
  if (chord === undefined) return [controls];
  const moved = numberOf(controls, 'note') ?? 0;
  const withNote = (note: number): Controls => ({ ...rest, note: new Note(note + moved) });
  const place = numberOf(controls, 'chordnote');
  if (place !== undefined) return [withNote(noteOfChord(chord, Math.floor(place)))];
  if (word !== undefined) return chordNotes(chord).map(withNote);
  const step = numberOf(controls, 'degree');
  return [step === undefined ? controls : withNote(degreeToNote(key, step))];
}

/** The chord that a word names; `x` is the one in force. */
function chordOf(word: Controls[string], key: Key, inForce: Chord): Chord | undefined {
  if (word === 'x' || word === 'X') return inForce;
  const read = chordInKey(String(word), key);
  return read.ok ? read.value : undefined;
}

/** The notes of a chord counted from 0, on into the octaves above and below. */
function noteOfChord(chord: Chord, place: number): number {
  const notes = chordNotes(chord);
  const octaves = Math.floor(place / notes.length);
  return (notes[place - octaves * notes.length] ?? 0) + 12 * octaves;
}
