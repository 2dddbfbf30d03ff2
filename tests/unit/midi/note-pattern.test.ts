import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { noteFile, readMidi } from '../../../src/midi/index.ts';
import { commonTime, type Meter } from '../../../src/music/index.ts';
import { queryWithin } from '../../../src/pattern/index.ts';
import type { MidiChoice } from '../../../src/song/index.ts';
import { evaluateExpression } from '../../../src/tidal/index.ts';
import { midiFile, type WrittenNote, type WrittenTrack } from '../../midi-bytes.ts';

function file(tracks: readonly WrittenTrack[], division = 480) {
  const read = readMidi(midiFile(tracks, division), 'riff.mid');
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return noteFile(read.value);
}

const usual: MidiChoice = { from: 1, loop: true, transpose: 0 };

function patternOf(
  tracks: readonly WrittenTrack[],
  choice: Partial<MidiChoice> = {},
  meter: Meter = commonTime,
) {
  return file(tracks).pattern({ ...usual, ...choice }, meter);
}

function textOf(notes: readonly WrittenNote[], choice: Partial<MidiChoice> = {}, meter?: Meter) {
  const written = patternOf([{ notes }], choice, meter);
  if (!written.ok) throw new Error(written.problems[0]?.message);
  return written.value.text;
}

/** What a text plays: beginnings and ends in cycles, notes and velocities. */
function played(text: string, cycles: number) {
  const { pattern, problems } = evaluateExpression(text);
  expect(problems).toEqual([]);
  const answer = pattern && queryWithin(pattern, rational(0), rational(cycles));
  if (!answer?.ok) throw new Error(text);
  return answer.value
    .filter((event) => event.hasOnset)
    .map(({ wholeOrPart, value }) => [
      wholeOrPart.begin.toNumber(),
      wholeOrPart.end.toNumber(),
      Number(value['note']),
      value['velocity'],
    ])
    .sort(([a = 0, , b = 0], [c = 0, , d = 0]) => Number(a) - Number(c) || Number(b) - Number(d));
}

const quarter = 480;

test('a note keeps its place, its length and its velocity, in bars of the song', () => {
  const text = textOf([
    { at: 0, length: 120, key: 60, velocity: 127 },
    { at: 480, length: 960, key: 56, velocity: 64 },
    { at: 1920, length: 480, key: 72, velocity: 127 },
  ]);
  expect(text).toBe(
    'slow 2 $ note "c5 ~@3 gs4@8 ~@4 c6@4 ~@12" # velocity "1 ~@3 0.504@8 ~@4 1@4 ~@12"',
  );
  expect(played(text, 4)).toEqual([
    [0, 1 / 16, 0, 1],
    [1 / 4, 3 / 4, -4, 0.504],
    [1, 5 / 4, 12, 1],
    [2, 33 / 16, 0, 1],
    [9 / 4, 11 / 4, -4, 0.504],
    [3, 13 / 4, 12, 1],
  ]);
});

