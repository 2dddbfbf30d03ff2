import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import type { Signal } from '../../src/synthdef/index.ts';
import { compress } from '../../synthdefs/effects/compress.ts';
import { gate } from '../../synthdefs/effects/gate.ts';
import { tranceGate } from '../../synthdefs/effects/trance-gate.ts';
import { transient } from '../../synthdefs/effects/transient.ts';
import { passThrough, type Source, sampleRate, type Values } from './play.ts';
import { decibels, largest, rms } from './signals.ts';

/** A square of a short period: its level is that of every sample. */
function square(levelAt: (seconds: number) => number): Source {
  return (frame) => {
    const x = levelAt(frame / sampleRate) * (frame % 8 < 4 ? 1 : -1);
    return [x, x];
  };
}

/** What came out of such a square against what went in, at a time, dB. */
function gainAt(samples: Float32Array, levelAt: (seconds: number) => number, time: number) {
  const frame = Math.round(time * sampleRate);
  return decibels(largest(samples, frame - 4, frame + 4) / levelAt(time));
}

const db = (level: number): number => 10 ** (level / 20);

/** An effect whose left input it works on, and whose right one it listens to. */
function listening(effect: Effect): Effect {
  return {
    ...effect,
    process: (g, input, p, context) => {
      const both = (signal: Signal): Signal => g.signal([signal, signal]);
      const heard = { ...context, sidechain: both(input.at(1)) };
      return effect.process(g, both(input.at(0)), p, heard);
    },
  };
}

describe('gate', () => {
  const quick = { threshold: -30, hysteresis: 10, attack: 0.0005, release: 0.001, hold: 0 };

  it('opens at its threshold, and shuts that much below it', async () => {
    // Up by 1 dB every 50 ms, and down again.
    const steps = 40;
    const levelAt = (t: number): number => {
      const step = Math.floor(t / 0.05);
      return db(-50 + (step < steps ? step : 2 * steps - step));
    };
    const { takes } = await passThrough(gate, square(levelAt), [{ values: quick }], steps * 0.1);
    const open = Array.from({ length: 2 * steps }, (_, step) => {
      const time = step * 0.05 + 0.045;
      return [decibels(levelAt(time)), gainAt(takes[0]![0], levelAt, time) > -1] as const;
    });
    const opened = open.findIndex(([, is]) => is);
    const shut = open.findIndex(([, is], step) => step > opened && !is);
    expect(Math.abs(open[opened]![0] + 30)).toBeLessThan(1.01);
    expect(Math.abs(open[shut]![0] + 40)).toBeLessThan(1.6);
    expect(open.slice(opened, shut).every(([, is]) => is)).toBe(true);
  });

  it('opens and shuts with its time constants, and stays open as long as it holds', async () => {
    const levelAt = (t: number): number => (t >= 0.2 && t < 0.6 ? 0.5 : 0.001);
    const values = { ...quick, attack: 0.02, release: 0.05, hold: 0.1, depth: 90 };
    const { takes } = await passThrough(gate, square(levelAt), [{ values }], 1);
    const amount = (time: number): number => db(gainAt(takes[0]![0], levelAt, time));
    expect(amount(0.15)).toBeLessThan(0.001);
    expect(amount(0.22)).toBeGreaterThan((1 - Math.exp(-1)) * 0.9);
    expect(amount(0.22)).toBeLessThan((1 - Math.exp(-1)) * 1.1);
    expect(amount(0.55)).toBeCloseTo(1, 2);
    // The level falls from 0.5 to the lower threshold, 34 dB, in 39 ms; then it holds.
    const shutting = 0.6 + 0.01 * Math.log(0.5 / db(-40)) + 0.1;
    expect(amount(shutting - 0.005)).toBeGreaterThan(0.98);
    expect(amount(shutting + 0.05)).toBeGreaterThan(Math.exp(-1) * 0.9);
    expect(amount(shutting + 0.05)).toBeLessThan(Math.exp(-1) * 1.1);
  });

  it('lets down by its depth what it shuts', async () => {
    const passes = [6, 20, 90].map((depth) => ({ values: { ...quick, depth } }));
    const levelAt = (): number => 0.005;
    const { takes } = await passThrough(gate, square(levelAt), passes, 0.4);
    const gains = takes.map(([left]) => gainAt(left, levelAt, 0.35));
    expect(gains[0]).toBeCloseTo(-6, 1);
    expect(gains[1]).toBeCloseTo(-20, 1);
    expect(gains[2]).toBeLessThan(-100);
  });

  it('does not chatter on the bass', async () => {
    const source: Source = (frame) => {
      const x = db(-26) * Math.sin((2 * Math.PI * 50 * frame) / sampleRate);
      return [x, x];
    };
    const values = { ...quick, hysteresis: 6, hold: 0.02 };
    const { takes } = await passThrough(gate, source, [{ values }], 0.6);
    const off = takes[0]![0].map((x, frame) => x - source(frame)[0]);
    expect(largest(off, 9600)).toBeLessThan(0.002);
  });

  it('opens with another sound', async () => {
    const source: Source = (frame) => [0.5, frame > 14_400 && frame < 24_000 ? 0.5 : 0];
    const { takes } = await passThrough(listening(gate), source, [{ values: quick }], 0.8);
    const [left] = takes[0]!;
    expect(largest(left, 9600, 14_000)).toBeLessThan(0.001);
    expect(left[20_000]).toBeCloseTo(0.5, 2);
    expect(largest(left, 33_000)).toBeLessThan(0.001);
  });

  it('hears ahead what it is to open for', async () => {
    const late = 0.005;
    const source = square((t) => (t >= 0.2 ? 0.5 : 0));
    const values = { ...quick, lookahead: late };
    const { takes } = await passThrough(gate, source, [{ values }], 0.4);
    const onset = 0.2 + late;
    expect(gainAt(takes[0]![0], () => 0.5, onset + 0.0002)).toBeGreaterThan(-0.1);
    expect(takes[0]![0].findIndex((x) => Math.abs(x) > 0.1)).toBe(Math.round(onset * sampleRate));
  });
});

