import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { LiveKeys } from '../../../src/live/live-keys.ts';
import { Player } from '../../../src/live/player.ts';
import { Scheduler } from '../../../src/live/scheduler.ts';
import type { Command } from '../../../src/scsynth/index.ts';
import type { TimedMessage, TimedMidi } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** Keys on a track, with everything that is sent for them. */
function keys(track: string) {
  const song = `bpm: 180\ntracks:\n  keys: {source: {midi-input: Keys, channel: 2}, ${track}}\n`;
  const plan = planText(song, 'shared', { live: {} });
  const player = new Player(plan, { clock: { now: () => 0 } });
  player.begin(Rational.zero, 0);
  const sent: TimedMessage[] = [];
  const midi: TimedMidi[] = [];
  const problems: string[] = [];
  const scheduler = new Scheduler({
    timers: { every: () => () => undefined, after: () => () => undefined },
    latency: 0.2,
    listener: {
      problems: (found) => problems.push(...found.map(({ message }) => message)),
      advanced: (advance) => midi.push(...advance.midi),
      unread: () => undefined,
    },
  });
  scheduler.add(player);
  scheduler.start({
    now: () => 0,
    fill: () => undefined,
    send: (_plan, messages) => void sent.push(...messages),
  });
  sent.length = 0;
  const live = new LiveKeys(scheduler, () => [player]);
  return {
    live,
    sent,
    midi,
    problems,
    play: (...messages: readonly (readonly number[])[]) => {
      for (const bytes of messages) live.hear('Keys', bytes, 0);
    },
    commands: (): Command[] => sent.flatMap(({ commands }) => [...commands]),
  };
}

const voices = (commands: readonly Command[]) =>
  commands.flatMap((each) => (each.op === 'synth.new' ? [each] : []));
const ended = (commands: readonly Command[]) =>
  commands.flatMap((each) =>
    each.op === 'node.set' && each.controls['gate'] === 0 ? each.id : [],
  );

const down = (key: number, velocity = 127) => [0x91, key, velocity];
const up = (key: number) => [0x81, key, 0];

describe('a track that is played on keys', () => {
  it('begins a voice with a key, as strong as it is struck, and ends it with the key', () => {
    const { play, commands } = keys('instrument: organ');
    play(down(69, 127), down(72, 64), up(69));
    const begun = voices(commands());
    expect(begun.map(({ controls }) => Math.round(Number(controls?.['freq'])))).toEqual([440, 523]);
    expect(begun.map(({ controls }) => Number(controls?.['velocity']).toFixed(2))).toEqual([
      '1.00',
      '0.50',
    ]);
    expect(ended(commands())).toEqual([begun[0]?.id]);
  });

  it('hears its own channel and its own port alone, and survives what is no message', () => {
    const { live, play, commands } = keys('instrument: organ');
    play([0x90, 60, 100], [0xf8], [0x91], [], [0x91, 300, -5], [0xf0, 1, 0xf7]);
    live.hear('Pads', down(60), 0);
    expect(commands()).toEqual([]);
  });

  it('holds notes while the pedal is pressed', () => {
    const { play, commands } = keys('instrument: organ');
    play([0xb1, 64, 127], down(60), up(60));
    expect(ended(commands())).toEqual([]);
    play([0xb1, 64, 0]);
    expect(ended(commands())).toHaveLength(1);
  });

  it('moves the voice of a mono instrument, and back to the key that is still down', () => {
    const { play, commands } = keys('instrument: hoover');
    play(down(60), down(67), up(67));
    expect(voices(commands())).toHaveLength(1);
    const moves = commands().flatMap((each) =>
      each.op === 'node.set' && 'freq' in each.controls
        ? [Math.round(Number(each.controls['freq']))]
        : [],
    );
    expect(moves).toEqual([392, 262]);
    expect(ended(commands())).toEqual([]);
    play(up(60));
    expect(ended(commands())).toHaveLength(1);
  });

  it('bends what sounds', () => {
    const { play, commands } = keys('instrument: organ');
    play(down(69), [0xe1, 127, 127]);
    const last = commands().at(-1);
    expect(last?.op === 'node.set' && Number(last.controls['freq'])).toBeCloseTo(493.8, 0);
  });

  it('lets drums ring, whatever the key does', () => {
    const { play, commands } = keys('instrument: snare');
    play(down(60), up(60));
    expect(voices(commands())).toHaveLength(1);
    expect(ended(commands())).toEqual([]);
  });

  it('plays MIDI instruments through, and no note hangs', () => {
    const { play, midi } = keys('output: {midi: Juno, channel: 5}');
    play(down(60), up(60), down(62));
    expect(midi.map(({ message }) => message.kind)).toEqual(['note-on', 'note-off', 'note-on']);
    expect(midi[0]?.message.channel).toBe(5);
  });

  it('lets go of all when its port goes', () => {
    const { live, play, commands } = keys('instrument: organ');
    play(down(60), down(64));
    live.release('Keys', 0);
    expect(ended(commands())).toHaveLength(2);
  });

  it('never runs out of voices however long it is played', () => {
    const { play, problems, commands } = keys('instrument: organ');
    for (let count = 0; count < 400; count += 1)
      play(down(40 + (count % 50)), up(40 + (count % 50)));
    expect(problems).toEqual([]);
    expect(voices(commands())).toHaveLength(400);
  });

  it('ends every voice it began, whatever is played', () => {
    const message = fc.oneof(
      fc.tuple(fc.constantFrom(0x91, 0x81), fc.integer({ min: 58, max: 64 }), fc.nat(127)),
      fc.tuple(fc.constant(0xb1), fc.constantFrom(64, 123, 7), fc.constantFrom(0, 127)),
      fc.tuple(fc.constant(0xe1), fc.nat(127), fc.nat(127)),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
    );
    for (const instrument of ['organ', 'hoover']) {
      fc.assert(
        fc.property(fc.array(message, { maxLength: 40 }), (messages) => {
          const { live, play, commands } = keys(`instrument: ${instrument}`);
          play(...messages);
          live.release('Keys', 0);
          const begun = voices(commands()).map(({ id }) => id);
          expect(new Set(ended(commands()))).toEqual(new Set(begun));
        }),
        { numRuns: 30 },
      );
    }
  });
});
