import { describe, expect, test } from 'vitest';
import { makeRandom, type Random } from '../../../src/base/index.ts';
import { FollowedClock } from '../../../src/live/index.ts';
import type { ClockMessage } from '../../../src/midi/index.ts';
import { jitter } from '../../midi-sender.ts';
import { testSeed } from '../../seed.ts';
import { virtualShow } from './fixtures.ts';

const song = "bpm: 160\ntracks:\n  kick: {instrument: gabber-kick, pattern: 'x*4'}\n";
const LATENCY = 0.2;

/** A machine with a clock, and a show that follows it, in virtual time. */
async function stage(random: Random = makeRandom(testSeed)) {
  const { time, server, show } = await virtualShow(song, { latency: LATENCY, waits: true });
  const told: string[] = [];
  const clock = new FollowedClock({
    show,
    timers: time,
    now: () => time.now() * 1000,
    offset: 0,
    tell: (event) => told.push(event),
  });
  const hear = async (message: ClockMessage): Promise<void> => {
    clock.hear(message, time.now() * 1000);
    await Promise.resolve();
  };
  /** Lets it tick from now on; gives the time after the last tick. */
  const tick = async (count: number, bpm: number, rms = 0.001): Promise<number> => {
    const begin = time.now();
    for (let tick = 0; tick < count; tick += 1) {
      const due = begin + (tick * 60) / bpm / 24 + rms * jitter(random);
      time.pass(Math.max(0, due - time.now()));
      await hear({ kind: 'clock' });
    }
    time.pass(Math.max(0, begin + (count * 60) / bpm / 24 - time.now()));
    return time.now();
  };
  const kicks = (): number[] =>
    server.sent
      .filter(({ commands }) =>
        commands.some((each) => each.op === 'synth.new' && each.def.startsWith('voice-')),
      )
      .map(({ time: at }) => at ?? Number.NaN);
  return { show, time, hear, tick, kicks, told };
}

/** Seconds by which each time is off the nearest beat of a machine whose beat 0 was at `begin`. */
function offBeats(times: readonly number[], begin: number, bpm: number): number[] {
  return times.map((at) => {
    const beats = ((at - begin) * bpm) / 60;
    return ((beats - Math.round(beats)) * 60) / bpm;
  });
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

describe('songs that follow a clock', () => {
  test('wait for its start, and are at its tempo and in its phase', async () => {
    const { time, hear, tick, kicks, show } = await stage();
    await tick(200, 174);
    expect(kicks()).toEqual([]);
    await hear({ kind: 'start' });
    const begin = time.now();
    await tick(24 * 200, 174);
    const times = kicks();
    // from the first beat that the latency leaves time for
    expect(times[0]).toBeCloseTo(begin + 60 / 174, 2);
    const off = offBeats(times, begin, 174).slice(4);
    expect(off.length).toBeGreaterThan(190);
    expect(rms(off)).toBeLessThan(0.001);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.003);
    expect(Math.abs(show.songs.position(time.now()).bpm - 174)).toBeLessThan(0.2);
    expect(show.songs.position(time.now()).cycle).toBeCloseTo(50, 2);
  });

  test('begin too where the clock begins with the start', async () => {
    const { time, hear, tick, kicks } = await stage();
    await hear({ kind: 'start' });
    const begin = time.now();
    await tick(24 * 40, 174);
    const off = offBeats(kicks(), begin, 174);
    expect(Math.abs(off[0]!)).toBeLessThan(0.01);
    expect(rms(off.slice(8))).toBeLessThan(0.002);
  });

  test('play on at the last tempo when it is gone, and take it up again without a jump', async () => {
    const { time, hear, tick, kicks, told } = await stage();
    await hear({ kind: 'start' });
    const begin = time.now();
    await tick(24 * 64, 174);
    const silence = (24 * 9 + 5) * (60 / 174 / 24);
    time.pass(silence);
    expect(told).toEqual(['found', 'gone']);
    await tick(24 * 40, 174);
    expect(told).toEqual(['found', 'gone', 'found']);
    const times = kicks();
    expect(times.length).toBeGreaterThan(108);
    expect(Math.max(...offBeats(times.slice(8), begin, 174).map(Math.abs))).toBeLessThan(0.004);
    const gaps = times.slice(9).map((at, index) => at - times[index + 8]!);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.005);
  });

  test('come back into phase when the tempo jumps', async () => {
    const { hear, tick, kicks } = await stage();
    await hear({ kind: 'start' });
    const jump = await tick(24 * 32, 174);
    const end = await tick(24 * 64, 190);
    const late = kicks().filter((at) => at > jump + 24 * (60 / 190) && at < end);
    expect(rms(offBeats(late, jump, 190))).toBeLessThan(0.002);
  });

  test('begin the next bar with it where they are more than half a beat off', async () => {
    const { hear, tick, kicks, show, time } = await stage();
    await hear({ kind: 'start' });
    await tick(24 * 30, 174);
    // somebody stops it by hand, and lets it go on when he likes
    show.pause();
    await tick(31, 174);
    await show.go();
    await tick(24 * 20 - 31, 174);
    expect(show.songs.position(time.now()).cycle % 1).toBeCloseTo(0.5, 1);
    const end = time.now();
    const late = kicks().filter((at) => at > end - 3);
    expect(Math.max(...offBeats(late, end, 174).map(Math.abs))).toBeLessThan(0.004);
  });

  test('stop with it, and go on in its place', async () => {
    const { hear, tick, kicks, show, time } = await stage();
    await hear({ kind: 'start' });
    await tick(24 * 8, 174);
    await hear({ kind: 'stop' });
    await tick(24 * 8, 174);
    expect(show.isPaused).toBe(true);
    const before = kicks().length;
    await hear({ kind: 'position', sixteenths: 64 });
    await hear({ kind: 'continue' });
    await tick(24 * 8, 174);
    expect(kicks().length).toBeGreaterThan(before + 6);
    expect(show.songs.position(time.now()).cycle).toBeCloseTo(6, 2);
  });

  test('go where it goes without a pause when it jumps', async () => {
    const { hear, tick, kicks, show, time } = await stage();
    await hear({ kind: 'start' });
    await tick(24 * 16, 174);
    await hear({ kind: 'stop' });
    await hear({ kind: 'position', sixteenths: 16 * 32 });
    await hear({ kind: 'continue' });
    await tick(24 * 8, 174);
    expect(show.songs.position(time.now()).cycle).toBeCloseTo(34, 2);
    const gaps = kicks()
      .slice(8)
      .map((at, index) => at - kicks()[index + 7]!);
    expect(Math.max(...gaps)).toBeLessThan((1.1 * 60) / 174);
  });
});
