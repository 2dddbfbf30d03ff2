import {
  failure,
  hintNearest,
  type NoteNumber,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { degreeToNote, type Key } from './keys.ts';
import { modulo, pitchClass, tonicName } from './pitch-class.ts';

/** A chord: a root (semitones above c, 0 to 11) and the intervals above it. */
export interface Chord {
  readonly root: number;
  readonly quality: string;
  /** Semitones above the root, rising. */
  readonly intervals: readonly number[];
}

const major = [0, 4, 7];
const minor = [0, 3, 7];
const qualities: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    maj: major,
    min: minor,
    dim: [0, 3, 6],
    aug: [0, 4, 8],
    '5': [0, 7],
    sus2: [0, 2, 7],
    sus4: [0, 5, 7],
    '6': [0, 4, 7, 9],
    m6: [0, 3, 7, 9],
    '7': [0, 4, 7, 10],
    maj7: [0, 4, 7, 11],
    m7: [0, 3, 7, 10],
    mmaj7: [0, 3, 7, 11],
    dim7: [0, 3, 6, 9],
    m7b5: [0, 3, 6, 10],
    add9: [0, 4, 7, 14],
    madd9: [0, 3, 7, 14],
    '9': [0, 4, 7, 10, 14],
    maj9: [0, 4, 7, 11, 14],
    m9: [0, 3, 7, 10, 14],
  }),
);
const otherNames: ReadonlyMap<string, string> = new Map([
  ['', 'maj'],
  ['major', 'maj'],
  ['m', 'min'],
  ['M7', 'maj7'],
  ['minor', 'min'],
  ['min7', 'm7'],
  ['minor7', 'm7'],
  ['dom7', '7'],
  ['major7', 'maj7'],
  ['diminished', 'dim'],
  ['augmented', 'aug'],
  ['power', '5'],
  ['hdim7', 'm7b5'],
]);

/** Names of the chord qualities, each with its own spelling only. */
export const chordQualities: readonly string[] = Object.freeze([...qualities.keys()]);

