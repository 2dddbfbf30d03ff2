import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from '../../src/analysis/index.ts';
import { windowedSinc } from '../../src/audio/index.ts';
import { encodeWav } from '../../src/audio/wav-encoder.ts';
import { compress } from '../../synthdefs/effects/compress.ts';
import { limit } from '../../synthdefs/effects/limit.ts';
import { gabberKick } from '../../synthdefs/instruments/gabber-kick.ts';
import { hasPeer } from '../peers.ts';
import { passThrough, playLoop, type Source, sampleRate } from './play.ts';
import { decibels, largest, noise, rms, sine } from './signals.ts';

const fade = 480;

/** Without the step at which a take breaks off: that would be a peak of its own. */
function faded(take: readonly Float32Array[]): Float32Array[] {
  return take.map((each) => each.map((x, i) => x * Math.min(1, (each.length - 1 - i) / fade)));
}

/** The true peak as the meter has it, fourfold. */
function meteredDb(take: readonly Float32Array[]): number {
  const meter = createLoudnessMeter(sampleRate, take.length);
  meter.push(take);
  return meter.truePeakDb();
}

/** Points looked at between two samples, and samples to each side that they are made of. */
const points = 16;
const reach = 64;

/** The true peak by 16-fold oversampling with 128 taps a point, flat to 23 kHz. */
function finePeakDb(take: readonly Float32Array[]): number {
  const phases = Array.from({ length: points }, (_, phase) =>
    Float64Array.from({ length: 2 * reach }, (_, tap) =>
      windowedSinc(tap - (reach - 1) - phase / points, 0.5, reach, 8),
    ),
  );
  let most = 0;
  for (const samples of take) {
    const padded = new Float64Array(samples.length + 2 * reach);
    padded.set(samples, reach);
    const near = largest(samples) * 0.5;
    for (let start = 0; start < samples.length; start++) {
      // A peak lies beside samples, or between some that alternate: never far from larger ones.
      const around = padded.subarray(start, start + 2 * reach);
      if (Math.max(...around.subarray(reach - 3, reach + 4).map(Math.abs)) < near) continue;
      for (const taps of phases) {
        let sum = 0;
        for (let tap = 0; tap < taps.length; tap++) sum += taps[tap]! * around[tap]!;
        most = Math.max(most, Math.abs(sum));
      }
    }
  }
  return decibels(most);
}

/** The true peak that ffmpeg's ebur128 reports, which has one decimal. */
function ffmpegPeakDb(take: readonly Float32Array[]): number {
  const pcm = { sampleRate, channels: [...take] };
  const run = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-nostats', '-i', '-', '-af', 'ebur128=peak=true', '-f', 'null', '-'],
    { input: encodeWav(pcm, { bits: '32f' }), encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const found = /Peak:\s+(-?[\d.]+) dBFS/.exec(run.stderr);
  if (found === null) throw new Error(run.stderr);
  return Number(found[1]);
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
  /** One near the Nyquist frequency, whose samples swell and fade. */
  const high: Source = (frame) => {
    const x = Math.sin(2 * Math.PI * 0.437 * frame);
    return [x, -x];
  };
  const white = noise();
  /** White noise that is struck, as hats are, sixteen times a second. */
  const bursts: Source = (frame) => {
    const loud = 10 ** -((frame % 3000) / 800);
    const [left, right] = white(frame);
    return [left * loud, right * loud];
  };
  const clicks: Source = (frame) => {
    const [left, right] = white(frame);
    return frame % 997 === 500 ? [Math.sign(left), Math.sign(right)] : [0, 0];
  };
  /** What begins in its middle and goes on between its ends. */
  const square: Source = (frame) => {
    const x = frame % 441 < 220 ? 0.9 : -0.9;
    return [x, x];
  };
  const sources = { noise: white, kicks, mix, between, high, bursts, clicks, square };

  const passes = [0, 6, 18].flatMap((drive) =>
    [0.005, 0.06, 1].map((release) => ({ values: { drive, release, ceiling: -1 } })),
  );
  const take = async (source: Source) =>
    (await passThrough(limit, source, passes, 0.8)).takes.map(faded);

  it.each(Object.entries(sources))(
    'never lets a true peak of %s over its ceiling',
    async (_, source) => {
      for (const each of await take(source)) {
        expect(meteredDb(each)).toBeLessThan(-1 + 0.02);
        expect(finePeakDb(each)).toBeLessThan(-1 + 0.02);
      }
    },
  );

  it.skipIf(!hasPeer('ffmpeg')).each(Object.entries(sources))(
    'nor as ffmpeg measures %s',
    async (_, source) => {
      // Behind the delay of the limiter each begins in silence: a file that does not, ffmpeg mirrors.
      for (const each of await take(source)) expect(ffmpegPeakDb(each)).toBeLessThanOrEqual(-1);
    },
  );

  it('comes up to its ceiling', async () => {
    const { takes } = await passThrough(limit, kicks, [{ values: { drive: 12 } }], 1.5);
    expect(meteredDb(takes[0]!)).toBeGreaterThan(-1.2);
  });

  it('passes what lies under it unchanged, as late as it says', async () => {
    const quiet: Source = (frame) => {
      const x = 0.2 * Math.sin(0.013 * frame) + 0.1 * Math.sin(0.071 * frame + 1);
      return [x, x];
    };
    const { takes } = await passThrough(limit, quiet, [{}], 0.2);
    const late = Math.round(limit.latency({ drive: 0, ceiling: -1, release: 0.06 }) * sampleRate);
    const [left] = takes[0]!;
    // Less than a frame later.
    for (const frame of [500, 3000, 6000]) {
      const [before, there, after] = [-0.75, 0, 0.75].map((off) => quiet(frame + off)[0]);
      const tolerance = Math.abs(after! - before!) / 2 + 1e-5;
      expect(Math.abs(left[frame + late]! - there!)).toBeLessThan(tolerance);
    }
  });

  it.each([
    [1000, 0],
    [10_000, 0],
    [18_000, 0],
    [19_000, -0.1],
    [22_500, -60],
  ])('gives %d Hz %d dB', async (hz, wanted) => {
    const { takes } = await passThrough(limit, sine(hz, 0.5), [{}], 0.2);
    const got = decibels((rms(takes[0]![0], 2400, 7200) * Math.SQRT2) / 0.5);
    if (wanted < -20) expect(got).toBeLessThan(wanted);
    else expect(Math.abs(got - wanted)).toBeLessThan(0.1);
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
