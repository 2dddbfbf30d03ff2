import { describe, expect, test } from 'vitest';
import { fitness } from '../../../src/compose/fitness.ts';
import { habitsOf } from '../../../src/compose/habits-table.ts';
import { generate } from '../../../src/compose/index.ts';
import { commonTime, genres } from '../../../src/music/index.ts';
import { fmap, parseMini } from '../../../src/pattern/index.ts';

const key = { tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] };
const range = { low: -12, high: 12 };

function evolved(genre: string, of: string, generations: number, seed = 1): string {
  const written = generate({
    ...{ generator: 'evolve', track: 'a', seed, key, genre, meter: commonTime, isPitched: true },
    ...{ of, generations, bars: 4 },
  });
  if (!written.ok) throw new Error(written.problems[0]?.message);
  return written.value.text;
}

function markOf(text: string, genre: string): number {
  const notes = parseMini(text, 'note');
  if (!notes.ok) throw new Error(text);
  const rules = { habits: habitsOf(genre), key, meter: commonTime, range, bars: 4 };
  return fitness(fmap(Number, notes.value), rules);
}

/** Out of key, out of range, on the beats alone. */
const poor = 'b2 e7 fs5 b2';

describe('evolution', () => {
  test('keeps what it begins with for no generations', () => {
    expect(evolved('gabber', poor, 0)).toBe(poor);
  });

  test.each(genres.map(({ id }) => id))('comes nearer to %s', (genre) => {
    const riff = 'f5 ~ ~ af5 ~ ~ c6 ~ ~ ~ f5 ~ ef5 ~ ~ ~';
    for (const begin of [riff, poor]) {
      const mark = markOf(evolved(genre, begin, 12), genre);
      expect(mark).toBeGreaterThanOrEqual(markOf(begin, genre));
    }
    expect(markOf(evolved(genre, poor, 12), genre)).toBeGreaterThan(markOf(poor, genre));
  });

  test('never gets worse from generation to generation', () => {
    const marks = [0, 2, 4, 8, 16].map((count) => markOf(evolved('french', poor, count), 'french'));
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  });

  test('is one for one seed, and another for another', () => {
    expect(evolved('raw', poor, 10, 4)).toBe(evolved('raw', poor, 10, 4));
    expect(evolved('raw', poor, 10, 4)).not.toBe(evolved('raw', poor, 10, 5));
  });

  test('cannot begin with what is no mini-notation', () => {
    const written = generate({
      ...{ generator: 'evolve', track: 'a', seed: 1, key, genre: 'gabber', meter: commonTime },
      ...{ isPitched: true, of: 'c5 [e5' },
    });
    expect(written.problems).toMatchObject([{ code: 'compose.of' }]);
  });
});

describe('fitness', () => {
  test('is lower for notes out of the key, out of range, or none', () => {
    const good = markOf('f4 ~ ~ af4 ~ ~ c5 ~ ~ ~ f4 ~ ef4 ~ ~ ~', 'gabber');
    expect(good).toBeGreaterThan(markOf('f4 ~ ~ a4 ~ ~ b4 ~ ~ ~ f4 ~ e4 ~ ~ ~', 'gabber'));
    expect(good).toBeGreaterThan(markOf('f8 ~ ~ af8 ~ ~ c9 ~ ~ ~ f8 ~ ef8 ~ ~ ~', 'gabber'));
    expect(markOf('~', 'gabber')).toBe(0);
  });
});
