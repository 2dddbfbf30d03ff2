import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteName, noteToHz } from '../../../src/base/index.ts';
import {
  chordName,
  chordNotes,
  chordQualities,
  degreeToNote,
  findScale,
  flatSpelling,
  isInKey,
  type Key,
  keyName,
  kickHertz,
  kickNote,
  nearestInKey,
  parseChord,
  parseKey,
  parseMeter,
  parseProgression,
  quartersPerBar,
  readNote,
  scales,
  secondsPerBar,
  tonicName,
  triadOfDegree,
} from '../../../src/music/index.ts';

function key(text: string): Key {
  const read = parseKey(text);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

const anyKey = fc
  .tuple(fc.nat(11), fc.constantFrom(...scales))
  .map(([tonic, scale]) => key(`${tonicName(tonic)} ${scale.name}`));
const anyNote = fc.integer({ min: -60, max: 67 });

describe('scales', () => {
  test('rise within one octave from the tonic, and no two are the same', () => {
    for (const { name, intervals } of scales) {
      expect(intervals[0], name).toBe(0);
      expect(intervals, name).toEqual([...new Set(intervals)].toSorted((a, b) => a - b));
      expect(intervals.at(-1), name).toBeLessThan(12);
    }
    const shapes = scales.map((each) => each.intervals.join());
    expect(new Set(shapes).size).toBe(scales.length);
  });

  test('every name leads to one scale, however it is spaced', () => {
    for (const scale of scales) {
      for (const name of [scale.name, ...scale.also]) {
        for (const written of [name, name.toUpperCase(), name.replaceAll(' ', '-')]) {
          expect(findScale(written)).toMatchObject({ value: { name: scale.name } });
        }
      }
    }
    expect(findScale('frigian').problems[0]).toMatchObject({ code: 'music.scale' });
  });
});

describe('keys', () => {
  test.each([
    ['f minor', 5, 'minor'],
    ['Fm', 5, 'minor'],
    ['F# min', 6, 'minor'],
    ['fs phrygian', 6, 'phrygian'],
    ['Ab', 8, 'major'],
    ['af harmonic-minor', 8, 'harmonic minor'],
    ['C_dorian', 0, 'dorian'],
    ['b', 11, 'major'],
    ['cf major', 11, 'major'],
    ['bs major', 0, 'major'],
  ])('%s', (text, tonic, scale) => {
    expect(key(text)).toMatchObject({ tonic, scale });
  });

  test.each([
    ['h minor', 'music.key'],
    ['', 'music.key'],
    ['f2 minor', 'music.key'],
    ['minor', 'music.key'],
    ['f minro', 'music.scale'],
    ['f '.repeat(1e5), 'music.key'],
  ])('%s is refused', (text, code) => {
    const { ok, problems } = parseKey(text);
    expect(ok).toBe(false);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.hint).toBeDefined();
  });

  test('a name is read back as the same key', () => {
    fc.assert(
      fc.property(anyKey, (each) => {
        expect(key(keyName(each))).toEqual(each);
      }),
    );
  });

  test('degrees are notes of the key, rising, and repeat an octave up', () => {
    fc.assert(
      fc.property(anyKey, fc.integer({ min: -30, max: 30 }), (each, degree) => {
        const note = degreeToNote(each, degree);
        expect(isInKey(each, note)).toBe(true);
        expect(degreeToNote(each, degree + 1)).toBeGreaterThan(note);
        expect(degreeToNote(each, degree + each.intervals.length)).toBe(note + 12);
        expect(degreeToNote(each, degree, 4)).toBe(note - 12);
      }),
    );
  });

  test('the nearest note is in the key, and nothing nearer is', () => {
    fc.assert(
      fc.property(anyKey, anyNote, (each, note) => {
        const near = nearestInKey(each, note);
        expect(isInKey(each, near)).toBe(true);
        for (let away = 0; away < Math.abs(near - note); away++) {
          expect(isInKey(each, note - away) || isInKey(each, note + away)).toBe(false);
        }
      }),
    );
  });
});

describe('kicks', () => {
  test('every key has one between 43 and 62 Hz, on its root or its fifth', () => {
    for (let tonic = 0; tonic < 12; tonic++) {
      const note = kickNote({ tonic });
      expect(kickHertz({ tonic })).toBe(noteToHz(note));
      expect(noteToHz(note)).toBeGreaterThan(43);
      expect(noteToHz(note)).toBeLessThan(62);
      expect([0, 7]).toContain((((note - tonic) % 12) + 12) % 12);
    }
  });

  test.each([
    ['f', 'f2'],
    ['g', 'g2'],
    ['a', 'a2'],
    ['b', 'b2'],
    ['c', 'g2'],
    ['d', 'a2'],
    ['e', 'b2'],
  ])('in %s it is %s', (tonic, expected) => {
    expect(noteName(kickNote(key(tonic)))).toBe(expected);
  });
});

