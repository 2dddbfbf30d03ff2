import { describe, expect, it } from 'vitest';
import { ranges } from '../../scripts/sound/tuning.mjs';
import { centsOff } from '../../src/analysis/index.ts';
import type { Pcm } from '../../src/audio/index.ts';
import type { Instrument } from '../../src/sound/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { playNotes, sampleRate } from './play.ts';

/** Played by a note, but at a pitch that never rests. */
const restless = ['riser', 'extratone'];

const [start, length] = [0.3, 0.8];

/** The held part of a take. */
function held(take: readonly Float32Array[]): Pcm {
  const [from, to] = [start, start + length].map((time) => time * sampleRate);
  return { sampleRate, channels: take.map((samples) => samples.subarray(from, to)) };
}

describe('every instrument that plays notes', () => {
  const pitched = instruments.filter(({ pitch }) => pitch.kind === 'note');

  it('has a range here', () => {
    const names = pitched.map(({ name }) => name).filter((name) => !restless.includes(name));
    expect(Object.keys(ranges).sort()).toEqual(names.sort());
  });

  const tried = pitched.filter(({ name }) => ranges[name] !== undefined);

  it.each(tried.map((each): [string, Instrument] => [each.name, each]))(
    '%s is in tune within 5 cents from the bottom of its range to the top',
    async (name, instrument) => {
      const { from, to, still = {} } = ranges[name]!;
      const midi = Array.from({ length: 5 }, (_, i) => Math.round(from + ((to - from) * i) / 4));
      const notes = midi.map((note) => ({
        freq: 440 * 2 ** ((note - 69) / 12),
        sustain: 1.2,
        values: still,
      }));
      const { takes } = await playNotes(instrument, notes, start + length + 0.1);
      const off = takes.map((take, i) => [midi[i]!, centsOff(held(take), notes[i]!.freq)]);
      expect(off.filter(([, cents]) => !(Math.abs(cents!) < 5))).toEqual([]);
    },
  );
});
