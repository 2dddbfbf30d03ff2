import { describe, expect, it } from 'vitest';
import { SoundWay } from '../../../src/live/sound-way.ts';

/** A program that begins 0.3 s after it is started and takes 0.2 s whenever it has 0.05 s left. */
const begins = 100.3;
const taken = (here: number): number => {
  const played = here - begins;
  return played < 0 ? 0 : 0.2 * (Math.floor((played + 0.05) / 0.2) + 1);
};
/** The same, with its bursts evened out. */
const evenly = (here: number): number => here - begins + 0.05 + 0.1;

function watched(until: number): SoundWay {
  const way = new SoundWay();
  for (let here = 100; here < until; here += 0.02) way.observe(here, taken(here));
  return way;
}

describe('the way of the sound', () => {
  it('is not known before any is taken', () => {
    expect(watched(100.29).flows).toBe(false);
    expect(watched(100.35).flows).toBe(true);
  });

  it('makes MIDI wait for as long as sound takes, but for what the program keeps', () => {
    for (const now of [101, 104, 110]) {
      const heard = now + watched(now).delay(20, now, evenly(now));
      // live time 20 is heard 20 s after the program began
      expect(heard).toBeGreaterThan(begins + 20 - 0.09);
      expect(heard).toBeLessThan(begins + 20 + 0.03);
    }
  });

  it('is as long after a pause in the sound, which delays all that comes', () => {
    const delay = watched(106).delay(7, 106, evenly(106));
    expect(watched(106).delay(7, 106, evenly(106) - 0.5)).toBeCloseTo(delay + 0.5, 9);
  });

  it('is nothing where sound is not ours', () => {
    expect(new SoundWay().delay(7, 106, 6)).toBe(1);
  });
});
