import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bpmToCps,
  cpsToBpm,
  dbToGain,
  gainToDb,
  hzToNote,
  midiToNote,
  noteToHz,
  noteToMidi,
  ratioToSemitones,
  semitonesToRatio,
} from '../../../src/base/index.ts';

describe('units', () => {
  test('one pitch convention: c5 is note 0 is MIDI 60 is 261.6 Hz', () => {
    expect(noteToMidi(0)).toBe(60);
    expect(noteToHz(0)).toBeCloseTo(261.6256, 4);
    expect(noteToHz(-31)).toBeCloseTo(43.6535, 4);
  });

  test('silence is no level', () => {
    expect(dbToGain(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(gainToDb(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(gainToDb(-1)).toBeCloseTo(0);
  });

  test('every conversion has a way back', () => {
    const pairs = [
      [dbToGain, gainToDb],
      [noteToHz, hzToNote],
      [noteToMidi, midiToNote],
      [semitonesToRatio, ratioToSemitones],
      [(bpm: number) => bpmToCps(bpm, 3.5), (cps: number) => cpsToBpm(cps, 3.5)],
    ] as const;
    fc.assert(
      fc.property(fc.double({ min: -120, max: 120, noNaN: true }), (value) => {
        for (const [there, back] of pairs) expect(back(there(value))).toBeCloseTo(value, 9);
      }),
    );
  });
});
