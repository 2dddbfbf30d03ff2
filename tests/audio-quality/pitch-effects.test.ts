import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { freqshift } from '../../synthdefs/effects/freqshift.ts';
import { ringmod } from '../../synthdefs/effects/ringmod.ts';
import { passThrough, type Values } from './play.ts';
import { amplitudeAt, decibels, sine } from './signals.ts';

/** A second of a sine through an effect, from when it has settled. */
async function settled(
  effect: Effect,
  hz: number,
  values: Values,
): Promise<readonly [Float32Array, Float32Array]> {
  const { takes } = await passThrough(effect, sine(hz, 0.5), [{ values }], 1.5);
  const [left, right] = takes[0]!;
  return [left.subarray(24_000), right.subarray(24_000)];
}

/** How loud a frequency is, dB against the sine that went in. */
function level(samples: Float32Array, hz: number): number {
  return decibels(amplitudeAt(samples, hz) / 0.5);
}

describe('ringmod', () => {
  it.each([
    [1000, 300],
    [440, 50],
    [2000, 7000],
  ])('makes of %d Hz with a carrier of %d Hz their sum and difference', async (hz, carrier) => {
    const [left] = await settled(ringmod, hz, { carrier });
    expect(level(left, hz + carrier)).toBeCloseTo(-6.02, 1);
    expect(level(left, Math.abs(hz - carrier))).toBeCloseTo(-6.02, 1);
    expect(level(left, hz)).toBeLessThan(-80);
    expect(level(left, carrier)).toBeLessThan(-80);
  });

  it('has a carrier a tenth higher on the right at full spread', async () => {
    const [left, right] = await settled(ringmod, 1000, { carrier: 300, spread: 1 });
    expect(level(left, 1300)).toBeCloseTo(-6.02, 1);
    expect(level(right, 1330)).toBeCloseTo(-6.02, 1);
    expect(level(right, 1300)).toBeLessThan(-70);
  });

  it('makes no DC where both agree', async () => {
    const [left] = await settled(ringmod, 220, { carrier: 220 });
    expect(Math.abs(left.reduce((sum, each) => sum + each, 0) / left.length)).toBeLessThan(1e-3);
    expect(level(left, 440)).toBeCloseTo(-6.02, 1);
  });
});

describe('freqshift', () => {
  it.each([
    [1000, 50],
    [1000, -300],
    [200, 777],
    [5000, -4000],
    [100, 3],
  ])('moves %d Hz by %d Hz, and leaves nothing behind', async (hz, shift) => {
    const [left, right] = await settled(freqshift, hz, { shift });
    for (const side of [left, right]) {
      expect(level(side, hz + shift)).toBeCloseTo(0, 0);
      expect(level(side, hz)).toBeLessThan(-50);
      expect(level(side, Math.abs(hz - shift))).toBeLessThan(-50);
    }
  });

  it('goes the other way on the right when it is to', async () => {
    const [left, right] = await settled(freqshift, 1000, { shift: 120, opposite: 1 });
    expect(level(left, 1120)).toBeCloseTo(0, 0);
    expect(level(right, 880)).toBeCloseTo(0, 0);
    expect(level(right, 1120)).toBeLessThan(-50);
  });
});
