import { failure, type NoteNumber, problem, type Result, success } from '../base/index.ts';
import { modulo, pitchClass, tonicName } from './pitch-class.ts';
import { findScale, type Scale } from './scales.ts';

/** A tonic and the scale above it: the notes that a song is made of. */
export interface Key {
  /** Semitones of the tonic above c, 0 to 11. */
  readonly tonic: number;
  /** Name of the scale, as in `scales`. */
  readonly scale: string;
  /** Semitones above the tonic, rising, within one octave. */
  readonly intervals: readonly number[];
}

const tonicThenScale = /^([a-g])([#sfb]?)(?:[\s_-]+(.*)|(m|min|maj|minor|major))?$/i;

function makeKey(tonic: number, { name, intervals }: Scale): Key {
  return Object.freeze({ tonic, scale: name, intervals });
}

/**
 * Reads a key: a tonic (`f`, `f#`, `fs`, `af`, also `Ab`) and a scale, major when absent.
 * `Fm` and `F#m` are minor. An octave is not part of a key.
 *
 * Problems: `music.key`, `music.scale`.
 *
 * @example parseKey('f minor') // => success({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] })
 * @example parseKey('f#m') // => success({ tonic: 6, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] })
 */
export function parseKey(text: string): Result<Key> {
  const match = text.length > 64 ? null : tonicThenScale.exec(text.trim());
  if (match === null) return failure([keyProblem(text)]);
  const [, letter = '', sign = '', spaced, short] = match;
  const scale = findScale(spaced?.trim() || short || 'major');
  if (!scale.ok) return scale;
  return success(makeKey(pitchClass(letter, sign), scale.value));
}

function keyProblem(text: string) {
  const message = `\`${text.slice(0, 40)}\` is not a key.`;
  const hint = 'Write a tonic and a scale: `f minor`, `fs phrygian`, `af major`.';
  return problem('music.key', message, { hint });
}

/**
 * A key as gabber writes it: `af` for a flat, the scale in words.
 *
 * @example keyName({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }) // => 'f minor'
 */
export function keyName(key: Key): string {
  return `${tonicName(key.tonic)} ${key.scale}`;
}

/**
 * The note of a degree of a key: 0 is the tonic in the given octave, degrees past the scale's end
 * go on in the next octave, negative ones below.
 *
 * @example degreeToNote({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }, 2, 4) // => -4
 */
export function degreeToNote(key: Key, degree: number, octave = 5): NoteNumber {
  const steps = key.intervals.length;
  const whole = Math.floor(degree);
  const interval = key.intervals[modulo(whole, steps)] ?? 0;
  return key.tonic + interval + 12 * (octave - 5 + Math.floor(whole / steps));
}

/**
 * The note that is in another key what a note is in its own: the same degree, with the tonic moved the shorter way
 * (a tritone down). A note between two degrees keeps its distance from the lower one.
 *
 * @example noteInOtherKey({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }, { tonic: 7, scale: 'major', intervals: [0, 2, 4, 5, 7, 9, 11] }, 8) // => 11
 */
export function noteInOtherKey(from: Key, to: Key, note: NoteNumber): NoteNumber {
  const height = note - from.tonic;
  const octave = Math.floor(height / 12);
  const within = height - 12 * octave;
  const degree = from.intervals.findLastIndex((interval) => interval <= within);
  const beside = within - (from.intervals[degree] ?? 0);
  const shift = modulo(to.tonic - from.tonic + 6, 12) - 6;
  const tonic = from.tonic + shift + 12 * octave;
  return degreeToNote({ ...to, tonic: 0 }, degree) + tonic + beside;
}

/**
 * Whether a note belongs to a key.
 *
 * @example isInKey({ tonic: 0, scale: 'major', intervals: [0, 2, 4, 5, 7, 9, 11] }, 1) // => false
 */
export function isInKey(key: Key, note: NoteNumber): boolean {
  return key.intervals.includes(modulo(Math.round(note) - key.tonic, 12));
}

/**
 * The note of a key nearest to a note; of two equally near, the lower.
 *
 * @example nearestInKey({ tonic: 0, scale: 'major', intervals: [0, 2, 4, 5, 7, 9, 11] }, 1) // => 0
 */
export function nearestInKey(key: Key, note: NoteNumber): NoteNumber {
  const center = Math.round(note);
  for (let away = 0; away < 12; away++) {
    if (isInKey(key, center - away)) return center - away;
    if (isInKey(key, center + away)) return center + away;
  }
  return center;
}
