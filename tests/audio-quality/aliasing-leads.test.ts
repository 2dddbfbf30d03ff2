import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/sound/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { playNotes, type Values } from './play.ts';
import { betweenFolds, inharmonicDb } from './signals.ts';

/** An instrument at rest: all that moves, beats or hisses is taken out, so that it has harmonics alone. */
interface AtRest {
  /** What is set for that, whatever a preset says. */
  readonly rest: Values;
  /** What everything is a multiple of, against the note: 0.5 where there is an octave below. */
  readonly lowest?: number;
  /** How far its tones lie beside each other, as a share of their frequency, where they cannot be brought together. */
  readonly spread?: number;
  readonly notes?: readonly number[];
}

/** Hertz: c3 to g6. */
const range = [65, 131, 262, 523, 784];
/** Where harmonics lie apart enough for lines between them, and where the bass would be measured. */
const middle = [262, 392, 523];
const basses = [65, 98, 131, 196];

/** The filters stand as open as their envelopes open them, or further. */
const tones: Readonly<Record<string, AtRest>> = {
  acid: { rest: { wave: 0, envmod: 0, cutoff: 8000 } },
  'acid, square': { rest: { wave: 1, envmod: 0, cutoff: 8000 } },
  supersaw: { rest: { detuning: 0, level: 1 }, spread: 0.001, notes: [196, 262, 523, 784] },
  hoover: {
    rest: { swoop: 0, drop: 0, pwm: 0, chorus: 0, detuning: 0, fifth: -40, breath: -100 },
    lowest: 0.25,
    notes: middle,
  },
  mentasm: { rest: { detuning: 0, drift: 0, pwm: 0, flange: 0 }, lowest: 0.5 },
  screech: { rest: { mouth: 0, bend: 0, grit: 0, fmratio: 1.5 }, lowest: 0.5 },
  'formant-lead': { rest: { vibrato: 0, mouthtime: 0.01 } },
  chip: { rest: { wave: 0, vibrato: 0, level: 1, chord: 0 } },
  'arp, saw': { rest: { wave: 0, wander: 0, cutoff: 6000 } },
  'arp, pulse': { rest: { wave: 1, wander: 0, cutoff: 6000 }, lowest: 1.003 },
  pluck: { rest: { wave: 1, decay: 8, detuning: 0 } },
  'rave-stab': { rest: { detuning: 0, third: 0, fifth: 0, top: 0, grain: 16, grainrate: 48_000 } },
  siren: {
    rest: { swing: 0, steps: 0, tune: 0, rise: 0.01, risefrom: 0 },
    spread: 0.0066,
    notes: middle,
  },
  reese: { rest: { detuning: 0, notch: 0.02, cutoff: 6000 }, notes: basses },
  wobble: { rest: { wobbles: 0.01, depth: 0, cutoff: 3200, detuning: 0 }, notes: basses },
  'psy-bass': { rest: { sweep: 0, cutoff: 3600 }, notes: basses },
  'offbeat-bass': { rest: { sweep: 0 }, notes: basses },
};

/** Seconds held, and the frame from which everything stands. */
const seconds = 2.2;
const settled = 60_000;

function named(name: string): Instrument {
  const found = instruments.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no instrument ${name}`);
  return found;
}

async function loudestAliases(instrument: Instrument, tone: AtRest): Promise<number> {
  const { lowest = 1, spread, notes = range } = tone;
  const bases = notes.map((hz) => betweenFolds(hz * lowest));
  const presets = [{}, ...Object.values(instrument.presets).map(({ values }) => values)];
  const asked = presets.flatMap((preset) =>
    bases.map((base) => ({
      freq: base / lowest,
      sustain: seconds,
      values: { ...(preset as Values), ...tone.rest },
    })),
  );
  const { takes } = await playNotes(instrument, asked, seconds);
  const aliases = takes.map(([left], index) => {
    const base = bases[index % bases.length]!;
    return inharmonicDb(left.subarray(settled), base, [1000, 12_000], spread);
  });
  return Math.max(...aliases);
}

describe('aliases of leads and basses, 1 to 12 kHz', () => {
  it.each(Object.entries(tones))('of %s lie 50 dB under, in every preset', async (name, tone) => {
    const instrument = named(name.split(',')[0]!);
    const unknown = Object.keys(tone.rest).filter((key) => !(key in instrument.parameters));
    expect(unknown).toEqual([]);
    expect(await loudestAliases(instrument, tone)).toBeLessThan(-50);
  });
});
