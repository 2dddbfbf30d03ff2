import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Knobs } from '../../../src/live/index.ts';
import { midiBytes, readMessage } from '../../../src/midi/index.ts';
import type { OutsideSource } from '../../../src/song/index.ts';
import type { MidiMessage } from '../../../src/stage/index.ts';
import { cases } from '../../cases.ts';
import { testSeed } from '../../seed.ts';
import { changeTo, movedSong, virtualShow } from './fixtures.ts';

const song = movedSong(
  180,
  'midi-cc: Keys, cc: 74, param: cutoff, from: 100Hz, to: 10kHz',
  'osc: /1/fader1, param: level, start: -6dB',
  'midi-cc: Keys, cc: 74, param: filter.cutoff, from: 10kHz, to: 1kHz, curve: lin',
);
const knob = 'midi-cc 74 any Keys';

/** What modulators were told from some message on, by their place in the list. */
function told({ server, show }: Awaited<ReturnType<typeof virtualShow>>, from = 0) {
  const lead = show.songs.players[0]?.plan.nodes.find(({ name }) => name === 'lead');
  const first = lead?.place.firstModulator ?? 0;
  return server.sent.slice(from).flatMap(({ time, commands }) =>
    commands.flatMap((command) => {
      if (command.op !== 'node.set' && command.op !== 'synth.new') return [];
      const place = command.id - first;
      const to = command.controls?.['to'];
      return place >= 0 && place < 3 && to !== undefined ? [{ place, to, time }] : [];
    }),
  );
}

