import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToPattern, type PlayedKey } from '../../../src/midi/index.ts';

const meter = { beats: 4, unit: 4 };

function written(notes: readonly PlayedKey[], grid = 16, of = meter): string {
  const pattern = notesToPattern(notes, { meter: of, grid });
  if (!pattern.ok) throw new Error(pattern.problems[0]?.message);
  return pattern.value.text;
}

const note = (begin: number, end: number, key = 60, velocity = 127): PlayedKey => {
  return { begin, end, key, velocity };
};

describe('what was played, as a pattern', () => {
  it('is on the grid, from the bar of its first note on', () => {
    const notes = [note(7.02, 7.24), note(7.26, 7.49, 63), note(7.74, 7.99, 67)];
    expect(written(notes)).toBe('note "c5 ds5 ~ g5" # velocity 1');
  });

  it('is as many bars long as were played', () => {
    expect(written([note(2, 2.5), note(3.5, 4)])).toBe('slow 2 $ note "c5 ~@2 c5" # velocity 1');
  });

  it('takes a note just before a bar as that bar’s first', () => {
    expect(written([note(1.99, 2.24)])).toBe('note "c5 ~@3" # velocity 1');
  });

  it('makes notes last a step at least, and keeps how strong they are', () => {
    const text = written([note(0, 0.001, 60, 127), note(0.5, 0.51, 62, 64)], 4);
    expect(text).toBe('note "c5 ~ d5 ~" # velocity "1 ~ 0.504 ~"');
  });

  it('writes chords, and one of two notes that fall together', () => {
    const chord = [note(0.01, 0.9), note(0.02, 0.95, 64), note(0.03, 0.9, 60, 90)];
    expect(written(chord, 4)).toBe('note "[c5,e5]" # velocity 1');
  });

  it('counts bars of other meters', () => {
    const seven = { beats: 7, unit: 8 };
    expect(written([note(1, 1 + 2 / 7), note(1 + 5 / 7, 2)], 8, seven)).toBe(
      'note "c5@2 ~@3 c5@2" # velocity 1',
    );
  });

  it('is told of when nothing was played', () => {
    expect(notesToPattern([], { meter, grid: 16 })).toMatchObject({
      ok: false,
      problems: [{ code: 'midi.empty' }],
    });
  });

  it('can be written for whatever was played', () => {
    const any = fc.record({
      begin: fc.double({ min: 0, max: 8, noNaN: true }),
      length: fc.double({ min: 0, max: 2, noNaN: true }),
      key: fc.nat(127),
      velocity: fc.integer({ min: 1, max: 127 }),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 32 }),
        (all, grid) => {
          const notes = all.map(({ begin, length, key, velocity }) =>
            note(begin, begin + length, key, velocity),
          );
          expect(written(notes, grid)).toContain('note "');
        },
      ),
    );
  });
});
