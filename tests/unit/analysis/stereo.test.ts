import { describe, expect, it } from 'vitest';
import { measureStereo } from '../../../src/analysis/stereo.ts';
import { db, noise, silence, sine, stereo } from './signals.ts';

const negated = (samples: Float32Array) => samples.map((x) => -x);
const sum = (a: Float32Array, b: Float32Array, gain = 1) => a.map((x, i) => x + gain * b[i]!);

describe('correlation', () => {
  it('is 1 for equal channels, −1 for opposed ones, 0 for strangers', () => {
    const sound = noise(2, 0.5, 1);
    expect(measureStereo(stereo(sound)).correlation).toBeCloseTo(1, 12);
    expect(
      measureStereo(
        stereo(
          sound,
          sound.map((x) => x / 8),
        ),
      ).correlation,
    ).toBeCloseTo(1, 6);
    expect(measureStereo(stereo(sound, negated(sound))).correlation).toBeCloseTo(-1, 12);
    expect(measureStereo(stereo(sound, noise(2, 0.5, 2))).correlation).toBeCloseTo(0, 2);
    expect(measureStereo(stereo(sine(100, 1), sine(200, 1))).correlation).toBeCloseTo(0, 6);
  });

  it('is half where half of the power is shared', () => {
    const [shared, left, right] = [noise(5, 0.3, 1), noise(5, 0.3, 2), noise(5, 0.3, 3)];
    const both = stereo(sum(shared, left), sum(shared, right));
    expect(measureStereo(both).correlation).toBeCloseTo(0.5, 1);
  });

  it('is 1 for one channel, 0 beside silence, null for silence', () => {
    const sound = noise(0.5);
    expect(measureStereo({ sampleRate: 48000, channels: [sound] }).correlation).toBe(1);
    expect(measureStereo(stereo(sound, silence(0.5))).correlation).toBe(0);
    expect(measureStereo(stereo(silence(0.5))).correlation).toBeNull();
    expect(measureStereo({ sampleRate: 48000, channels: [silence(1)] }).correlation).toBeNull();
    expect(measureStereo({ sampleRate: 48000, channels: [] }).correlation).toBeNull();
  });
});

describe('bass width', () => {
  it.each([-10, -30, -60])('finds sides of %d dB below 120 Hz, whatever is above', (level) => {
    const mid = sine(50, 4, 0.5);
    const treble = sine(3000, 4, 0.3).map((x, i) => x * Math.min(1, i / 9600));
    const side = sum(sine(60, 4, 0.5 * db(level)), treble);
    const { lowStereoDb } = measureStereo(stereo(sum(mid, side), sum(mid, side, -1)));
    expect(Math.abs(lowStereoDb! - level)).toBeLessThan(0.3);
  });

  it('is null without sides, and has a limit without a middle', () => {
    const bass = sine(50, 1, 0.5);
    expect(measureStereo(stereo(bass)).lowStereoDb).toBeNull();
    expect(measureStereo({ sampleRate: 48000, channels: [bass] }).lowStereoDb).toBeNull();
    expect(measureStereo(stereo(silence(1))).lowStereoDb).toBeNull();
    expect(measureStereo(stereo(bass, negated(bass))).lowStereoDb).toBe(120);
    expect(measureStereo(stereo(bass, silence(1))).lowStereoDb).toBeCloseTo(0, 6);
  });
});
