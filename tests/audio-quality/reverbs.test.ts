import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { gatedverb } from '../../synthdefs/effects/gatedverb.ts';
import { reverseverb } from '../../synthdefs/effects/reverseverb.ts';
import { springverb } from '../../synthdefs/effects/springverb.ts';
import { passThrough, sampleRate, type Values } from './play.ts';
import { decibels, impulse, largest, rms } from './signals.ts';

const start = 1000;
const open = { lowcut: 200, highcut: 20_000 };

type Take = readonly [Float32Array, Float32Array];

async function answer(effect: Effect, values: Values, seconds: number): Promise<Take> {
  const { takes } = await passThrough(effect, impulse(start), [{ values }], seconds);
  const [left, right] = takes[0]!;
  return [left.subarray(start), right.subarray(start)];
}

/** The level of a share of a length, dB. */
function levelOf(samples: Float32Array, length: number, from: number, to: number): number {
  const frames = length * sampleRate;
  return decibels(rms(samples, Math.round(from * frames), Math.round(to * frames)));
}

/** How alike two channels are, -1..1. */
function likeness([left, right]: Take): number {
  const together = left.reduce((sum, each, index) => sum + each * right[index]!, 0);
  return together / (rms(left) * rms(right) * left.length);
}

describe.each([
  ['gatedverb', gatedverb, 'slope', [0.1, 0.25, 0.8], [0, -12, 6]],
  ['reverseverb', reverseverb, 'rise', [0.2, 0.5, 1.3], [20, 36, 50]],
] as const)('%s', (_, effect, tilt, lengths, tilts) => {
  const settings = { ...open, ...('predelay' in effect.parameters ? { predelay: 0 } : {}) };

  it.each(lengths)('lasts %f s, then is over', async (length) => {
    for (const side of await answer(effect, { ...settings, [tilt]: 6, length }, length + 0.2)) {
      const end = Math.round(length * sampleRate);
      const loudest = largest(side);
      expect(largest(side, end - 480, end)).toBeGreaterThan(0.05 * loudest);
      expect(largest(side, end + 480)).toBeLessThan(0.003 * loudest);
    }
  });

  it.each(tilts)('is %f dB louder at its end than at its beginning', async (rise) => {
    const length = 0.5;
    for (const side of await answer(effect, { ...settings, [tilt]: rise, length }, 0.7)) {
      const tenths = Array.from({ length: 10 }, (__, index) =>
        levelOf(side, length, index / 10, (index + 1) / 10),
      );
      expect(Math.abs(tenths[9]! - tenths[0]! - 0.9 * rise)).toBeLessThan(2);
      // And so all the way: each tenth is where it belongs.
      for (const [index, level] of tenths.entries())
        expect(Math.abs(level - tenths[0]! - 0.1 * index * rise)).toBeLessThan(2.5);
    }
  });

  it('is dense, as noise is, of all frequencies, with two sides of their own', async () => {
    const take = await answer(effect, { ...settings, [tilt]: 6, length: 0.5 }, 0.5);
    for (const side of take) {
      const middle = side.subarray(4800, 19_200);
      const square = middle.reduce((sum, x) => sum + x ** 2, 0) / middle.length;
      const silent = middle.filter((x) => Math.abs(x) < 0.01 * Math.sqrt(square)).length;
      // An echo every dozen frames.
      expect(silent / middle.length).toBeLessThan(0.95);
    }
    expect(Math.abs(likeness(take))).toBeLessThan(0.25);
  });

  it('is as loud as what it answers, whatever its length', async () => {
    for (const length of lengths) {
      const take = await answer(effect, { ...settings, length }, length + 0.2);
      for (const side of take) {
        const energy = side.reduce((sum, x) => sum + x ** 2, 0);
        expect(Math.abs(10 * Math.log10(energy))).toBeLessThan(3.1);
      }
    }
  });
});

it('gatedverb waits for its predelay', async () => {
  const [left] = await answer(gatedverb, { ...open, predelay: 0.1 }, 0.5);
  expect(left.findIndex((x) => Math.abs(x) > 1e-4)).toBe(4800);
});

describe('springverb', () => {
  /** Second-order band-pass around `hz`, an octave wide, by the cookbook. */
  function band(samples: Float32Array, hz: number): Float32Array {
    const omega = (2 * Math.PI * hz) / sampleRate;
    const alpha = Math.sin(omega) / (2 * Math.SQRT2);
    const [b0, a0, a1, a2] = [alpha, 1 + alpha, -2 * Math.cos(omega), 1 - alpha];
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    return samples.map((x) => {
      const y = (b0 * (x - x2) - a1 * y1 - a2 * y2) / a0;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      return y;
    });
  }

  it.each([0.6, 2, 4])('falls by 60 dB in %f s', async (time) => {
    const [left] = await answer(springverb, { time, damping: 10_000 }, time + 0.3);
    const heard = band(left, 500);
    const rest = new Float64Array(heard.length);
    let sum = 0;
    for (let i = heard.length - 1; i >= 0; i--) {
      sum += heard[i]! ** 2;
      rest[i] = sum;
    }
    const at = (db: number) => rest.findIndex((each) => each < sum * 10 ** (db / 10));
    const fall = (3 * (at(-25) - at(-5))) / sampleRate;
    expect(fall / time).toBeGreaterThan(0.85);
    expect(fall / time).toBeLessThan(1.15);
  });

  it('answers with a chirp: the low first, what it can just carry last', async () => {
    const [left] = await answer(springverb, { damping: 10_000, time: 1 }, 0.1);
    // The first time through the first spring: it is over before the second's.
    const middle = (hz: number) => {
      const heard = band(band(left, hz), hz).subarray(0, 2600);
      const total = heard.reduce((sum, x) => sum + x ** 2, 0);
      return heard.reduce((sum, x, index) => sum + index * x ** 2, 0) / total;
    };
    expect(middle(3200) - middle(800)).toBeGreaterThan(0.0015 * sampleRate);
  });

  it('carries nothing above its last frequency', async () => {
    const [left] = await answer(springverb, { damping: 10_000 }, 1);
    expect(decibels(rms(band(band(left, 12_000), 12_000)) / rms(band(left, 1500)))).toBeLessThan(
      -20,
    );
  });
});
