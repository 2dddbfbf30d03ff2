import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { generate, varySong, varyTidal } from '../../../src/compose/index.ts';
import { isInKey } from '../../../src/music/index.ts';
import { type Controls, type Pattern, queryWithin } from '../../../src/pattern/index.ts';
import { readSong, type SongFile } from '../../../src/song/index.ts';
import { readPattern } from '../../../src/stage/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = { ...makeDefaultRegistry(), generate };

function fileOf(text: string): SongFile {
  const read = readSong(text, { registry });
  if (!read.ok) throw new Error(`${text}: ${read.problems[0]?.message}`);
  return read.value;
}

function varied(text: string, track: string, amount = 0.4, seed = 1) {
  const done = varySong(fileOf(text), track, { amount, seed }, registry);
  if (!done.ok) throw new Error(done.problems[0]?.message);
  return done.value;
}

function onsets(pattern: Pattern<Controls> | undefined, isKept: (place: number) => boolean) {
  const answer = pattern && queryWithin(pattern, rational(0), rational(16));
  if (!answer?.ok) throw new Error('the pattern is refused');
  return answer.value
    .filter((event) => event.hasOnset && isKept(event.part.begin.toNumber()))
    .map(({ part, value }) => `${part.begin} ${JSON.stringify(value)}`)
    .sort();
}

function patternOf({ song }: SongFile, name: string) {
  const source = song.tracks.find((each) => each.name === name)?.pattern;
  const read = source && readPattern(source, song, registry);
  if (!read?.ok) throw new Error(`${name} has no pattern`);
  return read.value;
}

const song = `# A song with comments.
title: Rotterdam   # its title
key: f minor
tracks:
  kick: {instrument: gabber-kick, pattern: "x*4 ~ X [x x]"} # the kick
  hoover:
    instrument: hoover   # saws
    pattern: |
      every 4 rev $
        note "<f4 ~ [af4 gs4] f4> c5 ef5 f4"   # glide "0.1 0.2"
  lead:
    # quoted
    pattern: 'f4 af4 ~ c5 ef5 ~ df5 c5'
    instrument: acid
  plain: {instrument: acid, pattern: c4 ef4 f4 g4}
  riff:
    source: {generate: riff, bars: 2}   # written anew
    instrument: supersaw
`;

const tracks = ['kick', 'hoover', 'lead', 'plain', 'riff'];

