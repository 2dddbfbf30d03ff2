import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { freqshift } from '../../synthdefs/effects/freqshift.ts';
import { pitchshift } from '../../synthdefs/effects/pitchshift.ts';
import { ringmod } from '../../synthdefs/effects/ringmod.ts';
import { passThrough, type Values } from './play.ts';
import { amplitudeAt, decibels, noise, rms, sine } from './signals.ts';

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

describe('pitchshift', () => {
  /** The frequency of a sine, from the median of the times between its rises through 0. */
  function median(samples: Float32Array): number {
    const rises: number[] = [];
    for (let i = 1; i < samples.length; i++) {
      const [before, now] = [samples[i - 1]!, samples[i]!];
      if (before < 0 && now >= 0) rises.push(i - now / (now - before));
    }
    const periods = rises.slice(1).map((at, index) => at - rises[index]!);
    return 48_000 / periods.sort((a, b) => a - b)[periods.length >> 1]!;
  }

  it.each(
    [12, 7, 3, 0.25, -5, -12, -24, 24].flatMap((pitch) =>
      [220, 440, 1237].map((hz) => [pitch, hz] as const),
    ),
  )('moves by %f semitones: %d Hz', async (pitch, hz) => {
    const [left] = await settled(pitchshift, hz, { pitch });
    const cents = 1200 * Math.log2(median(left) / hz) - 100 * pitch;
    expect(Math.abs(cents)).toBeLessThan(5);
    // Nothing but that: its grains agree.
    const wanted = hz * 2 ** (pitch / 12);
    expect(Math.abs(level(left, wanted))).toBeLessThan(0.7);
    expect(decibels(amplitudeAt(left, wanted) / (rms(left) * Math.SQRT2))).toBeGreaterThan(-0.5);
  });

  it('keeps the loudness of noise within 1.5 dB', async () => {
    for (const pitch of [12, -12, 3]) {
      const { takes } = await passThrough(pitchshift, noise(0.5), [{ values: { pitch } }], 3);
      const dry = 0.5 / Math.sqrt(3);
      // What is played at another speed passes the interpolation's low-pass.
      expect(Math.abs(decibels(rms(takes[0]![0], 24_000) / dry))).toBeLessThan(1.5);
    }
  });

  it('is a plain delay where it shifts by nothing', async () => {
    const [left] = await settled(pitchshift, 1000, { pitch: 0 });
    expect(level(left, 1000)).toBeCloseTo(0, 1);
  });

  it('spreads the sides by so many cents', async () => {
    const [left, right] = await settled(pitchshift, 1000, { pitch: 0, spread: 20 });
    expect(Math.abs(1200 * Math.log2(median(left) / 1000) + 20)).toBeLessThan(1);
    expect(Math.abs(1200 * Math.log2(median(right) / 1000) - 20)).toBeLessThan(1);
  });
});
