import { describe, expect, it } from 'vitest';
import { Rational, rational, success } from '../../../src/base/index.ts';
import { LiveMidi } from '../../../src/live/live-midi.ts';
import { Player } from '../../../src/live/player.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, scoreNotes, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

const devices = `devices:
  juno:
    port: JUNO-106
    channel: 2
    latency: 10ms
    controls: {cutoff: 74, sweep: {cc: 1, bits: 14}, wave: {nrpn: 300}, detune: {cc: 94, from: -1, to: 1}}
`;
const song = (pattern: string, more = devices): string =>
  `bpm: 240\n${more}tracks:\n  lead: {output: {midi: juno}, pattern: '${pattern}'}\n`;

function sent(pattern: string) {
  const plan = planText(song(pattern), 'shared', { live: {} });
  const span = { begin: Rational.zero, end: rational(1) };
  const staged = stage(plan, beginState(Rational.zero), span);
  expect(staged.problems).toEqual([]);
  return staged.midi.map(({ port, message }) => ({ port, ...message }));
}

describe('a device', () => {
  it('has a port, a channel, and controls that patterns set by name', () => {
    const juno = { port: 'JUNO-106', channel: 2 };
    expect(sent('cutoff "0 0.5 1" # sweep 1 # wave 0.5 # detune 0')).toEqual(
      [0, 64, 127].flatMap((value) => [
        { ...juno, kind: 'control', controller: 74, value },
        { ...juno, kind: 'control-14', controller: 1, value: 16_383 },
        { ...juno, kind: 'nrpn', parameter: 300, value: 8192 },
        { ...juno, kind: 'control', controller: 94, value: 64 },
      ]),
    );
  });

  it('plays notes with them, and keeps values within what it can be told', () => {
    const [set, note] = sent('note "c5" # cutoff 7');
    expect(set).toMatchObject({ kind: 'control', value: 127 });
    expect(note).toMatchObject({ kind: 'note-on', note: 60 });
  });

  it('is told earlier by as much as it takes to sound', () => {
    const at: number[] = [];
    const out = {
      now: () => 0,
      send: (_port: string, time: number) => void at.push(time),
      release: () => undefined,
      close: async () => undefined,
    };
    const plan = planText(song('note "c5"'), 'shared', { live: {} });
    const player = new Player(plan, { clock: { now: () => 0 } });
    player.begin(Rational.zero, 5);
    const midi = new LiveMidi({ out, clockPorts: [], quarters: 4, delayOf: (live) => live });
    midi.begin();
    midi.take(player.advance(5.1), true, plan);
    expect(at[0]).toBeCloseTo(4.99, 9);
  });

  it('is told what the song sets with its first event, and again where that has changed', () => {
    const text = song('note "c5*2"').replace(
      '{output: {midi: juno}, ',
      '{output: {midi: juno}, set: {cutoff: 0.5, detune: "<0 1>"}, ',
    );
    const plan = planText(text, 'shared', { live: {} });
    let state = beginState(Rational.zero);
    const told = [0, 1, 2].map((cycle) => {
      const staged = stage(plan, state, { begin: rational(cycle), end: rational(cycle + 1) });
      state = staged.state;
      expect(staged.problems).toEqual([]);
      return staged.midi.flatMap(({ message }) =>
        message.kind === 'control' ? `${message.controller}: ${message.value}` : [],
      );
    });
    expect(told).toEqual([['74: 64', '94: 64'], ['94: 127'], ['94: 64']]);
  });

  it('goes back to what the song sets after an event that said otherwise', () => {
    const set = song('stack [note "c5", cutoff "~ 1"]').replace(
      '{output: {midi: juno}, ',
      '{output: {midi: juno}, set: {cutoff: 0.5}, ',
    );
    const plan = planText(set, 'shared', { live: {} });
    const staged = stage(plan, beginState(Rational.zero), {
      begin: Rational.zero,
      end: rational(2),
    });
    const told = staged.midi.flatMap(({ message }) =>
      message.kind === 'control' ? message.value : [],
    );
    expect(told).toEqual([64, 127, 64, 127]);
  });

  it('has the controls of a profile beside its own, which go before', () => {
    const more = 'devices: {juno: {profile: mine, controls: {cutoff: 20}}}\n';
    const registry = {
      ...makeDefaultRegistry(),
      devices: {
        names: ['mine'],
        read: new Map([
          ['mine', success({ channel: 4, controls: { cutoff: 74, wave: { nrpn: 300 } } })],
        ]),
      },
    };
    const read = readSong(song('cutoff 1 # wave 1', more), { registry });
    if (!read.ok) throw new Error(read.problems[0]?.message);
    expect(read.value.song.tracks[0]?.output).toMatchObject({
      port: 'juno',
      channel: 4,
      controls: [
        { name: 'cutoff', number: 20 },
        { name: 'wave', kind: 'nrpn' },
      ],
    });
  });

  it('is told of what it cannot be', () => {
    const wrong = [
      'a: {cc: 40, bits: 14}',
      'a: {cc: 1, nrpn: 2}',
      'a: {from: 1}',
      'a: {cc: 1, from: 2, to: 2}',
      'a: {nrpn: 3, bits: 14}',
    ];
    for (const control of wrong) {
      const more = `devices: {juno: {controls: {${control}}}}\n`;
      const read = readSong(song('note "c5"', more), { registry: makeDefaultRegistry() });
      expect(
        read.problems.map(({ code }) => code),
        control,
      ).toEqual(['song.device']);
    }
  });
});

