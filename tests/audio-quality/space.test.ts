import { describe, expect, it } from 'vitest';
import { bassmono } from '../../synthdefs/effects/bassmono.ts';
import { delay } from '../../synthdefs/effects/delay.ts';
import { reverb } from '../../synthdefs/effects/reverb.ts';
import { passThrough, sampleRate, type Values } from './play.ts';
import { decibels, impulse, largest, rms, sine } from './signals.ts';

const start = 1000;

describe('delay', () => {
  const open = { lowcut: 20, highcut: 20_000, pingpong: 0 };

  async function echoes(values: Values, seconds = 2): Promise<readonly Float32Array[]> {
    const { takes } = await passThrough(delay, impulse(start), [{ values }], seconds);
    return takes[0]!;
  }

  /** The frames at which a channel peaks, between the times when echoes could come. */
  function peaks(samples: Float32Array, period: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => {
      const middle = start + (index + 1) * period;
      const around = samples.subarray(middle - period / 2, middle + period / 2);
      const most = largest(around);
      return middle - period / 2 + around.findIndex((x) => Math.abs(x) === most);
    });
  }

  it.each([0.004, 0.0125, 0.1, 0.25, 1 / 3])('repeats after %f s, to the frame', async (time) => {
    const period = Math.round(time * sampleRate);
    const count = Math.min(5, Math.floor((1.9 * sampleRate) / period));
    const [left] = await echoes({ ...open, time, feedback: 0.7 });
    const wanted = Array.from({ length: count }, (_, index) => start + (index + 1) * period);
    expect(peaks(left!, period & ~1, count)).toEqual(wanted);
  });

  it('falls by its feedback from echo to echo', async () => {
    const [left] = await echoes({ ...open, time: 0.1, feedback: 0.5 });
    const levels = [1, 2, 3].map((echo) => {
      const frame = start + echo * 4800;
      return left!.subarray(frame - 400, frame + 400).reduce((sum, x) => sum + x ** 2, 0);
    });
    expect(Math.sqrt(levels[1]! / levels[0]!)).toBeCloseTo(0.5, 1);
    expect(Math.sqrt(levels[2]! / levels[1]!)).toBeCloseTo(0.5, 1);
  });

  it('goes from side to side when it is to', async () => {
    const [left, right] = await echoes({ ...open, time: 0.1, feedback: 0.6, pingpong: 1 });
    const at = (samples: Float32Array, echo: number): number =>
      largest(samples, start + echo * 4800 - 200, start + echo * 4800 + 200);
    for (const echo of [1, 3]) expect(at(left!, echo)).toBeGreaterThan(20 * at(right!, echo));
    for (const echo of [2, 4]) expect(at(right!, echo)).toBeGreaterThan(20 * at(left!, echo));
  });
});