describe('trance-gate', () => {
  const steps = 16;
  /** A strip takes a cycle for two seconds where nothing else is said. */
  const step = 2 / steps;
  const sharp = { attack: 0.0005, release: 0.0005, gatelength: 1 };

  function stepsOf(open: readonly number[]): Values {
    return Object.fromEntries(open.map((level, i) => [`step${i + 1}`, level]));
  }

  async function heard(values: Values, seconds = 4): Promise<Float32Array> {
    const source = square(() => 0.5);
    const { takes } = await passThrough(tranceGate, source, [{ values }], seconds);
    return takes[0]![0];
  }

  const at = (samples: Float32Array, time: number): number => db(gainAt(samples, () => 0.5, time));

  it('plays its steps, bar after bar', async () => {
    const levels = [1, 0, 0, 1, 0.5, 0, 1, 0, 0, 0.25, 1, 1, 0, 1, 0, 1];
    const samples = await heard({ ...sharp, ...stepsOf(levels) });
    for (let i = 0; i < 2 * steps; i++) {
      expect(at(samples, (i + 0.5) * step)).toBeCloseTo(levels[i % steps]!, 2);
    }
  });

  it('begins each step on its frame', async () => {
    const open = Array.from({ length: steps }, (_, i) => i % 2);
    const samples = await heard({ ...sharp, ...stepsOf(open) }, 2);
    for (let i = 1; i < steps; i += 2) {
      const wanted = i * step * sampleRate;
      const found = samples.findIndex((x, frame) => frame > wanted - 480 && Math.abs(x) > 0.005);
      expect(Math.abs(found - wanted)).toBeLessThan(3);
    }
  });

  it('opens a step for its length, goes as far down as it is deep, and swings', async () => {
    const values = { ...sharp, gatelength: 0.5, depth: 0.75 };
    const samples = await heard(values, 2);
    expect(at(samples, 3.25 * step)).toBeCloseTo(1, 2);
    expect(at(samples, 3.75 * step)).toBeCloseTo(0.25, 2);
    const open = stepsOf(Array.from({ length: steps }, (_, i) => i % 2));
    const swung = await heard({ ...sharp, ...open, swing: 0.3 }, 2);
    const begins = swung.findIndex((x) => Math.abs(x) > 0.005);
    expect(Math.abs(begins - 1.3 * step * sampleRate)).toBeLessThan(3);
  });

  it('takes as many bars as it is told', async () => {
    const levels = [1, ...Array.from({ length: 15 }, () => 0)];
    const samples = await heard({ ...sharp, ...stepsOf(levels), bars: 0.5 }, 3);
    for (const time of [0, 1, 2]) {
      expect(at(samples, time + step / 4)).toBeCloseTo(1, 2);
      expect(at(samples, time + step)).toBeLessThan(0.01);
    }
  });

  it('does not click', async () => {
    const source: Source = (frame) => {
      const x = 0.5 * Math.sin((2 * Math.PI * 100 * frame) / sampleRate);
      return [x, x];
    };
    const { takes } = await passThrough(tranceGate, source, [{}], 1);
    const jumps = takes[0]![0].map((x, i, all) => x - (all[i - 1] ?? 0));
    // At its steepest the sine rises by 0.0065 a frame, and the gate opens within some hundred.
    expect(largest(jumps)).toBeLessThan(0.015);
  });
});

