import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { plainControls } from '../../../src/pattern/index.ts';
import { type Onset, onsets } from '../../../src/stage/onsets.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** The notes of a track in bars [from, to), counted from 0; a bar lasts a second. */
function played(text: string, to: number, from = 0, track = 'a'): readonly Onset[] {
  const span = { begin: rational(from), end: rational(to) };
  const found = onsets(planText(text), span);
  expect(found.problems).toEqual([]);
  return found.onsets.filter((each) => each.track.name === track);
}

const times = (notes: readonly Onset[]) => notes.map(({ time }) => Number(time.toFixed(9)));
/** How many notes each bar has. */
function counts(text: string, bars: number, track = 'a'): number[] {
  const all = times(played(text, bars, 0, track)).map(Math.floor);
  return Array.from({ length: bars }, (_, bar) => all.filter((each) => each === bar).length);
}

const song = (track: string, more = ''): string =>
  `bpm: 240\nseed: 5\ntracks:\n  a: {instrument: closed-hat, pattern: "x*4"${track}}\n  b: {instrument: crash, pattern: "~"}\n  kick: {instrument: gabber-kick, pattern: "x*4"}\n${more}`;

describe('fills', () => {
  test('close every so many bars', () => {
    expect(counts(song(', fills: {every: 4, pattern: "x*7"}'), 9)).toEqual([
      4, 4, 4, 7, 4, 4, 4, 7, 4,
    ]);
  });

  test('may be shorter than a bar, and keep their place in it', () => {
    const notes = played(song(', fills: {every: 2, bars: 0.5, pattern: "x*16"}'), 2, 1);
    expect(times(notes)).toEqual([
      1,
      1.25,
      ...[8, 9, 10, 11, 12, 13, 14, 15].map((i) => 1 + i / 16),
    ]);
  });

  test('take turns, and may be longer than a bar', () => {
    const turns = song(', fills: {every: 2, pattern: "<x*5 x*6>"}');
    expect(counts(turns, 8)).toEqual([4, 5, 4, 6, 4, 5, 4, 6]);
    const long = song(', fills: {every: 4, bars: 2, pattern: "<x*5 x*6>"}');
    expect(counts(long, 8)).toEqual([4, 4, 5, 6, 4, 4, 5, 6]);
  });

  test('are counted from the beginning of each section, where it leaves the pattern alone', () => {
    const form =
      'arrangement:\n  - {section: one, bars: 3}\n  - {section: two, bars: 4}\n  - {section: own, bars: 2, pattern: {a: "x*3"}}\n';
    const text = song(', fills: {every: 2, pattern: "x*7"}', form);
    expect(counts(text, 12)).toEqual([4, 7, 4, 4, 7, 4, 7, 3, 3, 4, 7, 4]);
  });

  test('are played as often as they say, by the seed', () => {
    const text = song(', fills: {every: 1, probability: 25%, pattern: "x*7"}');
    const filled = counts(text, 200).filter((count) => count === 7).length;
    expect(filled).toBeGreaterThan(30);
    expect(filled).toBeLessThan(70);
    expect(counts(text, 40)).toEqual(counts(text, 40));
    expect(counts(text.replace('seed: 5', 'seed: 6'), 40)).not.toEqual(counts(text, 40));
  });

  test('of several, the last that is due', () => {
    const fills = '[{every: 2, pattern: "x*5"}, {every: 4, pattern: "x*7"}]';
    expect(counts(song(`, fills: ${fills}`), 8)).toEqual([4, 5, 4, 7, 4, 5, 4, 7]);
  });

  test('begin where playing begins in the middle of them', () => {
    const text = song(', fills: {every: 4, bars: 2, pattern: "<x*5 x*6>"}');
    expect(times(played(text, 8, 7))).toEqual(times(played(text, 8)).filter((time) => time >= 7));
  });
});

