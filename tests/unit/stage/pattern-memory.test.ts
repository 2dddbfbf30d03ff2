import { describe, expect, it } from 'vitest';
import { sixteenTracks } from '../../../bench/live/songs.mjs';
import { Rational, rational } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import {
  beginState,
  type LiveOptions,
  otherTracks,
  PatternMemory,
  type Plan,
  planSong,
  stage,
} from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

/** The registry is another one each time, as when a file is read again. */
function planned(text: string, live: LiveOptions): Plan {
  const registry = makeDefaultRegistry();
  const read = readSong(text, { registry, file: 'song.yaml' });
  if (!read.ok) throw new Error(read.problems[0]?.message);
  const plan = planSong(read.value.song, { registry, layout: 'shared', live });
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  return plan.value;
}

/** What a plan plays in some cycles. */
function played(plan: Plan): string {
  const span = { begin: Rational.zero, end: rational(4) };
  return JSON.stringify(stage(plan, beginState(Rational.zero), span).messages);
}

const song = `${sixteenTracks()}progression: '<i VI>'
arrangement:
  - {section: a, bars: 2, pattern: {stab: 'note "f4*4"'}}
  - {section: b, bars: 2, key: c minor, set: {kick: {drive: 9dB}}}
`;
/** A save after the other: what is changed, and which tracks are others then. */
const saves: readonly (readonly [from: string, to: string, others: readonly string[]])[] = [
  ['drive: 6dB', 'drive: 7dB', ['kick']],
  ['x(5,16)', 'x(5,8)', ['rim']],
  ['level: -14dB', 'level: -13dB', []],
  ['every 4 rev', 'every 3 rev', ['lead']],
  ['note "f4*4"', 'note "f4*2"', ['stab']],
  ['distort: {drive: 3dB}', 'distort: {drive: 4dB}', []],
  ['instrument: snare,', 'instrument: clap,', ['snare']],
];

describe('patterns that are remembered', () => {
  it('are those that would be read anew, and tell which tracks are others', () => {
    const memory = new PatternMemory();
    let text = song.replace(/^progression.*\n/m, '');
    let before = planned(text, { memory });
    for (const [from, to, others] of saves) {
      text = text.replace(from, to);
      const after = planned(text, { before, memory });
      expect(played(after)).toBe(played(planned(text, { before })));
      expect([to, otherTracks(before, after).map(({ name }) => name)]).toEqual([to, others]);
      expect(otherTracks(before, planned(text, { before }))).toHaveLength(16);
      before = after;
    }
  });

  it('follow what all tracks have in common: chords, keys, tempo, what they may name', () => {
    const memory = new PatternMemory();
    let text = song;
    let before = planned(text, { memory });
    const changes = [
      ["'<i VI>'", "'<i VII>'"],
      ['key: f minor', 'key: g minor'],
      ['bpm: 180', 'bpm: 170'],
      ['  echo:', '  echo2: {effects: [{delay: {}}]}\n  echo:'],
      ['bars: 2, key', 'bars: 3, key'],
    ] as const;
    for (const [from, to] of changes) {
      text = text.replace(from, to);
      const after = planned(text, { before, memory });
      expect(played(after)).toBe(played(planned(text, { before })));
      expect(otherTracks(before, after)).toHaveLength(16);
      before = after;
    }
  });
});
