import { describe, expect, it } from 'vitest';
import { lastOf, nextOf } from '../../../src/render/pool-order.ts';
import { StageSource } from '../../../src/render/stage-source.ts';

const growing = new StageSource('growing', 'a');
growing.begin('a.f32');
const whole = new StageSource('whole', 'b');
whole.finish('b.f32');

describe('what a free thread does next', () => {
  it('is the heaviest job that has all it reads', () => {
    const waiting = [
      { weight: 9, sources: [whole, growing] },
      { weight: 2, sources: [whole] },
      { weight: 3, sources: [] },
    ];
    expect(nextOf(waiting)).toBe(2);
  });

  it('is else one that reads as its stages grow', () => {
    const waiting = [
      { weight: 1, sources: [growing] },
      { weight: 9, sources: [whole, growing] },
    ];
    expect(nextOf(waiting)).toBe(1);
    expect(nextOf([])).toBe(-1);
  });
});

describe('what is done although no thread is free', () => {
  const light = { weight: 1, sources: [growing], isLight: true };

  it('is the last job, if it is light', () => {
    expect(lastOf([light])).toBe(0);
    expect(lastOf([{ ...light, isLight: false }])).toBe(-1);
    expect(lastOf([{ weight: 1, sources: [growing] }])).toBe(-1);
  });

  it('is none while others wait', () => {
    expect(lastOf([light, light])).toBe(-1);
    expect(lastOf([])).toBe(-1);
  });
});
