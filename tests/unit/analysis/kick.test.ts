import { describe, expect, it } from 'vitest';
import { makeDistortionMeter } from '../../../src/analysis/harmonics.ts';
import { type Kick, kickFigures, measureKicks, medianKick } from '../../../src/analysis/index.ts';
import type { KickHit } from '../../../src/analysis/kick-hit.ts';
import { onsetStrength } from '../../../src/analysis/onset-strength.ts';
import { findOnsets } from '../../../src/analysis/onsets.ts';
import { findPitch } from '../../../src/analysis/pitch.ts';
import { type KickShape, kick, noise, silence, sine, stereo, strike } from './signals.ts';

function beats(bpm: number, count = 12): number[] {
  return Array.from({ length: count }, (_, i) => 0.2 + (i * 60) / bpm);
}

function hitsOf(sound: Float32Array, sampleRate = 48000): KickHit[] {
  const pcm = { sampleRate, channels: [sound] };
  const peak = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return measureKicks(pcm, findOnsets(pcm, onsetStrength(pcm, peak)));
}

function kickOf(sound: Float32Array, sampleRate = 48000): Kick | undefined {
  return medianKick(hitsOf(sound, sampleRate));
}

function loop(shape: KickShape, bpm: number): Float32Array {
  return strike(kick(shape), beats(bpm), 0.2 + (12 * 60) / bpm);
}

/** Harmonic distortion of tanh(drive · sine), in per cent, from its Fourier series. */
function tanhDistortion(drive: number): number {
  const points = 4096;
  const amplitude = (harmonic: number) => {
    let sum = 0;
    for (let i = 0; i < points; i++) {
      const phase = (2 * Math.PI * i) / points;
      sum += Math.tanh(drive * Math.sin(phase)) * Math.sin(harmonic * phase);
    }
    return (2 * sum) / points;
  };
  let overtones = 0;
  for (let harmonic = 2; harmonic <= 40; harmonic++) overtones += amplitude(harmonic) ** 2;
  return 100 * Math.sqrt(overtones / amplitude(1) ** 2);
}

describe('findPitch', () => {
  const pitch = (samples: Float32Array, rate = 4000) =>
    findPitch(Float64Array.from(samples), rate, 28, 120);

  it.each([31, 43.65, 50, 61.7, 98])('of a sine of %d Hz is within 3 cents', (hz) => {
    const found = pitch(sine(hz, 0.08, 0.5, 4000));
    expect(Math.abs(1200 * Math.log2(found!.hz / hz))).toBeLessThan(3);
    expect(found!.clarity).toBeGreaterThan(0.99);
  });

  it('is that of the whole, not of louder overtones', () => {
    const low = sine(50, 0.08, 0.2, 4000);
    const rich = low.map((x, i) => x + 0.6 * Math.sin((2 * Math.PI * 150 * i) / 4000 + 1));
    expect(pitch(rich)!.hz).toBeCloseTo(50, 0);
  });

  it('is unclear in noise, and absent in silence', () => {
    expect(pitch(noise(0.08, 0.5, 3, 4000))?.clarity ?? 0).toBeLessThan(0.7);
    expect(pitch(silence(0.08, 4000))).toBeUndefined();
  });
});

describe('makeDistortionMeter', () => {
  const distortion = (samples: Float32Array, f0: number, rate = 48000) =>
    makeDistortionMeter(rate)(Float64Array.from(samples), f0);

  it('sums known harmonics', () => {
    const [h2, h3, h7] = [sine(100, 0.17, 0.3), sine(150, 0.17, 0.4), sine(350, 0.17, 0.12)];
    const rich = sine(50, 0.17, 1).map((x, i) => x + h2[i]! + h3[i]! + h7[i]!);
    expect(distortion(rich, 50)).toBeCloseTo(100 * Math.sqrt(0.3 ** 2 + 0.4 ** 2 + 0.12 ** 2), 0);
    expect(distortion(sine(50, 0.17), 50)).toBeLessThan(0.2);
  });

  it('of a square wave is 48.3 % less what lies past the 40th harmonic', () => {
    const harmonics = Array.from({ length: 19 }, (_, i) => 1 / (2 * i + 3));
    const expected = 100 * Math.sqrt(harmonics.reduce((sum, each) => sum + each ** 2, 0));
    const square = sine(50.3, 0.17).map((x) => Math.sign(x));
    expect(Math.abs(distortion(square, 50.3) - expected)).toBeLessThan(0.7);
  });

  it('counts no harmonics past half the rate, and none in silence', () => {
    expect(distortion(sine(50, 0.17, 1, 2000), 50, 2000)).toBeLessThan(0.5);
    expect(distortion(silence(0.17), 50)).toBe(0);
  });
});

