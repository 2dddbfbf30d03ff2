import { describe, expect, it } from 'vitest';
import { gain } from '../../synthdefs/effects/gain.ts';
import { tilt } from '../../synthdefs/effects/tilt.ts';
import { width } from '../../synthdefs/effects/width.ts';
import { passThrough, type Source, sampleRate, type Values } from './play.ts';
import { decibels, largest } from './signals.ts';
import { gainsAt } from './tones-through.ts';

/** Left and right that have nothing in common but a tone. */
const apart: Source = (frame) => {
  const t = (2 * Math.PI * frame) / sampleRate;
  return [0.4 * Math.sin(300 * t) + 0.2 * Math.sin(900 * t), 0.4 * Math.sin(300 * t)];
};

/** What comes out of the input, sample by sample, once controls stand still. */
async function mapped(
  effect: typeof gain | typeof width,
  values: Values,
  wanted: (left: number, right: number) => readonly [number, number],
): Promise<number> {
  const { takes } = await passThrough(effect, apart, [{ values }], 0.3);
  const off = takes[0]!.map((samples, side) =>
    samples.map((x, frame) => x - wanted(...apart(frame))[side as 0 | 1]),
  );
  return Math.max(...off.map((each) => largest(each, 7200)));
}

describe('gain', () => {
  it('changes nothing as it stands', async () => {
    expect(await mapped(gain, {}, (left, right) => [left, right])).toBeLessThan(1e-6);
  });

  it.each([-24, -6, 6, 24])('makes all %d dB louder', async (amount) => {
    const factor = 10 ** (amount / 20);
    const off = await mapped(gain, { amount }, (left, right) => [left * factor, right * factor]);
    expect(off / factor).toBeLessThan(1e-5);
  });

  it('is silence at its lowest', async () => {
    expect(await mapped(gain, { amount: -60 }, () => [0, 0])).toBe(0);
  });

  it.each([
    ['both', 1, -1, -1],
    ['left', 2, -1, 1],
    ['right', 3, 1, -1],
  ] as const)('turns %s upside down', async (_, invert, left, right) => {
    const off = await mapped(gain, { invert }, (l, r) => [l * left, r * right]);
    expect(off).toBeLessThan(1e-5);
  });

  it.each([
    ['mono', 1, (l: number, r: number) => [(l + r) / 2, (l + r) / 2] as const],
    ['swapped', 2, (l: number, r: number) => [r, l] as const],
    ['left', 3, (l: number) => [l, l] as const],
    ['right', 4, (_: number, r: number) => [r, r] as const],
  ] as const)('plays %s', async (_, channels, wanted) => {
    expect(await mapped(gain, { channels }, wanted)).toBeLessThan(1e-5);
  });
});

describe('width', () => {
  it('changes nothing as it stands', async () => {
    expect(await mapped(width, {}, (left, right) => [left, right])).toBeLessThan(1e-6);
  });

  it.each([0, 0.5, 1.5, 2])('times the sides by %f', async (value) => {
    const off = await mapped(width, { width: value }, (left, right) => {
      const [middle, side] = [(left + right) / 2, ((left - right) / 2) * value];
      return [middle + side, middle - side];
    });
    expect(off).toBeLessThan(1e-5);
  });

  it('has levels of middle and sides', async () => {
    const off = await mapped(width, { middle: -60, sides: 6 }, (left, right) => {
      const side = ((left - right) / 2) * 10 ** (6 / 20);
      return [side, -side];
    });
    expect(off).toBeLessThan(1e-5);
  });
});

describe('tilt', () => {
  it.each([-12, -6, 3, 12])('by %d dB lifts one end and lowers the other', async (amount) => {
    const pivot = 800;
    const found = await gainsAt(tilt, { amount, pivot }, [20, pivot, 20_000]);
    expect(Math.abs(found[0]! + amount)).toBeLessThan(0.5);
    expect(Math.abs(found[1]!)).toBeLessThan(0.1);
    expect(Math.abs(found[2]! - amount)).toBeLessThan(0.5);
  });

  it('is as steep as its formula at all frequencies', async () => {
    const [amount, pivot] = [9, 1000];
    const frequencies = [100, 300, 600, 2000, 5000];
    const found = await gainsAt(tilt, { amount, pivot }, frequencies);
    const g = 10 ** (amount / 20);
    for (const [index, hz] of frequencies.entries()) {
      const warped = (f: number): number => Math.tan((Math.PI * f) / sampleRate);
      const w = warped(hz) / warped(pivot);
      const wanted = decibels(Math.hypot(1, g * w) / Math.hypot(g, w));
      expect(found[index]).toBeCloseTo(wanted, 1);
    }
  });
});
