import { describe, expect, it } from 'vitest';
import { createMeters } from '../../../src/analysis/index.ts';
import { columns, thirds } from '../../../src/cli/tell-meters.ts';

const rate = 48_000;
/** Half a second of a sine that is half as high as can be. */
const sine = (hertz: number): Float32Array =>
  Float32Array.from(
    { length: rate / 2 },
    (_, at) => Math.sin((2 * Math.PI * hertz * at) / rate) / 2,
  );

describe('what a scope draws', () => {
  it('is the lowest and highest sample of each of 64 columns', () => {
    const drawn = columns(sine(1000));
    expect(drawn).toHaveLength(64);
    for (const [low, high] of drawn) {
      expect(low).toBeCloseTo(-0.5, 2);
      expect(high).toBeCloseTo(0.5, 2);
    }
    expect(columns(new Float32Array(0))).toEqual([]);
    expect(columns(Float32Array.of(0.25))).toHaveLength(64);
  });

  it.each([
    [50, 4],
    [1000, 17],
    [8000, 26],
  ])('shows %d Hz in its third of an octave', (hertz, band) => {
    const meters = createMeters(rate, 2);
    meters.push([sine(hertz), sine(hertz)]);
    const drawn = thirds(meters.spectrum());
    expect(drawn).toHaveLength(31);
    const highest = Math.max(...drawn);
    expect(drawn.indexOf(highest)).toBe(band);
    // all others lie well below it
    const others = drawn.filter((_, at) => Math.abs(at - band) > 2);
    expect(highest - Math.max(...others)).toBeGreaterThan(20);
  });
});
