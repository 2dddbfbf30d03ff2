import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { autopan } from '../../synthdefs/effects/autopan.ts';
import { ensemble } from '../../synthdefs/effects/ensemble.ts';
import { flanger } from '../../synthdefs/effects/flanger.ts';
import { phaser } from '../../synthdefs/effects/phaser.ts';
import { tremolo } from '../../synthdefs/effects/tremolo.ts';
import { vibrato } from '../../synthdefs/effects/vibrato.ts';
import { type Pass, passThrough, type Source, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, impulse, largest, noise, rms, sine } from './signals.ts';

/** One in both channels: what comes out is the gain. */
const steady: Source = () => [1, 1];

async function through(
  effect: Effect,
  source: Source,
  pass: Pass,
  seconds: number,
): Promise<readonly [Float32Array, Float32Array]> {
  const { takes } = await passThrough(effect, source, [pass], seconds);
  return takes[0]!;
}

/** Hertz, from the first and the last time that a curve rises through its middle. */
function rateOf(curve: ArrayLike<number>, perSecond: number): number {
  const values = Array.from(curve);
  const middle = (Math.max(...range(values)) + Math.min(...range(values))) / 2;
  const rises = values.flatMap((value, index) => {
    const before = values[index - 1] ?? value;
    return before < middle && value >= middle ? [index - (value - middle) / (value - before)] : [];
  });
  return ((rises.length - 1) * perSecond) / (rises.at(-1)! - rises[0]!);
}

