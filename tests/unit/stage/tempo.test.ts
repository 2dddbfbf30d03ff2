import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { growingTempo, steadyTempo, steppedTempo } from '../../../src/stage/tempo.ts';

describe('steady tempo', () => {
  it('gives the time of a cycle without adding anything up', () => {
    const tempo = steadyTempo(175 / 240);
    expect(tempo.secondsAt(rational(7_000_000))).toBe(9_600_000);
  });
});

describe('stepped tempo', () => {
  const tempo = steppedTempo([
    { cycle: rational(0), cps: 1 },
    { cycle: rational(2), cps: 2 },
    { cycle: rational(5, 2), cps: 0.5 },
  ]);

  it('integrates the stretches before a cycle', () => {
    expect(tempo.secondsAt(rational(1))).toBe(1);
    expect(tempo.secondsAt(rational(2))).toBe(2);
    expect(tempo.secondsAt(rational(9, 4))).toBe(2.125);
    expect(tempo.secondsAt(rational(7, 2))).toBe(2.25 + 2);
  });

  it('names its changes within a span, the first cycle not counted', () => {
    const names = (a: number, b: number) =>
      tempo.changes(rational(a), rational(b)).map((cycle) => cycle.toString());
    expect(names(0, 4)).toEqual(['2/1', '5/2']);
    expect(names(0, 2)).toEqual([]);
  });

  it('leaves out steps that change nothing', () => {
    const same = steppedTempo([
      { cycle: rational(0), cps: 1 },
      { cycle: rational(1), cps: 1 },
    ]);
    expect(same.changes(rational(0), rational(4))).toEqual([]);
  });

  it('needs a tempo for cycle 0', () => {
    expect(() => steppedTempo([{ cycle: rational(1), cps: 1 }])).toThrow(RangeError);
    expect(() => steppedTempo([])).toThrow(RangeError);
  });
});

describe('a tempo that glides', () => {
  const tempo = steppedTempo([
    { cycle: rational(0), cps: 1, slope: 0.5 },
    { cycle: rational(2), cps: 2 },
  ]);

  it('takes the integral of its inverse', () => {
    // ∫₀ᶜ dc / (1 + c/2) = 2 ln(1 + c/2)
    expect(tempo.secondsAt(rational(1))).toBeCloseTo(2 * Math.log(1.5), 14);
    expect(tempo.secondsAt(rational(2))).toBeCloseTo(2 * Math.log(2), 14);
    expect(tempo.secondsAt(rational(3))).toBeCloseTo(2 * Math.log(2) + 0.5, 14);
    let sum = 0;
    const parts = 100_000;
    for (let i = 0; i < parts; i += 1) sum += 2 / parts / (1 + ((i + 0.5) * 2) / parts / 2);
    expect(tempo.secondsAt(rational(2))).toBeCloseTo(sum, 9);
  });

  it('is at each cycle what it has come to, and tells of it 16 times a cycle', () => {
    expect(tempo.cpsAt(rational(1))).toBe(1.5);
    expect(tempo.cpsAt(rational(3, 2))).toBe(1.75);
    expect(tempo.cpsAt(rational(5, 2))).toBe(2);
    const told = tempo.changes(rational(1), rational(3)).map((cycle) => cycle.toNumber());
    expect(told).toEqual(Array.from({ length: 17 }, (_, i) => 1 + i / 16));
  });
});

describe('growing tempo', () => {
  it('reads each cycle once, and only as far as it is asked', () => {
    const read: number[] = [];
    const tempo = growingTempo((cycle) => {
      read.push(cycle);
      return [{ cycle: rational(cycle), cps: cycle + 1 }];
    });
    expect(tempo.secondsAt(rational(2))).toBe(1 + 1 / 2);
    expect(tempo.cpsAt(rational(1))).toBe(2);
    expect(read).toEqual([0, 1, 2]);
  });
});
