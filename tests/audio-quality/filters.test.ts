import { describe, expect, it } from 'vitest';
import { codec } from '../../synthdefs/effects/codec.ts';
import { comb } from '../../synthdefs/effects/comb.ts';
import { eq } from '../../synthdefs/effects/eq.ts';
import { filter } from '../../synthdefs/effects/filter.ts';
import { formant } from '../../synthdefs/effects/formant.ts';
import { ladder } from '../../synthdefs/effects/ladder.ts';
import { formants, vowels } from '../../synthdefs/parts/formants.ts';
import { passThrough, sampleRate } from './play.ts';
import { decibels, largest, noise, rms, sine } from './signals.ts';
import { gainsAt, gainsOf } from './tones-through.ts';

/** Where a curve of gains crosses a level, in hertz, by halving: `falls` is whether it falls there. */
async function crossing(
  gainAt: (hz: readonly number[]) => Promise<readonly number[]>,
  level: number,
  [from, to]: readonly [number, number],
): Promise<number> {
  const frequencies = Array.from({ length: 200 }, (_, i) => from * (to / from) ** (i / 199));
  const gains = await gainAt(frequencies);
  const index = gains.findIndex(
    (gain, i) => i > 0 && (gain - level) * (gains[i - 1]! - level) <= 0,
  );
  const [before, after] = [gains[index - 1]!, gains[index]!];
  const part = (level - before) / (after - before);
  return frequencies[index - 1]! * (frequencies[index]! / frequencies[index - 1]!) ** part;
}

describe('eq', () => {
  const peaks = ['lowmid', 'mid', 'highmid', 'presence'] as const;

  it('changes no bit as it stands', async () => {
    const { takes } = await passThrough(eq, noise(0.5), [{}], 0.3);
    const source = noise(0.5);
    const off = takes[0]![0].map((x, frame) => x - Math.fround(source(frame)[0]));
    expect(largest(off)).toBeLessThan(2e-7);
  });

  it.each(peaks)('%s has its gain, its place and its width', async (band) => {
    for (const [gain, hz, q] of [
      [12, 1000, 2],
      [-9, 3000, 1],
      [6, 600, 6],
    ] as const) {
      const values = { [band]: gain, [`${band}freq`]: hz, [`${band}q`]: q };
      const at = (frequencies: readonly number[]) => gainsAt(eq, values, frequencies);
      // A peak of the cookbook has half its decibels where |f/f0 - f0/f| = 1/Q.
      const half = Math.sqrt(1 + 1 / (4 * q * q)) + 1 / (2 * q);
      const warp = (f: number) => Math.tan((Math.PI * f) / sampleRate);
      const unwarp = (x: number) => (Math.atan(x) * sampleRate) / Math.PI;
      const found = await at([hz, unwarp(warp(hz) * half), unwarp(warp(hz) / half), 30, 20_000]);
      const wanted = [gain, gain / 2, gain / 2, 0, 0];
      for (const [index, each] of found.entries()) {
        expect(Math.abs(each - wanted[index]!), `${band} ${gain} dB, ${index}`).toBeLessThan(0.5);
      }
    }
  });

  it.each([
    ['low', 'lowfreq', 200, 25],
    ['high', 'highfreq', 4000, 20_000],
  ])('%s is a shelf with half its decibels at its corner', async (band, key, corner, end) => {
    for (const gain of [-12, 6, 18]) {
      const found = await gainsAt(eq, { [band]: gain, [key]: corner }, [corner, end, 1000]);
      expect(Math.abs(found[0]! - gain / 2)).toBeLessThan(0.5);
      expect(Math.abs(found[1]! - gain)).toBeLessThan(0.5);
    }
  });

  it.each([
    ['lowcut', 40, 1],
    ['lowcut', 300, 1],
    ['highcut', 2000, -1],
    ['highcut', 12_000, -1],
  ])('%s at %d Hz is 3 dB down there, and falls by 12 dB an octave', async (key, hz, way) => {
    const at = (frequencies: readonly number[]) => gainsAt(eq, { [key]: hz }, frequencies, 2);
    const found = await crossing(at, -3.01, [hz / 2, Math.min(22_000, hz * 2)]);
    expect(Math.abs(found / hz - 1)).toBeLessThan(0.03);
    if (hz > 10_000) return;
    const far = way > 0 ? 4 : 2;
    const [once, twice] = await at([hz * far ** -way, hz * (2 * far) ** -way]);
    expect(once! - twice!).toBeGreaterThan(11);
    expect(once! - twice!).toBeLessThan(13.7);
  });
});

