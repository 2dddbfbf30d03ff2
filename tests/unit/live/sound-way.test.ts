import { describe, expect, it } from 'vitest';
import { SoundWay } from '../../../src/live/sound-way.ts';

/** A player program that keeps 0.25 s ready, and stood still for a time: what was taken at each moment. */
const taken = (here: number, stood = 0): number => here + 0.25 - stood;

describe('the way of the sound', () => {
  it('makes MIDI wait for as long as sound takes: from the first note on', () => {
    const way = new SoundWay();
    way.begin(100);
    // at once it takes what it keeps, but the first sound is heard first
    expect(way.delay(0.5, 100.1, 0.35)).toBeCloseTo(0.4, 9);
    for (let here = 0; here < 5; here += 0.1) way.observe(100 + here, taken(here));
    expect(way.delay(7, 106, taken(6))).toBeCloseTo(1, 9);
  });

  it('is as long after a pause in the sound, which delays all that comes', () => {
    const way = new SoundWay();
    way.begin(100);
    for (let here = 0; here < 5; here += 0.1) way.observe(100 + here, taken(here));
    expect(way.delay(7, 106, taken(6, 0.5))).toBeCloseTo(1.5, 9);
  });

  it('is nothing where sound is not ours', () => {
    expect(new SoundWay().delay(7, 106, 6)).toBe(1);
  });
});
