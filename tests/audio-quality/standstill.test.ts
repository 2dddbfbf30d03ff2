import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { freeze } from '../../synthdefs/effects/freeze.ts';
import { stutter } from '../../synthdefs/effects/stutter.ts';
import { tapestop } from '../../synthdefs/effects/tapestop.ts';
import { passThrough, type Source, sampleRate, type Values } from './play.ts';
import { decibels, largest, noise, rms, sine } from './signals.ts';

type Take = readonly [Float32Array, Float32Array];

/** A switch goes over within its control's smoothing and a block. */
const late = 0.006;

/** A sound through an effect whose switch is on from 0.5 s to `off`. */
async function switched(
  effect: Effect,
  source: Source,
  key: string,
  { values = {}, off = 1.5, seconds = 2 }: { values?: Values; off?: number; seconds?: number },
): Promise<Take> {
  const changes = [
    { at: 0.5, values: { [key]: 1 } },
    { at: off, values: { [key]: 0 } },
  ];
  const { takes } = await passThrough(effect, source, [{ values, changes }], seconds);
  return takes[0]!;
}

/** The largest step from frame to frame. */
function steepest(samples: Float32Array): number {
  return largest(samples.map((each, index) => each - (samples[index - 1] ?? each)));
}

/** How far a channel is from its source, at most, between two times. */
function apart(samples: Float32Array, source: Source, from: number, to: number): number {
  const off = samples.map((each, frame) => each - Math.fround(source(frame)[0]));
  return largest(off, Math.round(from * sampleRate), Math.round(to * sampleRate));
}

describe('tapestop', () => {
  it.each([0.1, 0.6, 1])('is silent %f s after it began to stop', async (time) => {
    const source = noise(0.5);
    const [left] = await switched(tapestop, source, 'stop', {
      values: { time },
      off: 1.9,
      seconds: 2.2,
    });
    const end = Math.round((0.5 + time + late) * sampleRate);
    expect(largest(left, end, 1.89 * sampleRate)).toBe(0);
    expect(largest(left, Math.round((0.5 + 0.8 * time) * sampleRate), end)).toBeGreaterThan(0.01);
    expect(apart(left, source, 0.1, 0.49)).toBeLessThan(1e-6);
    expect(apart(left, source, 1.95, 2.2)).toBeLessThan(1e-4);
  });

  it('slows down evenly', async () => {
    const [left] = await switched(tapestop, sine(2000, 0.5), 'stop', { values: { time: 1 } });
    for (const share of [0.25, 0.5, 0.75]) {
      const middle = Math.round((0.5 + share + 0.003) * sampleRate);
      const part = left.subarray(middle - 1440, middle + 1440);
      const rises: number[] = [];
      for (let i = 1; i < part.length; i++)
        if (part[i - 1]! < 0 && part[i]! >= 0) rises.push(i - part[i]! / (part[i]! - part[i - 1]!));
      const hz = ((rises.length - 1) * sampleRate) / (rises.at(-1)! - rises[0]!);
      expect(Math.abs(hz / (2000 * (1 - share)) - 1)).toBeLessThan(0.03);
    }
  });

  it('does not click, wherever it is let go', async () => {
    const step = 0.5 * 2 * Math.sin((Math.PI * 200) / sampleRate);
    for (const off of [0.6, 0.9, 1.5]) {
      const [left] = await switched(tapestop, sine(200, 0.5), 'stop', {
        values: { time: 0.8 },
        off,
      });
      expect(steepest(left)).toBeLessThan(2 * step);
    }
  });
});

describe('stutter', () => {
  it.each([0.02, 0.0857, 0.25])('repeats its last %f s, to the frame', async (slice) => {
    const source = noise(0.5);
    const [left] = await switched(stutter, source, 'repeat', { values: { slice } });
    const frames = Math.round(slice * sampleRate);
    const from = Math.round((0.5 + late) * sampleRate) + 128;
    // It is what was heard before, and then the same again and again.
    const first = left.subarray(from, from + frames - 600);
    const before = first.map((each, index) => each - source(from + index - frames)[0]);
    expect(largest(before)).toBeLessThan(1e-5);
    const off = left
      .subarray(from + frames, 1.49 * sampleRate)
      .map((each, index) => each - left[from + index]!);
    expect(largest(off)).toBeLessThan(1e-5);
    expect(apart(left, source, 0, 0.49)).toBeLessThan(1e-6);
    expect(apart(left, source, 1.52, 2)).toBeLessThan(1e-6);
  });

  it('crosses where it begins again: no click', async () => {
    const step = 0.5 * 2 * Math.sin((Math.PI * 200) / sampleRate);
    const [left] = await switched(stutter, sine(200, 0.5), 'repeat', { values: { slice: 0.0771 } });
    // From one end of the sine to the other within a block of 128, at worst.
    expect(steepest(left)).toBeLessThan(step + 1 / 128);
  });
});

describe('freeze', () => {
  const chord: Source = (frame) => {
    const x = [220, 277.2, 329.6, 440, 554.4, 831, 1250, 2093]
      .map((hz) => 0.06 * Math.sin((2 * Math.PI * hz * frame) / sampleRate))
      .reduce((sum, each) => sum + each);
    return [x, x];
  };
  /** Silent once it is frozen: nothing but what was held is heard. */
  const ending =
    (source: Source): Source =>
    (frame) =>
      frame < 0.6 * sampleRate ? source(frame) : [0, 0];

  it.each([
    ['noise', noise(0.3)],
    ['a chord', chord],
  ] as const)('holds %s at its level', async (_, source) => {
    const [left, right] = await switched(freeze, ending(source), 'frozen', {
      off: 11,
      seconds: 11.5,
    });
    for (const side of [left, right]) {
      const before = rms(side, 0.1 * sampleRate, 0.5 * sampleRate);
      for (const from of [1, 3.5, 6, 8.5]) {
        const held = rms(side, from * sampleRate, (from + 2.5) * sampleRate);
        expect(Math.abs(decibels(held / before))).toBeLessThan(1);
      }
    }
    expect(largest(left, 11.1 * sampleRate)).toBeLessThan(1e-4);
  });

  it('lets everything pass while it is off', async () => {
    const source = noise(0.3);
    const [left] = await switched(freeze, source, 'frozen', {});
    expect(apart(left, source, 0, 0.49)).toBeLessThan(1e-6);
    expect(apart(left, source, 1.6, 2)).toBeLessThan(1e-4);
  });

  it('does not click as it sets in, holds and gives way', async () => {
    const step = 0.5 * 2 * Math.sin((Math.PI * 200) / sampleRate);
    const [left] = await switched(freeze, sine(200, 0.5), 'frozen', {});
    // Eight grains may add up to more than one sine.
    expect(steepest(left)).toBeLessThan(4 * step);
  });

  it('widens', async () => {
    const values = { width: 1 };
    const [left, right] = await switched(freeze, chord, 'frozen', {
      values,
      off: 3.5,
      seconds: 3.6,
    });
    const sides = left.map((each, index) => (each - right[index]!) / 2);
    const level = decibels(rms(sides, 48_000, 144_000) / rms(left, 48_000, 144_000));
    expect(level).toBeGreaterThan(-9);
  });
});
