import { describe, expect, test } from 'vitest';
import {
  defaultGenre,
  findGenre,
  genres,
  kickHertz,
  loudnessTarget,
  parseKey,
} from '../../../src/music/index.ts';

/** id, typical bpm, kick in Hz, drive in dB, integrated and drop loudness in LUFS. */
const table = `
gabber     175 46-55  24-40 -10 -8
happy      170 50-58  10-22 -10 -8
mainstream 170 46-55  28-42 -6 -4.5
industrial 165 44-52  30-48 -6 -5
darkcore   150 41-49  18-32 -8 -6.5
terror     230 50-62  36-60 -5 -4
speed      300 55-80  40-60 -4.5 -3.5
splitter   600 60-120 40-60 -4.5 -3.5
french     200 50-58  20-32 -6 -5
uptempo    205 50-58  40-60 -4.5 -3.5
ukhc       172 50-56  6-15  -7 -5.5
breakcore  180 50-60  0-30  -8 -6
crossbreed 172 45-52  28-45 -5.5 -4.5
hardtechno 150 43-55  10-26 -7 -6
raw        155 41-52  30-46 -6 -4.5
acidcore   170 46-55  22-36 -8 -6.5`;
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

describe('genres', () => {
  test('are the ones of the table, in its order', () => {
    expect(genres.map((each) => each.id)).toEqual(rows.map(([id]) => id));
  });

  test.each(rows)('%s', (id, bpm, hertz, drive, integrated, drop) => {
    const genre = genres.find((each) => each.id === id)!;
    const { kick } = genre;
    expect(genre.bpm.typical).toBe(Number(bpm));
    expect(`${kick.hertz.min}-${kick.hertz.max}`).toBe(hertz);
    expect(`${kick.drive.min}-${kick.drive.max}`).toBe(drive);
    expect(genre.lufs).toEqual({ integrated: Number(integrated), drop: Number(drop) });
  });

  test.each(genres.map((each) => [each.id, each] as const))(
    '%s: its tempo and its key lie in its own ranges',
    (_id, { bpm, kick, key, lufs }) => {
      expect(bpm.typical).toBeGreaterThanOrEqual(bpm.min);
      expect(bpm.typical).toBeLessThanOrEqual(bpm.max);
      expect(kick.length.min).toBeLessThanOrEqual(kick.length.max);
      expect(lufs.drop).toBeGreaterThan(lufs.integrated);
      const read = parseKey(key);
      if (!read.ok) expect.unreachable(`${key} is no key`);
      expect(kickHertz(read.value)).toBeGreaterThanOrEqual(kick.hertz.min);
      expect(kickHertz(read.value)).toBeLessThanOrEqual(kick.hertz.max);
    },
  );

  test('every name leads to one genre alone', () => {
    const names = genres.flatMap((each) => [...new Set([each.id, each.name, ...each.also])]);
    for (const name of names) expect(findGenre(name).ok, name).toBe(true);
    for (const each of genres) {
      for (const name of [each.id, each.name, ...each.also, each.id.toUpperCase()]) {
        expect(findGenre(name)).toMatchObject({ value: { id: each.id } });
      }
    }
    expect(findGenre(defaultGenre).ok).toBe(true);
  });

  test('a wrong name is answered with the nearest', () => {
    expect(findGenre('gaber').problems).toEqual([
      {
        code: 'music.genre',
        severity: 'error',
        message: 'There is no genre called `gaber`.',
        hint: 'Did you mean `gabber`?',
      },
    ]);
  });

  test('cannot be changed', () => {
    expect(() => Object.assign(genres[0]!.kick.hertz, { min: 1 })).toThrow(TypeError);
  });
});

describe('loudnessTarget', () => {
  const genre = genres.find((each) => each.id === 'french')!;

  test.each([
    ['club', -6, -0.3],
    ['stream', -9, -1],
    ['vintage', -11, -0.3],
    ['draft', -14, -1],
    ['-8 LUFS', -8, -0.3],
    ['−8', -8, -0.3],
    [-8, -8, -0.3],
  ] as const)('%s is %f LUFS below %f dBTP', (target, lufs, ceiling) => {
    expect(loudnessTarget(target, genre)).toMatchObject({ value: { lufs, ceiling } });
  });

  test.each([
    ['clubb', 'music.target', '`club`'],
    ['-80 LUFS', 'quantity.range', '-30 LUFS'],
    [0, 'quantity.range', '-2 LUFS'],
    ['-8 dB', 'quantity.unit', 'LUFS'],
  ] as const)('%s is refused', (target, code, hint) => {
    const { ok, problems } = loudnessTarget(target, genre);
    expect(ok).toBe(false);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.hint).toContain(hint);
  });
});
