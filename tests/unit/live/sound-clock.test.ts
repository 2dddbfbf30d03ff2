import { describe, expect, test } from 'vitest';
import { SoundClock } from '../../../src/live/sound-clock.ts';

/** Lets time pass in ticks of the scheduler; the engine is as far as `engineAt` says. */
function played(seconds: number, engineAt: (here: number) => number) {
  let here = 0;
  const clock = { now: () => here };
  const sound = new SoundClock({ clock, engine: () => engineAt(here), delay: undefined });
  sound.begin();
  const off: number[] = [];
  for (let tick = 0; tick * 0.02 < seconds; tick += 1) {
    here = tick * 0.02;
    if (tick % 5 === 0) sound.read();
    sound.follow();
    off.push(sound.now() - engineAt(here));
  }
  return off;
}

/** What is taken in bursts: so many seconds at once. */
const bursts = (here: number, length: number) => Math.ceil(here / length) * length;

describe('the live clock', () => {
  test('goes evenly through what is taken in bursts', () => {
    const burst = 0.12;
    const off = played(30, (here) => bursts(here, burst)).slice(200);
    // as often ahead of the engine as behind it
    expect(Math.max(...off)).toBeLessThan(burst);
    expect(Math.min(...off)).toBeGreaterThan(-burst);
  });

  test('does not run ahead of an engine that had no time to play for a while', () => {
    const lost = 0.4;
    const burst = 0.04;
    const engineAt = (here: number) => bursts(here < 20 ? here : Math.max(20, here - lost), burst);
    const off = played(26, engineAt);
    const after = off.slice(Math.round(21.5 / 0.02));
    expect(Math.max(...after)).toBeLessThan(0.08);
    expect(Math.min(...after)).toBeGreaterThan(-0.08);
  });

  test('may be asked as often as keys are struck', () => {
    let here = 0;
    const sound = new SoundClock({ clock: { now: () => here }, engine: () => here, delay: 0 });
    sound.begin();
    for (; here < 3; here += 0.1) sound.read();
    const begun = performance.now();
    for (let asked = 0; asked < 100_000; asked += 1) {
      here += 1e-5;
      sound.now();
    }
    // some microseconds each, on a busy machine too
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(sound.now()).toBeCloseTo(here, 6);
  });

  test('is the engine’s own until a line is known', () => {
    expect(Math.max(...played(1.5, (here) => bursts(here, 0.05)).map(Math.abs))).toBe(0);
  });
});