describe('knobs and faders', () => {
  test('begin where parameters are by themselves, or where the song says', async () => {
    const playing = await virtualShow(song);
    const values = told(playing).map(({ to }) => to);
    expect(values).toEqual([expect.any(Number), -6, 2000]);
    const [cutoff] = playing.show.outside.targets;
    expect(playing.show.outside.valueOf(cutoff!)).toBe(values[0]);
  });

  test('move all that listens to them at once, by its own range and curve', async () => {
    const playing = await virtualShow(song);
    playing.time.pass(1);
    const before = playing.server.sent.length;
    const moved = playing.show.outside.move(knob, { kind: 'share', share: 0.5 });
    expect(moved).toHaveLength(2);
    const [cutoff, filter] = told(playing, before);
    expect(cutoff).toEqual({ place: 0, to: expect.closeTo(1000, 6), time: undefined });
    expect(filter).toEqual({ place: 2, to: 5500, time: undefined });
    expect(playing.show.outside.move('osc /nowhere', { kind: 'share', share: 1 })).toEqual([]);
  });

  test('take values in the parameter’s unit too, and go no further than the ends', async () => {
    const playing = await virtualShow(song);
    playing.time.pass(1);
    const before = playing.server.sent.length;
    playing.show.outside.move('osc /1/fader1', { kind: 'value', value: -12 });
    playing.show.outside.move('osc /1/fader1', { kind: 'value', value: 100 });
    playing.show.outside.move('osc /1/fader1', { kind: 'share', share: -3 });
    expect(told(playing, before).map(({ to }) => to)).toEqual([-12, 6, -60]);
  });

  test('stay where they are when a song changes', async () => {
    const playing = await virtualShow(song);
    const { show, time } = playing;
    time.pass(1);
    show.outside.move(knob, { kind: 'share', share: 0.5 });
    const before = playing.server.sent.length;
    // the first entry goes: what was third is second now
    const after = song.replace(/ +- \{osc.*\n/, '');
    expect((await changeTo(show, after)).ok).toBe(true);
    time.pass(3);
    // once with the change, and again when it has taken place: they may have been moved meanwhile
    expect(told(playing, before)).toEqual([
      { place: 1, to: 5500, time: expect.any(Number) },
      { place: 0, to: expect.closeTo(1000, 6), time: undefined },
      { place: 1, to: 5500, time: undefined },
    ]);
    show.outside.move(knob, { kind: 'share', share: 1 });
    expect(told(playing, before).slice(3)).toMatchObject([
      { place: 0, to: expect.closeTo(10_000, 6) },
      { place: 1, to: 1000 },
    ]);
  });
});

describe('a change', () => {
  test('that is not meant any more when it is ready changes nothing, and is no mistake', async () => {
    const { show, time } = await virtualShow(song);
    const [player] = show.songs.players;
    const before = player?.plan;
    const quick = song.replace('c3*4', 'c3*8');
    const changed = await changeTo(show, quick, async () => false);
    expect(changed).toEqual({ ok: false, problems: [] });
    time.pass(4);
    expect(player?.plan).toBe(before);
    expect((await changeTo(show, quick, async () => true)).ok).toBe(true);
    time.pass(4);
    expect(player?.plan).not.toBe(before);
  });
});

describe('a knob that is moved before its modulator is on the server', () => {
  test('is told of when it is there, and is never sent to what is not', async () => {
    const playing = await virtualShow(song);
    const before = playing.server.sent.length;
    playing.show.outside.move(knob, { kind: 'share', share: 0.5 });
    expect(told(playing, before)).toEqual([]);
    playing.time.pass(1);
    expect(told(playing, before)).toEqual([
      { place: 0, to: expect.closeTo(1000, 6), time: undefined },
      { place: 2, to: 5500, time: undefined },
    ]);
  });
});

describe('a knob', () => {
  const seven: OutsideSource = { kind: 'midi-cc', port: 'Keys', controller: 20, fine: false };
  const fine: OutsideSource = { ...seven, fine: true };
  const control = (controller: number, value: number, channel = 1): MidiMessage => {
    return { kind: 'control', channel, controller, value };
  };
  const share = (knobs: Knobs, message: MidiMessage, source = seven): number | undefined =>
    knobs.hear('Keys', message, [source])[0]?.share;

  test('has 128 places', () => {
    const knobs = new Knobs();
    expect([0, 64, 127].map((value) => share(knobs, control(20, value)))).toEqual([0, 64 / 127, 1]);
    expect(share(knobs, control(21, 3))).toBeUndefined();
    expect(knobs.hear('Others', control(20, 1), [seven])).toEqual([]);
  });

  test('of one channel hears no other', () => {
    const source = { ...seven, channel: 2 };
    expect(share(new Knobs(), control(20, 127), source)).toBeUndefined();
    expect(share(new Knobs(), control(20, 127, 2), source)).toBe(1);
  });

  test('of 14 bits takes both halves, and the upper alone where no lower one comes', () => {
    const whole = new Knobs();
    expect(share(whole, control(20, 127), fine)).toBe(1);
    expect(share(whole, control(52, 127), fine)).toBe(1);
    fc.assert(
      fc.property(fc.nat(16_383), (value) => {
        for (const bytes of midiBytes({ kind: 'control-14', channel: 1, controller: 20, value })) {
          const message = readMessage(bytes);
          if (message?.kind === 'control') whole.hear('Keys', message, [fine]);
        }
        expect(share(whole, control(52, value & 0x7f), fine)).toBeCloseTo(value / 16_383, 12);
      }),
      { seed: testSeed, numRuns: cases(100) },
    );
  });
});

describe('a knob that moves a control of a MIDI instrument', () => {
  test('is sent to it at once, and again when the song has changed', async () => {
    const sent: (readonly [string, readonly number[]])[] = [];
    const midi = {
      now: () => 0,
      send: (port: string, _at: number, bytes: readonly number[]) => void sent.push([port, bytes]),
      release: () => undefined,
      close: async () => undefined,
    };
    const juno = `bpm: 240
devices: {juno: {port: JUNO, channel: 2, controls: {cutoff: 74}}}
tracks:
  lead:
    output: {midi: juno}
    pattern: 'note "~"'
    modulate: [{midi-cc: Keys, cc: 20, param: cutoff}]
`;
    const { show, time } = await virtualShow(juno, { midi });
    time.pass(1);
    expect(sent).toEqual([]);
    show.outside.move('midi-cc 20 any Keys', { kind: 'share', share: 0.5 });
    expect(sent).toEqual([['JUNO', [0xb1, 74, 64]]]);
    time.pass(1);
    expect(sent).toHaveLength(1);
    expect((await changeTo(show, juno.replace('bpm: 240', 'bpm: 250'))).ok).toBe(true);
    time.pass(3);
    expect(sent.slice(1)).toEqual([['JUNO', [0xb1, 74, 64]]]);
  });
});