describe('kick', () => {
  const shapes: [string, KickShape, number][] = [
    ['a clean 909', { f0: 50, drop: 29, tau: 0.02, t20: 0.25, length: 0.34 }, 150],
    ['early', { f0: 49, drop: 29, tau: 0.02, t20: 0.3, length: 0.32, drive: 6, click: 0.4 }, 175],
    [
      'mainstream',
      { f0: 46, drop: 36, tau: 0.015, t20: 0.4, length: 0.33, drive: 30, click: 0.2 },
      170,
    ],
    [
      'french',
      { f0: 52, drop: 40, tau: 0.012, t20: 0.1, length: 0.14, drive: 10, click: 0.3 },
      200,
    ],
    [
      'terror',
      { f0: 58, drop: 50, tau: 0.008, t20: 0.2, length: 0.22, drive: 20, click: 0.3 },
      240,
    ],
    ['doom', { f0: 43, drop: 24, tau: 0.04, t20: 0.35, length: 0.4, drive: 3 }, 140],
  ];

  it.each(shapes)('finds the figures of %s', (_, shape, bpm) => {
    const found = kickOf(loop(shape, bpm));
    expect(found).toBeDefined();
    const cents = 1200 * Math.log2(found!.f0Hz / shape.f0);
    // What is left of the fall at 60 ms is heard as pitch.
    expect(Math.abs(cents)).toBeLessThan(shape.tau > 0.03 ? 60 : 15);
    const dropAfter1Ms = shape.drop * Math.exp(-0.001 / shape.tau);
    expect(Math.abs(found!.dropSt - dropAfter1Ms)).toBeLessThan(1.5);
    if (shape.t20 < shape.length) {
      expect(Math.abs(found!.t20Ms - 1000 * shape.t20)).toBeLessThan(12);
    } else {
      expect(found!.t20Ms).toBeGreaterThan(1000 * shape.length - 15);
    }
    if (shape.drive !== undefined && shape.length > 0.25) {
      const expected = tanhDistortion(shape.drive);
      expect(Math.abs(found!.thdPercent - expected)).toBeLessThan(2);
    }
  });

  it('follows the fundamental of a folded wave, whose third harmonic is louder', () => {
    const [, shape] = shapes[1]!;
    const { f0, drop, tau } = shape;
    let phase = 0;
    const folded = Float32Array.from({ length: 14400 }, (_, i) => {
      const t = i / 48000;
      const body = Math.sin(2 * Math.PI * phase);
      phase += (f0 * 2 ** ((drop / 12) * Math.exp(-t / tau))) / 48000;
      return 0.9 * Math.sin(3.2 * body) * Math.min(1, (0.3 - t) / 0.004);
    });
    const found = kickOf(strike(folded, beats(175), 4.3))!;
    expect(found.thdPercent).toBeGreaterThan(100);
    expect(found.f0Hz).toBeCloseTo(f0, 0);
    expect(Math.abs(found.dropSt - drop * Math.exp(-0.001 / tau))).toBeLessThan(2.5);
  });

  it('settles when the fall is within a semitone', () => {
    const [, shape] = shapes[1]!;
    const [hit] = hitsOf(loop(shape, 175));
    expect(Math.abs(hit!.settleMs - 20 * Math.log(29))).toBeLessThan(4);
  });

  it('hears a click as far as it is one', () => {
    const [, shape] = shapes[0]!;
    const clickDb = (click: number) => kickOf(loop({ ...shape, click }, 150))!.clickDb;
    const [none, some, much] = [clickDb(0), clickDb(0.3), clickDb(0.6)];
    expect(none).toBeLessThan(some - 6);
    expect(much - some).toBeGreaterThan(4);
    expect(much - some).toBeLessThan(8);
  });

  it('is the same at any level and rate, in one channel or two', () => {
    const [, shape] = shapes[1]!;
    const sound = loop(shape, 175);
    const reference = kickOf(sound)!;
    const quiet = kickOf(sound.map((x) => x / 64))!;
    expect(quiet.f0Hz).toBeCloseTo(reference.f0Hz, 3);
    expect(quiet.thdPercent).toBeCloseTo(reference.thdPercent, 2);
    const both = stereo(sound);
    const times175 = hitsOf(sound).map(({ time }) => time);
    expect(medianKick(measureKicks(both, times175))).toEqual(reference);
    const times = beats(175);
    const at44 = strike(kick({ ...shape, sampleRate: 44100 }), times, 4.3, 44100);
    const slow = kickOf(at44, 44100)!;
    expect(slow.f0Hz).toBeCloseTo(reference.f0Hz, 1);
    expect(Math.abs(slow.thdPercent - reference.thdPercent)).toBeLessThan(1);
    expect(Math.abs(slow.t20Ms - reference.t20Ms)).toBeLessThan(12);
  });

  it('is found to 90 Hz in a mix, and to 120 Hz where it is known to be alone', () => {
    const shape = { f0: 110, drop: 30, tau: 0.01, t20: 0.1, length: 0.19 };
    const sound = loop(shape, 300);
    expect(hitsOf(sound)).toHaveLength(0);
    const { f0Hz } = kickFigures({ sampleRate: 48000, channels: [sound] }, 300);
    expect(f0Hz).toBeGreaterThan(109);
    expect(f0Hz).toBeLessThan(111);
  });

  it('is found under hats and noise, and hits alone are measured', () => {
    const [, shape] = shapes[1]!;
    const clean = loop(shape, 175);
    const hat = noise(0.05, 0.3, 3).map((x, i) => x * Math.exp(-i / 700));
    const mixed = clean.slice();
    for (const time of beats(175)) {
      const at = Math.round((time + 30 / 175) * 48000);
      hat.forEach((x, i) => {
        if (at + i < mixed.length) mixed[at + i]! += x;
      });
    }
    const hits = hitsOf(mixed);
    expect(hits.length).toBe(12);
    expect(medianKick(hits)!.f0Hz).toBeCloseTo(49, 0);
    expect(medianKick(hits)!.dropSt).toBeGreaterThan(24);
  });

  it('is measured ten times a second', () => {
    const shape = { f0: 62, drop: 46, tau: 0.006, t20: 0.2, length: 0.09, drive: 20 };
    const hits = hitsOf(loop(shape, 600));
    expect(hits.length).toBe(12);
    expect(medianKick(hits)!.f0Hz).toBeCloseTo(62, 0);
    expect(medianKick(hits)!.t20Ms).toBeCloseTo(90, -1);
  });

  it('of a long sound is measured on some of its hits', () => {
    const [, shape] = shapes[3]!;
    const times = beats(240, 160);
    const pcm = stereo(strike(kick(shape), times, 41));
    const hits = measureKicks(pcm, times);
    expect(hits.length).toBeGreaterThan(80);
    expect(hits.length).toBeLessThanOrEqual(96);
    expect(hits.at(-1)!.time).toBeGreaterThan(39);
  });

  it('is absent where none is', () => {
    const tone = sine(50, 0.3, 0.8).map((x, i) => x * Math.min(1, i / 50) * Math.exp(-i / 6000));
    const others = [
      silence(2),
      sine(50, 3),
      noise(3, 0.5),
      strike(Float32Array.of(0.9), beats(175), 5),
      strike(tone, beats(175), 5),
      strike(
        noise(0.2, 0.8).map((x, i) => x * Math.exp(-i / 2000)),
        beats(175),
        5,
      ),
      strike(kick({ f0: 180, drop: 20, tau: 0.01, t20: 0.2, length: 0.25 }), beats(175), 5),
    ];
    for (const sound of others) expect(hitsOf(sound)).toEqual([]);
    expect(medianKick([])).toBeUndefined();
  });
});
