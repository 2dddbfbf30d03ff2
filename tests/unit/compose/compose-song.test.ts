import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComposeOptions, composeSong } from '../../../src/compose/index.ts';
import { genres, isInKey, kickHertz, parseKey, readNote } from '../../../src/music/index.ts';
import { readSong, type SongData, songText } from '../../../src/song/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { cases } from '../../cases.ts';
import { genreNamed, genreNames, registry } from './genre-files.ts';

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

function composed(id: string, options: ComposeOptions): SongData {
  const song = composeSong(genreNamed(id), options, registry);
  if (!song.ok) throw new Error(JSON.stringify(song.problems));
  return song.value;
}

/** All that is wrong with a song as its file is read and planned. */
function problemsOf(song: SongData) {
  const read = readSong(songText(song), { registry });
  if (!read.ok) return read.problems;
  return [...read.problems, ...planSong(read.value.song, { registry, layout: 'apart' }).problems];
}

/** What a song is, but for its name and its seed. */
function musicOf({ title: _title, seed: _seed, ...music }: SongData): string {
  return JSON.stringify(music);
}

function barsOf({ arrangement = [] }: SongData): number {
  return arrangement.reduce((sum, each) => sum + each.bars, 0);
}

test('there is a file for every genre', () => {
  expect([...genreNames].sort()).toEqual(genres.map(({ id }) => id).sort());
});

describe.each(genreNames)('%s', (id) => {
  const songs = seeds.map((seed) => composed(id, { seed }));

  test('is valid for every seed', () => {
    for (const song of songs) expect(problemsOf(song)).toEqual([]);
  });

  test('is never the same twice, and always the same for a seed', () => {
    expect(new Set(songs.map(musicOf)).size).toBe(seeds.length);
    expect(composed(id, { seed: 7 })).toEqual(songs[6]);
  });

  test('has its notes in its key', () => {
    for (const song of songs) {
      const key = parseKey(song.key ?? '');
      if (!key.ok) throw new Error(song.key);
      const notes = notesIn(song);
      expect(notes.length).toBeGreaterThan(10);
      expect(notes.filter((note) => !isInKey(key.value, note))).toEqual([]);
    }
  });

  test('has a kick whose note lies where records of the genre have it', () => {
    const [low, high] = genreNamed(id).kick.hertz;
    for (const { key: name = '' } of songs) {
      const key = parseKey(name);
      if (!key.ok) throw new Error(name);
      expect(kickHertz(key.value)).toBeGreaterThan(low * 0.98);
      expect(kickHertz(key.value)).toBeLessThan(high * 1.02);
    }
  });

  test('builds up and breaks down', () => {
    for (const { arrangement = [] } of songs) {
      const kinds = arrangement.map(({ section }) => section.replace(/-\d+$/, ''));
      for (const each of ['intro', 'break', 'drop', 'outro']) expect(kinds).toContain(each);
      const breaks = arrangement.filter(({ section }) => section.startsWith('break'));
      for (const { play } of breaks) expect(play).not.toContain('kick');
    }
    const withKickOut = songs.filter(({ arrangement = [] }) =>
      arrangement.some(({ kickout }) => kickout !== undefined),
    );
    expect(withKickOut.length).toBeGreaterThan(15);
  });
});

/** The notes that a song's tracks and sections write. */
function notesIn({ tracks, arrangement = [] }: SongData): readonly number[] {
  const patterns = [
    ...Object.values(tracks).map(({ pattern }) => pattern),
    ...arrangement.flatMap(({ pattern = {} }) => Object.values(pattern)),
  ];
  return patterns.flatMap((text) =>
    [...String(text ?? '').matchAll(/\b[a-g]s?\d\b/g)].flatMap(([name]) => {
      const note = readNote(name);
      return note.ok ? [note.value] : [];
    }),
  );
}

test('genres differ in tempo, kick, sounds and form', () => {
  const songs = genreNames.map((id) => composed(id, { seed: 1 }));
  const differing = (of: (song: SongData) => unknown): number =>
    new Set(songs.map((song) => JSON.stringify(of(song)))).size;
  expect(differing(({ bpm }) => bpm)).toBeGreaterThan(9);
  expect(differing(({ tracks }) => tracks['kick']?.preset)).toBeGreaterThan(12);
  expect(differing(({ tracks }) => Object.keys(tracks))).toBe(genreNames.length);
  expect(differing(({ arrangement }) => arrangement?.map(({ bars }) => bars))).toBeGreaterThan(6);
  expect(differing(({ key }) => key)).toBeGreaterThan(6);
});

const keys = ['c major', 'fs phrygian', 'e blues', 'b locrian', 'df harmonic minor', 'a chromatic'];

test('any seed, tempo, key and length give a song that can be played', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...genreNames),
      fc.nat(2 ** 31 - 1),
      fc.integer({ min: 60, max: 1200 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(undefined, ...keys),
      (id, seed, bpm, bars, key) => {
        const song = composed(id, { seed, bpm, bars, ...(key === undefined ? {} : { key }) });
        expect(problemsOf(song)).toEqual([]);
        expect(barsOf(song)).toBe(bars);
        expect(song.bpm).toBe(bpm);
      },
    ),
    { numRuns: Math.min(cases(30), 300) },
  );
});

test('a tempo that is none of the genre is told', () => {
  const [told] = composeSong(genreNamed('raw'), { seed: 1, bpm: 300 }, registry).problems;
  expect([told?.code, told?.severity]).toEqual(['compose.tempo', 'warning']);
  expect(told?.message).toContain('148 to 163');
  expect(composeSong(genreNamed('raw'), { seed: 1, bpm: 155 }, registry).problems).toEqual([]);
});

test('a key that is none is a Problem', () => {
  const song = composeSong(genreNamed('raw'), { seed: 1, key: 'h minor' }, registry);
  expect(song.problems.map(({ code }) => code)).toEqual(['music.key']);
});
