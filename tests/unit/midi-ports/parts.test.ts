import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DueQueue } from '../../../src/midi-ports/due-queue.ts';
import { findPort } from '../../../src/midi-ports/find-port.ts';
import { HeldNotes } from '../../../src/midi-ports/held-notes.ts';
import { loadMidi } from '../../../src/midi-ports/library.ts';

describe('a name of a port', () => {
  const names = ['Midi Through:0', 'JUNO-106 MIDI 1', 'JUNO-106 MIDI 2', 'TR-8S'];

  it('means the port of just that name, or the only one that has it', () => {
    expect(findPort(names, 'TR-8S')).toBe(3);
    expect(findPort(names, 'through')).toBe(0);
    expect(findPort([...names, 'juno'], 'juno')).toBe(4);
  });

  it('means none where several would do', () => {
    expect(findPort(names, 'juno')).toBeUndefined();
    expect(findPort(names, 'DX7')).toBeUndefined();
  });
});

describe('held notes', () => {
  it('are those that were begun and not ended, each ended once', () => {
    const held = new HeldNotes();
    for (const bytes of [[0x90, 60, 100], [0x90, 62, 100], [0x81, 60, 0], [0x90, 62, 0], [0xf8]]) {
      held.see(bytes);
    }
    const offs = held.release();
    expect(offs.filter(([status = 0]) => status < 0x90)).toEqual([[0x80, 60, 0]]);
    // channels 1 and 2 were used: sustain and all notes off for each
    expect(offs.filter(([status = 0]) => status >= 0xb0)).toHaveLength(4);
    expect(held.release().filter(([status = 0]) => status < 0x90)).toEqual([]);
  });
});

describe('the queue of what is due', () => {
  it('gives things in order of time, and of coming at one time', () => {
    const item = fc.record({ at: fc.nat(50), id: fc.nat() });
    fc.assert(
      fc.property(fc.array(item), fc.nat(60), (items, now) => {
        const queue = new DueQueue<(typeof items)[number]>();
        for (const each of items) queue.add(each);
        const sorted = [...items].sort((a, b) => a.at - b.at);
        expect(queue.take(now)).toEqual(sorted.filter(({ at }) => at <= now));
        expect(queue.length).toBe(sorted.filter(({ at }) => at > now).length);
      }),
    );
  });
});

describe('a system without MIDI', () => {
  it('is a Problem, not an end', () => {
    const loaded = loadMidi('gabber-has-no-such-package');
    expect(loaded.ok).toBe(false);
    expect(loaded.problems[0]?.code).toBe('midi.none');
  });
});
