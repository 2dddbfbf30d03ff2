import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/index.ts';
import { join, noise, silence, sine, stereo } from './signals.ts';

/** A note as an organ plays it: partials that fall by their number. Semitones above middle c. */
function note(semitone: number, seconds: number): Float32Array {
  const hertz = 261.6256 * 2 ** (semitone / 12);
  const partials = [1, 2, 3, 4, 5, 6].map((k) => sine(k * hertz, seconds, 0.1 / k));
  return partials.reduce((sum, each) => sum.map((x, i) => x + each[i]!));
}

function chord(semitones: readonly number[], seconds = 1): Float32Array {
  return semitones
    .map((each) => note(each, seconds))
    .reduce((sum, each) => sum.map((x, i) => x + each[i]!));
}

/** Semitones of the first, fourth and fifth of a minor and of a major key, and of a melody. */
const minor = [
  [0, 3, 7],
  [5, 8, 12],
  [0, 3, 7],
  [7, 10, 14],
  [8, 12, 15],
  [0, 3, 7],
];
const major = [
  [0, 4, 7],
  [5, 9, 12],
  [0, 4, 7],
  [7, 11, 14],
  [9, 12, 16],
  [0, 4, 7],
];

function progression(chords: readonly (readonly number[])[], tonic: number): Float32Array {
  return join(...chords.map((each) => chord(each.map((semitone) => semitone + tonic - 12))));
}

describe('the key', () => {
  it.each([
    ['c minor', minor, 0],
    ['f minor', minor, 5],
    ['a minor', minor, 9],
    ['d major', major, 2],
    ['af major', major, 8],
  ] as const)('is %s', (name, chords, tonic) => {
    expect(analyze(stereo(progression(chords, tonic))).key).toBe(name);
  });

  it('is the same through drums and a bass on its root', () => {
    const music = progression(minor, 7);
    const bass = sine(48.9994, 6, 0.5);
    const drums = noise(6, 0.02);
    const mixed = music.map((x, i) => x + bass[i]! + drums[i]!);
    expect(analyze(stereo(mixed)).key).toBe('g minor');
  });

  it('is none in silence and in noise', () => {
    expect(analyze(stereo(silence(2))).key).toBeNull();
    expect(analyze(stereo(noise(6, 0.3))).key).toBeNull();
  });
});
