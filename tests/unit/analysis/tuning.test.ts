import { describe, expect, it } from 'vitest';
import { centsOff } from '../../../src/analysis/index.ts';
import { silence, sine, stereo } from './signals.ts';

describe('centsOff', () => {
  it.each([-20, -12, -3, 0, 3, 12, 20])(
    'tells a sine that lies %d cents beside the pitch',
    (cents) => {
      for (const hz of [41.2, 110, 440, 1760]) {
        const beside = sine(hz * 2 ** (cents / 1200), 0.8, 0.5);
        expect(Math.abs(centsOff(stereo(beside), hz) - cents)).toBeLessThan(0.5);
      }
    },
  );

  it('hears a vibrato and two detuned tones in their middle', () => {
    const [low, high] = [-8, 8].map((cents) => sine(220 * 2 ** (cents / 1200), 1.2, 0.4));
    const both = low!.map((x, i) => x + high![i]!);
    expect(Math.abs(centsOff(stereo(both), 220))).toBeLessThan(0.5);
    const vibrato = Float32Array.from({ length: 57_600 }, (_, i) =>
      Math.sin(2 * Math.PI * (220 * (i / 48_000)) + 0.2 * Math.sin(2 * Math.PI * 6 * (i / 48_000))),
    );
    expect(Math.abs(centsOff(stereo(vibrato), 220))).toBeLessThan(0.5);
  });

  it('is the same at another sample rate, and no number where nothing sounds', () => {
    const slow = sine(440 * 2 ** (5 / 1200), 0.8, 0.5, 44_100);
    expect(centsOff({ sampleRate: 44_100, channels: [slow] }, 440)).toBeCloseTo(5, 0);
    expect(centsOff(stereo(silence(1)), 440)).toBeNaN();
  });
});
