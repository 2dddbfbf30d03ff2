import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { rumble } from '../../synthdefs/instruments/rumble.ts';
import { playLoop, playNotes, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, rms } from './signals.ts';

const presets: readonly (readonly [string, Values])[] = [
  ['as it is', {}],
  ...Object.entries(rumble.presets).map(([name, { values }]) => [name, values as Values] as const),
];

const bpm = 150;

describe.each(presets)('the rumble, %s,', (_, values) => {
  it('lies in the bass', async () => {
    const pcm = await playLoop(rumble, bpm, { freq: 49, values });
    const { sub, body } = analyze(pcm).spectrum.bands;
    expect((sub ?? 0) + (body ?? 0)).toBeGreaterThan(85);
  });

  it('is in tune with its kick', async () => {
    const pitches = [41.2, 49, 55];
    const notes = pitches.map((freq) => ({ freq, sustain: 1.2, values }));
    const { takes } = await playNotes(rumble, notes, 1.2);
    for (const [index, freq] of pitches.entries()) {
      const tone = takes[index]![0].subarray(0.2 * sampleRate, sampleRate);
      const cents = Array.from({ length: 81 }, (_, i) => 5 * (i - 40));
      const levels = cents.map((each) => amplitudeAt(tone, freq * 2 ** (each / 1200)));
      const strongest = cents[levels.indexOf(Math.max(...levels))]!;
      expect(Math.abs(strongest)).toBeLessThanOrEqual(20);
    }
  });

  it('leaves the kick its time, and then comes up', async () => {
    const duck = values['duck'] ?? 0.13;
    const sustain = 60 / bpm;
    const { takes } = await playNotes(rumble, [{ freq: 49, sustain, values }], 0.5);
    const samples = takes[0]![0];
    const frames = (time: number): number => Math.round(time * sampleRate);
    const early = rms(samples, 0, frames(duck * 0.9));
    const late = rms(samples, frames(0.25), frames(0.37));
    expect(decibels(late / Math.max(early, 1e-6))).toBeGreaterThan(40);
    expect(late).toBeGreaterThan(0.1);
  });
});
