import { describe, expect, it } from 'vitest';
import { KeyRecorder } from '../../../src/live/key-recorder.ts';
import { Player } from '../../../src/live/player.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = `bpm: 180
tracks:
  lead: {instrument: organ, source: {midi-input: Keys, channel: 1, transpose: 12}}
  bass: {instrument: acid, source: {midi-input: Keys, channel: 2}}
`;

function recording() {
  const player = new Player(planText(song, 'shared', { live: {} }), { clock: { now: () => 0 } });
  const recorder = new KeyRecorder();
  return {
    hear: (bytes: readonly number[], cycle: number) => recorder.hear('Keys', bytes, player, cycle),
    takes: (now = 10) =>
      recorder.takes(() => now).map(({ track, notes }) => ({ track, notes: [...notes] })),
  };
}

describe('what is played on keys', () => {
  it('is written down for each track, in cycles', () => {
    const { hear, takes } = recording();
    hear([0x90, 60, 100], 4.1);
    hear([0x91, 36, 90], 4.2);
    hear([0x80, 60, 0], 4.5);
    hear([0x91, 36, 0], 4.6);
    expect(takes()).toEqual([
      { track: 'lead', notes: [{ begin: 4.1, end: 4.5, key: 72, velocity: 100 }] },
      { track: 'bass', notes: [{ begin: 4.2, end: 4.6, key: 36, velocity: 90 }] },
    ]);
  });

  it('ends what is still down, and what is struck again', () => {
    const { hear, takes } = recording();
    hear([0x90, 60, 100], 1);
    hear([0x90, 60, 50], 2);
    expect(takes(3)[0]?.notes).toEqual([
      { begin: 1, end: 2, key: 72, velocity: 100 },
      { begin: 2, end: 3, key: 72, velocity: 50 },
    ]);
  });

  it('is nothing where no keys were played', () => {
    const { hear, takes } = recording();
    hear([0x80, 60, 0], 1);
    hear([0xf8], 1);
    hear([0x92, 60, 100], 1);
    expect(takes().flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('keeps so many notes and no more', () => {
    const { hear, takes } = recording();
    for (let count = 0; count < 25_000; count += 1) {
      hear([0x90, count % 128, 100], count / 100);
      hear([0x80, count % 128, 0], count / 100 + 0.001);
    }
    expect(takes()[0]?.notes).toHaveLength(20_000);
  });
});
