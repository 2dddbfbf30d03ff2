import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { chorus } from '../../synthdefs/effects/chorus.ts';
import { crush } from '../../synthdefs/effects/crush.ts';
import { eq } from '../../synthdefs/effects/eq.ts';
import { filter } from '../../synthdefs/effects/filter.ts';
import { passThrough, type Values } from './play.ts';
import { amplitudeAt, decibels, impulse, sine } from './signals.ts';

/** The gains in dB of an effect at some frequencies, by its response to one sample. */
async function response(
  effect: Effect,
  values: Values,
  frequencies: readonly number[],
): Promise<readonly number[]> {
  const { takes } = await passThrough(effect, impulse(100, 0.5), [{ values }], 1);
  const [left] = takes[0]!;
  return frequencies.map((hz) => decibels((amplitudeAt(left, hz) * left.length) / 2 / 0.5));
}

describe('eq', () => {
  it('is flat as it stands', async () => {
    for (const gain of await response(eq, {}, [30, 100, 350, 1000, 2500, 8000, 16_000])) {
      expect(gain).toBeCloseTo(0, 1);
    }
  });

  it('gives each band its gain at its place', async () => {
    const values = { low: 6, lowmid: -9, highmid: 4, high: -6, lowfreq: 100, highfreq: 9000 };
    const [low, lowmid, highmid, high] = await response(eq, values, [25, 350, 2500, 18_000]);
    expect(low).toBeCloseTo(6, 0);
    expect(lowmid).toBeCloseTo(-9, 0);
    expect(highmid).toBeCloseTo(4, 0);
    expect(high).toBeCloseTo(-6, 0);
  });
});

describe('filter', () => {
  it.each([
    ['12', 0, 12],
    ['24', 1, 24],
  ])('falls by %s dB an octave', async (_, slope, wanted) => {
    const values = { cutoff: 500, resonance: 0, slope };
    const [once, twice] = await response(filter, values, [2000, 4000]);
    expect(once! - twice!).toBeGreaterThan(wanted - 1.5);
    expect(once! - twice!).toBeLessThan(wanted + 1.5);
  });

  it('passes what its mode says', async () => {
    const at = [60, 1000, 15_000];
    const gains = (mode: number) => response(filter, { mode, cutoff: 1000, resonance: 0.3 }, at);
    const [low, high, band, notch] = await Promise.all([0, 1, 2, 3].map(gains));
    expect(low![0]).toBeGreaterThan(-3);
    expect(low![2]).toBeLessThan(-60);
    expect(high![0]).toBeLessThan(-60);
    expect(high![2]).toBeGreaterThan(-3);
    expect(band![1]).toBeGreaterThan(-3);
    expect(Math.max(band![0]!, band![2]!)).toBeLessThan(-30);
    expect(notch![1]).toBeLessThan(-30);
    expect(Math.min(notch![0]!, notch![2]!)).toBeGreaterThan(-3);
  });

  it('peaks at its cutoff the more, the more it resonates', async () => {
    const peak = async (resonance: number): Promise<number> => {
      const [below, there] = await response(filter, { cutoff: 1000, resonance }, [50, 1000]);
      return there! - below!;
    };
    const peaks = [await peak(0), await peak(0.5), await peak(1)];
    expect(peaks[0]).toBeLessThan(0);
    expect(peaks[1]).toBeGreaterThan(6);
    expect(peaks[2]).toBeGreaterThan(20);
  });

  it('is stable and bounded when all of it moves', async () => {
    const values = { cutoff: 20_000, resonance: 1, slope: 1 };
    const passes = [values, { ...values, cutoff: 20 }].map((each) => ({ values: each }));
    const { takes } = await passThrough(filter, sine(3000, 1), passes, 1);
    for (const [left] of takes) {
      expect(left.every((x) => Math.abs(x) < 4)).toBe(true);
    }
  });
});

describe('crush', () => {
  it('rounds to steps of 0.5^(bits - 1), as SuperDirt does', async () => {
    const values = { bits: 4, samplerate: 48_000 };
    const { takes } = await passThrough(crush, sine(100, 0.9), [{ values }], 0.2);
    // The DC blocker bends the steps a little: what counts is how few there are.
    const levels = new Set([...takes[0]![0].subarray(2400)].map((x) => Math.round(x / 0.125)));
    expect([...levels].sort((a, b) => a - b)).toEqual([
      -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it('holds each sample as long as its rate says', async () => {
    const values = { bits: 24, samplerate: 4000 };
    const { takes } = await passThrough(crush, sine(50, 0.9), [{ values }], 0.2);
    const [left] = takes[0]!;
    const steps = [...left.subarray(4800, 4800 + 4800).keys()].filter(
      (i) => Math.abs(left[4800 + i]! - left[4799 + i]!) > 0.005,
    );
    const gaps = new Set(steps.slice(1).map((frame, i) => frame - steps[i]!));
    expect([...gaps].every((gap) => gap % 12 === 0)).toBe(true);
  });
});

describe('chorus', () => {
  it('moves each side by its own delay', async () => {
    const { takes } = await passThrough(chorus, sine(440, 0.5), [{}], 1);
    const [left, right] = takes[0]!;
    const apart = left.reduce((most, x, i) => Math.max(most, Math.abs(x - right[i]!)), 0);
    expect(apart).toBeGreaterThan(0.3);
  });

  it('is mono without width', async () => {
    const { takes } = await passThrough(chorus, sine(440, 0.5), [{ values: { width: 0 } }], 0.3);
    const [left, right] = takes[0]!;
    expect(left.every((x, i) => Math.abs(x - right[i]!) < 1e-6)).toBe(true);
  });
});