/** The `s` of `fsus4` is no sharp. */
const rootThenQuality = /^([a-g])(#|s(?!us)|f)?['\s]*(.*)$/i;

/**
 * Reads a chord name: `f`, `Fm`, `afmaj7`, `c#m7`, `e'min`, `fsus4`. Flats are written `f`.
 *
 * Problem: `music.chord`, with the nearest quality.
 *
 * @example parseChord('fm') // => success({ root: 5, quality: 'min', intervals: [0, 3, 7] })
 */
export function parseChord(text: string): Result<Chord> {
  const match = text.length > 40 ? null : rootThenQuality.exec(text.trim());
  if (match === null) {
    const hint = 'Write a root and a quality: `fm`, `afmaj7`, `c#m7`.';
    return failure([problem('music.chord', `\`${text.slice(0, 40)}\` is not a chord.`, { hint })]);
  }
  const [, letter = '', sign = '', written = ''] = match;
  const quality = otherNames.get(written) ?? otherNames.get(written.toLowerCase()) ?? written;
  const intervals = qualities.get(quality);
  if (intervals === undefined) return failure([qualityProblem(written)]);
  return success(Object.freeze({ root: pitchClass(letter, sign), quality, intervals }));
}

function qualityProblem(written: string) {
  const hint = hintNearest(written, [...qualities.keys(), ...otherNames.keys()]);
  const message = `There is no chord quality \`${written}\`.`;
  return problem('music.chord', message, hint === undefined ? {} : { hint });
}

/**
 * A chord as gabber writes it.
 *
 * @example chordName({ root: 5, quality: 'min', intervals: [0, 3, 7] }) // => 'fmin'
 */
export function chordName(chord: Chord): string {
  return tonicName(chord.root) + (chord.quality === 'maj' ? '' : chord.quality);
}

/**
 * The notes of a chord above its root in an octave (5 when absent).
 *
 * @example chordNotes({ root: 5, quality: 'min', intervals: [0, 3, 7] }, 4) // => [-7, -4, 0]
 */
export function chordNotes(chord: Chord, octave = 5): readonly NoteNumber[] {
  return chord.intervals.map((each) => chord.root + each + 12 * (octave - 5));
}

/**
 * The triad on a degree of a key, built of every second note of its scale; degree 0 is the tonic's.
 * A triad that has no name here has the quality `other`.
 *
 * @example triadOfDegree({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }, 5) // => { root: 1, quality: 'maj', intervals: [0, 4, 7] }
 */
export function triadOfDegree(key: Key, degree: number): Chord {
  const root = degreeToNote(key, degree);
  const intervals = [0, 2, 4].map((step) => degreeToNote(key, degree + step) - root);
  const named = [...qualities].find(
    ([, each]) => each.length === 3 && each.every((interval, at) => interval === intervals[at]),
  );
  return Object.freeze({ root: modulo(root, 12), quality: named?.[0] ?? 'other', intervals });
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

/**
 * Reads a progression in Roman numerals over a key: `i VI III VII`. Upper case is major, lower
 * case minor, `°` or `o` after it diminished; `b` before it lowers the root by a semitone from the
 * key's own degree of a seven-note scale.
 *
 * Problem: `music.numeral`.
 *
 * @example parseProgression('i VI', { tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] })
 * // => success([{ root: 5, quality: 'min', intervals: [0, 3, 7] }, { root: 1, quality: 'maj', intervals: [0, 4, 7] }])
 */
export function parseProgression(text: string, key: Key): Result<readonly Chord[]> {
  const words = text
    .slice(0, 1000)
    .trim()
    .split(/[\s,|–-]+/);
  const chords: Chord[] = [];
  for (const word of words) {
    const match = /^(b|#)?([iv]{1,3}|[IV]{1,3})(°|o)?$/.exec(word);
    const degree = numerals.indexOf(match?.[2]?.toLowerCase() ?? '');
    if (match === null || degree < 0) {
      const hint = 'Write Roman numerals: `i VI III VII`.';
      return failure([problem('music.numeral', `\`${word.slice(0, 40)}\` is no chord.`, { hint })]);
    }
    chords.push(numeralChord(key, degree, match));
  }
  return success(chords);
}

function numeralChord(key: Key, degree: number, [, sign, numeral = '', dim]: RegExpExecArray) {
  const shift = sign === 'b' ? -1 : sign === '#' ? 1 : 0;
  const root = modulo(degreeToNote(key, degree) + shift, 12);
  const isMajor = numeral === numeral.toUpperCase();
  const quality = dim !== undefined ? 'dim' : isMajor ? 'maj' : 'min';
  return Object.freeze({ root, quality, intervals: qualities.get(quality) ?? major });
}

const numeralThenQuality = /^(b|s|#)?(iii|ii|iv|i|vii|vi|v|III|II|IV|I|VII|VI|V)(.*)$/;

/**
 * Reads a chord that stands in a key: a Roman numeral, with a quality behind it where it is no triad
 * (`i`, `VI`, `bII`, `viio`, `V7`, `im9`), or the name of a chord (`fm`, `afmaj7`). `b` lowers its root
 * by a semitone, `s` or `#` raises it.
 *
 * Problems: `music.numeral`, `music.chord`.
 *
 * @example chordInKey('V7', { tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] })
 * // => success({ root: 0, quality: '7', intervals: [0, 4, 7, 10] })
 */
export function chordInKey(text: string, key: Key): Result<Chord> {
  const match = text.length > 40 ? null : numeralThenQuality.exec(text.trim());
  if (match === null) return namedChord(text);
  const [, sign, numeral = '', written = ''] = match;
  const quality = qualityOf(numeral, written);
  const intervals = quality === undefined ? undefined : qualities.get(quality);
  if (quality === undefined || intervals === undefined) return failure([qualityProblem(written)]);
  const shift = sign === undefined ? 0 : sign === 'b' ? -1 : 1;
  const degree = numerals.indexOf(numeral.toLowerCase());
  const root = modulo(key.tonic + (sevenNotes(key)[degree] ?? 0) + shift, 12);
  return success(Object.freeze({ root, quality, intervals }));
}

function namedChord(text: string): Result<Chord> {
  const named = parseChord(text);
  if (named.ok || named.problems[0]?.hint?.startsWith('Did you')) return named;
  const hint = 'Write Roman numerals (`i VI bII V7`) or names (`fm`, `afmaj7`).';
  return failure([problem('music.numeral', `\`${text.slice(0, 40)}\` is no chord.`, { hint })]);
}

/** Lower case is minor: `iv7` is a minor seventh, `ivmaj7` a minor triad with a major one. */
function qualityOf(numeral: string, written: string): string | undefined {
  const isMinor = numeral === numeral.toLowerCase();
  if (written === '') return isMinor ? 'min' : 'maj';
  if (written === 'o' || written === '°') return 'dim';
  if (written === 'o7' || written === '°7') return 'dim7';
  const asWritten = otherNames.get(written) ?? written;
  const asMinor = `m${written}`;
  if (isMinor && qualities.has(asMinor)) return asMinor;
  return qualities.has(asWritten) ? asWritten : undefined;
}

const ofMajor = [0, 2, 4, 5, 7, 9, 11];
const ofMinor = [0, 2, 3, 5, 7, 8, 10];

/** The seven degrees that numerals count; a scale of more or fewer notes borrows them. */
function sevenNotes({ intervals }: Key): readonly number[] {
  if (intervals.length === 7) return intervals;
  return intervals.includes(4) && !intervals.includes(3) ? ofMajor : ofMinor;
}
