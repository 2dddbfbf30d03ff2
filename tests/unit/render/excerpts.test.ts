import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/render/excerpts.ts';

const rate = 48000;

describe('excerptsOf', () => {
  it('takes none of a short song', () => {
    expect(excerptsOf(59 * rate, rate)).toBeUndefined();
  });

  it('spreads a fifth of a long one evenly, within it and without overlap', () => {
    const frames = 133 * rate + 17;
    const excerpts = excerptsOf(frames, rate) ?? [];
    const taken = excerpts.reduce((sum, each) => sum + each.frames, 0);
    expect(taken / frames).toBeCloseTo(0.2, 1);
    for (const [index, { first }] of excerpts.entries()) {
      const before = excerpts[index - 1];
      expect(first).toBeGreaterThanOrEqual(before === undefined ? 0 : before.first + before.frames);
    }
    const last = excerpts.at(-1);
    expect((last?.first ?? 0) + (last?.frames ?? 0)).toBeLessThanOrEqual(frames);
  });
});
