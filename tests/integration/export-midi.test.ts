import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Rational, rational } from '../../src/base/index.ts';
import { beginState, stage } from '../../src/stage/index.ts';
import { hasPeer } from '../peers.ts';
import { gabber } from '../unit/cli/harness.ts';
import { planText, temporaryFolder } from './render-fixtures.ts';

const song = `title: Ketelhuis
bpm: "<180 [200 220 240 200]>"
meter: 7/8
key: fs minor
tracks:
  juno: {output: {midi: Juno, channel: 3}, pattern: 'note "c5 e5 g5" # progNum 5 # midibend 9000'}
  swung: {output: {midi: Juno, channel: 4}, groove: mpc-60, pattern: 'note "c6*8"'}
  kick: {instrument: gabber-kick, pattern: x*4}
arrangement:
  - {section: in, bars: 2, play: all}
  - {section: uit, bars: 4, play: all, bpm: {from: 180, to: 300}}
`;
const bars = 6;

/** One line of what midicsv prints: track, tick, kind, and the rest. */
interface Row {
  readonly track: number;
  readonly tick: number;
  readonly kind: string;
  readonly data: readonly string[];
}

/** A file as the program midicsv reads it. */
function readByOther(file: string): Row[] {
  const { stdout, status, stderr } = spawnSync('midicsv', [file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((each) => each.trim()))
    .map(([track, tick, kind = '', ...data]) => {
      return { track: Number(track), tick: Number(tick), kind, data };
    });
}

/** Seconds of a tick, by the tempi that stand in the file. */
function clockOf(rows: readonly Row[], division: number): (tick: number) => number {
  const tempi = rows.filter(({ kind }) => kind === 'Tempo');
  return (tick) => {
    let seconds = 0;
    for (const [index, { tick: from, data }] of tempi.entries()) {
      const to = Math.min(tick, tempi[index + 1]?.tick ?? Number.POSITIVE_INFINITY);
      if (to > from) seconds += ((to - from) / division) * Number(data[0]) * 1e-6;
    }
    return seconds;
  };
}

describe.skipIf(!hasPeer('midicsv'))('a song as a MIDI file, read by another program', () => {
  it('has tempo, meter, key, names, sections and messages, and each note at its second', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), song);
    const done = await gabber(['export', 'a.yaml', 'midi'], { cwd: folder });
    expect([done.status, done.out, done.err]).toEqual([0, 'a.mid\n', '']);
    const rows = readByOther(join(folder, 'a.mid'));
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    const [header] = of('Header');
    expect(header?.data.slice(0, 2)).toEqual(['1', '4']);
    expect(of('Title_t').map(({ data }) => data.join())).toEqual([
      '"Ketelhuis"',
      '"juno"',
      '"swung"',
      '"kick"',
    ]);
    expect(of('Time_signature')[0]?.data.slice(0, 2)).toEqual(['7', '3']);
    expect(of('Key_signature')[0]?.data).toEqual(['3', '"minor"']);
    const division = Number(header?.data[2]);
    expect(of('Marker_t').map(({ tick, data }) => [tick / division, data.join()])).toEqual([
      [0, '"in"'],
      [7, '"uit"'],
    ]);
    expect(of('Program_c')[0]?.data).toEqual(['2', '5']);
    expect(of('Pitch_bend_c')[0]?.data).toEqual(['2', '9000']);
    expect(new Set(of('Note_on_c').map(({ track, data }) => `${track} ${data[0]}`))).toEqual(
      new Set(['2 2', '3 3', '4 9']),
    );
    const secondsAt = clockOf(rows, division);
    const tick = secondsAt(1) - secondsAt(0);
    for (const [track, name] of [
      [2, 'juno'],
      [3, 'swung'],
    ] as const) {
      const begun = of('Note_on_c').filter((row) => row.track === track);
      const times = begun.map((row) => secondsAt(row.tick));
      const expected = playedLive(name);
      expect(times).toHaveLength(expected.length);
      for (const [index, time] of times.entries()) {
        expect(Math.abs(time - (expected[index] ?? 0))).toBeLessThan(tick);
      }
    }
  });

  it('can be read for songs that gabber brings', async () => {
    const folder = await temporaryFolder();
    for (const name of ['rotterdam', 'carrousel', 'zwavel']) {
      const file = join(folder, `${name}.mid`);
      const done = await gabber(['export', `patterns/songs/${name}.yaml`, 'midi', '-o', file]);
      expect([done.status, done.err]).toEqual([0, '']);
      const rows = readByOther(file);
      const begun = rows.filter(({ kind, data }) => kind === 'Note_on_c' && data[2] !== '0');
      const ended = rows.filter(({ kind }) => kind === 'Note_off_c');
      expect(begun.length).toBeGreaterThan(500);
      expect(ended).toHaveLength(begun.length);
      expect(readFileSync(file).length).toBeGreaterThan(5000);
    }
  });
});

/** Seconds at which a track's notes are sent to its port while the song plays. */
function playedLive(track: string): number[] {
  const plan = planText(song, 'shared', { live: {} });
  const span = { begin: Rational.zero, end: rational(bars) };
  return stage(plan, beginState(Rational.zero), span)
    .midi.filter((each) => each.track === track && each.message.kind === 'note-on')
    .map(({ time }) => time);
}
