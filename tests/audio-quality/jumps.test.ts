import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/sound/index.ts';
import { eq } from '../../synthdefs/effects/eq.ts';
import { filter } from '../../synthdefs/effects/filter.ts';
import { hoover } from '../../synthdefs/instruments/hoover.ts';
import { supersaw } from '../../synthdefs/instruments/supersaw.ts';
import { passThrough, playNotes, type Source, sampleRate, type Values } from './play.ts';
import { decibels, largest } from './signals.ts';

/** A saw of 110 Hz, -4 dB. */
const saw: Source = (frame) => {
  const x = 0.6 * (2 * (((110 * frame) / sampleRate) % 1) - 1);
  return [x, x];
};

/** Times at which a parameter jumps away and back: at other points of the saw each time. */
const jumps = Array.from({ length: 24 }, (_, index) => 0.3 + index * 0.0733);
const seconds = 2.2;

/** By how many dB jumping from one corner to another is louder than standing anywhere between. */
async function excess(
  effect: Effect,
  values: Values,
  key: string,
  [low, high]: readonly [number, number],
): Promise<number> {
  const corners = Array.from({ length: 31 }, (_, index) => low * (high / low) ** (index / 30));
  const still = corners.map((corner) => ({ values: { ...values, [key]: corner } }));
  const changes = jumps.map((at, index) => ({
    at,
    values: { [key]: index % 2 === 0 ? high : low },
  }));
  const jumping = { values: { ...values, [key]: low }, changes };
  const { takes } = await passThrough(effect, saw, [...still, jumping], seconds);
  const peaks = takes.map(([left]) => decibels(largest(left, 9600)));
  return peaks.at(-1)! - Math.max(...peaks.slice(0, -1));
}

describe('a cutoff that jumps', () => {
  it.each(
    ['low', 'high', 'band', 'notch'].flatMap((name, mode) =>
      [0, 0.2, 0.6].flatMap((resonance) =>
        [0, 1].map((slope) => ({ name, mode, resonance, slope })),
      ),
    ),
  )('does not pop: filter %o', async ({ mode, resonance, slope }) => {
    const values = { mode, resonance, slope };
    const more = await excess(filter, values, 'cutoff', [300, 8000]);
    // A narrow band rings with each edge of the saw that it passes on its way.
    expect(more).toBeLessThan(mode === 2 ? 2.5 : 1.5);
  });

  it.each([
    ['lowmid', 'lowmidfreq', 60, 3500],
    ['highmid', 'highmidfreq', 250, 12_000],
    ['low', 'lowfreq', 30, 900],
    ['high', 'highfreq', 1200, 16_000],
  ] as const)('does not pop: eq %s', async (gain, key, from, to) => {
    for (const level of [-18, 12]) {
      const more = await excess(eq, { [gain]: level }, key, [from, to]);
      expect(more).toBeLessThan(2);
    }
  });

  it.each([supersaw, hoover])('does not pop: $name', async (instrument) => {
    const note = { freq: 110, sustain: seconds, seed: 7 };
    const changes = jumps.map((at, index) => ({
      at,
      controls: { cutoff: index % 2 === 0 ? 8000 : 300 },
    }));
    const { takes } = await playNotes(
      instrument,
      [
        { ...note, values: { cutoff: 300 } },
        { ...note, values: { cutoff: 8000 } },
        { ...note, values: { cutoff: 300 }, changes },
      ],
      seconds,
    );
    const [still, open, moved] = takes.map(([left]) => decibels(largest(left, 9600)));
    expect(moved! - Math.max(still!, open!)).toBeLessThan(1.5);
  });
});
