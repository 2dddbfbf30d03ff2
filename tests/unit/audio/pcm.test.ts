import { describe, expect, it } from 'vitest';
import {
  applyGain,
  duration,
  fade,
  frameCount,
  joinPcm,
  makePcm,
  mixInto,
  normalisePeak,
  type Pcm,
  peakOf,
  slicePcm,
} from '../../../src/audio/index.ts';

function mono(...samples: number[]): Pcm {
  return { sampleRate: 1000, channels: [Float32Array.from(samples)] };
}

function samplesOf(pcm: Pcm, channel = 0): number[] {
  return [...pcm.channels[channel]!].map((x) => Number(x.toFixed(6)));
}

describe('lengths', () => {
  it('count frames and seconds', () => {
    expect(frameCount(makePcm(48000, 2, 100))).toBe(100);
    expect(frameCount({ sampleRate: 48000, channels: [] })).toBe(0);
    expect(duration(makePcm(48000, 1, 24000))).toBe(0.5);
  });
});

describe('slicePcm and joinPcm', () => {
  it('are opposites', () => {
    const pcm = mono(1, 2, 3, 4);
    expect(joinPcm([slicePcm(pcm, 0, 1), slicePcm(pcm, 1)])).toEqual(pcm);
    expect(frameCount(joinPcm([]))).toBe(0);
  });

  it('refuse to join unlike sounds', () => {
    expect(() => joinPcm([mono(1), makePcm(1000, 2, 1)])).toThrow('cannot be combined');
    expect(() => joinPcm([mono(1), makePcm(48000, 1, 1)])).toThrow('cannot be combined');
  });
});

describe('applyGain', () => {
  it('scales a copy', () => {
    const pcm = mono(1, -0.5);
    expect(samplesOf(applyGain(pcm, 20))).toEqual([10, -5]);
    expect(samplesOf(applyGain(pcm, Number.NEGATIVE_INFINITY))).toEqual([0, 0]);
    expect(samplesOf(pcm)).toEqual([1, -0.5]);
  });
});

describe('mixInto', () => {
  it('adds at a place and leaves out what does not fit', () => {
    const target = mono(1, 1, 1);
    mixInto(target, mono(1, 2, 3), 0, 1);
    expect(samplesOf(target)).toEqual([1, 2, 3]);
    mixInto(target, mono(5, 7), 0, -1);
    expect(samplesOf(target)).toEqual([8, 2, 3]);
    mixInto(target, mono(9), 0, 50);
    expect(samplesOf(target)).toEqual([8, 2, 3]);
  });

  it('spreads mono and refuses the rest', () => {
    const target = makePcm(1000, 2, 1);
    mixInto(target, mono(0.5), 20);
    expect([samplesOf(target, 0), samplesOf(target, 1)]).toEqual([[5], [5]]);
    expect(() => mixInto(target, makePcm(1000, 3, 1))).toThrow('cannot be combined');
    expect(() => mixInto(target, makePcm(44100, 1, 1))).toThrow('cannot be combined');
  });
});

describe('fade', () => {
  it('begins and ends in silence and leaves the middle', () => {
    const faded = fade(mono(...new Array<number>(100).fill(1)), { fadeIn: 0.01, fadeOut: 0.02 });
    const samples = samplesOf(faded);
    expect(samples[0]).toBe(0);
    expect(samples[5]).toBe(0.5);
    expect(samples.slice(10, 79).every((x) => x === 1)).toBe(true);
    expect(samples[89]).toBe(0.5);
    expect(samples[99]).toBe(0);
  });

  it('is nothing without times and short for short sounds', () => {
    expect(samplesOf(fade(mono(1, 1), {}))).toEqual([1, 1]);
    expect(samplesOf(fade(mono(1, 1), { fadeOut: 9 }))).toEqual([0.5, 0]);
  });
});

describe('normalisePeak', () => {
  it('brings the peak to a level', () => {
    expect(peakOf(normalisePeak(mono(0.1, -0.2), 0))).toBeCloseTo(1, 6);
    expect(peakOf(normalisePeak(mono(0.1, -0.2), -6))).toBeCloseTo(0.5012, 4);
  });

  it('leaves silence and broken sound alone', () => {
    expect(samplesOf(normalisePeak(mono(0, 0), 0))).toEqual([0, 0]);
    expect(peakOf(mono(0.5, Number.NaN, 0.1))).toBeNaN();
    expect(samplesOf(normalisePeak(mono(0.5, Number.NaN), 0))[0]).toBe(0.5);
  });
});
