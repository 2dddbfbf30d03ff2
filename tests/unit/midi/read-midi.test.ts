import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMidi } from '../../../src/midi/index.ts';
import { chunk, header, midiFile, variable } from '../../midi-bytes.ts';

const read = (bytes: Iterable<number>) => readMidi(Uint8Array.from(bytes), 'a.mid');
/** A file of one track with these bytes. */
const track = (...data: readonly number[]) => [...header(1, 96), ...chunk('MTrk', data)];
const end = [0, 0xff, 0x2f, 0];

function notesOf(bytes: Iterable<number>) {
  const file = read(bytes);
  if (!file.ok) throw new Error(file.problems[0]?.message);
  return file.value.tracks.flatMap(({ notes }) => notes);
}

test('reads notes with their channels, names of tracks, the meter and the division', () => {
  const file = read(
    midiFile(
      [
        { name: 'Tempo', meter: [7, 3], notes: [] },
        {
          name: 'Bass',
          notes: [{ at: 96, length: 48, key: 36, velocity: 90, channel: 3 }],
          end: 384,
        },
      ],
      96,
    ),
  );
  expect(file).toEqual({
    ok: true,
    problems: [],
    value: {
      name: 'a.mid',
      division: 96,
      meter: { beats: 7, unit: 8 },
      tracks: [
        { name: 'Tempo', notes: [], end: 0 },
        {
          name: 'Bass',
          notes: [{ begin: 96, end: 144, key: 36, velocity: 90, channel: 3 }],
          end: 384,
        },
      ],
    },
  });
});

describe('what files hold beside plain notes', () => {
  test('running status, and a note on without velocity as an end', () => {
    const notes = notesOf(track(0, 0x90, 60, 100, 24, 60, 0, 0, 62, 80, 24, 62, 0, ...end));
    expect(notes.map(({ begin, end, key }) => [begin, end, key])).toEqual([
      [0, 24, 60],
      [24, 48, 62],
    ]);
  });

  test('controllers, programs, bends, system exclusive and other chunks are passed over', () => {
    const bytes = [
      ...header(1, 96),
      ...chunk('XFIH', [1, 2, 3]),
      ...chunk('MTrk', [
        ...[0, 0xb0, 7, 100],
        ...[0, 0xc0, 5],
        ...[0, 0xe0, 0, 64],
        ...[0, 0xf0, 3, 1, 2, 0xf7],
        ...[0, 0xff, 0x51, 3, 7, 161, 32],
        ...[0, 0x90, 60, 100],
        ...[96, 0x80, 60, 0],
        ...end,
      ]),
    ];
    expect(notesOf(bytes)).toEqual([{ begin: 0, end: 96, key: 60, velocity: 100, channel: 1 }]);
  });

  test('a note that is struck again ends, and one that never ends lasts to the end', () => {
    const notes = notesOf(track(0, 0x90, 60, 100, 10, 60, 90, 20, 0xff, 0x2f, 0));
    expect(notes.map(({ begin, end }) => [begin, end])).toEqual([
      [0, 10],
      [10, 30],
    ]);
  });
});

describe('files that cannot be read', () => {
  const whole = [...midiFile([{ notes: [{ at: 0, length: 96, key: 60 }] }], 96)];

  test.each<[string, readonly number[], string, RegExp]>([
    ['nothing', [], 'midi.kind', /no MIDI file/],
    ['text', [...Buffer.from('tracks: {}')], 'midi.kind', /MThd/],
    ['a short header', chunk('MThd', [0, 1]), 'midi.damaged', /header of 2 bytes/],
    ['a header that breaks off', whole.slice(0, 10), 'midi.damaged', /longer than the file/],
    ['no ticks', [...header(1, 0), ...chunk('MTrk', end)], 'midi.division', /no ticks/],
    ['frames of film', [...header(1, 0xe728), ...chunk('MTrk', end)], 'midi.division', /film/],
    ['a track too few', header(2, 96).concat(chunk('MTrk', end)), 'midi.damaged', /track 2 of 2/],
    ['65535 tracks', header(65_535, 96), 'midi.too-many', /65535 tracks/],
    ['a number without an end', track(0x81, 0x82, 0x83, 0x84, 5), 'midi.damaged', /more than 4/],
    ['data without a message', track(0, 60, 100), 'midi.damaged', /data without a message/],
    ['a message that breaks off', track(0, 0x90, 60, 0x90), 'midi.damaged', /breaks off/],
    ['a message of no file', track(0, 0xf8), 'midi.damaged', /no file holds/],
    ['a name past the chunk', track(0, 0xff, 3, 120, 65), 'midi.damaged', /longer than/],
    ['an exclusive past the chunk', track(0, 0xf0, ...variable(2 ** 27)), 'midi.damaged', /longer/],
    [
      'a chunk past the file',
      [...header(1, 96), ...chunk('MTrk', end).slice(0, -1)],
      'midi.damaged',
      /longer than the file/,
    ],
  ])('%s', (_, bytes, code, message) => {
    const file = read(bytes);
    expect(file.ok).toBe(false);
    expect(file.problems).toEqual([expect.objectContaining({ code, severity: 'error' })]);
    expect(file.problems[0]?.message).toMatch(message);
  });

  test('a million messages', () => {
    const many = Array.from({ length: 1_000_000 }, () => [0, 0xc0, 1]).flat();
    const file = read([...header(1, 96), ...chunk('MTrk', many)]);
    expect(file.problems.map(({ code }) => code)).toEqual(['midi.too-many']);
  });

  test('cut anywhere, and with any byte changed, a file is read or refused', () => {
    const bytes = midiFile([{ name: 'a', meter: [3, 2], notes: [{ at: 9, length: 9, key: 60 }] }]);
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (cut, at, byte) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = byte;
        for (const each of [bytes.slice(0, cut), changed]) {
          const file = readMidi(each, 'a.mid');
          if (!file.ok) expect(file.problems).toHaveLength(1);
        }
      }),
    );
  });

  test('any bytes behind a header are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
        const file = read([...header(1, 96), ...chunk('MTrk', [...data])]);
        if (!file.ok) expect(file.problems).toHaveLength(1);
      }),
    );
  });
});
