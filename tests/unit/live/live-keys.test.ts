import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { LiveKeys } from '../../../src/live/live-keys.ts';
import { Player } from '../../../src/live/player.ts';
import { rehearse } from '../../../src/live/rehearse.ts';
import { Scheduler } from '../../../src/live/scheduler.ts';
import type { Command } from '../../../src/scsynth/index.ts';
import type { TimedMessage, TimedMidi } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** Keys on a track, with everything that is sent for them. */
function keys(track: string, more = '') {
  const which = more === 'omni' ? '' : `, channel: 2${more === '' ? '' : `, ${more}`}`;
  const song = `bpm: 180\ntracks:\n  keys: {source: {midi-input: Keys${which}}, ${track}}\n`;
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
    sentUntil: () => undefined,
  });
  sent.length = 0;
  const live = new LiveKeys(scheduler, () => [player]);
  return {
    live,
    song,
    sent,
    midi,
    problems,
    player,
    play: (...messages: readonly (readonly number[])[]) => {
      for (const bytes of messages) live.hear('Keys', bytes, 0);
    },
    commands: (): Command[] => sent.flatMap(({ commands }) => [...commands]),
  };
}

const voices = (commands: readonly Command[]) =>
  commands.flatMap((each) => (each.op === 'synth.new' ? [each] : []));

/** Voices that commands end, each in the way that its instrument ends: by its gate, or with the group it is in. */
const ended = (commands: readonly Command[]): number[] => {
  const there: { readonly id: number; readonly target: number }[] = [];
  return commands.flatMap((each) => {
    if (each.op === 'synth.new') there.push(each);
    if (each.op !== 'node.set') return [];
    if (each.controls['gate'] !== 0 && each.controls['key-down'] !== 0) return [];
    const over = there.filter(({ id, target }) => id === each.id || target === each.id);
    for (const voice of over) there.splice(there.indexOf(voice), 1);
    return over.map(({ id }) => id);
  });
};

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
    const { live, problems, commands } = keys('instrument: organ');
    live.hear('Keys', down(36), 0);
    for (let count = 0; count < 400; count += 1) {
      const key = 40 + (count % 50);
      live.hear('Keys', down(key), 0.02 * count);
      live.hear('Keys', up(key), 0.02 * count + 0.01);
    }
    expect(problems).toEqual([]);
    const begun = voices(commands());
    expect(begun).toHaveLength(401);
    // the key that is still down has kept its voice, and the others few groups
    expect(ended(commands())).toHaveLength(400);
    expect(ended(commands())).not.toContain(begun[0]?.id);
    expect(new Set(begun.map(({ target }) => target)).size).toBeLessThan(30);
  });

  it('ends voices that were let go of before others where it holds too many, and no key ends another', () => {
    const { live, commands } = keys('instrument: organ');
    const strike = (key: number, at: number): void => live.hear('Keys', down(key), at);
    for (let key = 0; key < 70; key += 1) strike(key, 0.01 * key);
    const first = voices(commands())[0]?.id ?? 0;
    expect(ended(commands())).toHaveLength(6);
    expect(ended(commands())).toContain(first);
    // what the first key held is another key's by now
    live.hear('Keys', up(0), 1);
    expect(ended(commands())).toHaveLength(6);
    live.hear('Keys', up(69), 1);
    expect(ended(commands())).toHaveLength(7);
  });

  it('plays SynthDefs that let a key end a note, which a rehearsal has loaded', () => {
    const { play, commands, player } = keys('instrument: organ');
    play(down(60));
    const def = voices(commands())[0]?.def;
    expect(def).toBe('voice-organ+keyed');
    expect(rehearse(player.plan, Rational.zero).defs).toContain(def);
  });

  it('ends one key of MIDI by the note that it began, at the ends of the keyboard too', () => {
    const { play, midi } = keys('output: {midi: Juno}', 'transpose: 12');
    play(down(127), up(127));
    expect(midi.map(({ message }) => message)).toMatchObject([
      { kind: 'note-on', note: 127 },
      { kind: 'note-off', note: 127 },
    ]);
  });

  it('knows what the controllers mean that end notes', () => {
    const { play, commands } = keys('instrument: organ');
    const [notesOff, soundOff, pedal] = [
      [0xb1, 123, 0],
      [0xb1, 120, 0],
      [0xb1, 64, 127],
    ];
    play(down(60), [0xb1, 122, 0], [0xb1, 119, 0]);
    expect(ended(commands())).toHaveLength(0);
    play(notesOff!);
    expect(ended(commands())).toHaveLength(1);
    // as a key that goes up, it waits for the pedal; the other one does not
    play(pedal!, down(60), notesOff!);
    expect(ended(commands())).toHaveLength(1);
    play(soundOff!);
    expect(ended(commands())).toHaveLength(2);
    const gates = commands().filter(
      (each) => each.op === 'node.set' && each.controls['gate'] === 0,
    );
    expect(gates.length).toBeGreaterThan(0);
    play(down(62), pedal!, up(62), [0xb1, 121, 0]);
    expect(ended(commands())).toHaveLength(3);
  });

  it('keeps pedals and wheels of channels apart', () => {
    const { live, commands } = keys('instrument: organ', 'omni');
    const play = (...messages: readonly number[][]): void => {
      for (const bytes of messages) live.hear('Keys', bytes, 0);
    };
    play([0xb0, 64, 127], [0x90, 60, 100], [0x91, 60, 100], [0x80, 60, 0], [0x81, 60, 0]);
    const [first, second] = voices(commands());
    expect(ended(commands())).toEqual([second?.id]);
    play([0xe1, 127, 127]);
    const bent = commands().filter((each) => each.op === 'node.set' && 'freq' in each.controls);
    expect(bent).toEqual([]);
    play([0xb0, 64, 0]);
    expect(ended(commands())).toEqual([second?.id, first?.id]);
  });

  it('lets go of keys when a song does not let them play any more', () => {
    const { live, play, commands, player, song } = keys('instrument: organ');
    play(down(60));
    const elsewhere = song.replace('channel: 2', 'channel: 3');
    const before = player.plan;
    player.change(planText(elsewhere, 'shared', { live: { before } }), player.next);
    player.advance(player.horizon + 0.01);
    live.look(0);
    expect(ended(commands())).toHaveLength(1);
  });

  it('ends every voice it began, whatever is played', () => {
    const message = fc.oneof(
      fc.tuple(fc.constantFrom(0x91, 0x81), fc.integer({ min: 58, max: 64 }), fc.nat(127)),
      fc.tuple(fc.constant(0xb1), fc.constantFrom(64, 120, 121, 123, 7), fc.constantFrom(0, 127)),
      fc.tuple(fc.constant(0xe1), fc.nat(127), fc.nat(127)),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
    );
    for (const instrument of ['organ', 'hoover']) {
      fc.assert(
        fc.property(fc.array(message, { maxLength: 40 }), (messages) => {
          const { live, commands } = keys(`instrument: ${instrument}`);
          for (const [at, bytes] of messages.entries()) live.hear('Keys', bytes, 0.01 * at);
          live.release('Keys', 1);
          const begun = voices(commands()).map(({ id }) => id);
          expect(new Set(ended(commands()))).toEqual(new Set(begun));
        }),
        { numRuns: 30 },
      );
    }
  });
});