describe('what moves a control of a device', () => {
  /** Values of the controller 74 in two cycles, with the parts of a second at which it is told them. */
  function moved(modulator: string, more = ''): readonly (readonly [number, number])[] {
    const text = song('note "c5*2"').replace(
      'pattern:',
      `modulate: [{${modulator}}], ${more}pattern:`,
    );
    const plan = planText(text, 'shared', { live: {} });
    let state = beginState(Rational.zero);
    const found: (readonly [number, number])[] = [];
    for (const cycle of [0, 1]) {
      const span = { begin: rational(cycle), end: rational(cycle + 1) };
      const staged = stage(plan, state, span);
      state = staged.state;
      for (const { time, message } of staged.midi) {
        if (message.kind === 'control' && message.controller === 74) {
          found.push([time, message.value]);
        }
      }
    }
    return found;
  }

  it('is an LFO, told where the controller has another value', () => {
    const found = moved('lfo: ramp, rate: 2 bars, param: cutoff, from: 0, to: 1');
    expect(found[0]).toEqual([0, 0]);
    expect(found.length).toBeGreaterThan(120);
    expect(found.every(([time, value]) => Math.abs(value - (127 * time) / 2) < 1)).toBe(true);
    expect(new Set(found.map(([, value]) => value)).size).toBe(found.length);
    const square = moved('lfo: square, rate: 1 bar, param: cutoff, from: 0.2, to: 0.8');
    expect(square.map(([time]) => time)).toEqual([0, 0.5, 1, 1.5]);
    expect(square.map(([, value]) => value)).toEqual([102, 25, 102, 25]);
  });

  it('is a lane, or a pattern, and goes before what the track sets', () => {
    expect(moved('pattern: "0 1", param: cutoff', 'set: {cutoff: 0.5}, ')).toEqual([
      [0, 0],
      [0.5, 127],
      [1, 0],
      [1.5, 127],
    ]);
    const lane = moved('lane: {1: 0, 3: 1}, param: cutoff');
    expect(lane[0]).toEqual([0, 0]);
    expect(lane.at(-1)?.[1]).toBeGreaterThan(124);
    expect(lane.every(([time, value]) => Math.abs(value - (127 * time) / 2) < 1)).toBe(true);
  });

  it('is in a score too, for files of notes', () => {
    const text = song('note "c5*2"').replace(
      'pattern:',
      'modulate: [{pattern: "0 1", param: cutoff}], pattern:',
    );
    const span = { begin: Rational.zero, end: rational(2) };
    const score = scoreNotes(planText(text, 'shared', {}), span, rational(1, 960));
    expect(score.settings.map(({ at, message }) => [at.toNumber(), message])).toEqual(
      [0, 0.5, 1, 1.5].map((at) => [
        at,
        { kind: 'control', channel: 2, controller: 74, value: at % 1 === 0 ? 0 : 127 },
      ]),
    );
  });

  it('is nothing that only a server knows', () => {
    for (const modulator of ['follow: lead', 'envelope: {attack: 10ms}', 'lfo: random, rate: 2']) {
      const text = song('c5').replace(
        'pattern:',
        `modulate: [{${modulator}, param: cutoff, from: 0, to: 1}], pattern:`,
      );
      const read = readSong(text, { registry: makeDefaultRegistry() });
      const said = read.problems.map(({ message }) => message).join(' ');
      expect(said).toMatch(/cannot move a controller of a MIDI instrument/);
    }
  });
});
