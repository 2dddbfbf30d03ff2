import { describe, expect, test } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { Player } from '../../../src/live/player.ts';
import { Scheduler } from '../../../src/live/scheduler.ts';
import { ServerLink } from '../../../src/live/server-link.ts';
import { VirtualTime } from '../../../src/live/virtual-time.ts';
import { openSampleReader } from '../../../src/samples/index.ts';
import { livePlan, silentServer, type TimedSend } from './fixtures.ts';

const latency = 0.2;
const quiet = { problems: () => {}, unread: () => {} };

/** A song on a server whose clock drifts, all on a virtual clock. */
function start(text: string, drift = 1, sentUntil: (time: number) => void = () => {}) {
  const time = new VirtualTime();
  const server = { ...silentServer(() => time.now() * drift), sentUntil };
  const link = new ServerLink(server, 0, openSampleReader({ sampleRate: 48_000 }), () => {});
  const player = new Player(livePlan(text), { clock: time, work: time });
  const scheduler = new Scheduler({ timers: time, latency, listener: quiet });
  link.send(player.plan, player.begin(Rational.zero, 0));
  scheduler.add(player);
  scheduler.start(link);
  return { time, server, player, scheduler };
}

/** Times for which notes were sent, and how long before. */
function notes(sent: readonly TimedSend[]): { time: number; ahead: number }[] {
  return sent.flatMap(({ at, time, commands }) =>
    commands
      .filter((each) => each.op === 'synth.new' && each.def.startsWith('voice-'))
      .map(() => ({ time: time ?? at, ahead: (time ?? at) - at })),
  );
}

const song = `bpm: 240
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hats: {instrument: closed-hat, pattern: 'x*16'}
`;

describe('the scheduler', () => {
  test('sends every note once, in time', () => {
    const { time, server } = start(song);
    time.pass(20);
    const found = notes(server.sent).filter((each) => each.time < 20);
    expect(found).toHaveLength(20 * 20);
    // the first are sent as the song begins
    const later = found.filter((each) => each.time > latency);
    expect(Math.min(...later.map(({ ahead }) => ahead))).toBeGreaterThan(latency - 0.021);
    expect(Math.max(...later.map(({ ahead }) => ahead))).toBeLessThan(latency + 0.3);
  });

  test('loads every SynthDef before the first note that needs it', () => {
    const { time, server } = start(song);
    time.pass(3);
    const loaded = new Set<string>();
    for (const { commands } of server.sent) {
      for (const each of commands) {
        if (each.op === 'synthdef.load') loaded.add(each.name);
        if (each.op === 'synth.new') expect(loaded).toContain(each.def);
      }
    }
    expect(loaded.size).toBeGreaterThan(3);
  });

  test('drops what a stall of 500 ms has missed: counted, and nothing in a burst', () => {
    const { time, server, scheduler } = start(song);
    time.pass(5);
    const before = notes(server.sent).length;
    time.stall(0.5);
    time.pass(0.02);
    const burst = notes(server.sent).slice(before);
    expect(burst.every(({ time: at }) => at >= 5.5)).toBe(true);
    expect(burst.length).toBeLessThan(20);
    time.pass(4.48);
    const all = notes(server.sent).filter(({ time: at }) => at < 10);
    expect(scheduler.gaps).toBe(1);
    expect(scheduler.dropped).toBeGreaterThan(0);
    expect(all.length + scheduler.dropped).toBe(10 * 20);
  });

  test('drops nothing in a long stall that was seen coming', () => {
    const { time, server, scheduler } = start(song);
    time.pass(5);
    scheduler.tick(1);
    time.stall(1.1);
    time.pass(4);
    expect(scheduler.dropped).toBe(0);
    const found = notes(server.sent).filter((each) => each.time < 10);
    expect(found).toHaveLength(10 * 20);
    expect(Math.min(...found.map(({ ahead }) => ahead))).toBeGreaterThanOrEqual(0);
  });

  test('drops nothing in a stall shorter than the latency', () => {
    const { time, server, scheduler } = start(song);
    for (let turn = 0; turn < 20; turn += 1) {
      time.pass(1);
      time.stall(0.15);
    }
    time.pass(1);
    expect(scheduler.dropped).toBe(0);
    const found = notes(server.sent);
    expect(Math.min(...found.map(({ ahead }) => ahead))).toBeGreaterThanOrEqual(0);
  });

  test('tells its server how far it has sent, and that nothing is to come where nothing plays', () => {
    const told: number[] = [];
    const { time, server, player, scheduler } = start(song, 1, (until) => told.push(until));
    for (let turn = 0; turn < 100; turn += 1) {
      time.pass(0.05);
      const until = told.at(-1) ?? Number.NaN;
      expect(until).toBe(player.horizon);
      // what is sent from here on belongs behind it
      const before = server.sent.length;
      time.pass(0.3);
      const later = notes(server.sent.slice(before));
      expect(Math.min(...later.map(({ time: at }) => at))).toBeGreaterThanOrEqual(until);
    }
    player.pause();
    time.pass(0.05);
    expect(told.at(-1)).toBe(Number.POSITIVE_INFINITY);
    scheduler.go(player, time.now() + latency);
    time.pass(0.05);
    expect(told.at(-1)).toBe(player.horizon);
    scheduler.stop();
    expect(told.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('sends further ahead where it was held up: the next time it drops nothing', () => {
    const { time, server, scheduler } = start(song);
    const holdUp = (): void => {
      time.pass(1);
      time.stall(0.45);
    };
    holdUp();
    time.pass(0.1);
    const first = scheduler.dropped;
    expect(first).toBeGreaterThan(0);
    for (let turn = 0; turn < 20; turn += 1) holdUp();
    time.pass(1);
    expect(scheduler.dropped).toBe(first);
    // where it is held up no more it does as it is asked
    time.pass(120);
    const from = time.now();
    time.pass(10);
    const ahead = notes(server.sent.filter(({ at }) => at > from)).map((each) => each.ahead);
    expect(Math.min(...ahead)).toBeLessThan(latency + 0.01);
  });

  test('is not held up by what was seen coming', () => {
    const { time, server, scheduler } = start(song);
    time.pass(5);
    scheduler.tick(1);
    time.stall(1.02);
    time.pass(1);
    const from = time.now();
    time.pass(10);
    const ahead = notes(server.sent.filter(({ at }) => at > from)).map((each) => each.ahead);
    expect(Math.min(...ahead)).toBeLessThan(latency + 0.01);
  });

  test('follows the clock of its server', () => {
    const { time, server, player } = start(song, 1.0002);
    time.pass(200);
    expect(player.horizon).toBeGreaterThan(200.04 + latency - 0.03);
    const late = notes(server.sent).filter(({ ahead }) => ahead < 0);
    expect(late).toEqual([]);
  });
});
