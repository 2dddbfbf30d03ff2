import { describe, expect, test } from 'vitest';
import { HoldUps } from '../../../src/live/hold-ups.ts';

/** Looks at these times, each with what is foreseen behind it. */
function longest(looks: readonly (readonly [time: number, foreseen?: number])[]): number {
  const holdUps = new HoldUps(0.02);
  for (const [time, foreseen = 0] of looks) holdUps.look(time, foreseen);
  return holdUps.most;
}

describe('hold-ups', () => {
  test('are none where it is looked in time', () => {
    expect(longest([[5], [5.02], [5.03], [5.05]])).toBe(0);
  });

  test('count as what went beyond the interval, up to 0.3 s', () => {
    expect(longest([[5], [5.12]])).toBeCloseTo(0.1);
    expect(longest([[5], [6]])).toBe(0.3);
  });

  test('that were foreseen do not count', () => {
    expect(longest([[5, 0.5], [5.52]])).toBeCloseTo(0);
    expect(longest([[5, 0.5], [5.62]])).toBeCloseTo(0.1);
  });

  test('fade, and the longest stays the longest', () => {
    const long = [[5], [5.12]] as const;
    expect(longest([...long, [5.17]])).toBeCloseTo(0.1, 2);
    const looks = Array.from({ length: 3000 }, (_, at) => [5.12 + (at + 1) * 0.02] as const);
    expect(longest([...long, ...looks])).toBeCloseTo(0.1 * Math.exp(-3));
  });

  test('on another clock begin anew, and remember', () => {
    const holdUps = new HoldUps(0.02);
    for (const time of [5, 5.12]) holdUps.look(time, 0);
    holdUps.restart();
    holdUps.look(900, 0);
    expect(holdUps.most).toBeCloseTo(0.1);
  });
});
