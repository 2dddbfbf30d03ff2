/** Scales by name, and steps of scales as notes. */
import { type Pattern, silence } from '../core.ts';
import { appLeft, fmap, slowcat } from '../engine.ts';
import { wrapped } from '../list.ts';

/** Semitones above the root, then the names. */
const SCALES: readonly (readonly [readonly number[], string])[] = [
  [[0, 3, 5, 7, 10], 'minPent yu'],
  [[0, 2, 4, 7, 9], 'majPent gong'],
  [[0, 2, 5, 7, 9], 'ritusen zhi'],
  [[0, 2, 5, 7, 10], 'egyptian shang'],
  [[0, 2, 3, 7, 9], 'kumai'],
  [[0, 2, 3, 7, 8], 'hirajoshi'],
  [[0, 1, 5, 6, 10], 'iwato'],
  [[0, 4, 6, 7, 11], 'chinese'],
  [[0, 4, 5, 7, 10], 'indian'],
  [[0, 1, 3, 7, 8], 'pelog'],
  [[0, 2, 4, 6, 11], 'prometheus'],
  [[0, 1, 4, 7, 9], 'scriabin'],
  [[0, 3, 5, 8, 10], 'jiao'],
  [[0, 2, 4, 6, 8, 10], 'whole wholetone messiaen1'],
  [[0, 3, 4, 7, 8, 11], 'augmented'],
  [[0, 1, 4, 5, 8, 9], 'augmented2'],
  [[0, 2, 4, 7, 9, 11], 'hexMajor7'],
  [[0, 2, 3, 5, 7, 10], 'hexDorian'],
  [[0, 1, 3, 5, 8, 10], 'hexPhrygian'],
  [[0, 2, 5, 7, 9, 10], 'hexSus'],
  [[0, 2, 4, 5, 7, 9], 'hexMajor6'],
  [[0, 3, 5, 7, 8, 10], 'hexAeolian'],
  [[0, 2, 4, 5, 7, 9, 11], 'major ionian'],
  [[0, 2, 3, 5, 7, 9, 10], 'dorian'],
  [[0, 1, 3, 5, 7, 8, 10], 'phrygian'],
  [[0, 2, 4, 6, 7, 9, 11], 'lydian'],
  [[0, 2, 4, 5, 7, 9, 10], 'mixolydian'],
  [[0, 2, 3, 5, 7, 8, 10], 'aeolian minor melodicMinorDesc'],
  [[0, 1, 3, 5, 6, 8, 10], 'locrian'],
  [[0, 2, 3, 5, 7, 8, 11], 'harmonicMinor'],
  [[0, 2, 4, 5, 7, 8, 11], 'harmonicMajor'],
  [[0, 2, 3, 5, 7, 9, 11], 'melodicMinor'],
  [[0, 2, 4, 5, 7, 8, 10], 'melodicMajor bartok hindu'],
  [[0, 1, 3, 6, 7, 8, 11], 'todi'],
  [[0, 1, 4, 6, 7, 8, 11], 'purvi'],
  [[0, 1, 4, 6, 7, 9, 11], 'marva'],
  [[0, 1, 4, 5, 7, 8, 11], 'bhairav'],
  [[0, 1, 4, 5, 7, 9, 10], 'ahirbhairav'],
  [[0, 1, 3, 4, 6, 8, 10], 'superLocrian'],
  [[0, 2, 3, 6, 7, 9, 10], 'romanianMinor'],
  [[0, 2, 3, 6, 7, 8, 11], 'hungarianMinor'],
  [[0, 1, 3, 5, 7, 8, 11], 'neapolitanMinor'],
  [[0, 1, 4, 6, 8, 10, 11], 'enigmatic'],
  [[0, 1, 4, 5, 7, 8, 10], 'spanish'],
  [[0, 2, 4, 6, 8, 10, 11], 'leadingWhole'],
  [[0, 2, 4, 6, 7, 8, 10], 'lydianMinor'],
  [[0, 1, 3, 5, 7, 9, 11], 'neapolitanMajor'],
  [[0, 2, 4, 5, 6, 8, 10], 'locrianMajor'],
  [[0, 1, 3, 4, 6, 7, 9, 10], 'diminished octatonic messiaen2'],
  [[0, 2, 3, 5, 6, 8, 9, 11], 'diminished2 octatonic2'],
  [[0, 2, 3, 4, 6, 7, 8, 10, 11], 'messiaen3'],
  [[0, 1, 2, 5, 6, 7, 8, 11], 'messiaen4'],
  [[0, 1, 5, 6, 7, 11], 'messiaen5'],
  [[0, 2, 4, 5, 6, 8, 10, 11], 'messiaen6'],
  [[0, 1, 2, 3, 5, 6, 7, 8, 9, 11], 'messiaen7'],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'chromatic'],
  [[0, 1.5, 3, 5, 7, 8, 10], 'bayati'],
  [[0, 1, 4, 5, 7, 8.5, 10], 'hijaz'],
  [[0, 1.5, 3.5, 5.5, 7, 8.5, 10.5], 'sikah'],
  [[0, 2, 3.5, 5, 7, 9, 10.5], 'rast'],
  [[0, 1.5, 3, 4, 6, 8, 10], 'saba'],
  [[0, 1.5, 3.5, 5, 6.5, 8.5, 10.5], 'iraq'],
];

