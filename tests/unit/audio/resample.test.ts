import { describe, expect, it } from 'vitest';
import { frameCount, type Pcm, resample } from '../../../src/audio/index.ts';

function sine(frequency: number, sampleRate: number, frames: number): Pcm {
  const samples = Float32Array.from({ length: frames }, (_, i) =>
    Math.sin((2 * Math.PI * frequency * i) / sampleRate),
  );
  return { sampleRate, channels: [samples] };
}

/** Worst difference to the ideal sine, away from the ends, in dB. */
function errorDb(pcm: Pcm, frequency: number, gain = 1): number {
  const samples = pcm.channels[0]!;
  const ideal = sine(frequency, pcm.sampleRate, samples.length).channels[0]!;
  let worst = 0;
  for (let i = 300; i < samples.length - 300; i++) {
    worst = Math.max(worst, Math.abs(samples[i]! - gain * ideal[i]!));
  }
  return 20 * Math.log10(worst);
}

describe('resample', () => {
  it.each([
    [44100, 48000, 1000],
    [44100, 48000, 18000],
    [48000, 44100, 17000],
    [48000, 96000, 19000],
    [96000, 48000, 1000],
    [192000, 44100, 15000],
    [8000, 48000, 3000],
    [44056, 48000, 10000],
  ])('%d to %d Hz keeps %d Hz in place and in level', (from, to, frequency) => {
    const out = resample(sine(frequency, from, from / 4), to);
    expect(frameCount(out)).toBe(to / 4);
    expect(errorDb(out, frequency)).toBeLessThan(-95);
  });

  it('lets nothing through that the new rate cannot hold', () => {
    expect(errorDb(resample(sine(23000, 48000, 12000), 44100), 23000, 0)).toBeLessThan(-100);
    expect(errorDb(resample(sine(30000, 96000, 24000), 48000), 30000, 0)).toBeLessThan(-100);
  });

  it('keeps DC', () => {
    const level = { sampleRate: 44100, channels: [new Float32Array(4410).fill(0.5)] };
    const samples = resample(level, 48000).channels[0]!.slice(300, -300);
    expect(Math.max(...samples.map((x) => Math.abs(x - 0.5)))).toBeLessThan(1e-7);
  });

  it('takes the smallest sounds', () => {
    expect(frameCount(resample(sine(1, 44100, 0), 48000))).toBe(0);
    expect(frameCount(resample(sine(1, 44100, 1), 48000))).toBe(1);
    expect(resample({ sampleRate: 44100, channels: [] }, 48000).channels).toEqual([]);
  });

  it('is nothing at the same rate, and refuses rates that are none', () => {
    const pcm = sine(1, 44100, 10);
    expect(resample(pcm, 44100)).toBe(pcm);
    for (const rate of [0, -1, 44100.5, Number.NaN]) {
      expect(() => resample(pcm, rate)).toThrow(RangeError);
    }
  });
});
