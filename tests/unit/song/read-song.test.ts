import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMini } from '../../../src/pattern/index.ts';
import { readSong, type Song, songFromTidal } from '../../../src/song/index.ts';
import { registry } from './test-registry.ts';

const fixture = readFileSync(
  new URL('../../fixtures/songs/rotterdam.yaml', import.meta.url),
  'utf8',
);

function songOf(text: string): Song {
  const read = readSong(text, { registry });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.song;
}

/** The first track of a song with these lines in it. */
function track(...lines: readonly string[]) {
  const inside = ['instrument: gabber-kick', ...lines].map((line) => `    ${line}\n`).join('');
  return songOf(`tracks:\n  kick:\n${inside}`).tracks[0]!;
}

describe('a song with one of everything', () => {
  const song = songOf(fixture);

  test('is plain, frozen data', () => {
    expect(JSON.parse(JSON.stringify(song))).toEqual(song);
    expect(() => Object.assign(song.tracks[0]!.set, { drive: 1 })).toThrow(TypeError);
  });

  test('knows the keys that play a track', () => {
    const text = 'tracks: {keys: {instrument: hoover, source: {midi-input: Keys, channel: 2}}}';
    const [track] = songOf(text).tracks;
    expect(track?.source).toEqual({ kind: 'midi-input', port: 'Keys', transpose: 0, channel: 2 });
  });

  test('has its head', () => {
    const { title, genre, bpm, meter, key, seed } = song;
    expect({ title, genre, bpm, meter, seed }).toEqual({
      title: 'Rotterdam',
      genre: 'gabber',
      bpm: 175,
      meter: { beats: 4, unit: 4 },
      seed: 1992,
    });
    expect(key).toMatchObject({ tonic: 5, scale: 'minor' });
  });

  test('has its tracks, every value in the unit of its parameter', () => {
    const [kick, hoover, juno, left] = song.tracks;
    expect(kick).toMatchObject({
      name: 'kick',
      instrument: 'gabber-kick',
      preset: 'rotterdam',
      pattern: { kind: 'tidal', text: 'note "f2*4"' },
      set: { drive: 18, shaper: 2 },
      effects: [{ kind: 'effect', effect: 'clip', set: { drive: 6 } }],
      group: 'drums',
    });
    expect(hoover).toMatchObject({
      set: { cutoff: { kind: 'mini', text: '<400 800>' } },
      sends: [{ to: 'hall', level: -12, pre: false }],
      duck: [{ by: 'kick', depth: 8, release: 0.18, attack: 0.001, curve: 'cosine' }],
      modulate: [
        {
          shape: 'sine',
          rate: { kind: 'cycles', cycles: 2 },
          target: { kind: 'instrument', parameter: 'cutoff' },
          from: 400,
          to: 4000,
          curve: 'exp',
        },
      ],
    });
    expect(hoover!.effects).toEqual([
      {
        kind: 'effect',
        effect: 'delay',
        set: { time: { kind: 'cycles', cycles: 0.1875 }, feedback: 0.3 },
      },
      {
        kind: 'split',
        chains: [
          [{ kind: 'effect', effect: 'chorus', set: {} }],
          [{ kind: 'effect', effect: 'distort', id: 'crunch', set: { drive: 12 } }],
        ],
      },
    ]);
    expect(juno!.output).toEqual({ kind: 'midi', port: 'Juno', channel: 1 });
    expect(left!.source).toEqual({ kind: 'tidal', name: 'd5' });
  });

  test('has its groups, returns, master and sections', () => {
    expect(song.groups).toMatchObject([{ name: 'drums', of: ['kick'] }]);
    expect(song.returns).toMatchObject([{ name: 'hall', effects: [{ set: { time: 2.5 } }] }]);
    expect(song.master).toMatchObject({
      target: 'club',
      loudness: { lufs: -10, ceiling: -0.3 },
    });
    expect(song.arrangement).toMatchObject([
      { section: 'intro', bars: 8, play: ['kick'] },
      {
        bars: 16,
        play: 'all',
        mute: ['juno'],
        set: { kick: { drive: 24 } },
        level: { hoover: -2 },
      },
    ]);
  });
});

describe('values', () => {
  test.each([
    ['drive: 18', 18],
    ['drive: 18dB', 18],
    ['drive: "18 dB"', 18],
    ['drive: 2x', 6.0206],
    ['decay: 180ms', 0.18],
    ['decay: 1/8', { kind: 'cycles', cycles: 0.125 }],
    ['decay: 1 beat', { kind: 'cycles', cycles: 0.25 }],
    ['pitch: 0.4kHz', 400],
    ['pitch: a5', 440],
    ['shaper: fold', 2],
    ['gated: yes', 1],
    ['gated: false', 0],
    ['layers: 3', 3],
    ['detune: 12', 12],
    ['detune: 0.12st', 12],
    ['detune: 12ct', 12],
    ['drive: "<6 12>"', { kind: 'mini', text: '<6 12>' }],
    ['drive: range 6 12 sine', { kind: 'tidal', text: 'range 6 12 sine' }],
  ])('%s', (written, value) => {
    const [found] = Object.values(track('pattern: x', `set: {${written}}`).set);
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 4);
    else expect(found).toEqual(value);
  });

  test.each([
    ['layers: 1.5', 'song.whole'],
    ['shaper: foldd', 'song.option'],
    ['shaper: 6dBfold', 'song.option'],
    ['drive: 6dB 12dB', 'quantity.syntax'],
    ['gated: perhaps', 'song.switch'],
    ['drive: true', 'quantity.syntax'],
    ['decay: 4 bars', 'quantity.range'],
    ['drive: x*4', 'quantity.syntax'],
  ])('%s is refused', (written, code) => {
    const text = `bpm: 170\ntracks: {kick: {instrument: gabber-kick, pattern: x, set: {${written}}}}`;
    expect(readSong(text, { registry }).problems.map((each) => each.code)).toEqual([code]);
  });

  test('a quarter note is no quarter of a bar in 7/8', () => {
    const song = songOf(
      'meter: 7/8\ntracks: {kick: {instrument: gabber-kick, pattern: x, set: {decay: 1/4}}}',
    );
    expect(song.tracks[0]!.set['decay']).toEqual({ kind: 'cycles', cycles: 1 / 3.5 });
  });
});

