import { describe, expect, it } from 'vitest';
import { ALGORITHMS, algorithm, loopOf } from '../../../../src/sound/dx7/algorithms.ts';
import {
  decaySlope,
  JUMP,
  quantizedRate,
  secondsPerDoubling,
  stage,
} from '../../../../src/sound/dx7/envelope.ts';
import {
  levelScaling,
  rateScaling,
  velocityDoublings,
} from '../../../../src/sound/dx7/keyboard.ts';
import { modulationIndex } from '../../../../src/sound/dx7/levels.ts';
import {
  ampModulation,
  ampSensitivity,
  lfoDelay,
  lfoHertz,
  pitchModulation,
} from '../../../../src/sound/dx7/lfo.ts';
import {
  detuneOctaves,
  fixedHertz,
  frequencyRatio,
  pitchLevel,
  pitchSlope,
} from '../../../../src/sound/dx7/pitch.ts';
import { indexByLevel } from '../../../dx7-index.ts';

const all = Array.from({ length: ALGORITHMS }, (_, at) => algorithm(at + 1));

describe('algorithms', () => {
  it('are 32, and every operator is heard or modulates one that is', () => {
    expect(all).toHaveLength(32);
    for (const { carriers, modulators } of all) {
      const heard = new Set(carriers);
      for (let round = 0; round < 6; round += 1) {
        for (const each of [...heard])
          for (const from of modulators[each - 1] ?? []) heard.add(from);
      }
      expect([...heard].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it('modulate from higher operators to lower, so that no loop is there but the one', () => {
    for (const { modulators } of all) {
      for (const [at, from] of modulators.entries()) {
        expect(from.every((each) => each > at + 1)).toBe(true);
      }
    }
  });

  it('loop over several operators in 4 and 6 alone', () => {
    expect(
      all.map(loopOf).flatMap((loop, at) => (loop.length > 1 ? [[at + 1, loop]] : [])),
    ).toEqual([
      [4, [6, 5, 4]],
      [6, [6, 5]],
    ]);
  });

  it('are different from each other', () => {
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(32);
  });
});

describe('published figures', () => {
  it.each(indexByLevel)('level %i modulates by %f rad', (level, radians) => {
    expect(Math.abs(modulationIndex(level) / radians - 1)).toBeLessThan(0.015);
  });

  it.each([
    [20, 2.3],
    [30, 7.9],
    [40, 22.6],
    [50, 72],
    [60, 216],
    [70, 577],
    [80, 2021],
    [90, 5773],
    [99, 16165],
  ])('rate %i falls by %f dB a second', (rate, slope) => {
    expect(Math.abs(decaySlope(quantizedRate(rate)) / slope - 1)).toBeLessThan(0.02);
  });

  it.each([
    [30, 1.6],
    [40, 0.55],
    [50, 0.17],
    [60, 0.057],
    [70, 0.02],
    [80, 0.006],
  ])('rate %i rises from silence in %f s', (rate, seconds) => {
    const { length } = stage(0, 15);
    const found = length * secondsPerDoubling(quantizedRate(rate));
    expect(Math.abs(found / seconds - 1)).toBeLessThan(0.1);
  });

  it.each([
    [0, 0.065],
    [10, 1.6],
    [20, 3.3],
    [30, 5.0],
    [35, 5.8],
    [40, 6.6],
    [50, 8.3],
    [60, 9.9],
    [70, 12.7],
    [80, 15.7],
    [90, 20.4],
    [99, 23.9],
  ])('speed %i of the LFO is %f Hz', (speed, hertz) => {
    expect(Math.abs(lfoHertz(speed) / hertz - 1)).toBeLessThan(0.06);
  });

  it('the pitch envelope only ever rises with its level', () => {
    const levels = Array.from({ length: 100 }, (_, at) => pitchLevel(at));
    expect(levels.every((each, at) => at === 0 || each > (levels[at - 1] ?? 0))).toBe(true);
  });
});

describe('the law of a rise', () => {
  it('is, within 6 %, that of the DX7: as many times the rate as doublings are missing to 17', () => {
    const step = 1 / 4096;
    let time = 0;
    for (let level = JUMP; level < 15; time += step) level += Math.floor(17 - level) * step;
    expect(Math.abs(stage(0, 15).length / time - 1)).toBeLessThan(0.06);
  });
});

describe('the keyboard', () => {
  const scaling = { breakPoint: 39, leftDepth: 99, rightDepth: 99 } as const;

  it('changes no level at the break point, and more the farther from it', () => {
    const curves = ['-lin', '-exp', '+exp', '+lin'] as const;
    for (const curve of curves) {
      const at = (key: number) =>
        levelScaling(key, { ...scaling, leftCurve: curve, rightCurve: curve });
      const sign = curve.startsWith('+') ? 1 : -1;
      expect(Math.abs(at(56))).toBe(0);
      for (const side of [-1, 1]) {
        const sizes = Array.from({ length: 12 }, (_, step) => sign * at(56 + side * 3 * step));
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        expect(sizes.at(-1)).toBeGreaterThan(10);
      }
    }
  });

  it('makes envelopes faster upwards, by nothing where sensitivity is 0', () => {
    const deltas = Array.from({ length: 128 }, (_, key) => rateScaling(key, 7));
    expect(deltas).toEqual([...deltas].sort((a, b) => a - b));
    expect(deltas.at(-1)).toBe(27);
    expect(rateScaling(127, 0)).toBe(0);
  });

  it('makes hard notes louder by 5 dB at the most, soft ones quieter by up to 79 dB', () => {
    expect(velocityDoublings(127, 7) * 6.02).toBeCloseTo(5.27, 1);
    expect(velocityDoublings(1, 7) * 6.02).toBeCloseTo(-78.6, 0);
  });
});

describe('pitch', () => {
  it.each([
    [0, 0, 0.5],
    [1, 0, 1],
    [14, 0, 14],
    [3, 50, 4.5],
  ])('coarse %i and fine %i are a ratio of %f', (coarse, fine, ratio) => {
    expect(frequencyRatio({ coarse, fine })).toBeCloseTo(ratio, 12);
  });

  it('is 1 to 9772 Hz in fixed mode, by the lower two bits of coarse', () => {
    expect(fixedHertz({ coarse: 0, fine: 0, detune: 0 })).toBeCloseTo(1, 12);
    expect(fixedHertz({ coarse: 7, fine: 99, detune: 0 })).toBeCloseTo(9772, 0);
  });

  it('is detuned by a few cents, less for high keys', () => {
    const cents = [110, 440, 1760].map((hertz) => 7 * 1200 * detuneOctaves(hertz));
    expect(cents).toEqual([...cents].sort((a, b) => b - a));
    expect(Math.max(...cents)).toBeLessThan(12);
    expect(Math.min(...cents)).toBeGreaterThan(2);
  });

  it('sweeps an octave in 21.3 s to 84 ms', () => {
    expect(1 / pitchSlope(0)).toBeCloseTo(21.3, 6);
    expect(1 / pitchSlope(99)).toBeCloseTo(0.0835, 3);
  });
});

describe('the LFO', () => {
  it('moves the pitch by up to an octave, by nothing where depth or sensitivity is 0', () => {
    expect(pitchModulation(99, 7)).toBeCloseTo(0.992, 3);
    expect(pitchModulation(0, 7) + pitchModulation(99, 0)).toBe(0);
  });

  it('moves levels the more the more sensitive they are', () => {
    expect(ampModulation(0)).toBe(0);
    expect([0, 1, 2, 3].map((each) => ampSensitivity(each).toFixed(3))).toEqual(
      '0.000 0.259 0.427 1.000'.split(' '),
    );
  });

  it('waits up to 2.7 s, then grows', () => {
    const waits = Array.from({ length: 100 }, (_, delay) => lfoDelay(delay).wait);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(lfoDelay(99).rise).toBeGreaterThan(0.6);
  });
});
