import { describe, expect, test } from 'vitest';
import { chordInKey, chordName, parseKey } from '../../../src/music/index.ts';

function named(text: string, key: string): string {
  const read = parseKey(key);
  if (!read.ok) throw new Error(key);
  const chord = chordInKey(text, read.value);
  return chord.ok ? chordName(chord.value) : (chord.problems[0]?.code ?? '');
}

describe('a chord in a key', () => {
  test.each([
    ['f minor', 'i VI III VII iv v', 'fmin cs af ef bfmin cmin'],
    ['c major', 'I ii iii IV V vi viio', 'c dmin emin f g amin bdim'],
    ['f minor', 'bII bii sIV V7 i7 im7 imaj7 IVmaj7', 'fs fsmin b c7 fm7 fm7 fmmaj7 bfmaj7'],
    ['f minor', 'isus4 V5 i6 I6 iadd9 viio7 iim7b5', 'fsus4 c5 fm6 f6 fmadd9 efdim7 gm7b5'],
    ['g phrygian', 'i II bVII', 'gmin af e'],
    ['a minor', 'fm afmaj7 csm7 e', 'fmin afmaj7 csm7 e'],
    // Five notes have no sixth: it is the minor key's.
    ['a minor pentatonic', 'VI VII', 'f g'],
    ['a major pentatonic', 'IV vi', 'd fsmin'],
  ])('of %s: %s', (key, words, wanted) => {
    expect(words.split(' ').map((word) => named(word, key))).toEqual(wanted.split(' '));
  });

  test.each([
    ['kick', 'music.numeral'],
    ['ix', 'music.chord'],
    ['iX', 'music.chord'],
    ['Ifoo', 'music.chord'],
    ['fmaj8', 'music.chord'],
    ['', 'music.numeral'],
    ['i'.repeat(50), 'music.numeral'],
  ])('%s is none', (word, code) => {
    expect(named(word, 'f minor')).toBe(code);
  });
});
