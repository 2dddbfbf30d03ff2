import { describe, expect, it } from 'vitest';
import type { Instrument, Parameter } from '../../src/sound/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { homePitch, type Note, playNotes, sampleRate, type Values } from './play.ts';

/** The click is one sample and nothing else: integration tests time it. */
const sounding = instruments.filter(({ name }) => name !== 'click');

/** Below this a note is no note, and its cycles would count as DC. */
const lowest = 20;

interface Case {
  readonly label: string;
  readonly note: Note;
}

/** Every place a parameter can be moved to that might hide trouble. */
function extremes(spec: Parameter): readonly number[] {
  return spec.options ? spec.options.map((_, index) => index) : [spec.min, spec.max];
}

function cases(instrument: Instrument): readonly Case[] {
  const home = homePitch(instrument);
  const named = (label: string, note: Note): Case => ({ label, note });
  return [
    named('as it is', {}),
    ...[-24, -12, 12, 24, 36]
      .map((st) => named(`${st} st`, { freq: home * 2 ** (st / 12) }))
      .filter(({ note }) => (note.freq ?? 0) >= lowest),
    ...[0, 1].map((velocity) => named(`velocity ${velocity}`, { velocity })),
    named('a very short note', { sustain: 0.005 }),
    named('a long note', { sustain: 1.5 }),
    ...Object.entries(instrument.presets).map(([preset, { values }]) =>
      named(`preset ${preset}`, { values: values as Values }),
    ),
    ...Object.entries(instrument.parameters).flatMap(([key, spec]) =>
      extremes(spec).map((value) => named(`${key} ${value}`, { values: { [key]: value } })),
    ),
  ];
}

/** Frames until the last sample that is not 0. */
function length(samples: Float32Array): number {
  let end = samples.length;
  while (end > 0 && samples[end - 1] === 0) end -= 1;
  return end;
}

function peak(samples: Float32Array, from = 0, to = samples.length): number {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const magnitude = Math.abs(samples[i]!);
    // Not `>`: NaN must come through.
    if (!(magnitude <= largest)) largest = magnitude;
  }
  return largest;
}

/** The offset that a sound adds to a track in which it comes once a second. */
function offset(samples: Float32Array): number {
  return Math.abs(samples.reduce((sum, each) => sum + each, 0)) / sampleRate;
}

/** What a take does wrong, a line each. */
function faults({ label }: Case, take: readonly Float32Array[], loudest: number): string[] {
  const level = Math.max(...take.map((samples) => peak(samples)));
  const frames = Math.max(...take.map(length));
  const last = Math.max(...take.map((samples) => peak(samples, Math.max(0, frames - 12), frames)));
  const dc = Math.max(...take.map(offset));
  return [
    ...(level <= loudest ? [] : [`${label}: peaks at ${level}`]),
    ...(dc < 0.002 ? [] : [`${label}: DC of ${dc}`]),
    ...(last <= 0.03 * level
      ? []
      : [`${label}: ends with a step of ${last} at a level of ${level}`]),
  ];
}

describe.each(sounding.map((instrument) => [instrument.name, instrument] as const))(
  '%s',
  (_, instrument) => {
    it('is bounded, without DC or click, and gone after its tail, whatever is set', async () => {
      const tried = cases(instrument);
      const { takes, problems, left } = await playNotes(
        instrument,
        tried.map(({ note }) => note),
      );
      expect(problems).toEqual([]);
      expect(left).toBe(0);
      const loudest = (label: string): number => (label === 'as it is' ? 1 : 2);
      expect(tried.flatMap((each, i) => faults(each, takes[i]!, loudest(each.label)))).toEqual([]);
    });

    it('sounds as it is and with every preset', async () => {
      const notes = [{}, ...Object.values(instrument.presets).map(({ values }) => ({ values }))];
      const { takes } = await playNotes(instrument, notes as Note[], 0.6);
      for (const take of takes) {
        const level = peak(take[0]);
        // A riser begins in silence: it has 250 ms here.
        expect(level).toBeGreaterThan(0.02);
        expect(level).toBeLessThanOrEqual(1);
      }
    });

    it('is the same again with the same seed, whatever plays beside it', async () => {
      const note = { seed: 7, sustain: 0.1 };
      const alone = await playNotes(instrument, [note], 0.3);
      const among = await playNotes(instrument, [{ seed: 8 }, note, { seed: 9 }], 0.3);
      expect(among.takes[1]).toEqual(alone.takes[0]);
    });
  },
);

describe('the click', () => {
  it('is one sample at full scale', async () => {
    const click = instruments.find(({ name }) => name === 'click')!;
    const { takes, left } = await playNotes(click, [{ at: 0.01 }]);
    const [samples] = takes[0]!;
    expect([...samples.keys()].filter((frame) => samples[frame] !== 0)).toEqual([480]);
    expect(samples[480]).toBe(1);
    expect(left).toBe(0);
  });
});
