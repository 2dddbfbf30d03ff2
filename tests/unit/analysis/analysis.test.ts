import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../../src/analysis/index.ts';
import type { Pcm } from '../../../src/audio/index.ts';
import { makeRandom } from '../../../src/base/index.ts';
import { kick, noise, silence, sine, stereo, strike } from './signals.ts';

/** Every number in a value, however deep, with where it stands. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, `${path}.${key}`));
}

function expectSound(analysis: Analysis): void {
  const broken = numbersIn(analysis).filter(([, value]) => !Number.isFinite(value));
  expect(broken).toEqual([]);
  // What JSON cannot hold would come back as null.
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  expect([...analysis.onsets].sort((a, b) => a - b)).toEqual(analysis.onsets);
  for (const time of analysis.onsets) {
    expect(time).toBeGreaterThanOrEqual(0);
    expect(time).toBeLessThanOrEqual(analysis.seconds);
  }
}

describe('analyze', () => {
  it('has the fields that programs rely on, in their order', () => {
    const shape = { f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6 };
    const loop = strike(kick(shape), [0.1, 0.5, 0.9, 1.3, 1.7, 2.1], 2.5);
    const analysis = analyze(stereo(loop));
    expect(Object.keys(analysis)).toEqual([
      'seconds',
      'sampleRate',
      'channels',
      'lufs',
      'lra',
      'truePeakDb',
      'peakDb',
      'rmsDb',
      'crestDb',
      'dc',
      'clipRuns',
      'correlation',
      'lowStereoDb',
      'spectrum',
      'onsets',
      'tempoBpm',
      'key',
      'kick',
    ]);
    expect(Object.keys(analysis.spectrum)).toEqual([
      'centroidHz',
      'rolloffHz',
      'flatness',
      'bands',
    ]);
    expect(Object.keys(analysis.spectrum.bands)).toEqual(['sub', 'body', 'mid', 'top']);
    expect(Object.keys(analysis.kick!)).toEqual([
      'f0Hz',
      'dropSt',
      'thdPercent',
      't20Ms',
      'clickDb',
    ]);
    expect(analysis.tempoBpm).toBeCloseTo(150, 0);
  });

  it('of silence is null where levels stand, and has no kick', () => {
    const analysis = analyze(stereo(silence(1)));
    expect(analysis).toMatchObject({
      seconds: 1,
      sampleRate: 48000,
      channels: 2,
      lufs: null,
      lra: 0,
      truePeakDb: null,
      peakDb: null,
      rmsDb: null,
      crestDb: null,
      dc: 0,
      clipRuns: 0,
      correlation: null,
      lowStereoDb: null,
      onsets: [],
      tempoBpm: null,
      key: null,
    });
    expect('kick' in analysis).toBe(false);
  });

  it('counts samples that are not numbers as silence', () => {
    const sound = noise(1, 0.5);
    const clean = sound.slice();
    [sound[100], sound[9000], sound[20000]] = [Number.NaN, Infinity, -Infinity];
    clean[100] = clean[9000] = clean[20000] = 0;
    expect(analyze(stereo(sound))).toEqual(analyze(stereo(clean)));
  });

  it('leaves the sound as it was', () => {
    const sound = noise(0.5);
    const before = sound.slice();
    analyze(stereo(sound));
    expect(sound).toEqual(before);
  });

  it('follows the level, and nothing else does', () => {
    const sound = sine(220, 2, 0.9).map((x, i) => Math.tanh(3 * x) * Math.exp(-(i % 24000) / 9000));
    const loud = analyze(stereo(sound));
    const soft = analyze(stereo(sound.map((x) => x / 16)));
    const fall = 20 * Math.log10(16);
    for (const key of ['lufs', 'truePeakDb', 'peakDb', 'rmsDb'] as const) {
      expect(loud[key]! - soft[key]!).toBeCloseTo(fall, 4);
    }
    expect(soft.crestDb).toBeCloseTo(loud.crestDb!, 6);
    expect(soft.onsets).toEqual(loud.onsets);
    expect(soft.tempoBpm).toBeCloseTo(loud.tempoBpm!, 6);
  });

  it('never throws, and gives finite numbers or null', () => {
    const sounds = fc.record({
      sampleRate: fc.constantFrom(1000, 8000, 22050, 44100, 48000, 96000),
      channelCount: fc.integer({ min: 0, max: 6 }),
      frames: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12000 })),
      seed: fc.nat(),
      kind: fc.constantFrom('noise', 'bits', 'square', 'sparse', 'constant', 'huge', 'tiny'),
    });
    fc.assert(
      fc.property(sounds, (shape) => {
        expectSound(analyze(randomSound(shape)));
      }),
      { numRuns: 120 },
    );
  });
});

interface Shape {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly frames: number;
  readonly seed: number;
  readonly kind: string;
}

function randomSound({ sampleRate, channelCount, frames, seed, kind }: Shape): Pcm {
  const random = makeRandom(seed);
  const bits = new DataView(new ArrayBuffer(4));
  const sample = (i: number): number => {
    switch (kind) {
      case 'bits': {
        bits.setUint32(0, random.bits());
        return bits.getFloat32(0);
      }
      case 'square':
        return Math.floor(i / 50) % 2 === 0 ? 0.9 : -0.9;
      case 'sparse':
        return random.next() < 0.001 ? 1 : 0;
      case 'constant':
        return 0.7;
      case 'huge':
        return (random.next() - 0.5) * 1e30;
      case 'tiny':
        return (random.next() - 0.5) * 1e-38;
      default:
        return 2 * random.next() - 1;
    }
  };
  const channels = Array.from({ length: channelCount }, () =>
    Float32Array.from({ length: frames }, (_, i) => sample(i)),
  );
  return { sampleRate, channels };
}