test('notes at once are a chord, and notes that overlap are voices', () => {
  const chord = [60, 64, 67].map((key) => ({ at: 0, length: 1920, key }));
  expect(textOf(chord)).toBe('note "[c5,e5,g5]" # velocity 0.787');
  const text = textOf([...chord.slice(0, 1), { at: quarter, length: quarter, key: 72 }]);
  expect(text).toMatch(/^stack\n {2}\[ note "c5" # velocity 0.787\n {2}, note "~ c6 ~@2"/);
  expect(played(text, 1)).toEqual([
    [0, 1, 0, 0.787],
    [0.25, 0.5, 12, 0.787],
  ]);
});

test('every note of a long, dense file comes back at its place', () => {
  const notes = Array.from({ length: 3000 }, (_, at) => ({
    at: at * 60 + (at % 7),
    length: 30 + 10 * (at % 5),
    key: 36 + ((at * 5) % 49),
    velocity: 1 + ((at * 3) % 127),
  }));
  const text = textOf(notes);
  const expected = notes.map(({ at, length, key, velocity }) => [
    at / 1920,
    (at + length) / 1920,
    key - 60,
    Number((velocity / 127).toFixed(3)),
  ]);
  const found = played(text, 94);
  expect(found).toHaveLength(3000);
  for (const [index, event] of found.entries()) {
    for (const [part, value] of event.entries()) {
      expect(value).toBeCloseTo(Number(expected[index]?.[part]), 9);
    }
  }
});

describe('which notes', () => {
  const tracks: readonly WrittenTrack[] = [
    { name: 'Tempo', notes: [] },
    { name: 'Lead', notes: [{ at: 0, length: quarter, key: 72 }] },
    {
      name: 'Drums',
      notes: [
        { at: 0, length: 10, key: 36, channel: 10 },
        { at: 960, length: 10, key: 38, channel: 10 },
        { at: 1920, length: 10, key: 36, channel: 10 },
      ],
    },
  ];
  const textFor = (choice: Partial<MidiChoice>, meter?: Meter) => {
    const written = patternOf(tracks, choice, meter);
    return written.ok ? written.value.text : written.problems[0]?.code;
  };

  test('of a track by number or name, of a channel, of a key as hits', () => {
    const lead = 'note "c6 ~@3" # velocity 0.787';
    expect(textFor({ track: 2 })).toBe(lead);
    expect(textFor({ track: 'lead' })).toBe(lead);
    expect(textFor({ channel: 1 })).toBe(lead);
    expect(textFor({ hits: 36 })).toBe('slow 2 $ velocity "0.787 ~@191 0.787 ~@191"');
    expect(textFor({ hits: 38, bars: 1 })).toBe('velocity "~@96 0.787 ~@95"');
  });

  test('from a bar on, so many, transposed, and once', () => {
    expect(textFor({ channel: 10, from: 2 })).toBe('note "c3 ~@191" # velocity 0.787');
    expect(textFor({ track: 2, bars: 2, transpose: -12 })).toBe(
      'slow 2 $ note "c5 ~@7" # velocity 0.787',
    );
    expect(textFor({ track: 2, loop: false })).toBe('playFor 0 1 $ note "c6 ~@3" # velocity 0.787');
  });

  test('in bars of another meter', () => {
    expect(textFor({ track: 2 }, { beats: 7, unit: 8 })).toBe('note "c6@2 ~@5" # velocity 0.787');
  });

  test.each<[string, Partial<MidiChoice>, string, RegExp]>([
    ['a track past the last', { track: 4 }, 'midi.track', /It has 3 tracks/],
    ['a name that is none', { track: 'Drumz' }, 'midi.track', /Did you mean `Drums`/],
    ['a track without notes', { track: 1 }, 'midi.empty', /track 2 \(Lead\) on channel 1; track 3/],
    ['a channel without notes', { channel: 2 }, 'midi.empty', /notes in track 2/],
    ['a bar past the end', { from: 9 }, 'midi.bars', /Bars count from 1/],
    ['bars without notes', { track: 2, from: 2, bars: 4 }, 'midi.bars', /Bars/],
  ])('%s is a Problem', (_, choice, code, hint) => {
    const written = patternOf(tracks, choice);
    expect(written.problems).toEqual([expect.objectContaining({ code })]);
    expect(written.problems[0]?.hint).toMatch(hint);
  });

  test('a file in another meter is played with a warning', () => {
    const waltz = [{ meter: [3, 2] as const, notes: [{ at: 0, length: 480, key: 60 }] }];
    const written = patternOf(waltz);
    expect(written.ok).toBe(true);
    expect(written.problems).toMatchObject([{ code: 'midi.meter', severity: 'warning' }]);
    expect(patternOf(waltz, {}, { beats: 3, unit: 4 }).problems).toEqual([]);
    expect(patternOf(waltz, {}, { beats: 6, unit: 8 }).problems).toEqual([]);
  });
});

describe('too much', () => {
  test('notes, bars and voices are refused', () => {
    const code = (notes: readonly WrittenNote[]) => patternOf([{ notes }]).problems[0]?.code;
    const many = Array.from({ length: 10_001 }, (_, at) => ({ at: at * 9, length: 5, key: 60 }));
    expect(code(many)).toBe('midi.too-many');
    expect(code([{ at: 1920 * 20_000, length: 5, key: 60 }])).toBe('midi.too-many');
    const voices = Array.from({ length: 100 }, (_, key) => ({ at: 0, length: 10 + key, key }));
    expect(code(voices)).toBe('midi.too-many');
  });
});
