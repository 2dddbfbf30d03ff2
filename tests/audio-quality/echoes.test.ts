import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { duckdelay } from '../../synthdefs/effects/duckdelay.ts';
import { haas } from '../../synthdefs/effects/haas.ts';
import { reversedelay } from '../../synthdefs/effects/reversedelay.ts';
import { tapedelay } from '../../synthdefs/effects/tapedelay.ts';
import { passThrough, type Source, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, impulse, largest, noise, rms, sine } from './signals.ts';

const start = 1000;

type Take = readonly [Float32Array, Float32Array];

async function through(
  effect: Effect,
  source: Source,
  values: Values,
  seconds: number,
): Promise<Take> {
  const { takes } = await passThrough(effect, source, [{ values }], seconds);
  return takes[0]!;
}

/** The frame of the highest sample between two. */
function peakAt(samples: Float32Array, from: number, to: number): number {
  const part = samples.subarray(from, to);
  const most = largest(part);
  return from + part.findIndex((each) => Math.abs(each) === most);
}

const open = { lowcut: 20, highcut: 20_000 };

describe('tapedelay', () => {
  const steady = { ...open, wow: 0, flutter: 0, drive: 0 };

  it.each([0.05, 0.25, 1 / 3])('repeats after %f s, to the frame, without wow', async (time) => {
    const period = Math.round(time * sampleRate);
    const quiet = impulse(start, 0.1);
    const [left] = await through(tapedelay, quiet, { ...steady, time, feedback: 0.7 }, 1.5);
    for (const echo of [1, 2, 3])
      expect(peakAt(left, start + (echo - 0.5) * period, start + (echo + 0.5) * period)).toBe(
        start + echo * period,
      );
  });

  it('saturates what is loud, and leaves what is soft', async () => {
    const levels = [-60, -6].map((level) => sine(1000, 10 ** (level / 20)));
    const [soft, loud] = await Promise.all(
      levels.map((source) =>
        through(tapedelay, source, { ...steady, drive: 20, feedback: 0, time: 0.1 }, 1),
      ),
    );
    const gain = ([left]: Take, db: number) =>
      decibels(rms(left, 24_000, 48_000) * Math.SQRT2) - db;
    expect(Math.abs(gain(soft!, -60))).toBeLessThan(0.3);
    expect(gain(loud!, -6)).toBeLessThan(-10);
    const third = amplitudeAt(loud![0].subarray(24_000), 3000);
    expect(decibels(third / amplitudeAt(loud![0].subarray(24_000), 1000))).toBeGreaterThan(-15);
  });

  it.each([
    ['wow', 20, 32],
    ['flutter', 9, 16],
  ])('wavers with %s by %d to %d cents at most', async (name, least, most) => {
    const values = { ...steady, feedback: 0, time: 0.05, [name]: 1 };
    const [left] = await through(tapedelay, sine(1000, 0.2), values, 6);
    const rises: number[] = [];
    for (let i = 9600; i < left.length; i++) {
      const [before, now] = [left[i - 1]!, left[i]!];
      if (before < 0 && now >= 0) rises.push(i - now / (now - before));
    }
    const cents = rises
      .slice(1)
      .map((at, index) => Math.abs(1200 * Math.log2(48 / (at - rises[index]!))));
    expect(Math.max(...cents)).toBeGreaterThan(least);
    expect(Math.max(...cents)).toBeLessThan(most);
  });

  it('glides to another time without a click', async () => {
    const values = { ...steady, feedback: 0, time: 0.1 };
    const changes = [{ at: 0.5, values: { time: 0.3 } }];
    const { takes } = await passThrough(tapedelay, sine(500, 0.2), [{ values, changes }], 2);
    const [left] = takes[0]!;
    const steps = left.map((each, index) => each - (left[index - 1] ?? each));
    // A sine of 500 Hz at its own speed makes no larger step; slower ones smaller.
    expect(largest(steps, 9600)).toBeLessThan(1.1 * 0.2 * 2 * Math.sin((Math.PI * 500) / 48_000));
  });
});

