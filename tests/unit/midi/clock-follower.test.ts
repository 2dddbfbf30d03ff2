import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../../src/base/index.ts';
import { ClockFollower, clockBytes, readMessage } from '../../../src/midi/index.ts';
import { cases } from '../../cases.ts';
import { jitter } from '../../midi-sender.ts';
import { testSeed } from '../../seed.ts';

/** Milliseconds between ticks at a tempo. */
const period = (bpm: number): number => 60_000 / bpm / 24;

/** Ticks from a time on; those that `isLost` says do not come. */
function ticks(
  follower: ClockFollower,
  { begin = 0, count = 0, bpm = 174, rms = 1, isLost = (_: number): boolean => false },
  random = makeRandom(testSeed),
): number {
  for (let tick = 0; tick < count; tick += 1) {
    const time = begin + tick * period(bpm) + rms * jitter(random);
    if (!isLost(tick)) follower.hear({ kind: 'clock' }, time);
  }
  return begin + count * period(bpm);
}

/** A machine that was started at time 0. */
function started(): ClockFollower {
  const follower = new ClockFollower();
  follower.hear({ kind: 'start' }, -1);
  return follower;
}

/** Milliseconds by which a place is off what it should be. */
function off(follower: ClockFollower, time: number, quarters: number, bpm: number): number {
  return (((follower.quartersAt(time) ?? Number.NaN) - quarters) * 60_000) / bpm;
}

describe('a clock of 174 bpm that jitters by 1 ms rms', () => {
  test('is known after four beats: 0.1 bpm, 2 ms rms', () => {
    const tempos: number[] = [];
    const places: number[] = [];
    const random = makeRandom(testSeed);
    for (let machine = 0; machine < 40; machine += 1) {
      const follower = started();
      for (let tick = 0; tick < 1500; tick += 1) {
        const time = tick * period(174);
        follower.hear({ kind: 'clock' }, time + jitter(random));
        if (tick < 96) continue;
        tempos.push((follower.bpm ?? 0) - 174);
        places.push(off(follower, time, tick / 24, 174));
      }
    }
    const rms = (values: readonly number[]): number =>
      Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
    expect(rms(tempos)).toBeLessThan(0.035);
    expect(tempos.filter((tempo) => Math.abs(tempo) > 0.1).length / tempos.length).toBeLessThan(
      0.002,
    );
    expect(rms(places)).toBeLessThan(0.4);
  });

  test('goes on in its place when nothing is heard for three seconds', () => {
    const follower = started();
    const end = ticks(follower, { count: 1200, isLost: (tick) => tick > 600 && tick < 810 });
    expect(Math.abs(off(follower, end, 50, 174))).toBeLessThan(2);
    expect(follower.bpm).toBeCloseTo(174, 0);
  });

  test('is where it should be in the middle of such a gap', () => {
    const follower = started();
    const end = ticks(follower, { count: 600 });
    expect(Math.abs(off(follower, end + 1500, 25 + 1.5 * 2.9, 174))).toBeLessThan(3);
  });

  test.each([100, 170, 172, 178, 184, 190, 250])('is followed when it jumps to %d bpm', (bpm) => {
    const follower = started();
    const random = makeRandom(testSeed);
    const jump = ticks(follower, { count: 960 }, random);
    const end = ticks(follower, { begin: jump, count: 192, bpm }, random);
    expect(Math.abs((follower.bpm ?? 0) - bpm)).toBeLessThan(0.004 * bpm);
    expect(Math.abs(off(follower, end, 48, bpm))).toBeLessThan(3);
  });

  test('does not waver when the machine that listens stands still and hears ticks in a burst', () => {
    const follower = started();
    const random = makeRandom(testSeed);
    let worst = 0;
    for (let tick = 0; tick < 1500; tick += 1) {
      const time = tick * period(174);
      const isLate = tick > 900 && tick < 915;
      const heard = isLate ? 915 * period(174) + tick / 1000 : time + jitter(random);
      follower.hear({ kind: 'clock' }, heard);
      if (tick > 400) worst = Math.max(worst, Math.abs(off(follower, time, tick / 24, 174)));
    }
    expect(worst).toBeLessThan(2);
  });
});

describe('the place of a machine', () => {
  test('is told, kept when it stops, and taken up where it goes on', () => {
    const follower = new ClockFollower();
    follower.hear({ kind: 'position', sixteenths: 16 }, 0);
    follower.hear({ kind: 'continue' }, 0);
    const end = ticks(follower, { begin: 10, count: 48, rms: 0 });
    follower.hear({ kind: 'stop' }, end);
    expect(follower.isRunning).toBe(false);
    expect(follower.quartersAt(end + 5000)).toBeCloseTo(6, 9);
    follower.hear({ kind: 'continue' }, end + 5000);
    ticks(follower, { begin: end + 5010, count: 24, rms: 0 });
    expect(follower.quartersAt(end + 5010)).toBeCloseTo(6, 3);
  });

  test('is not known before there are ticks', () => {
    const follower = started();
    expect([follower.bpm, follower.quartersAt(100)]).toEqual([undefined, undefined]);
  });
});

test('whatever bytes come, tempo and place are numbers of music', () => {
  const message = fc.oneof(
    fc.constant([0xf8]),
    fc.constantFrom([0xfa], [0xfb], [0xfc]),
    fc.nat(16_383).map((sixteenths) => clockBytes({ kind: 'position', sixteenths })),
    fc.array(fc.nat(255), { maxLength: 4 }),
  );
  const gap = fc.oneof(fc.double({ min: 0, max: 40, noNaN: true }), fc.nat(100_000));
  fc.assert(
    fc.property(fc.array(fc.tuple(message, gap), { maxLength: 300 }), (heard) => {
      const follower = new ClockFollower();
      let time = 0;
      for (const [bytes, passed] of heard) {
        time += passed;
        const read = readMessage([...bytes]);
        if (read === undefined || 'channel' in read) continue;
        follower.hear(read, time);
        const { bpm } = follower;
        const place = follower.quartersAt(time);
        expect(bpm === undefined || (bpm >= 9.99 && bpm <= 2000.1)).toBe(true);
        expect(place === undefined || Number.isFinite(place)).toBe(true);
      }
    }),
    { seed: testSeed, numRuns: cases(300) },
  );
});