describe('a kick-out', () => {
  const form = (kickout: string) =>
    `arrangement:\n  - {section: one, bars: 4, kickout: ${kickout}}\n  - {section: two, bars: 1}\n`;

  test('silences kicks, and nothing else, to the section’s end', () => {
    expect(counts(song('', form('1')), 6, 'kick')).toEqual([4, 4, 4, 0, 4, 4]);
    expect(counts(song('', form('1')), 5)).toEqual([4, 4, 4, 4, 4]);
  });

  test('may be a beat of everything that is named', () => {
    const text = song('', form('{bars: 1 beat, of: [a, kick]}'));
    expect(counts(text, 5)).toEqual([4, 4, 4, 3, 4]);
    expect(counts(text, 5, 'kick')).toEqual([4, 4, 4, 3, 4]);
  });

  test('knows basses by their instruments', () => {
    const bass = song('', form('1')).replace('closed-hat', 'offbeat-bass');
    expect(counts(bass, 5)).toEqual([4, 4, 4, 0, 4]);
  });
});

describe('a roll', () => {
  const form = (roll: string, more = '') =>
    `arrangement:\n  - {section: build, bars: 8, roll: {b: ${roll}}${more}}\n  - {section: drop, bars: 1}\n`;

  test('doubles as it comes to the section’s end, and gets stronger', () => {
    const text = song('', form('8'));
    expect(counts(text, 9, 'b')).toEqual([4, 4, 4, 4, 8, 8, 16, 32, 0]);
    const strengths = played(text, 8, 0, 'b').map(({ controls }) => Number(controls['velocity']));
    expect(strengths[0]).toBe(0.5);
    expect(strengths.at(-1)).toBeGreaterThan(0.99);
    expect(strengths).toEqual(strengths.toSorted((x, y) => x - y));
  });

  test('has a length, notes and a pitch of its own', () => {
    const text = song('', form('{bars: 1, from: 1/8, to: 1/16, rise: 12st, velocity: 80%}'));
    const notes = played(text, 8, 7, 'b');
    expect(times(notes)).toEqual([
      7,
      7.125,
      7.25,
      7.375,
      ...Array.from({ length: 8 }, (_, i) => 7.5 + i / 16),
    ]);
    const values = notes.map(({ controls }) => plainControls(controls));
    expect(values[0]).toEqual({ velocity: 0.8, note: 0 });
    expect(values[4]!['note']).toBeCloseTo(6, 9);
    expect(notes.at(-1)!.delta).toBeCloseTo(1 / 16, 9);
  });

  test('plays a track that the section does not play, and not one that it mutes', () => {
    const rolled = counts(song('', form('2', ', play: [kick]')), 8, 'b');
    expect(rolled).toEqual([0, 0, 0, 0, 0, 0, 4, 4 + 4 + 8]);
    expect(counts(song('', form('2', ', mute: [b]')), 8, 'b')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('gives way to a kick-out behind it', () => {
    const text = song('', form('8', ', kickout: {bars: 1/4, of: [b]}'));
    expect(counts(text, 8, 'b').slice(-1)).toEqual([24]);
  });
});

describe('builds and drops', () => {
  const form = `arrangement:
  - {section: build, bars: 4, play: [kick], build: {a: 3}}
  - {section: drop, bars: 4, play: [kick], drop: [b]}
`;

  test('a build is one note up to the section’s end', () => {
    const [note, ...more] = played(song('', form), 8);
    expect(more).toEqual([]);
    expect([note?.time, note?.delta]).toEqual([1, 3]);
  });

  test('a drop is struck once, where the section begins, each time that it does', () => {
    expect(times(played(song('', form), 16, 0, 'b'))).toEqual([4, 12]);
  });

  test('a track may have nothing else to play', () => {
    const text = song('', form).replace(', pattern: "~"', '');
    expect(times(played(text, 8, 0, 'b'))).toEqual([4]);
  });
});

test('a track whose patterns are all in sections plays them', () => {
  const text =
    'bpm: 240\ntracks: {a: {instrument: rim}}\narrangement: [{section: one, bars: 1, pattern: {a: "x*3"}}, {section: two, bars: 1}]\n';
  expect(counts(text, 3)).toEqual([3, 0, 3]);
});
