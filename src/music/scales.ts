import { hintNearest, problem, type Result, success } from '../base/index.ts';

/** A scale: semitones above the tonic, rising, within one octave. */
export interface Scale {
  readonly name: string;
  readonly intervals: readonly number[];
  /** Other names for it. */
  readonly also: readonly string[];
}

function scale(name: string, intervals: readonly number[], ...also: readonly string[]): Scale {
  return Object.freeze({ name, intervals: Object.freeze(intervals), also: Object.freeze(also) });
}

/** The scales a song's key may name. */
export const scales: readonly Scale[] = Object.freeze([
  scale('major', [0, 2, 4, 5, 7, 9, 11], 'maj', 'ionian'),
  scale('minor', [0, 2, 3, 5, 7, 8, 10], 'min', 'm', 'aeolian', 'natural minor'),
  scale('harmonic minor', [0, 2, 3, 5, 7, 8, 11]),
  scale('melodic minor', [0, 2, 3, 5, 7, 9, 11], 'jazz minor'),
  scale('dorian', [0, 2, 3, 5, 7, 9, 10]),
  scale('phrygian', [0, 1, 3, 5, 7, 8, 10]),
  scale('phrygian dominant', [0, 1, 4, 5, 7, 8, 10], 'spanish', 'freygish', 'hijaz'),
  scale('lydian', [0, 2, 4, 6, 7, 9, 11]),
  scale('mixolydian', [0, 2, 4, 5, 7, 9, 10]),
  scale('locrian', [0, 1, 3, 5, 6, 8, 10]),
  scale('double harmonic', [0, 1, 4, 5, 7, 8, 11], 'byzantine', 'arabic'),
  scale('hungarian minor', [0, 2, 3, 6, 7, 8, 11]),
  scale('neapolitan minor', [0, 1, 3, 5, 7, 8, 11]),
  scale('major pentatonic', [0, 2, 4, 7, 9]),
  scale('minor pentatonic', [0, 3, 5, 7, 10], 'pentatonic'),
  scale('blues', [0, 3, 5, 6, 7, 10]),
  scale('whole tone', [0, 2, 4, 6, 8, 10]),
  scale('diminished', [0, 2, 3, 5, 6, 8, 9, 11], 'octatonic'),
  scale('chromatic', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'atonal'),
]);

/** `Harmonic-Minor`, `harmonicMinor` and `harmonic minor` are one name. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/**
 * Finds a scale by its name or one of its other names; spaces, dashes and case do not matter.
 *
 * Problem: `music.scale`, with the nearest name.
 *
 * @example findScale('aeolian') // => success(scales[1])
 */
export function findScale(name: string): Result<Scale> {
  const wanted = fold(name);
  const found = scales.find((each) =>
    [each.name, ...each.also].some((one) => fold(one) === wanted),
  );
  if (found !== undefined) return success(found);
  const names = scales.flatMap((each) => [each.name, ...each.also]);
  const hint = hintNearest(name, names);
  const message = `There is no scale called \`${name.slice(0, 40)}\`.`;
  return { ok: false, problems: [problem('music.scale', message, hint ? { hint } : {})] };
}
