import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { generate } from '../../../src/compose/index.ts';
import { commonTime, genres, isInKey, type Key, parseKey } from '../../../src/music/index.ts';
import { parseMini, queryWithin } from '../../../src/pattern/index.ts';
import { type GenerateRequest, type Generator, generators } from '../../../src/song/index.ts';

function keyNamed(name: string): Key {
  const key = parseKey(name);
  if (!key.ok) throw new Error(name);
  return key.value;
}

const usual: GenerateRequest = {
  generator: 'riff',
  track: 'lead',
  seed: 1,
  key: keyNamed('f minor'),
  genre: 'gabber',
  meter: commonTime,
  isPitched: true,
};

function textOf(changes: Partial<GenerateRequest>): string {
  const written = generate({ ...usual, ...changes });
  if (!written.ok) throw new Error(written.problems[0]?.message);
  expect(written.value.kind).toBe('mini');
  return written.value.text;
}

/** Notes and their beginnings in so many bars; hits are NaN. */
function notesOf(text: string, bars = 4) {
  const kind = /[xX]/.test(text) ? 'string' : 'note';
  const pattern = parseMini(text, kind);
  if (!pattern.ok) throw new Error(`${text}: ${pattern.problems[0]?.message}`);
  const answer = queryWithin<unknown>(pattern.value, rational(0), rational(bars));
  if (!answer.ok) throw new Error(text);
  return answer.value
    .filter((event) => event.hasOnset)
    .map(({ part, value }) => ({ at: part.begin.toNumber(), note: Number(value) }));
}

const seeds = Array.from({ length: 8 }, (_, seed) => seed);
/** Enough of `evolve`, and nothing to the others. */
const few = { generations: 4 };
const ofNotes = generators.filter((each) => each !== 'drum-fill');

describe.each(generators)('%s', (generator) => {
  test('is mini-notation that plays, the same for the same seed and others for other seeds', () => {
    const ofSeed = (seed: number) => textOf({ generator, seed, ...few });
    const texts = seeds.map(ofSeed);
    expect(texts).toEqual(seeds.map(ofSeed));
    expect(new Set(texts).size).toBeGreaterThan(1);
    for (const text of texts) expect(notesOf(text).length).toBeGreaterThan(0);
  });

  test('differs between tracks of one song', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((track) =>
      textOf({ generator, track, ...few }),
    );
    expect(new Set(texts).size).toBeGreaterThan(1);
  });

  test('gives drums hits without notes', () => {
    for (const seed of seeds) {
      const text = textOf({ generator, seed, isPitched: false, ...few });
      expect(text).toMatch(/[xX]/);
      expect(text).not.toMatch(/[a-g]s?\d/);
    }
  });

  test('fits every genre and other meters', () => {
    for (const { id } of genres) {
      expect(notesOf(textOf({ generator, genre: id, generations: 2 })).length).toBeGreaterThan(0);
    }
    for (const meter of [
      { beats: 7, unit: 8 },
      { beats: 3, unit: 4 },
      { beats: 5, unit: 32 },
    ]) {
      expect(notesOf(textOf({ generator, meter, generations: 2 })).length).toBeGreaterThan(0);
    }
  });
});

describe.each(ofNotes)('the notes of %s', (generator: Generator) => {
  test.each(['f minor', 'c major', 'g phrygian', 'a minor pentatonic', 'b chromatic'])(
    'are of %s',
    (name) => {
      const key = keyNamed(name);
      // borrowed chords (bII, bV) leave the key as a song's own do
      const progression = { kind: 'mini' as const, text: '<i>' };
      for (const seed of seeds.slice(0, 6)) {
        const notes = notesOf(textOf({ generator, key, seed, progression, generations: 5 }));
        const odd = notes.filter(({ note }) => !isInKey(key, note));
        if (generator !== 'chords') expect(odd).toEqual([]);
      }
    },
  );

  test('lie in the range that is asked for', () => {
    const range = { low: -7, high: 10 };
    for (const seed of seeds) {
      for (const { note } of notesOf(textOf({ generator, seed, range, generations: 5 }))) {
        expect(note).toBeGreaterThanOrEqual(range.low);
        expect(note).toBeLessThanOrEqual(range.high);
      }
    }
  });
});

test.each(['riff', 'bassline', 'chords', 'euclid', 'drum-fill'] as const)(
  'the density of %s is what is asked for',
  (generator) => {
    for (const density of [0.25, 0.5, 0.75]) {
      const text = textOf({ generator, density, bars: 1 });
      const places = new Set(notesOf(text, 1).map(({ at }) => at));
      expect(places.size).toBe(16 * density);
    }
  },
);

test('bars are as many as asked for, and then it begins again', () => {
  const notes = notesOf(textOf({ generator: 'riff', bars: 8, seed: 3 }), 16);
  const first = notes.filter(({ at }) => at < 8);
  const second = notes.filter(({ at }) => at >= 8).map(({ at, note }) => ({ at: at - 8, note }));
  expect(second).toEqual(first);
});

test('a bassline plays the roots of the song’s chords', () => {
  const progression = { kind: 'mini' as const, text: '<i VI III VII>' };
  for (const seed of seeds) {
    const notes = notesOf(textOf({ generator: 'bassline', seed, progression, bars: 4 }));
    [5, 1, 8, 3].forEach((root, bar) => {
      const ofBar = notes.filter(({ at }) => Math.floor(at) === bar);
      const roots = ofBar.filter(({ note }) => (((note - root) % 12) + 12) % 12 === 0);
      expect(roots.length).toBeGreaterThanOrEqual(ofBar.length / 2);
      expect(roots[0]).toEqual(ofBar[0]);
    });
  }
});

test('chords are those of the song’s progression, laid close to each other', () => {
  const progression = { kind: 'mini' as const, text: '<i VI III VII>' };
  const notes = notesOf(textOf({ generator: 'chords', progression, seed: 2 }));
  const classes = (bar: number) =>
    [
      ...new Set(
        notes.filter(({ at }) => Math.floor(at) === bar).map(({ note }) => (note + 120) % 12),
      ),
    ].sort((a, b) => a - b);
  expect([0, 1, 2, 3].map(classes)).toEqual([
    [0, 5, 8],
    [1, 5, 8],
    [0, 3, 8],
    [3, 7, 10],
  ]);
  const means = [0, 1, 2, 3].map((bar) => {
    const ofBar = notes.filter(({ at }) => Math.floor(at) === bar).map(({ note }) => note);
    return ofBar.reduce((sum, note) => sum + note, 0) / ofBar.length;
  });
  for (const [at, mean] of means.entries()) {
    expect(Math.abs(mean - (means[at - 1] ?? mean))).toBeLessThan(5);
  }
});