describe.each(tracks)('a variation of %s', (name) => {
  const seeds = [1, 2, 3, 4, 5, 6];

  test('leaves all of the file but its pattern as it is', () => {
    for (const seed of seeds) {
      const { text, after } = varied(song, name, 0.5, seed);
      const file = fileOf(text);
      expect(file.song.tracks.find((each) => each.name === name)?.pattern?.text).toBe(after);
      const others = (of: SongFile) => of.song.tracks.filter((each) => each.name !== name);
      expect(others(file)).toEqual(others(fileOf(song)));
      for (const comment of song.match(/# (?!glide|written).*/g) ?? [])
        expect(text).toContain(comment);
      expect(text.split('\n')).toHaveLength(song.split('\n').length);
    }
  });

  test('differs, and is the same for the same seed', () => {
    const texts = seeds.map((seed) => varied(song, name, 0.5, seed).after);
    expect(new Set(texts).size).toBeGreaterThan(2);
    for (const text of texts) expect(text).not.toBe(varied(song, name).before);
    expect(seeds.map((seed) => varied(song, name, 0.5, seed).after)).toEqual(texts);
  });

  test('keeps its anchors', () => {
    const isKept = (place: number) =>
      name === 'kick' ? Number.isInteger(place * 4) : Number.isInteger(place);
    const before = onsets(patternOf(fileOf(song), name), isKept);
    for (const seed of seeds) {
      const after = onsets(patternOf(fileOf(varied(song, name, 1, seed).text), name), isKept);
      expect(after).toEqual(expect.arrayContaining(before));
    }
  });

  test('of nothing is the file itself', () => {
    expect(varied(song, name, 0)).toMatchObject({ text: song, changes: 0 });
  });
});

test('notes stay in the key', () => {
  const { key } = fileOf(song).song;
  for (let seed = 0; seed < 30; seed += 1) {
    for (const name of ['hoover', 'lead', 'plain', 'riff']) {
      const { text } = varied(song, name, 0.8, seed);
      const answer = queryWithin(patternOf(fileOf(text), name), rational(0), rational(4));
      if (!answer.ok) throw new Error(text);
      for (const { value } of answer.value) expect(isInKey(key, Number(value['note']))).toBe(true);
    }
  }
});

test('more is varied for a larger amount', () => {
  const of = (amount: number) => varied(song, 'lead', amount, 9).changes;
  expect(of(0.1)).toBe(1);
  expect(of(0.9)).toBeGreaterThan(of(0.4));
});

test('JSON stays JSON', () => {
  const json = JSON.stringify({
    tracks: {
      a: { instrument: 'acid', pattern: 'note "c4 ef4 g4 c5"' },
      b: { instrument: 'acid', source: { generate: 'riff' } },
    },
  });
  for (const name of ['a', 'b']) {
    const { text, after } = varied(json, name, 0.5);
    expect(JSON.parse(text).tracks[name].pattern).toBe(after);
  }
});

test('a pattern of MIDI’s velocities varies too', () => {
  const text = `tracks: {a: {instrument: clap, pattern: 'velocity "0.5 ~ 1 0.7@2 0.3"'}}`;
  expect(varied(text, 'a', 0.8).after).not.toBe(varied(text, 'a').before);
});

describe('what cannot be varied', () => {
  test('a track that is not there is told with the nearest', () => {
    const done = varySong(fileOf(song), 'hovver', { amount: 1 }, registry);
    expect(done.problems).toMatchObject([
      { code: 'compose.track', hint: 'Did you mean `hoover`?' },
    ]);
  });

  test('a pattern of one anchor is told', () => {
    const done = varySong(
      fileOf('tracks: {a: {instrument: gabber-kick, pattern: "x*4"}}'),
      'a',
      { amount: 1 },
      registry,
    );
    expect(done.problems).toMatchObject([{ code: 'compose.nothing-to-vary' }]);
  });
});

describe('Tidal’s statements', () => {
  const set = `-- a set "with quotes"
setcps (175/60/4)
d1 $ s "bd*4 ~ [bd bd] bd" # gain 1.1
d2 $ every 2 (fast 2) $ note "0 3 7 <10 12>" # s "supersaw"
d3 $ sound "hh*8"
`;

  test('are varied in the statement of the track alone', () => {
    for (const seed of [1, 2, 3, 4]) {
      const done = varyTidal(set, 'd2', { amount: 0.6, seed }, []);
      if (!done.ok) throw new Error(done.problems[0]?.message);
      const [before, after] = [set, done.value.text].map((text) => text.split('\n'));
      expect(after?.filter((_, line) => line !== 3)).toEqual(
        before?.filter((_, line) => line !== 3),
      );
      expect(after?.[3]).not.toBe(before?.[3]);
      const { patterns, problems } = evaluate(done.value.text);
      expect(problems).toEqual([]);
      const isKept = Number.isInteger;
      expect(onsets(patterns.get('d2'), isKept)).toEqual(
        expect.arrayContaining(onsets(evaluate(set).patterns.get('d2'), isKept)),
      );
    }
  });

  test('a track that they do not play is told', () => {
    expect(varyTidal(set, 'd9', { amount: 1 }, []).problems).toMatchObject([
      { code: 'compose.track' },
    ]);
    expect(varyTidal('d1 $ s "', 'd1', { amount: 1 }, []).ok).toBe(false);
  });
});