describe('duckdelay', () => {
  /** A second of sound, then silence. */
  const burst: Source = (frame) => (frame < sampleRate ? sine(1000, 0.25)(frame) : [0, 0]);
  const values = { ...open, time: 0.1, feedback: 0.9, pingpong: 0, amount: 20, release: 0.1 };

  it.each([0.004, 0.1, 0.25])('repeats after %f s, to the frame', async (time) => {
    const period = Math.round(time * sampleRate);
    const [left] = await through(duckdelay, impulse(start), { ...values, time, amount: 0 }, 1);
    for (const echo of [1, 2])
      expect(peakAt(left, start + (echo - 0.5) * period, start + (echo + 0.5) * period)).toBe(
        start + echo * period,
      );
  });

  it('turns echoes down by its amount while the input sounds, then lets them back', async () => {
    const [ducked] = await through(duckdelay, burst, values, 2.5);
    const [free] = await through(duckdelay, burst, { ...values, amount: 0 }, 2.5);
    const gain = (from: number, to: number) =>
      decibels(rms(ducked, from * sampleRate, to * sampleRate)) -
      decibels(rms(free, from * sampleRate, to * sampleRate));
    expect(gain(0.5, 0.98)).toBeCloseTo(-20, 0);
    expect(Math.abs(gain(2, 2.5))).toBeLessThan(0.3);
  });

  it('comes back in its release', async () => {
    const release = 0.2;
    const [ducked] = await through(duckdelay, burst, { ...values, release }, 2.5);
    const [free] = await through(duckdelay, burst, { ...values, amount: 0 }, 2.5);
    const gains = Array.from({ length: 150 }, (_, index) => {
      const from = sampleRate + index * 480;
      return decibels(rms(ducked, from, from + 480)) - decibels(rms(free, from, from + 480));
    });
    // From where it begins to come back, all but 1 / e of the decibels are there after its time constant.
    const begun = gains.findIndex((gain) => gain > -19);
    const there = gains.findIndex((gain) => gain > -20 / Math.E);
    expect(Math.abs((there - begun) * 0.01 - release)).toBeLessThan(0.1 * release + 0.015);
  });
});

describe('reversedelay', () => {
  it('plays each piece backwards when it is over, to the frame', async () => {
    const piece = 0.25 * sampleRate;
    const marks = [13_000, 20_000, 23_500];
    const source: Source = (frame) => (marks.includes(frame) ? [0.5, 0.5] : [0, 0]);
    const [left] = await through(reversedelay, source, { time: 0.25, feedback: 0 }, 1);
    // 13,000 is 1,000 past the beginning of the second piece: it comes 1,000 before the end of the third.
    for (const mark of marks) {
      const wanted = 4 * piece - mark;
      expect(peakAt(left, wanted - 400, wanted + 400)).toBe(wanted);
      expect(left[wanted]).toBeCloseTo(0.5, 2);
    }
  });

  it('does not click between pieces', async () => {
    const [left] = await through(reversedelay, sine(200, 0.5), { time: 0.1, feedback: 0 }, 1);
    const steps = left.map((each, index) => each - (left[index - 1] ?? each));
    expect(largest(steps)).toBeLessThan((0.5 * (2 * Math.PI * 200)) / sampleRate + 0.5 / 180);
  });
});

describe('haas', () => {
  it.each([
    [0.012, 1],
    [0.025, 0],
  ])('makes one side %f s late (choice %i), to the frame', async (time, late) => {
    const values = { time, late, above: 20 };
    const [left, right] = await through(haas, impulse(start, 0.5), values, 0.2);
    const frames = Math.round(time * sampleRate);
    expect(peakAt(left, 0, 9600)).toBe(start + (late === 0 ? frames : 0));
    expect(peakAt(right, 0, 9600)).toBe(start + (late === 1 ? frames : 0));
  });

  it('leaves the bass together, and the levels as they are', async () => {
    const [left, right] = await through(haas, sine(50, 0.5), { time: 0.02 }, 1);
    const apart = left.map((each, index) => (each - right[index]!) / 2);
    expect(decibels(rms(apart, 24_000) / rms(left, 24_000))).toBeLessThan(-20);
    const hiss = await through(haas, noise(0.5), { time: 0.02 }, 1);
    const dry = 0.5 / Math.sqrt(3);
    for (const side of hiss) expect(Math.abs(decibels(rms(side, 24_000) / dry))).toBeLessThan(0.3);
  });
});
