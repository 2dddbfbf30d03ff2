import { describe, expect, it } from 'vitest';
import { defineEffect, hertz } from '../../src/sound/index.ts';
import { multibandCompress } from '../../synthdefs/effects/multiband-compress.ts';
import { multibandDistort } from '../../synthdefs/effects/multiband-distort.ts';
import { wavefold } from '../../synthdefs/effects/wavefold.ts';
import { threeBands } from '../../synthdefs/parts/crossover.ts';
import { bandShaperNames } from '../../synthdefs/parts/shapers.ts';
import { passThrough, type Values } from './play.ts';
import { amplitudeAt, decibels, inharmonicDb, onBin, rms, sine } from './signals.ts';
import { gainsAt } from './tones-through.ts';

const octaves = [30, 60, 120, 180, 250, 500, 1000, 2000, 2500, 4000, 8000, 16_000];

describe('the crossovers', () => {
  const corners = {
    lowfreq: hertz(40, 1000, 200, 'Lower corner.'),
    highfreq: hertz(500, 12000, 3000, 'Upper corner.'),
  };

  function part(which: 'low' | 'mid' | 'high' | 'sum' | 'rest') {
    return defineEffect({
      name: which,
      doc: 'A part of three bands.',
      parameters: corners,
      process(g, input, p) {
        const { low, mid, high, whole } = threeBands(g, input, p.lowfreq, p.highfreq);
        const sum = low.add(mid).add(high);
        return { low, mid, high, sum, rest: sum.sub(whole) }[which];
      },
    });
  }

  it.each([
    {},
    { lowfreq: 60, highfreq: 500 },
    { lowfreq: 1000, highfreq: 12_000 },
    { lowfreq: 900, highfreq: 600 },
  ])('sum to what went in, flat to 0.05 dB, at %o', async (values) => {
    for (const gain of await gainsAt(part('sum'), values, octaves)) {
      expect(Math.abs(gain)).toBeLessThan(0.05);
    }
  });

  it('sum to the dry signal that is given beside them', async () => {
    for (const gain of await gainsAt(part('rest'), {}, octaves)) expect(gain).toBeLessThan(-90);
  });

  it('are 6 dB down at a corner, and fall by 24 dB an octave', async () => {
    const low = await gainsAt(part('low'), {}, [50, 200, 800, 1600]);
    expect(Math.abs(low[0]!)).toBeLessThan(0.2);
    expect(Math.abs(low[1]! + 6.02)).toBeLessThan(0.1);
    expect(Math.abs(low[2]! - low[3]! - 24)).toBeLessThan(0.5);
    const high = await gainsAt(part('high'), { lowfreq: 40 }, [375, 750, 3000, 16_000]);
    expect(Math.abs(high[1]! - high[0]! - 24)).toBeLessThan(0.5);
    expect(Math.abs(high[2]! + 6.02)).toBeLessThan(0.1);
    expect(Math.abs(high[3]!)).toBeLessThan(0.2);
    const mid = await gainsAt(part('mid'), {}, [200, 800, 3000]);
    expect(Math.abs(mid[0]! + 6.02)).toBeLessThan(0.1);
    expect(Math.abs(mid[1]!)).toBeLessThan(0.2);
    expect(Math.abs(mid[2]! + 6.02)).toBeLessThan(0.1);
  });
});

/** How strong each harmonic of a sine comes out, dB against the first. */
async function harmonics(values: Values, hz: number): Promise<readonly number[]> {
  const { takes } = await passThrough(multibandDistort, sine(hz, 0.5), [{ values }], 0.7);
  const steady = takes[0]![0].subarray(9600);
  const levels = [1, 2, 3, 5].map((number) => amplitudeAt(steady, number * hz));
  return levels.map((each) => decibels(each / levels[0]!));
}

describe('multiband-distort', () => {
  const clean = { lowdrive: 0, middrive: 0, highdrive: 0 };

  it('is flat without drive', async () => {
    for (const gain of await gainsAt(multibandDistort, clean, octaves.slice(2))) {
      expect(Math.abs(gain)).toBeLessThan(0.5);
    }
  });

  it.each([
    ['lowdrive', 60],
    ['middrive', 800],
    ['highdrive', 5000],
  ])('%s distorts its band, and leaves the others clean', async (drive, own) => {
    for (const hz of [60, 800, 5000]) {
      const [, , third] = await harmonics({ ...clean, [drive]: 24 }, hz);
      if (hz === own && hz < 5000) expect(third!).toBeGreaterThan(-20);
      if (hz !== own) expect(third!).toBeLessThan(-40);
    }
  });

  it('takes bands away and puts them up', async () => {
    const values = { ...clean, low: -60, mid: 6 };
    const [low, mid, high] = await gainsAt(multibandDistort, values, [40, 600, 10_000]);
    expect(low!).toBeLessThan(-40);
    expect(mid!).toBeCloseTo(6, 0);
    expect(high!).toBeCloseTo(0, 0);
  });

  it.each(bandShaperNames.slice(0, 5).map((name, index) => [name, index] as const))(
    'leaves aliases of %s 48 dB under its harmonics',
    async (_, shaper) => {
      for (const hz of [110, 440, 1000].map(onBin)) {
        const values = { middrive: 24, lowdrive: 24, shaper };
        const { takes } = await passThrough(multibandDistort, sine(hz, 1), [{ values }], 1.4);
        expect(inharmonicDb(takes[0]![0].subarray(30_000), hz)).toBeLessThan(-48);
      }
    },
  );
});