describe('notes', () => {
  test.each([
    ['c5', 0],
    ['af3', -16],
    ['F#2', -30],
    ['c', 0],
    ['e-1', -68],
  ])('%s is %i', (text, note) => {
    expect(readNote(text)).toMatchObject({ ok: true, value: note });
  });

  test('a flat in other spelling is met with Tidal’s', () => {
    expect(readNote('Bb2').problems[0]?.hint).toBe('A flat is written `f`: `bf2`.');
    expect(readNote('h3').problems[0]).toMatchObject({ code: 'music.note' });
    expect(flatSpelling('ebb4')).toBe('eff4');
    for (const text of ['b', 'b3', 'a3', 'ab3b', '']) expect(flatSpelling(text)).toBeUndefined();
  });
});

describe('chords', () => {
  test.each([
    ['fm', 5, 'min', [0, 3, 7]],
    ['F', 5, 'maj', [0, 4, 7]],
    ['afmaj7', 8, 'maj7', [0, 4, 7, 11]],
    ['c#m7', 1, 'm7', [0, 3, 7, 10]],
    ["e'min", 4, 'min', [0, 3, 7]],
    ['fsus4', 5, 'sus4', [0, 5, 7]],
    ['fs5', 6, '5', [0, 7]],
    ['CM7', 0, 'maj7', [0, 4, 7, 11]],
  ] as const)('%s', (text, root, quality, intervals) => {
    expect(parseChord(text)).toMatchObject({ value: { root, quality, intervals } });
  });

  test('a name is read back as the same chord', () => {
    const names = chordQualities.flatMap((quality) =>
      Array.from({ length: 12 }, (_, root) => `${tonicName(root)}'${quality}`),
    );
    for (const name of names) {
      const read = parseChord(name);
      if (!read.ok) expect.unreachable(name);
      else expect(parseChord(chordName(read.value)), name).toEqual(read);
    }
  });

  test.each(['', 'h', 'fmajor8', 'x'.repeat(1000)])('%j is refused', (text) => {
    const { ok, problems } = parseChord(text);
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({ code: 'music.chord' });
    expect(problems[0]?.hint).toBeDefined();
  });

  test('notes stand above the root in an octave', () => {
    const read = parseChord('fm');
    if (!read.ok) return expect.unreachable();
    expect(chordNotes(read.value).map(noteName)).toEqual(['f5', 'gs5', 'c6']);
  });

  test('the triads of a key are the ones every book has', () => {
    const triads = (text: string) =>
      Array.from({ length: 7 }, (_, degree) => chordName(triadOfDegree(key(text), degree)));
    expect(triads('c major')).toEqual(['c', 'dmin', 'emin', 'f', 'g', 'amin', 'bdim']);
    expect(triads('a minor')).toEqual(['amin', 'bdim', 'c', 'dmin', 'emin', 'f', 'g']);
    expect(triadOfDegree(key('c blues'), 3).quality).toBe('other');
  });

  test('Roman numerals', () => {
    const chords = (text: string, name: string) => {
      const read = parseProgression(text, key(name));
      return read.ok ? read.value.map(chordName) : read.problems[0]?.code;
    };
    expect(chords('i VI III VII', 'f minor')).toEqual(['fmin', 'cs', 'af', 'ef']);
    expect(chords('I-V-vi-IV', 'c major')).toEqual(['c', 'g', 'amin', 'f']);
    expect(chords('ii° bII', 'a minor')).toEqual(['bdim', 'bf']);
    expect(chords('i VIII', 'a minor')).toBe('music.numeral');
    expect(chords('', 'a minor')).toBe('music.numeral');
  });
});

describe('meters', () => {
  test.each([
    ['4/4', 4],
    ['7/8', 3.5],
    [' 3 / 4 ', 3],
    ['6/8', 3],
  ])('%s is %f quarters', (text, quarters) => {
    const read = parseMeter(text);
    if (!read.ok) return expect.unreachable(text);
    expect(quartersPerBar(read.value)).toBe(quarters);
    expect(secondsPerBar(60, read.value)).toBe(quarters);
  });

  test.each(['', '4', '4/5', '0/4', '65/4', '4/4/4', '-4/4'])('%j is refused', (text) => {
    expect(parseMeter(text)).toMatchObject({ ok: false, problems: [{ code: 'music.meter' }] });
  });
});