/** The smallest and the largest. */
function range(values: readonly number[]): readonly [number, number] {
  return values.reduce(
    ([low, high], each) => [Math.min(low, each), Math.max(high, each)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
}

/** The frequency of a sine at each time it rises through 0, hertz, from one to the next. */
function frequencies(samples: Float32Array, from: number): readonly number[] {
  const rises: number[] = [];
  for (let i = from; i < samples.length; i++) {
    const [before, now] = [samples[i - 1]!, samples[i]!];
    if (before < 0 && now >= 0) rises.push(i - now / (now - before));
  }
  return rises.slice(1).map((at, index) => sampleRate / (at - rises[index]!));
}

describe('tremolo', () => {
  it.each([0.5, 6, 40])('swings %f times a second, from 1 down by its depth', async (lforate) => {
    const values = { lforate, depth: 0.7 };
    const [left, right] = await through(tremolo, steady, { values }, 4.1);
    const gains = [...left.subarray(4800)];
    expect(Math.abs(rateOf(gains, sampleRate) / lforate - 1)).toBeLessThan(0.01);
    const [low, high] = range(gains);
    expect(low).toBeCloseTo(0.3, 3);
    expect(high).toBeCloseTo(1, 3);
    expect(left).toEqual(right);
    // It begins at its loudest.
    expect(left[0]).toBeCloseTo(1, 3);
  });

  it('has sides that are opposite at full spread', async () => {
    const [left, right] = await through(tremolo, steady, { values: { spread: 1, depth: 1 } }, 1);
    const sum = left.map((each, index) => each + right[index]!).subarray(4800);
    expect(range([...sum])[0]).toBeCloseTo(1, 2);
    expect(range([...sum])[1]).toBeCloseTo(1, 2);
  });

  it.each([1, 2, 3, 4])('steps in no less than 2 ms with wave %i', async (wave) => {
    const values = { wave, depth: 1, lforate: 5 };
    const [left] = await through(tremolo, steady, { values }, 1);
    const gains = left.subarray(4800);
    const steps = gains.map((each, index) => each - (gains[index - 1] ?? each));
    expect(largest(steps) * sampleRate * 0.0025).toBeLessThan(1);
    const [low, high] = range([...gains]);
    expect(low).toBeLessThan(0.01);
    expect(high).toBeGreaterThan(0.99);
    // As long loud as soft.
    const mean = gains.subarray(0, 38_400).reduce((sum, each) => sum + each, 0) / 38_400;
    expect(mean).toBeCloseTo(0.5, 2);
  });
});

describe('autopan', () => {
  it('moves at its speed, at constant power, all the way to each side', async () => {
    const values = { lforate: 2, depth: 1 };
    const [left, right] = await through(autopan, steady, { values }, 4.1);
    const power = [...left].map((each, index) => each ** 2 + right[index]! ** 2).slice(4800);
    const [low, high] = range(power);
    expect(10 * Math.log10(high / 2)).toBeLessThan(0.05);
    expect(10 * Math.log10(low / 2)).toBeGreaterThan(-0.05);
    expect(Math.abs(rateOf(right.subarray(4800), sampleRate) / 2 - 1)).toBeLessThan(0.01);
    expect(range([...left.subarray(4800)])[0]).toBeLessThan(0.001);
    expect(range([...right.subarray(4800)])[0]).toBeLessThan(0.001);
  });

  it('stands in the middle, and changes nothing, without depth', async () => {
    const [left, right] = await through(autopan, steady, { values: { depth: 0 } }, 0.5);
    for (const side of [left, right]) expect(side[20_000]).toBeCloseTo(1, 4);
  });
});

describe('vibrato', () => {
  it.each([
    [5.5, 20],
    [0.5, 100],
    [12, 50],
  ])('swings %f times a second by %f cents', async (lforate, depth) => {
    const seconds = 1 + 4 / lforate;
    const [left] = await through(vibrato, sine(1000, 0.5), { values: { lforate, depth } }, seconds);
    const cents = frequencies(left, 12_000).map((hz) => 1200 * Math.log2(hz / 1000));
    const [low, high] = range(cents);
    expect(Math.abs(high / depth - 1)).toBeLessThan(0.05);
    expect(Math.abs(low / depth + 1)).toBeLessThan(0.08);
    // One value a cycle of the sine, so about 1000 a second.
    expect(Math.abs(rateOf(cents, 1000) / lforate - 1)).toBeLessThan(0.01);
  });

  it('keeps the level', async () => {
    const [left] = await through(vibrato, sine(1000, 0.5), {}, 2);
    expect(decibels(rms(left, 24_000) / (0.5 * Math.SQRT1_2))).toBeCloseTo(0, 1);
  });
});

describe('ensemble', () => {
  /** Frames at which the three taps answer an impulse. */
  async function taps(at: number, values: Values): Promise<readonly number[]> {
    const [left, right] = await through(ensemble, impulse(at), { values }, at / sampleRate + 0.1);
    const sum = left.map((each, index) => each + right[index]!);
    return [...sum].flatMap((each, index) => {
      const [before, after] = [sum[index - 1] ?? 0, sum[index + 1] ?? 0];
      return each > 0.2 && each >= before && each > after ? [index - at] : [];
    });
  }

  it('has taps a third of a turn apart, within its depth', async () => {
    const values = { lforate: 0.05, depth: 0.005, tremble: 0 };
    const found = await taps(48_000, values);
    const wanted = [0, 1, 2].map((tap) => {
      const late = 0.002 + 0.005 * (Math.sin(2 * Math.PI * (0.05 + tap / 3)) + 1.1);
      return late * sampleRate;
    });
    wanted.sort((a, b) => a - b);
    expect(found).toHaveLength(3);
    for (const [index, frames] of wanted.entries())
      expect(Math.abs(found[index]! - frames)).toBeLessThan(4);
  });

  it('keeps the power of noise within 1.5 dB, and makes mono wide', async () => {
    const mono: Source = (frame) => [noise(0.5)(frame)[0], noise(0.5)(frame)[0]];
    const [left, right] = await through(ensemble, mono, {}, 2);
    const dry = 0.5 / Math.sqrt(3);
    expect(Math.abs(decibels(rms(left, 24_000) / dry))).toBeLessThan(1.5);
    const sides = left.map((each, index) => (each - right[index]!) / 2);
    const middle = left.map((each, index) => (each + right[index]!) / 2);
    expect(decibels(rms(sides, 24_000) / rms(middle, 24_000))).toBeGreaterThan(-6);
  });
});

/** The gains in dB, at some frequencies, of what stands still. */
async function response(
  effect: Effect,
  pass: Pass,
  hertz: readonly number[],
): Promise<readonly number[]> {
  const [left] = await through(effect, impulse(4800, 0.5), pass, 1.1);
  return hertz.map((hz) => decibels((amplitudeAt(left, hz) * left.length) / 2 / 0.5));
}

/** Dips of a response between two frequencies, hertz. */
async function notches(effect: Effect, pass: Pass, from: number, to: number): Promise<number[]> {
  const hertz = Array.from({ length: 400 }, (_, index) => from * (to / from) ** (index / 399));
  const gains = await response(effect, pass, hertz);
  return hertz.filter((_, index) => {
    const gain = gains[index]!;
    return gain < -12 && gain < (gains[index - 1] ?? 0) && gain < (gains[index + 1] ?? 0);
  });
}

describe('flanger', () => {
  it('cancels what lies between the teeth of its comb, and keeps the teeth', async () => {
    const values = { time: 0.001, depth: 0, feedback: 0 };
    const found = await response(flanger, { values, wet: 0.5 }, [500, 1500, 2500, 1000, 2000]);
    for (const gain of found.slice(0, 3)) expect(gain).toBeLessThan(-30);
    for (const gain of found.slice(3)) expect(Math.abs(gain)).toBeLessThan(0.3);
  });

  it.each([0.5, 0.8, -0.8])('has teeth as high as feedback %f makes them', async (feedback) => {
    const values = { time: 0.001, depth: 0, feedback };
    const teeth = feedback > 0 ? [1000, 2000] : [500, 1500];
    const between = feedback > 0 ? [500, 1500] : [1000, 2000];
    const gains = await response(flanger, { values }, [...teeth, ...between]);
    const size = Math.abs(feedback);
    const wanted = decibels((1 + size) / (1 - size));
    expect(Math.abs(gains[0]! - gains[2]! - wanted)).toBeLessThan(0.5);
    expect(Math.abs(gains[1]! - gains[3]! - wanted)).toBeLessThan(0.5);
  });

  it('moves between its shortest and its longest delay, at its speed', async () => {
    // Impulses 20 ms apart: the delay of each answer.
    const clicks: Source = (frame) => (frame % 960 === 0 ? [1, 1] : [0, 0]);
    const values = { time: 0.002, depth: 0.006, feedback: 0, lforate: 1.3 };
    const [left] = await through(flanger, clicks, { values }, 4);
    const delays = Array.from({ length: 195 }, (_, index) => {
      const answer = left.subarray((index + 1) * 960, (index + 2) * 960 - 1);
      return answer.findIndex((each) => each >= largest(answer));
    });
    const [low, high] = range(delays);
    expect(Math.abs(low - 96)).toBeLessThan(3);
    expect(Math.abs(high - 384)).toBeLessThan(4);
    expect(Math.abs(rateOf(delays, 50) / 1.3 - 1)).toBeLessThan(0.01);
  });
});

describe('phaser', () => {
  /** Where N all-passes of a corner have turned by an odd multiple of π, hertz. */
  function turned(corner: number, stages: number): readonly number[] {
    const warped = Math.tan((Math.PI * corner) / sampleRate);
    return Array.from({ length: stages / 2 }, (_, index) => {
      const slope = Math.tan((Math.PI * (2 * index + 1)) / (2 * stages));
      return (Math.atan(slope * warped) * sampleRate) / Math.PI;
    });
  }

  it.each([0, 1, 2, 3])('has its notches where its all-passes turn (choice %i)', async (stages) => {
    const values = { stages, depth: 0, feedback: 0, centre: 1000 };
    const found = await notches(phaser, { values, wet: 0.5 }, 80, 16_000);
    const wanted = turned(1000, 2 * stages + 2);
    expect(found).toHaveLength(wanted.length);
    for (const [index, hz] of wanted.entries())
      expect(Math.abs(found[index]! / hz - 1)).toBeLessThan(0.015);
  });

  it.each([
    [1, 0.7],
    [1, -0.7],
    [3, 0.5],
    [0, 0.6],
  ])('rings as a loop without delay does (choice %i, feedback %f)', async (stages, feedback) => {
    const values = { stages, depth: 0, feedback, centre: 1000 };
    const count = 2 * stages + 2;
    const warped = Math.tan((Math.PI * 1000) / sampleRate);
    const hertz = [100, 400, 900, 1400, 2500, 6000];
    const gains = await response(phaser, { values }, hertz);
    for (const [index, hz] of hertz.entries()) {
      const turn = -2 * count * Math.atan(Math.tan((Math.PI * hz) / sampleRate) / warped);
      // |w^N / (1 - k·w^N)|, and the level that makes up for it.
      const size = Math.hypot(1 - feedback * Math.cos(turn), feedback * Math.sin(turn));
      const wanted = decibels(Math.sqrt(1 - Math.abs(feedback)) / size);
      expect(Math.abs(gains[index]! - wanted)).toBeLessThan(0.3);
    }
  });

  it('moves at its speed, as far as its depth', async () => {
    // With two all-passes the one notch is at the corner: a tone there vanishes twice a turn.
    const values = { stages: 0, feedback: 0, centre: 1000, depth: 12, lforate: 0.8, spread: 0 };
    const at = async (hz: number): Promise<Float32Array> => {
      const [left] = await through(phaser, sine(hz, 0.5), { values, wet: 0.5 }, 5);
      const frames = 480;
      return Float32Array.from({ length: left.length / frames }, (_, index) =>
        rms(left, index * frames, (index + 1) * frames),
      );
    };
    const [middle, top] = [await at(1000), await at(1960)];
    // It passes the middle twice a turn, the top once.
    expect(Math.abs(rateOf(middle.subarray(20), 100) / 1.6 - 1)).toBeLessThan(0.01);
    expect(Math.abs(rateOf(top.subarray(20), 100) / 0.8 - 1)).toBeLessThan(0.01);
    expect(decibels(range([...top.subarray(20)])[0] / 0.354)).toBeLessThan(-20);
  });

  it('does not pop while it moves fast and far', async () => {
    const values = { depth: 36, lforate: 10, centre: 700, feedback: 0.9, stages: 3 };
    const [left] = await through(phaser, sine(110, 0.5), { values }, 2);
    expect(largest(left)).toBeLessThan(1.2);
  });
});