describe('transient', () => {
  /** A hit: at once there, falling by 60 dB in 0.4 s. */
  const hit: Source = (frame) => {
    const t = (frame % 24_000) / sampleRate;
    const x = 0.3 * Math.exp(-t * 17) * Math.sin(2 * Math.PI * 180 * t);
    return [x, x];
  };

  async function shaped(values: Values, level = 1): Promise<{ attack: number; tail: number }> {
    const source: Source = (frame) => hit(frame).map((x) => x * level) as [number, number];
    const { takes } = await passThrough(transient, source, [{ values }], 2);
    const dry = Float32Array.from({ length: 96_000 }, (_, frame) => source(frame)[0]);
    const gain = (from: number, to: number): number =>
      decibels(
        rms(takes[0]![0], 48_000 + from, 48_000 + to) / rms(dry, 48_000 + from, 48_000 + to),
      );
    return { attack: gain(0, 480), tail: gain(7200, 12_000) };
  }

  it('changes nothing at 0 dB', async () => {
    const { attack, tail } = await shaped({ punch: 0, tail: 0 });
    expect(Math.abs(attack)).toBeLessThan(0.01);
    expect(Math.abs(tail)).toBeLessThan(0.01);
  });

  it.each([-12, 6, 12])('lifts attacks by %d dB, and leaves the tail', async (punch) => {
    const { attack, tail } = await shaped({ punch, tail: 0 });
    expect(Math.abs(attack - punch)).toBeLessThan(Math.abs(punch) * 0.25);
    expect(Math.abs(tail)).toBeLessThan(1);
  });

  it.each([-12, 9])('lifts tails by %d dB, and leaves the attack', async (level) => {
    const { attack, tail } = await shaped({ punch: 0, tail: level });
    expect(Math.abs(tail - level)).toBeLessThan(Math.abs(level) * 0.25);
    expect(Math.abs(attack)).toBeLessThan(1);
  });

  it('does so at any level', async () => {
    const [loud, soft] = [await shaped({ punch: 9 }), await shaped({ punch: 9 }, 0.05)];
    expect(Math.abs(loud.attack - soft.attack)).toBeLessThan(0.5);
  });

  it('leaves a steady tone alone', async () => {
    const source: Source = (frame) => {
      const x = 0.3 * Math.sin((2 * Math.PI * 60 * frame) / sampleRate);
      return [x, x];
    };
    const { takes } = await passThrough(transient, source, [{ values: { punch: 12 } }], 1);
    const level = rms(takes[0]![0], 24_000, 48_000) / (0.3 * Math.SQRT1_2);
    expect(Math.abs(decibels(level))).toBeLessThan(0.3);
  });
});

describe('compress', () => {
  const hard = { threshold: -20, ratio: 4, knee: 0, attack: 0.001, release: 0.05 };

  it('turns down for another sound', async () => {
    const source: Source = (frame) => [0.05, frame > 14_400 && frame < 28_800 ? 1 : 0];
    const { takes } = await passThrough(listening(compress), source, [{ values: hard }], 0.9);
    const [left] = takes[0]!;
    expect(left[12_000]).toBeCloseTo(0.05, 4);
    expect(decibels(left[24_000]! / 0.05)).toBeCloseTo(-15, 1);
    expect(left[42_000]).toBeCloseTo(0.05, 3);
  });

  it('takes power for the level when it is to: of a sine 3 dB less', async () => {
    const source: Source = (frame) => {
      const x = Math.sin((2 * Math.PI * 1000 * frame) / sampleRate);
      return [x, x];
    };
    const values = { ...hard, detector: 1 };
    const { takes } = await passThrough(compress, source, [{ values }], 0.6);
    const gain = decibels(rms(takes[0]![0], 19_200, 28_800) / Math.SQRT1_2);
    expect(Math.abs(gain + (20 - 3.01) * 0.75)).toBeLessThan(0.3);
  });

  it('hears ahead: nothing of an attack gets through', async () => {
    const source = square((t) => (t >= 0.2 ? 1 : 0.01));
    const values = { ...hard, attack: 0.0005, lookahead: 0.005 };
    const { takes } = await passThrough(compress, source, [{ values }, { values: hard }], 0.3);
    const [ahead, blind] = takes.map(([left]) => decibels(largest(left, 9600, 10_800)));
    expect(ahead!).toBeLessThan(-14.5);
    expect(blind!).toBeGreaterThan(-3);
  });

  it('is not set off by the bass below its cut', async () => {
    const source: Source = (frame) => {
      const x = Math.sin((2 * Math.PI * 50 * frame) / sampleRate);
      return [x, x];
    };
    const passes = [20, 400].map((lowcut) => ({ values: { ...hard, lowcut } }));
    const { takes } = await passThrough(compress, source, passes, 0.8);
    const gains = takes.map(([left]) => decibels(rms(left, 19_200, 38_400) / Math.SQRT1_2));
    expect(gains[0]).toBeLessThan(-8);
    expect(gains[1]).toBeGreaterThan(-0.5);
  });
});
