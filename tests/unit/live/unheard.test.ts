import { describe, expect, it } from 'vitest';
import { Unheard } from '../../../src/live/sound/unheard.ts';

const rate = 1000;
const frameBytes = 8;
/** Seconds that a program keeps ready, and from its start until it is heard. */
const [ready, begins] = [0.4, 0.1];

/**
 * Gives a program chunks of 10 ms from its start until some second as it takes them: at once until it is full, then as
 * it plays, on a clock that may be fast. Each byte tells which chunk it is of.
 */
function play(unheard: Unheard, until: number, drift = 0): void {
  unheard.begin(0);
  let given = 0;
  for (let now = 0; now <= until; now += 0.001) {
    const heard = Math.max(0, now - begins) * (1 + drift);
    while (given < heard + ready) {
      unheard.give(new Uint8Array(0.01 * rate * frameBytes).fill(Math.round(given / 0.01)), now);
      given += 0.01;
    }
  }
}

function framesIn(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0) / frameBytes;
}

describe('what was not heard', () => {
  it.each([1, 7.3, 30])(
    'is what is ahead of the time after %s s, less how long the next takes',
    (until) => {
      const unheard = new Unheard(rate);
      play(unheard, until);
      const left = framesIn(unheard.left(until));
      expect(left).toBeGreaterThanOrEqual((ready - begins - 0.002) * rate);
      expect(left).toBeLessThanOrEqual((ready - begins + 0.012) * rate);
    },
  );

  it('ends with what was given last', () => {
    const unheard = new Unheard(rate);
    play(unheard, 1);
    const chunks = unheard.left(1);
    const last = Math.round((1 - begins + ready) / 0.01);
    expect(chunks.at(-1)?.[0]).toBeGreaterThanOrEqual(last - 1);
    expect(chunks.at(-1)?.[0]).toBeLessThanOrEqual(last);
  });

  it('is less by the time in which nothing played', () => {
    const unheard = new Unheard(rate);
    play(unheard, 5);
    const [now, later] = [framesIn(unheard.left(5)), framesIn(unheard.left(5.2))];
    expect(now - later).toBeCloseTo(0.2 * rate, 0);
    expect(unheard.left(6)).toEqual([]);
  });

  it('does not grow with a clock that is fast', () => {
    const unheard = new Unheard(rate);
    play(unheard, 120, 0.001);
    expect(framesIn(unheard.left(120))).toBeLessThan((ready - begins + 0.02) * rate);
    expect(framesIn(unheard.left(120))).toBeGreaterThan((ready - begins - 0.02) * rate);
  });
});
