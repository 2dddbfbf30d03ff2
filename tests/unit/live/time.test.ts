import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { anchored, cycleAt } from '../../../src/live/live-tempo.ts';
import { ServerClock } from '../../../src/live/server-clock.ts';
import { VirtualTime } from '../../../src/live/virtual-time.ts';
import { steadyTempo, steppedTempo } from '../../../src/stage/index.ts';

describe('VirtualTime', () => {
  test('lets what is due happen in order, at its time', () => {
    const time = new VirtualTime();
    const heard: string[] = [];
    time.every(2, () => heard.push(`every ${time.now()}`));
    time.after(3, () => heard.push(`after ${time.now()}`));
    time.pass(5);
    expect(heard).toEqual(['every 2', 'after 3', 'every 4']);
    expect(time.now()).toBe(5);
  });

  test('makes up for nothing that a stall has missed', () => {
    const time = new VirtualTime();
    const heard: number[] = [];
    const cancel = time.every(1, () => heard.push(time.now()));
    time.stall(10.5);
    time.pass(1);
    expect(heard).toEqual([10.5, 11.5]);
    cancel();
    time.pass(5);
    expect(heard).toHaveLength(2);
  });
});

describe('a tempo that is tied to live time', () => {
  const changing = steppedTempo([
    { cycle: rational(0), cps: 0.5 },
    { cycle: rational(4), cps: 1 },
  ]);

  test('has its cycle at that second, and goes on from there', () => {
    const tied = anchored(changing, rational(2), 100);
    expect([1, 2, 4, 6].map((cycle) => tied.secondsAt(rational(cycle)))).toEqual([
      98, 100, 104, 106,
    ]);
    expect(tied.cpsAt(rational(5))).toBe(1);
  });

  test('tells its tempo where it begins, and where it changes', () => {
    const tied = anchored(changing, rational(2), 100, true);
    const told = (begin: number, end: number): string[] =>
      tied.changes(rational(begin), rational(end)).map(String);
    expect(told(0, 8)).toEqual([rational(2), rational(4)].map(String));
    expect(told(3, 4)).toEqual([]);
    expect(anchored(changing, rational(2), 100).changes(rational(0), rational(4))).toEqual([]);
    expect(anchored(changing, rational(4), 0, true).changes(rational(0), rational(8))).toHaveLength(
      1,
    );
  });

  test.each([0, 0.001, 1, 7.99, 8, 8.3, 86_400])('finds the cycle at %d s', (seconds) => {
    const found = cycleAt(changing, seconds, rational(0));
    expect(changing.secondsAt(found)).toBeGreaterThanOrEqual(seconds);
    const before = found.sub(rational(1, 64));
    if (before.sign() >= 0) expect(changing.secondsAt(before)).toBeLessThan(seconds);
  });

  test('begins to look where it is told', () => {
    expect(cycleAt(steadyTempo(1), 3, rational(10)).toNumber()).toBe(10);
  });
});

describe('ServerClock', () => {
  test('finds the drift of a clock that is read with an error', () => {
    const clock = new ServerClock();
    for (let here = 1000; here < 1120; here += 0.1) {
      const jitter = 0.01 * Math.sin(here * 77);
      clock.observe(here, 5 + (here - 1000) * 1.0002 + jitter);
    }
    expect(clock.drift).toBeGreaterThan(150);
    expect(clock.drift).toBeLessThan(250);
    expect(clock.thereAt(1130)).toBeCloseTo(5 + 130 * 1.0002, 2);
  });

  test('says nothing of drift before it knows', () => {
    const clock = new ServerClock();
    clock.observe(0, 0);
    clock.observe(1, 1.5);
    expect(clock.drift).toBe(0);
  });

  test('begins anew after a leap', () => {
    const clock = new ServerClock();
    for (let here = 0; here < 20; here += 0.5) clock.observe(here, here);
    for (let here = 20; here < 40; here += 0.5) clock.observe(here, here - 17);
    expect(clock.thereAt(50)).toBeCloseTo(33, 6);
    expect(Math.abs(clock.drift)).toBeLessThan(1);
  });
});