describe('filter', () => {
  const rates = [60, 400, 2500, 9000];

  it.each(rates)('has its corner at its cutoff of %d Hz, to 3 %%', async (cutoff) => {
    for (const [slope, level] of [
      [0, -3.01],
      [1, -6],
    ] as const) {
      for (const mode of [0, 1]) {
        const values = { cutoff, mode, slope, resonance: 0 };
        const at = (frequencies: readonly number[]) => gainsAt(filter, values, frequencies);
        const found = await crossing(at, level, [cutoff / 2, cutoff * 2]);
        expect(Math.abs(found / cutoff - 1), `slope ${slope} mode ${mode}`).toBeLessThan(0.03);
      }
    }
  });

  it.each(rates)('passes or stops a band about %d Hz, to 3 %%', async (cutoff) => {
    for (const [mode, sign] of [
      [2, 1],
      [3, -1],
    ] as const) {
      const around = Array.from({ length: 121 }, (_, i) => cutoff * 2 ** ((i - 60) / 240));
      const gains = await gainsAt(filter, { cutoff, mode, resonance: 0.5, slope: 0 }, around);
      const best = gains.map((each) => each * sign);
      const found = around[best.indexOf(Math.max(...best))]!;
      expect(Math.abs(found / cutoff - 1), `mode ${mode}`).toBeLessThan(0.03);
    }
  });
});

describe('ladder', () => {
  const still = { drive: 0 };

  /** Levels so low that its curve is straight. */
  async function gains(values: Record<string, number>, frequencies: readonly number[]) {
    const quiet = 0.001;
    const found = await Promise.all(
      frequencies.map(async (hz) => {
        const { takes } = await passThrough(ladder, sine(hz, quiet), [{ values }], 0.6);
        return decibels((rms(takes[0]![0], 14_400) * Math.SQRT2) / quiet);
      }),
    );
    return found;
  }

  /** Four sections of first order with feedback `k` round them (bilinear transform), dB. */
  function ladderGain(k: number, cutoff: number, hz: number): number {
    const warp = (f: number): number => Math.tan((Math.PI * f) / sampleRate);
    const ratio = warp(hz) / warp(cutoff);
    const real = 1 - 6 * ratio ** 2 + ratio ** 4 + k;
    const imaginary = 4 * ratio - 4 * ratio ** 3;
    return -decibels(Math.hypot(real, imaginary));
  }

  it.each([0, 0.5, 0.9])('is the curve of a ladder at a resonance of %f', async (resonance) => {
    for (const cutoff of [150, 600, 2400]) {
      const ratios = [0.25, 0.5, 0.8, 1, 1.25, 2];
      const values = { ...still, cutoff, resonance };
      const [bass, ...found] = await gains(
        values,
        [0.05, ...ratios].map((ratio) => cutoff * ratio),
      );
      const k = 3.7 * resonance;
      for (const [index, ratio] of ratios.entries()) {
        const level = (times: number): number => ladderGain(k, cutoff, cutoff * times);
        const wanted = level(ratio) - level(0.05);
        expect(Math.abs(found[index]! - bass! - wanted), `${cutoff} Hz, ${ratio}`).toBeLessThan(
          0.7,
        );
      }
    }
  });

  it('peaks at its cutoff, to 3 %, at full resonance', async () => {
    for (const cutoff of [150, 1000, 4000]) {
      const around = Array.from({ length: 25 }, (_, i) => cutoff * 2 ** ((i - 12) / 60));
      const found = await gains({ ...still, cutoff, resonance: 1 }, around);
      const peak = around[found.indexOf(Math.max(...found))]!;
      expect(Math.abs(peak / cutoff - 1), `${cutoff}`).toBeLessThan(0.03);
    }
  });

  it('adds harmonics by its drive, and little level', async () => {
    const passes = [0, 24].map((drive) => ({ values: { drive, cutoff: 20_000, resonance: 0 } }));
    const { takes } = await passThrough(ladder, sine(220, 0.5), passes, 0.5);
    const [clean, driven] = takes.map(([left]) => left.subarray(12_000));
    expect(Math.abs(decibels(rms(driven!) / rms(clean!)))).toBeLessThan(4);
    expect(rms(driven!) / largest(driven!)).toBeGreaterThan((rms(clean!) / largest(clean!)) * 1.1);
  });
});