describe('patterns', () => {
  test.each([
    ['"x*4"', 'mini'],
    ['"~ X [x x]"', 'mini'],
    ['"c\'maj e5 -3 0.5"', 'mini'],
    ['5', 'mini'],
    ['\'note "c5"\'', 'tidal'],
    ['\'"0 3"\'', 'tidal'],
    ['every 4 rev (n 3)', 'tidal'],
    ['silence', 'tidal'],
  ])('%s is %s', (written, kind) => {
    expect(track(`pattern: ${written}`).pattern).toMatchObject({ kind });
  });

  test('a flat in another spelling is a warning, and the song plays', () => {
    const text = 'tracks: {a: {instrument: hoover, pattern: "c5 ab3"}}';
    expect(readSong(text, { registry })).toMatchObject({
      ok: true,
      problems: [
        {
          code: 'music.note',
          severity: 'warning',
          span: { line: 1, column: 47, endLine: 1, endColumn: 50 },
          hint: 'Did you mean `af3`?',
        },
      ],
    });
  });

  /** Where in the file the bracket of mini-notation stands that nothing closes. */
  test.each([
    ['plain', 'a: {instrument: hoover, pattern: x x}', undefined],
    ['single quotes', "a: {instrument: hoover, pattern: 'x [x'}", '2:39'],
    ['double quotes with escapes', 'a: {instrument: hoover, pattern: "\\x78 \\u0078 [x"}', '2:49'],
    ['a literal block', 'a:\n    instrument: hoover\n    pattern: |\n      x x\n      x [x', '6:9'],
    [
      'a folded block',
      'a:\n    instrument: hoover\n    pattern: >-\n      x x\n\n      x [x',
      '7:9',
    ],
    ['an indented block', 'a:\n    instrument: hoover\n    pattern: |2\n        [x', '5:9'],
    ['lines of a plain text', 'a:\n    instrument: hoover\n    pattern: x x\n      x [x', '5:9'],
    ['windows lines', 'a:\r\n    instrument: hoover\r\n    pattern: |\r\n      x [x\r\n', '5:9'],
  ])('a place in %s leads to the file', (_name, text, place) => {
    const read = readSong(`tracks:\n  ${text}\n`, { registry, file: 'a.yaml' });
    if (!read.ok) return expect.unreachable(JSON.stringify(read.problems));
    const { song, positions } = read.value;
    const [problem] = parseMini(song.tracks[0]!.pattern!.text, 'string').problems;
    if (problem === undefined) return expect(place).toBeUndefined();
    const { span, file } = positions.placeInText(['tracks', 'a', 'pattern'], problem);
    expect(file).toBe('a.yaml');
    expect(`${span!.line}:${span!.column}`).toBe(place);
  });
});

describe('other files', () => {
  test('JSON is read as it is, tabs and escapes too', () => {
    const text =
      '{\n\t"title": "\\u2603 \\ud83c\\udf9b \\/",\r\n\t"tracks": {\n\t\t"a": {"instrument": "hoover", "pattern": "note \\"c5\\""}\n\t}\n}';
    const song = songOf(text);
    expect(song).toMatchObject({ title: JSON.parse(text).title });
    expect(song.tracks[0]!.pattern).toEqual({ kind: 'tidal', text: 'note "c5"' });
  });

  test('a mark at the beginning of the file is no part of it', () => {
    expect(songOf('\ufefftracks: {a: {instrument: hoover, pattern: c5}}').tracks).toHaveLength(1);
  });

  test('anchors and aliases stand for what they name', () => {
    const song = songOf(
      'tracks:\n  a: &one {instrument: hoover, pattern: &p "c5 e5"}\n  b: *one\n  c: {instrument: hoover, pattern: *p}\n',
    );
    expect(song.tracks[1]).toEqual({ ...song.tracks[0], name: 'b' });
    expect(song.tracks[2]!.pattern).toEqual(song.tracks[0]!.pattern);
  });

  test('an anchor that is set again is the last one before the alias', () => {
    const song = songOf(
      'title: &a one\ngenre: gabber\ntracks: {a: {instrument: hoover, pattern: &a c5, group: g}, b: {instrument: hoover, pattern: *a}}\ngroups: {g: {of: [a]}}\n',
    );
    expect(song.tracks[1]!.pattern!.text).toBe('c5');
  });

  test('Tidal code is taken whole, if it is not too large', () => {
    expect(songFromTidal('d1 $ s "bd"')).toMatchObject({ ok: true });
    expect(songFromTidal('d1'.repeat(1e6), { file: 'a.tidal' }).problems).toMatchObject([
      { code: 'song.size', file: 'a.tidal' },
    ]);
  });
});
