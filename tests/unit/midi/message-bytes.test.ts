import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockBytes, midiBytes, readMessage } from '../../../src/midi/message-bytes.ts';
import type { MidiMessage } from '../../../src/stage/index.ts';

const channel = fc.integer({ min: 1, max: 16 });
const seven = fc.nat(127);
const fourteen = fc.nat(16_383);

/** Messages that are one message on the wire too. */
const plain: fc.Arbitrary<MidiMessage> = fc.oneof(
  fc.record({
    kind: fc.constant('note-on' as const),
    channel,
    note: seven,
    velocity: fc.integer({ min: 1, max: 127 }),
  }),
  fc.record({ kind: fc.constant('note-off' as const), channel, note: seven }),
  fc.record({ kind: fc.constant('control' as const), channel, controller: seven, value: seven }),
  fc.record({ kind: fc.constant('program' as const), channel, program: seven }),
  fc.record({ kind: fc.constant('bend' as const), channel, value: fourteen }),
  fc.record({ kind: fc.constant('pressure' as const), channel, value: seven }),
  fc.record({ kind: fc.constant('note-pressure' as const), channel, note: seven, value: seven }),
);

describe('MIDI bytes', () => {
  it('are those of the standard', () => {
    expect(midiBytes({ kind: 'note-on', channel: 16, note: 60, velocity: 1 })).toEqual([
      [0x9f, 60, 1],
    ]);
    expect(midiBytes({ kind: 'bend', channel: 1, value: 8192 })).toEqual([[0xe0, 0, 64]]);
    expect(midiBytes({ kind: 'program', channel: 2, program: 5 })).toEqual([[0xc1, 5]]);
    expect(midiBytes({ kind: 'control-14', channel: 1, controller: 1, value: 8193 })).toEqual([
      [0xb0, 1, 64],
      [0xb0, 33, 1],
    ]);
    expect(midiBytes({ kind: 'nrpn', channel: 1, parameter: 300, value: 16_000 })).toEqual([
      [0xb0, 99, 2],
      [0xb0, 98, 44],
      [0xb0, 6, 125],
      [0xb0, 38, 0],
    ]);
  });

  it('are read back as what they were', () => {
    fc.assert(
      fc.property(plain, (message) => {
        expect(midiBytes(message).map(readMessage)).toEqual([message]);
      }),
    );
  });

  it('end a note where its strength is nothing', () => {
    expect(readMessage([0x92, 60, 0])).toEqual({ kind: 'note-off', channel: 3, note: 60 });
  });

  it('of the clock are read back', () => {
    const position = { kind: 'position', sixteenths: 1000 } as const;
    for (const message of [{ kind: 'clock' }, { kind: 'start' }, position] as const) {
      expect(readMessage(clockBytes(message))).toEqual(message);
    }
    expect(clockBytes({ kind: 'continue' })).toEqual([0xfb]);
    expect(clockBytes({ kind: 'stop' })).toEqual([0xfc]);
  });

  it('that are no message are refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 5 }), (bytes) => {
        const read = readMessage(bytes);
        if (read === undefined) return;
        for (const value of Object.values(read)) {
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(16_383);
        }
        expect(bytes.slice(1).every((byte) => byte < 128)).toBe(true);
      }),
    );
  });
});