describe('comb', () => {
  it.each([
    [110, 0.8],
    [247.3, 0.5],
    [1000, 0.9],
  ])(
    'has teeth at the harmonics of %f Hz, as deep as a feedback of %f makes them',
    async (hz, f) => {
      const values = { tuning: hz, feedback: f };
      const found = await gainsAt(comb, values, [hz, 2 * hz, 3 * hz, 1.5 * hz, 2.5 * hz], 2);
      for (const tooth of found.slice(0, 3)) expect(Math.abs(tooth)).toBeLessThan(0.5);
      const between = decibels((1 - f) / (1 + f));
      for (const gap of found.slice(3)) expect(Math.abs(gap - between)).toBeLessThan(0.5);
    },
  );

  it('has odd teeth alone when it is to', async () => {
    const values = { tuning: 200, feedback: 0.8, harmonics: 1 };
    const [first, second, third] = await gainsAt(comb, values, [200, 400, 600], 2);
    expect(Math.abs(first!)).toBeLessThan(0.5);
    expect(Math.abs(third!)).toBeLessThan(0.5);
    expect(second!).toBeLessThan(-15);
  });
});

describe('formant', () => {
  it.each(vowels.map((name, index) => [name, index] as const))(
    'of %s peaks where the vowel does',
    async (_, vowel) => {
      const frequencies = Array.from({ length: 400 }, (_unused, i) => 150 * 2 ** (i / 80));
      const gains = await gainsAt(formant, { vowel, resonance: 1 }, frequencies);
      const peaks = frequencies.filter(
        (_hz, i) => i > 0 && gains[i]! > gains[i - 1]! && gains[i]! > (gains[i + 1] ?? 0),
      );
      for (const row of formants) {
        const nearest = Math.min(...peaks.map((hz) => Math.abs(Math.log2(hz / row[vowel]!))));
        expect(nearest).toBeLessThan(0.06);
      }
    },
  );

  it('goes from one vowel to another', async () => {
    const settings = [0, 0.5, 1].map((morph) => ({ vowel: 0, other: 3, morph, resonance: 1 }));
    const [a, between, i] = await gainsOf(formant, settings, [300, 458, 700]);
    expect(a!.indexOf(Math.max(...a!))).toBe(2);
    expect(between!.indexOf(Math.max(...between!))).toBe(1);
    expect(i!.indexOf(Math.max(...i!))).toBe(0);
  });
});

describe('codec', () => {
  const late = Math.round(0.048 * sampleRate);

  it('comes as late as it says, and else unchanged where nothing is lost', async () => {
    const values = { loss: 0, highcut: 20_000 };
    const source = sine(440, 0.5);
    const { takes } = await passThrough(codec, source, [{ values }], 0.6);
    const off = takes[0]![0].map((x, frame) => x - source(frame - late)[0]);
    expect(largest(off, 14_400)).toBeLessThan(0.02);
  });

  it('leaves nothing beyond its band', async () => {
    const values = { loss: 0, lowcut: 300, highcut: 3400 };
    const at = async (hz: number): Promise<number> => {
      const { takes } = await passThrough(codec, sine(hz, 0.5), [{ values }], 0.6);
      return decibels(rms(takes[0]![0], 14_400) / (0.5 * Math.SQRT1_2));
    };
    expect(await at(150)).toBeLessThan(-40);
    expect(await at(6000)).toBeLessThan(-40);
    for (const hz of [450, 1000, 3000]) expect(Math.abs(await at(hz))).toBeLessThan(1);
  });

  it('drops what is faint beside the loud, the more the more is lost', async () => {
    const tones = [0, -20, -40].map((db, i) => sine([1000, 2600, 5100][i]!, 0.5 * 10 ** (db / 20)));
    const mix = (frame: number): readonly [number, number] => {
      const x = tones.reduce((sum, each) => sum + each(frame)[0], 0);
      return [x, x];
    };
    const left = async (loss: number): Promise<number> => {
      const { takes } = await passThrough(
        codec,
        mix,
        [{ values: { loss, highcut: 20_000 } }],
        1.05,
      );
      const part = takes[0]![0].subarray(2400, 50_400);
      return [1000, 2600, 5100].filter((hz) => {
        let [re, im] = [0, 0];
        for (let i = 24_000; i < 48_000; i++) {
          re += part[i]! * Math.cos((2 * Math.PI * hz * i) / sampleRate);
          im += part[i]! * Math.sin((2 * Math.PI * hz * i) / sampleRate);
        }
        return Math.hypot(re, im) / 12_000 > 0.0025;
      }).length;
    };
    expect([await left(0), await left(0.5), await left(0.85)]).toEqual([3, 2, 1]);
  });
});
