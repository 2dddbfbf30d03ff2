import { describe, expect, it } from 'vitest';
import type { FigureName } from '../../../src/goals/figures.ts';
import { leewayOf } from '../../../src/goals/leeway.ts';
import type { Lever } from '../../../src/goals/levers.ts';

function lever(figure: FigureName, along?: Lever['along']): Lever {
  const plain = { name: 'lever', figure, min: -100, max: 100, now: 0, slope: 1, edits: () => [] };
  return along === undefined ? plain : { ...plain, along };
}

const held = { peakToLoudness: { min: 4, max: 11 } };

describe('leewayOf', () => {
  it('stops a little before what is held would leave its range', () => {
    const found = leewayOf(
      lever('lufs', { peakToLoudness: -1 }),
      { lufs: -5, peakToLoudness: 5 },
      held,
    );
    expect(found.high).toBeCloseTo(-4.1);
    expect(found.low).toBeCloseTo(-10.4);
  });

  it('goes back a little further than what is held has left it', () => {
    const figures = { lufs: -4, peakToLoudness: 3.6 };
    expect(leewayOf(lever('lufs', { peakToLoudness: -1 }), figures, held).high).toBeCloseTo(-4.44);
  });

  it('has no ends where nothing moves along, or what does is not held or not measured', () => {
    const all = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    expect(leewayOf(lever('lufs'), { lufs: -5, peakToLoudness: 5 }, held)).toEqual(all);
    const along = lever('lufs', { peakToLoudness: -1 });
    expect(leewayOf(along, { lufs: -5, peakToLoudness: 5 }, {})).toEqual(all);
    expect(leewayOf(along, { lufs: -5 }, held)).toEqual(all);
  });
});
