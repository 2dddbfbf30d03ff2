import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commonTime,
  findGroove,
  type Groove,
  grooveOffset,
  grooveSteps,
  grooves,
  grooveVelocity,
  lessGroove,
  swing,
} from '../../../src/music/index.ts';

const found = (name: string): Groove => {
  const groove = findGroove(name);
  if (!groove.ok) throw new Error(name);
  return groove.value;
};

describe('the grooves that have names', () => {
  test.each([
    [54, 0.08],
    [58, 0.16],
    [62, 0.24],
    [66, 0.32],
  ])('an MPC at %i % makes every second sixteenth %f of a step late', (percent, late) => {
    expect(found(`mpc-${percent}`).offsets).toEqual([0, late]);
  });

  test('of a shuffle the second eighth falls on the last of three', () => {
    const shuffle = found('shuffle');
    expect(grooveSteps(shuffle, commonTime)).toBe(8);
    expect(1 + grooveOffset(shuffle, 8, 1)).toBeCloseTo((2 * 2) / 3, 12);
  });

  test('each leaves the first beat where it is, and no step passes another', () => {
    for (const groove of grooves) {
      expect(groove.offsets[0], groove.name).toBe(0);
      const steps = grooveSteps(groove, commonTime);
      const heard = Array.from({ length: steps }, (_, i) => i + grooveOffset(groove, steps, i));
      expect(heard, groove.name).toEqual(heard.toSorted((a, b) => a - b));
    }
  });

  test('a wrong name has the nearest as hint', () => {
    const wrong = findGroove('mpc-59');
    expect(wrong.problems[0]?.code).toBe('music.groove');
    expect(wrong.problems[0]?.hint).toMatch(/mpc-5|mpc-6/);
  });
});

test('time between two steps bends evenly, and never runs backwards', () => {
  expect(grooveOffset(swing(0.3), 16, 1)).toBeCloseTo(0.3, 12);
  expect(grooveOffset(swing(0.3), 16, 0.5)).toBeCloseTo(0.15, 12);
  expect(grooveOffset(swing(0.3), 16, 15.5)).toBeCloseTo(0.15, 12);
  const places = fc.double({ min: 0, max: 15.999, noNaN: true });
  fc.assert(
    fc.property(places, places, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, amount) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const at = (place: number) => place + grooveOffset(swing(amount), 16, place);
      expect(at(second)).toBeGreaterThanOrEqual(at(first) - 1e-9);
    }),
  );
});

test('velocities are those of the step that a place lies in', () => {
  const groove = { division: 16, offsets: [0], velocities: [1, 0.5] };
  expect([0, 0.9, 1, 1.5, 2].map((place) => grooveVelocity(groove, place))).toEqual([
    1, 1, 0.5, 0.5, 1,
  ]);
});

test('half a groove is half as late and half as uneven', () => {
  const groove = { division: 16, offsets: [0, 0.2], velocities: [1, 0.5, 1.5] };
  expect(lessGroove(groove, 0.5)).toEqual({
    division: 16,
    offsets: [0, 0.1],
    velocities: [1, 0.75, 1.25],
  });
});
