import { describe, expect, test } from 'vitest';
import { habitsOf } from '../../../src/compose/habits-table.ts';
import { genres } from '../../../src/music/index.ts';
import { genreNamed } from './genre-files.ts';

const bounds = ([min, max]: readonly [number, number]) => ({ min, max });

describe.each(genres)('$id', (row) => {
  const file = genreNamed(row.id);

  test('is in the table of genres what it is in its file', () => {
    const { name, also = [], bpm, kick, loudness, keys } = file;
    expect(row).toEqual({
      id: row.id,
      name,
      also,
      bpm: { typical: bpm.usual, ...bounds(bpm.range) },
      kick: { hertz: bounds(kick.hertz), length: bounds(kick.length), drive: bounds(kick.drive) },
      lufs: loudness,
      key: keys[0],
    });
  });

  test('has the habits of its file', () => {
    const { kick, melody, progressions } = file;
    expect(habitsOf(row.id)).toEqual({
      ...melody,
      hits: kick.rhythms,
      fills: kick.fills,
      progressions,
    });
  });
});
