import { describe, expect, it } from 'vitest';
import { extratone } from '../../synthdefs/instruments/extratone.ts';
import { playNotes, sampleRate, type Values } from './play.ts';
import { inharmonicDb, onBin, repeatedAt, rms } from './signals.ts';

const presets: readonly (readonly [string, Values])[] = [
  ['as it is', {}],
  ...Object.entries(extratone.presets).map(
    ([name, { values }]) => [name, values as Values] as const,
  ),
];

/** From forty kicks a second to the top of where they are played; and where single ones are heard. */
const dense = [41, 55, 98, 110, 196, 262].map(onBin);
const rattling = [12, 16, 33].map(onBin);

const settled = 12_000;

/** How often a sound grows sharp: its slopes in spans of 10 ms rise over half of their most. */
function strokes(samples: Float32Array): number {
  const slopes = samples.map((each, index) => each - (samples[index - 1] ?? 0));
  const span = sampleRate / 100;
  const levels = Array.from({ length: Math.floor(samples.length / span) }, (_, index) =>
    rms(slopes, index * span, (index + 1) * span),
  );
  const sharp = Math.max(...levels) / 2;
  return levels.filter((each, index) => each >= sharp && (levels[index - 1] ?? 0) < sharp).length;
}

describe.each(presets)('a train of kicks, %s,', (_, values) => {
  const pulses = values['pulses'] ?? 1;
  const rates = pulses === 1 ? dense : rattling;

  it('is a tone as high as there are kicks a second, without aliases', async () => {
    const notes = rates.map((rate) => ({ freq: rate * pulses, sustain: 2, values }));
    const { takes } = await playNotes(extratone, notes, 1.3);
    for (const [index, rate] of rates.entries()) {
      const tone = takes[index]![0].subarray(settled);
      const cents = 1200 * Math.log2(repeatedAt(tone, rate) / rate);
      expect(Math.abs(cents)).toBeLessThan(5);
      expect(inharmonicDb(tone, rate)).toBeLessThan(-50);
    }
  });
});

describe('splitter', () => {
  it('strikes single kicks, an eighth as many as the note has periods', async () => {
    const { values } = extratone.presets['splitter']!;
    const notes = [{ freq: 128, sustain: 2, values: values as Values }];
    const { takes } = await playNotes(extratone, notes, 1.6);
    expect(strokes(takes[0]![0].subarray(0, 1.5 * sampleRate))).toBe(24);
  });
});