describe('reverb', () => {
  const kinds = ['plate', 'room', 'hall'];

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

  /** Energy still to come, in dB against all of it (M. R. Schroeder, 1965). */
  function decay(samples: Float32Array): Float64Array {
    const left = new Float64Array(samples.length);
    let sum = 0;
    for (let i = samples.length - 1; i >= 0; i--) {
      sum += samples[i]! ** 2;
      left[i] = sum;
    }
    return left.map((each) => 10 * Math.log10(each / sum));
  }

  function fallTime(curve: Float64Array, from: number, to: number): number {
    const begin = curve.findIndex((level) => level < from);
    const end = curve.findIndex((level) => level < to);
    return (end - begin) / sampleRate;
  }

  it.each(
    [
      [0, 0.4],
      [0, 1.4],
      [0, 3],
      [1, 0.25],
      [1, 0.5],
      [1, 1],
      [2, 1.5],
      [2, 3],
      [2, 6],
    ].map(([kind, time]) => [kinds[kind!]!, kind!, time!] as const),
  )('a %s (%d) falls by 60 dB in %f s, smoothly', async (_, kind, time) => {
    const values = { kind, time, damping: 20_000 };
    const { takes } = await passThrough(reverb, impulse(start), [{ values }], 0.2 + time);
    const curve = decay(band(takes[0]![0].subarray(start), 500));
    const fall = 3 * fallTime(curve, -5, -25);
    expect(fall / time).toBeGreaterThan(0.85);
    expect(fall / time).toBeLessThan(1.15);
    // Each quarter of the fall takes about as long as the next: no second slope, no single echoes.
    const quarters = [-5, -10, -15, -20].map((from) => fallTime(curve, from, from - 5));
    expect(Math.max(...quarters) / Math.min(...quarters)).toBeLessThan(2.2);
  });

  it.each(Object.keys(reverb.presets))('preset %s falls by 60 dB in its time', async (preset) => {
    const values = (reverb.presets as Readonly<Record<string, { values: Values }>>)[preset]!.values;
    const { takes } = await passThrough(
      reverb,
      impulse(start),
      [{ values }],
      0.3 + values['time']!,
    );
    const fall = 3 * fallTime(decay(band(takes[0]![0].subarray(start), 500)), -5, -25);
    expect(fall / values['time']!).toBeGreaterThan(0.85);
    expect(fall / values['time']!).toBeLessThan(1.15);
  });

  it('dies sooner in the highs, the more the lower its damping', async () => {
    const passes = [2000, 5000, 12_000].map((damping) => ({ values: { time: 2, damping } }));
    const { takes } = await passThrough(reverb, impulse(start), passes, 2.2);
    const falls = takes.map(([left]) => fallTime(decay(band(left.subarray(start), 4000)), -5, -25));
    expect(falls[0]).toBeLessThan(falls[1]! * 0.8);
    expect(falls[1]).toBeLessThan(falls[2]! * 0.8);
  });

  it('is dense and has no ring: its late part looks like noise', async () => {
    const passes = [0, 1, 2].map((kind) => ({ values: { kind, time: 2 } }));
    const { takes } = await passThrough(reverb, impulse(start), passes, 2.2);
    for (const [left, right] of takes) {
      const late = left.subarray(start + 14_400, start + 14_400 + 24_000);
      const level = late.map((x, i) => x * Math.exp((6.9 * i) / (2 * sampleRate)));
      const square = level.reduce((sum, x) => sum + x ** 2, 0) / level.length;
      const fourth = level.reduce((sum, x) => sum + x ** 4, 0) / level.length;
      // 3 in noise; a few echoes, or a ringing line, have far more or less.
      expect(fourth / square ** 2).toBeGreaterThan(2.5);
      expect(fourth / square ** 2).toBeLessThan(4);
      const other = right.subarray(start + 14_400, start + 14_400 + 24_000);
      const together = late.reduce((sum, x, i) => sum + x * other[i]!, 0);
      const power = Math.sqrt(
        late.reduce((sum, x) => sum + x ** 2, 0) * other.reduce((sum, x) => sum + x ** 2, 0),
      );
      expect(Math.abs(together / power)).toBeLessThan(0.25);
    }
  });

  it('waits for its predelay', async () => {
    const passes = [0, 0.1].map((predelay) => ({ values: { predelay, diffusion: 0 } }));
    const { takes } = await passThrough(reverb, impulse(start), passes, 0.5);
    const first = takes.map(([left]) => left.findIndex((x) => Math.abs(x) > 1e-4));
    expect(first[1]! - first[0]!).toBe(4800);
  });
});

describe('bassmono', () => {
  const below = 100;

  /** What is left of a sine that is on the sides alone, dB. */
  async function sidesAt(hz: number): Promise<number> {
    const source = sine(hz, 0.5);
    const apart: typeof source = (frame) => [source(frame)[0], -source(frame)[1]];
    const { takes } = await passThrough(bassmono, apart, [{ values: { below } }], 1);
    const [left, right] = takes[0]!;
    // Nothing of it has come to the middle.
    expect(largest(left!.map((x, index) => x + right![index]!))).toBeLessThan(1e-6);
    return decibels(rms(left!, 24_000, 48_000) / (0.5 * Math.SQRT1_2));
  }

  it.each([
    [25, -48.2],
    [50, -24.6],
    [100, -6],
    [200, -0.5],
    [2000, 0],
  ])('leaves of the sides at %d Hz %f dB', async (hz, db) => {
    expect(Math.abs((await sidesAt(hz)) - db)).toBeLessThan(0.2);
  });

  it('does not touch what is in the middle', async () => {
    const { takes } = await passThrough(bassmono, sine(60, 0.5), [{ values: { below } }], 0.5);
    const source = sine(60, 0.5);
    for (const channel of takes[0]!) {
      const off = channel.map((x, frame) => x - Math.fround(source(frame)[0]));
      expect(largest(off)).toBeLessThan(1e-6);
    }
  });
});
