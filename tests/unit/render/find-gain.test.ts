import { describe, expect, it } from 'vitest';
import { findGain } from '../../../src/render/find-gain.ts';

/** A master that answers a gain with a loudness, and remembers what it was asked. */
function master(loudness: (gain: number) => number, truePeak: (gain: number) => number = () => -1) {
  const asked: number[] = [];
  const attempt = async (gain: number) => {
    asked.push(gain);
    return { lufs: loudness(gain), truePeakDb: truePeak(gain) };
  };
  return { asked, attempt };
}

const target = { lufs: -8, ceilingDb: -0.3 };

describe('findGain', () => {
  it('takes the first guess where the master does nothing', async () => {
    const { asked, attempt } = master((gain) => -20 + gain);
    const found = await findGain(target, { inputLufs: -20, attempt });
    expect(found).toEqual({ gainDb: 12, trimDb: 0, lufs: -8 });
    expect(asked).toHaveLength(2);
  });

  it('comes within 0.1 LU behind a limiter', async () => {
    const limited = (gain: number) => -6 - 6 * Math.exp(-(gain + 2) / 8);
    const { asked, attempt } = master(limited);
    const found = await findGain(target, { inputLufs: -12, attempt });
    expect(Math.abs((found.lufs ?? 0) + 8)).toBeLessThanOrEqual(0.1);
    expect(found.lufs).toBe(limited(found.gainDb));
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('turns down after the master what passes the ceiling between samples', async () => {
    const { attempt } = master(
      (gain) => -20 + gain,
      () => 0.2,
    );
    const found = await findGain(target, { inputLufs: -20, attempt });
    expect(found.trimDb).toBeCloseTo(-0.5);
    expect(found.lufs).toBeCloseTo(-8, 1);
  });

  it('gives up with the nearest where the target is out of reach', async () => {
    const { asked, attempt } = master((gain) => Math.min(-11, -20 + gain));
    const found = await findGain(target, { inputLufs: -20, attempt });
    expect(found.lufs).toBe(-11);
    expect(Math.max(...asked)).toBeLessThanOrEqual(12 + 18);
  });

  it('looks beyond gains at which the whole gets quieter again', async () => {
    // from 14 to 16 dB a quiet part begins to count, and takes away 0.8 LU
    const dipping = (gain: number) =>
      -4 - 8 * Math.exp(-gain / 8) - Math.min(Math.max(gain - 14, 0) * 0.4, 0.8);
    const { asked, attempt } = master(dipping);
    const found = await findGain({ lufs: -5.2, ceilingDb: -0.3 }, { inputLufs: -17, attempt });
    expect(Math.abs((found.lufs ?? 0) + 5.2)).toBeLessThanOrEqual(0.1);
    expect(found.gainDb).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(14);
  });

  it('searches on excerpts, and tries the whole once where they are like it', async () => {
    const limited = (gain: number) => -6 - 6 * Math.exp(-(gain + 2) / 8);
    const whole = master(limited);
    // Excerpts louder by 0.4 dB meet the limiter at 0.4 dB less gain.
    const excerpts = master((gain) => limited(gain + 0.4));
    const found = await findGain(
      target,
      { inputLufs: -12, attempt: whole.attempt },
      { inputLufs: -11.6, attempt: excerpts.attempt },
    );
    expect(Math.abs((found.lufs ?? 0) + 8)).toBeLessThanOrEqual(0.1);
    expect(whole.asked).toEqual([found.gainDb]);
    expect(excerpts.asked.length).toBeLessThanOrEqual(6);
  });

  it('goes on with the whole where excerpts mislead', async () => {
    const whole = master((gain) => -20 + gain);
    const excerpts = master((gain) => -17 + gain);
    const found = await findGain(
      target,
      { inputLufs: -20, attempt: whole.attempt },
      { inputLufs: -20, attempt: excerpts.attempt },
    );
    expect(found.lufs).toBeCloseTo(-8, 1);
    expect(whole.asked.length).toBeGreaterThan(1);
  });

  it('leaves silence alone', async () => {
    const { asked, attempt } = master(() => 0);
    expect(await findGain(target, { inputLufs: null, attempt })).toEqual({
      gainDb: 0,
      trimDb: 0,
      lufs: null,
    });
    expect(asked).toEqual([]);
  });
});
