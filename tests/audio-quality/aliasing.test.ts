import { describe, expect, it } from 'vitest';
import { clip } from '../../synthdefs/effects/clip.ts';
import { distort } from '../../synthdefs/effects/distort.ts';
import { shaperNames } from '../../synthdefs/parts/shapers.ts';
import { passThrough } from './play.ts';
import { inharmonicDb, onBin, sine } from './signals.ts';

/** Seconds: the first half is for filters to settle. */
const seconds = 1.4;
const settled = 30_000;

/** Aliases of a sine of full scale, driven by 24 dB: the bass, a lead, and a high note of it. */
const frequencies = [110, 440, 1000, 2000].map(onBin);

async function aliases(shaper: number, hz: number): Promise<number> {
  const values = { drive: 24, shaper, tone: 20_000 };
  const { takes } = await passThrough(distort, sine(hz, 1), [{ values }], seconds);
  return inharmonicDb(takes[0]![0].subarray(settled), hz);
}

describe('distort', () => {
  it.each([
    ['tanh', -50],
    ['hardclip', -50],
    ['asym', -48],
    ['diode', -48],
    ['fold', -50],
  ] as const)('%s leaves aliases under %d dB of its harmonics', async (shaper, most) => {
    for (const hz of frequencies) {
      expect(await aliases(shaperNames.indexOf(shaper), hz)).toBeLessThan(most);
    }
  });

  it('rectify, which doubles every note, leaves them 40 dB under up to 1 kHz', async () => {
    for (const hz of frequencies.slice(0, 3)) {
      expect(await aliases(shaperNames.indexOf('rectify'), hz)).toBeLessThan(-40);
    }
  });
});

describe('clip', () => {
  it.each([0, 0.2, 1])('at a softness of %f leaves aliases 50 dB under', async (softness) => {
    for (const hz of frequencies) {
      const values = { drive: 24, softness, ceiling: 0 };
      const { takes } = await passThrough(clip, sine(hz, 1), [{ values }], seconds);
      expect(inharmonicDb(takes[0]![0].subarray(settled), hz)).toBeLessThan(-50);
    }
  });

  it('keeps peaks within 1 dB of its ceiling, and low notes at it', async () => {
    const values = { drive: 24, softness: 0, ceiling: -6 };
    const heard = await Promise.all(
      [50, 1000].map((hz) => passThrough(clip, sine(hz, 1), [{ values }], 0.3)),
    );
    const peaks = heard.map(({ takes }) =>
      takes[0]![0].reduce((most, x) => Math.max(most, Math.abs(x)), 0),
    );
    const ceiling = 10 ** (-6 / 20);
    for (const peak of peaks) expect(peak).toBeLessThan(ceiling * 10 ** (1 / 20));
    expect(peaks[0]).toBeGreaterThan(ceiling * 0.999);
  });
});