/** Every scale by name: semitones above its root. */
export const scaleTable: ReadonlyMap<string, readonly number[]> = new Map(
  SCALES.flatMap(([notes, names]) =>
    names.split(' ').map((name): [string, readonly number[]] => [name, notes]),
  ),
);

/** The note of a step; steps beyond the scale go on in the next octave. */
function noteOf(notes: readonly number[], step: number, octave = 12): number {
  return wrapped(notes, step) + octave * Math.floor(step / notes.length);
}

/** Steps of a scale from a table as notes; an unknown name gives roots only. */
export function getScale(
  table: ReadonlyMap<string, readonly number[]>,
  name: Pattern<string>,
  steps: Pattern<number>,
): Pattern<number> {
  return appLeft((step, scale) => noteOf(table.get(scale) ?? [0], step), steps, name);
}

/** Steps of a named scale as notes. @example scale(pure('major'), pure(2)) // plays 4 */
export function scale(name: Pattern<string>, steps: Pattern<number>): Pattern<number> {
  return getScale(scaleTable, name, steps);
}

/** `scale`, with the scale's list of notes changed by a function. */
export function scaleWith(
  name: Pattern<string>,
  change: (notes: readonly number[]) => readonly number[],
  steps: Pattern<number>,
): Pattern<number> {
  const changed = (scaleName: string): readonly number[] =>
    withoutTwins(change(scaleTable.get(scaleName) ?? [0]));
  return appLeft((step, scaleName) => noteOf(changed(scaleName), step), steps, name);
}

/** Notes without the second of two like ones; a third one begins anew, as in Tidal. */
function withoutTwins(notes: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < notes.length; at += notes[at] === notes[at + 1] ? 2 : 1) {
    kept.push(...notes.slice(at, at + 1));
  }
  return kept;
}

/** `scaleWith`, with another function each cycle. */
export function scaleWithList(
  name: Pattern<string>,
  changes: readonly ((notes: readonly number[]) => readonly number[])[],
  steps: Pattern<number>,
): Pattern<number> {
  return slowcat(changes.map((change) => scaleWith(name, change, steps)));
}

/** Steps of a scale given as a list of notes. */
export function toScale(notes: readonly number[], steps: Pattern<number>): Pattern<number> {
  return toScalePrime(12, notes, steps);
}

/** `toScale` with octaves of another size. */
export function toScalePrime(
  octave: number,
  notes: readonly number[],
  steps: Pattern<number>,
): Pattern<number> {
  if (notes.length === 0) return silence;
  return fmap((step) => noteOf(notes, step, octave), steps);
}

/** Tidal counts degrees down along the scale: what it does not meet lets it go on to the last. */
function shiftDegrees(
  from: number,
  to: number,
  by: number,
  notes: readonly number[],
): readonly number[] {
  const last = notes.length - 1;
  const lowest = from < 0 ? last : Math.min(from, last);
  const highest = from < 0 || to < from ? last : to;
  return notes.map((note, index) => (index >= lowest && index <= highest ? note + by : note));
}

/** A scale with one degree a semitone higher; the last one if the degree is beyond it. */
export function raiseDegree(degree: number, notes: readonly number[]): readonly number[] {
  return shiftDegrees(degree, degree, 1, notes);
}

/** A scale with one degree a semitone lower; the last one if the degree is beyond it. */
export function lowerDegree(degree: number, notes: readonly number[]): readonly number[] {
  return shiftDegrees(degree, degree, -1, notes);
}

/** A scale with several degrees a semitone higher. */
export function raiseDegrees(
  from: number,
  to: number,
  notes: readonly number[],
): readonly number[] {
  return shiftDegrees(from, to, 1, notes);
}

/** A scale with several degrees a semitone lower. */
export function lowerDegrees(
  from: number,
  to: number,
  notes: readonly number[],
): readonly number[] {
  return shiftDegrees(from, to, -1, notes);
}
