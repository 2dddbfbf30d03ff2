import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from '../../src/analysis/index.ts';
import { compress } from '../../synthdefs/effects/compress.ts';
import { limit } from '../../synthdefs/effects/limit.ts';
import { gabberKick } from '../../synthdefs/instruments/gabber-kick.ts';
import { passThrough, playLoop, type Source, sampleRate } from './play.ts';
import { decibels, largest, noise, rms, sine } from './signals.ts';

/** Without the step at which a take breaks off: that would be a peak of its own. */
function truePeakDb(take: readonly Float32Array[]): number {
  const meter = createLoudnessMeter(sampleRate, take.length);
  const fade = 480;
  meter.push(take.map((each) => each.map((x, i) => x * Math.min(1, (each.length - 1 - i) / fade))));
  return meter.truePeakDb();
}

describe('limit', async () => {
  const kick = await playLoop(gabberKick, 175, {});
  const [samples] = kick.channels;
  const kicks: Source = (frame) => {
    const x = samples![frame % samples!.length]!;
    return [x, x];
  };
  const hiss = noise(0.3);
  const mix: Source = (frame) => {
    const [left, right] = hiss(frame);
    const tone = 0.4 * Math.sin(0.37 * frame);
    return [kicks(frame)[0] + left + tone, kicks(frame)[1] + right - tone];
  };
  /** A sine at a quarter of the rate whose samples lie 3 dB under its peaks. */
  const between: Source = (frame) => {
    const x = Math.SQRT2 * Math.sin((Math.PI / 2) * frame + Math.PI / 4) * 0.7;
    return [x, x];
  };
  const sources = { noise: noise(), kicks, mix, between };

  const passes = [0, 6, 18].flatMap((drive) =>
    [0.005, 0.06, 1].map((release) => ({ values: { drive, release, ceiling: -1 } })),
  );

  it.each(Object.entries(sources))(
    'never lets a true peak of %s over its ceiling',
    async (_, source) => {
      const { takes } = await passThrough(limit, source, passes, 1.5);
      for (const take of takes) expect(truePeakDb(take)).toBeLessThan(-1 + 0.1);
    },
  );

  it('comes up to its ceiling', async () => {
    const { takes } = await passThrough(limit, kicks, [{ values: { drive: 12 } }], 1.5);
    expect(truePeakDb(takes[0]!)).toBeGreaterThan(-1.2);
  });

  it('passes what lies under it unchanged, as late as it says', async () => {
    const quiet = noise(0.3);
    const { takes } = await passThrough(limit, quiet, [{}], 0.2);
    const late = Math.round(limit.latency({ drive: 0, ceiling: -1, release: 0.06 }) * sampleRate);
    const [left] = takes[0]!;
    for (const frame of [500, 3000, 6000]) {
      expect(left[frame + late]).toBeCloseTo(quiet(frame)[0], 5);
    }
  });

  it('turns both channels down together', async () => {
    const lopsided: Source = (frame) => {
      const x = Math.sin(0.05 * frame);
      return [2 * x, 0.2 * x];
    };
    const { takes } = await passThrough(limit, lopsided, [{}], 0.5);
    const [left, right] = takes[0]!;
    const levels = [left, right].map((each) => rms(each, 12_000));
    expect(levels[0]! / levels[1]!).toBeCloseTo(10, 3);
  });
});

describe('compress', () => {
  /** Gain in dB that a steady square wave of a level gets: its level does not ripple. */
  async function gain(level: number, values: Record<string, number>): Promise<number> {
    const square: Source = (frame) => {
      const x = 10 ** (level / 20) * (frame % 96 < 48 ? 1 : -1);
      return [x, x];
    };
    const { takes } = await passThrough(compress, square, [{ values }], 0.6);
    return decibels(largest(takes[0]![0], 24_000)) - level;
  }

  const hard = { threshold: -20, ratio: 4, knee: 0, attack: 0.001, release: 0.05 };

  it.each([
    [-40, 0],
    [-21, 0],
    [-12, -6],
    [0, -15],
  ])('turns %d dB over a threshold of -20 dB down by %d dB at 4:1', async (level, wanted) => {
    expect(await gain(level, hard)).toBeCloseTo(wanted, 1);
  });

  it('bends within its knee', async () => {
    // In the middle of the knee an eighth of its width, times the slope (1 - 1/4).
    expect(await gain(-20, { ...hard, knee: 12 })).toBeCloseTo((-12 / 8) * 0.75, 1);
  });

  it('takes its attack and release as time constants', async () => {
    const step: Source = (frame) => {
      const loud = frame >= 12_000 && frame < 36_000;
      const x = (loud ? 1 : 0.01) * (frame % 8 < 4 ? 1 : -1);
      return [x, x];
    };
    const values = { ...hard, attack: 0.02, release: 0.1 };
    const { takes } = await passThrough(compress, step, [{ values }], 1.2);
    const level = (frame: number): number => decibels(largest(takes[0]![0], frame - 8, frame));
    const afterAttack = level(12_000 + Math.round(0.02 * sampleRate));
    expect(afterAttack).toBeCloseTo(-15 * (1 - Math.exp(-1)), 0);
    const afterRelease = level(36_000 + Math.round(0.1 * sampleRate)) + 40;
    expect(afterRelease).toBeCloseTo(-15 * Math.exp(-1), 0);
  });

  it('passes both channels with one gain', async () => {
    const source: Source = (frame) => [sine(200, 1)(frame)[0], sine(200, 0.1)(frame)[0]];
    const { takes } = await passThrough(compress, source, [{ values: hard }], 0.5);
    const [left, right] = takes[0]!;
    expect(rms(left, 12_000) / rms(right, 12_000)).toBeCloseTo(10, 3);
  });
});
