import { describe, expect, it } from 'vitest';
import { hzToNote, noteName, noteToHz, parseNoteName } from '../../../src/base/index.ts';

describe('parseNoteName', () => {
  it.each([
    ['c', 0],
    ['c5', 0],
    ['a5', 9],
    ['cs5', 1],
    ['c#5', 1],
    ['cf5', -1],
    ['es', 5],
    ['e5', 4],
    ['f#2', -30],
    ['fss2', -29],
    ['af3', -16],
    ['cn6', 12],
    ['c0', -60],
    ['C5', 0],
  ])('reads %s as %d', (text, note) => {
    expect(parseNoteName(text)).toBe(note);
  });

  it.each(['', 'h', 'c5x', '5', 'cb5', 'c 5', 'c555', `c${'s'.repeat(9)}`])(
    'refuses %s',
    (text) => {
      expect(parseNoteName(text)).toBeUndefined();
    },
  );

  it('reads what noteName writes', () => {
    for (let note = -60; note < 70; note++) expect(parseNoteName(noteName(note))).toBe(note);
  });
});

describe('noteToHz', () => {
  it('puts c5 at middle C', () => {
    expect(noteToHz(0)).toBeCloseTo(261.6256, 4);
    expect(noteToHz(9)).toBe(440);
    expect(hzToNote(noteToHz(-31))).toBeCloseTo(-31, 10);
  });
});
