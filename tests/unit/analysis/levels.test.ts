import { describe, expect, it } from 'vitest';
import { countClipRuns } from '../../../src/analysis/clip-runs.ts';
import { finitePcm } from '../../../src/analysis/finite-pcm.ts';
import { measureLevels } from '../../../src/analysis/levels.ts';
import { decodeWav, encodeWav, type Pcm } from '../../../src/audio/index.ts';
import { noise, silence, sine, stereo } from './signals.ts';

const mono = (samples: Float32Array): Pcm => ({ sampleRate: 48000, channels: [samples] });

describe('measureLevels', () => {
  it('of a sine has a crest of 3.01 dB, of a square wave of 0', () => {
    const tone = measureLevels(stereo(sine(1000, 1, 0.5)));
    expect(tone.peakDb).toBeCloseTo(-6.02, 2);
    expect(tone.rmsDb).toBeCloseTo(-9.03, 2);
    expect(tone.crestDb).toBeCloseTo(3.01, 2);
    expect(measureLevels(mono(sine(1000.5, 1).map((x) => Math.sign(x)))).crestDb).toBeCloseTo(0, 1);
  });

  it('averages the power of channels, and takes the highest peak of any', () => {
    const levels = measureLevels(stereo(sine(1000, 1, 0.8), silence(1)));
    expect(levels.peakDb).toBeCloseTo(20 * Math.log10(0.8), 2);
    expect(levels.rmsDb).toBeCloseTo(20 * Math.log10(0.8 / Math.SQRT2 / Math.SQRT2), 2);
  });

  it('finds the channel that is furthest from 0', () => {
    const offset = measureLevels(
      stereo(
        sine(100, 1, 0.3),
        sine(100, 1, 0.3).map((x) => x - 0.02),
      ),
    );
    expect(offset.dc).toBeCloseTo(-0.02, 5);
  });

  it('is null for silence', () => {
    const nothing = { peakDb: null, rmsDb: null, crestDb: null, dc: 0 };
    expect(measureLevels(stereo(silence(1)))).toEqual(nothing);
    expect(measureLevels({ sampleRate: 48000, channels: [] })).toEqual(nothing);
  });
});

describe('countClipRuns', () => {
  it('counts the tops and bottoms of a clipped sine', () => {
    const clipped = sine(100, 1).map((x) => Math.max(-0.7, Math.min(0.7, x)));
    expect(countClipRuns(mono(clipped))).toBe(200);
    expect(countClipRuns(stereo(clipped))).toBe(400);
  });

  it('does not take a whole sine for clipped, however coarse its samples', () => {
    for (const bits of ['16', '24'] as const) {
      for (const hz of [20, 50, 997]) {
        const read = decodeWav(encodeWav(stereo(sine(hz, 1, 0.9)), { bits }));
        expect(read.ok && countClipRuns(read.value)).toBe(0);
      }
    }
  });

  it('finds what was clipped before it was dithered to 24 bits', () => {
    const clipped = stereo(sine(100, 1, 2).map((x) => Math.max(-0.9, Math.min(0.9, x))));
    const read = decodeWav(encodeWav(clipped, { bits: '24' }));
    expect(read.ok && countClipRuns(read.value)).toBe(400);
  });

  it('needs three samples, and a sound', () => {
    expect(countClipRuns(mono(Float32Array.of(0, 0.9, 0.9, 0, -0.1)))).toBe(0);
    expect(countClipRuns(mono(Float32Array.of(0, 0.9, 0.9, 0.9, 0)))).toBe(1);
    expect(countClipRuns(mono(Float32Array.of(0.9, 0.9, 0.9)))).toBe(1);
    expect(countClipRuns(mono(silence(1)))).toBe(0);
    expect(countClipRuns(mono(noise(1)))).toBe(0);
  });
});

describe('finitePcm', () => {
  it('is the sound itself where nothing is wrong with it', () => {
    const pcm = stereo(noise(0.1));
    expect(finitePcm(pcm)).toEqual({ pcm, replaced: 0 });
    expect(finitePcm(pcm).pcm).toBe(pcm);
  });

  it('counts and silences what is not a number, in a copy', () => {
    const broken = Float32Array.of(0.5, Number.NaN, Infinity, -Infinity, 0.25);
    const { pcm, replaced } = finitePcm(mono(broken));
    expect(replaced).toBe(3);
    expect([...pcm.channels[0]!]).toEqual([0.5, 0, 0, 0, 0.25]);
    expect(broken[1]).toBeNaN();
  });
});