describe('wavefold', () => {
  it('folds a sine into the harmonics that Bessel’s functions tell', async () => {
    // sin(z sin x) has 2 J1(z) of the first and 2 J3(z) of the third: z = π/2 · 4 · 0.5 = π.
    const values = { fold: decibels(4), tone: 20_000 };
    const { takes } = await passThrough(wavefold, sine(220, 0.5), [{ values }], 0.7);
    const steady = takes[0]![0].subarray(9600);
    const [first, third, fifth] = [1, 3, 5].map((each) => amplitudeAt(steady, each * 220));
    expect(decibels(third! / first!)).toBeCloseTo(decibels(0.3335 / 0.2846), 1);
    expect(decibels(fifth! / first!)).toBeCloseTo(decibels(0.0521 / 0.2846), 1);
  });

  it('has even harmonics where it is lopsided', async () => {
    const second = async (bias: number): Promise<number> => {
      const { takes } = await passThrough(wavefold, sine(220, 0.5), [{ values: { bias } }], 0.7);
      const steady = takes[0]![0].subarray(9600);
      return decibels(amplitudeAt(steady, 440) / rms(steady));
    };
    expect(await second(0)).toBeLessThan(-60);
    expect(await second(0.4)).toBeGreaterThan(-20);
  });

  it.each([
    ['sine', 0, 18, [110, 440, 1000]],
    ['triangle', 1, 12, [110, 440, 1000]],
  ] as const)('leaves aliases of the %s 50 dB under', async (_, shaper, fold, notes) => {
    for (const hz of notes.map(onBin)) {
      const values = { fold, shaper, tone: 20_000 };
      const { takes } = await passThrough(wavefold, sine(hz, 1), [{ values }], 1.4);
      expect(inharmonicDb(takes[0]![0].subarray(30_000), hz)).toBeLessThan(-50);
    }
  });
});

describe('multiband-compress', () => {
  const quick = { attack: 0.001, release: 0.2, knee: 0, ratio: 4 };

  /** What a steady tone loses, dB. */
  async function loss(hz: number, level: number, values: Values): Promise<number> {
    const { takes } = await passThrough(
      multibandCompress,
      sine(hz, 10 ** (level / 20)),
      [{ values: { ...quick, ...values } }],
      1,
    );
    return decibels((rms(takes[0]![0], 33_600, 48_000) * Math.SQRT2) / 10 ** (level / 20));
  }

  it.each([
    ['low', 50],
    ['mid', 800],
    ['high', 8000],
  ])('turns the %s band down by its own threshold', async (band, hz) => {
    const all = { lowthresh: 0, midthresh: 0, highthresh: 0 };
    const own = { ...all, [`${band}thresh`]: -20 };
    expect(Math.abs(await loss(hz, -3, all))).toBeLessThan(0.3);
    // 14 dB over at 4:1: less the little by which the gain recovers from peak to peak.
    const found = await loss(hz, -6, own);
    expect(Math.abs(found + 10.5)).toBeLessThan(1.05);
    for (const other of [50, 800, 8000].filter((each) => each !== hz)) {
      expect(Math.abs(await loss(other, -6, own))).toBeLessThan(0.3);
    }
  });

  it('lifts what lies under the thresholds, by so much at most, and not silence', async () => {
    const values = { lift: 9, midthresh: -20 };
    expect(Math.abs((await loss(800, -24, values)) - 3)).toBeLessThan(1);
    expect(Math.abs((await loss(800, -45, values)) - 9)).toBeLessThan(1);
    expect(Math.abs(await loss(800, -76, values))).toBeLessThan(0.5);
  });

  it('is flat while nothing is over', async () => {
    const values = { lowthresh: 0, midthresh: 0, highthresh: 0 };
    for (const gain of await gainsAt(multibandCompress, values, octaves)) {
      expect(Math.abs(gain)).toBeLessThan(0.1);
    }
  });
});
