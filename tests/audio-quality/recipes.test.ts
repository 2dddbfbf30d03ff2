import { describe, expect, it } from 'vitest';
import { defineInstrument, type Instrument } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { acid } from '../../synthdefs/instruments/acid.ts';
import { clap } from '../../synthdefs/instruments/clap.ts';
import { offbeatBass } from '../../synthdefs/instruments/offbeat-bass.ts';
import { psyBass } from '../../synthdefs/instruments/psy-bass.ts';
import { subBass } from '../../synthdefs/instruments/sub-bass.ts';
import { supersaw } from '../../synthdefs/instruments/supersaw.ts';
import { metalBank } from '../../synthdefs/parts/metal.ts';
import { supersawDetune, supersawOffsets } from '../../synthdefs/parts/supersaw.ts';
import { type Note, playNotes, sampleRate } from './play.ts';
import { amplitudeAt, decibels, inharmonicDb, onBin, rms } from './signals.ts';

const frame = (seconds: number): number => Math.round(seconds * sampleRate);

async function left(instrument: Instrument, notes: readonly Note[], seconds: number) {
  const { takes } = await playNotes(instrument, notes, seconds);
  return takes.map(([channel]) => channel);
}

function hann(samples: Float32Array): Float32Array {
  return samples.map((x, i) => x * Math.sin((Math.PI * i) / samples.length) ** 2);
}

describe('the filter of a 303', () => {
  const freq = 32.7;
  const values = { envmod: 0.6, resonance: 0.9, cutoff: 200, drive: 0 };

  /** Octaves over its rest at which the filter stands: a saw's harmonics, each as if as loud as the first. */
  function octaves(samples: Float32Array, seconds: number): number {
    const span = hann(samples.subarray(frame(seconds - 0.04), frame(seconds + 0.04)));
    const levels = Array.from({ length: 90 }, (_, n) => n * amplitudeAt(span, n * freq));
    const top = levels.indexOf(Math.max(...levels));
    const [a = 0, b = 0, c = 0] = levels.slice(top - 1, top + 2);
    const peak = top + (a - c) / (2 * (a - 2 * b + c));
    return Math.log2((peak * freq) / values.cutoff);
  }

  it.each([
    ['as slowly as `decay` says', { decay: 0.5 }, 0.5, [0.1, 0.5]],
    ['as slowly as a long `decay` says', { decay: 1 }, 1, [0.1, 0.9]],
  ] as const)('closes %s', async (_, own, tau, [from, to]) => {
    const notes = [{ freq, sustain: 1.5, values: { ...values, ...own } }];
    const [samples] = await left(acid, notes, 1.5);
    const measured = (to - from) / Math.log(octaves(samples!, from) / octaves(samples!, to));
    expect(measured / tau).toBeGreaterThan(0.85);
    expect(measured / tau).toBeLessThan(1.15);
  });

  /** What accents in a row find in the circuit, each a sixteenth at 140 bpm after the one before. */
  function charges(count: number, spacing = 60 / 140 / 4): readonly number[] {
    const found = [0];
    while (found.length < count) {
      const parameters = { accent: 1, decay: 1, charge: found.at(-1)! };
      found.push(acid.memory!.left({ velocity: 0.8, parameters }, spacing));
    }
    return found;
  }

  const accented = { ...values, cutoff: 150, resonance: 0.75, envmod: 0.3, accent: 1, decay: 1 };
  const skew = (1 - Math.exp(-3 * accented.resonance)) / (1 - Math.exp(-3));

  /** Octaves after the formulas: the envelope of an accent, 0.2 s, and the sweep of so much charge. */
  function opened(charge: number, seconds: number): number {
    const sweep = acid.memory!.left(
      { velocity: 0.8, parameters: { ...accented, charge } },
      seconds,
    );
    return accented.envmod * 4.5 * Math.exp(-seconds / 0.2) + 2.5 * skew * sweep;
  }

  it('opens and closes in 0.2 s and 0.15 s where notes are accented, further with each', async () => {
    const found = charges(3);
    const notes = found.map((charge) => ({ freq, sustain: 0.6, values: { ...accented, charge } }));
    const heard = await left(acid, notes, 0.6);
    const moments = [0.06, 0.15, 0.25, 0.35];
    for (const [index, samples] of heard.entries()) {
      for (const seconds of moments) {
        const above = octaves(samples, seconds) + Math.log2(values.cutoff / accented.cutoff);
        expect(
          Math.abs(above - opened(found[index]!, seconds)),
          `${index} ${seconds}`,
        ).toBeLessThan(0.3);
      }
    }
    const early = heard.map((samples) => octaves(samples, 0.05));
    expect(early[1]! - early[0]!).toBeGreaterThan(0.15);
    expect(early[2]! - early[1]!).toBeGreaterThan(0);
  });

  it('forgets accents in two seconds, and most of one in half a second', () => {
    const after = [0.1, 0.5, 2].map((spacing) => charges(2, spacing)[1]!);
    expect(after[0]).toBeGreaterThan(0.7);
    expect(after[1]).toBeLessThan(0.25);
    expect(after[2]).toBeLessThan(0.001);
  });
});

describe('a 303', () => {
  it('slides within 60 ms, most of the way in the first 20', async () => {
    const [low, high] = [100, 200];
    const values = { envmod: 0, cutoff: 20_000, resonance: 0, drive: 0, wave: 1, top: 18_000 };
    const note = {
      freq: low,
      sustain: 0.6,
      values,
      changes: [{ at: 0.3, controls: { freq: high } }],
    };
    const [samples] = await left(acid, [note], 0.6);
    const pitch = (from: number, to: number): number => {
      const ups = [];
      for (let i = frame(from); i < frame(to); i++) {
        if (samples![i - 1]! < 0 && samples![i]! >= 0) ups.push(i);
      }
      return (sampleRate * (ups.length - 1)) / (ups.at(-1)! - ups[0]!);
    };
    expect(pitch(0.2, 0.3)).toBeCloseTo(low, 0);
    const way = (pitch(0.318, 0.334) - low) / (high - low);
    expect(way).toBeGreaterThan(0.8);
    expect(way).toBeLessThan(0.99);
    expect(Math.abs(1200 * Math.log2(pitch(0.36, 0.5) / high))).toBeLessThan(5);
  });

  it('is 2 to 3.3 dB louder with a full accent, its filter apart', async () => {
    const values = { envmod: 0, cutoff: 20_000, resonance: 0, drive: 0, top: 18_000 };
    const notes = [0, 1].map((accent) => ({
      freq: 65.4,
      sustain: 0.4,
      values: { ...values, accent },
    }));
    const [plain, accented] = await left(acid, notes, 0.4);
    const louder = rms(accented!, frame(0.05), frame(0.3)) / rms(plain!, frame(0.05), frame(0.3));
    // 3.2 dB of the amplifier; what is behind it bends.
    expect(decibels(louder)).toBeGreaterThan(2);
    expect(decibels(louder)).toBeLessThan(3.3);
  });
});

describe('the supersaw', () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'has its saws within a cent of the curve at %d',
    async (knob) => {
      const freq = 440;
      const harmonic = 30;
      const values = { detuning: knob, mix: 1, width: 0, cutoff: 20_000, drive: 0, level: 1 };
      const [samples] = await left(supersaw, [{ freq, sustain: 4, values }], 4);
      const steady = hann(samples!.subarray(frame(0.5), frame(3.5)));
      const cents = supersawOffsets.map(
        (offset) => 1200 * Math.log2(1 + offset * supersawDetune(knob)),
      );
      for (const [index, wanted] of cents.entries()) {
        const others = cents.filter((_, i) => i !== index);
        // Inwards of the next saw, where that is nearer than 2 cents.
        const reach = Math.min(1, ...others.map((each) => Math.abs(each - wanted) / 2));
        const levels = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) =>
          amplitudeAt(steady, freq * harmonic * 2 ** ((wanted + (step * reach) / 4) / 1200)),
        );
        const top = levels.indexOf(Math.max(...levels));
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(8);
      }
    },
  );
});

describe('the clap', () => {
  it.each([0.0105, 0.015])('bursts three times, %d s apart, each falling', async (spacing) => {
    const notes = Array.from({ length: 32 }, () => ({ values: { spacing, decay: 0.05 } }));
    const claps = await left(clap, notes, 0.2);
    const power = (from: number): number =>
      claps.reduce((sum, each) => sum + rms(each, frame(from), frame(from + spacing / 4)) ** 2, 0);
    for (const hand of [0, 1, 2]) {
      const begin = power(hand * spacing + 0.0005);
      expect(begin / power((hand + 0.7) * spacing)).toBeGreaterThan(1.4);
      if (hand > 0) expect(begin / power((hand - 0.25) * spacing)).toBeGreaterThan(1.4);
    }
  });
});

describe('the metal of the 808', () => {
  const bare = defineInstrument({
    name: 'bank',
    doc: 'The six squares alone.',
    parameters: {},
    voice: (g, note) => metalBank(g, 1).mul(g.EnvGen.ar(env.cutoff(0.01), note.gate, 1, 0, 1, 2)),
  });

  it('is six squares where its oscillators are, within a thousandth', async () => {
    const [samples] = await left(bare, [{ sustain: 2 }], 2);
    const steady = hann(samples!.subarray(frame(0.2), frame(1.8)));
    for (const hz of [205.3, 304.4, 369.6, 522.7, 540, 800]) {
      const beside = [0.99, 1.01].map((factor) => amplitudeAt(steady, hz * factor));
      expect(amplitudeAt(steady, hz)).toBeGreaterThan(20 * Math.max(...beside));
      const near = [-2, -1, 0, 1, 2].map((each) => amplitudeAt(steady, hz * (1 + each / 1000)));
      expect(near.indexOf(Math.max(...near))).toBe(2);
    }
  });
});

describe('aliases of what is driven below middle c', () => {
  const still = { envmod: 0, cutoff: 4000, decay: 2 };
  it.each([
    [acid, still, [65, 98, 131]],
    [psyBass, {}, [65, 98, 131, 196]],
    [offbeatBass, {}, [49, 65, 98, 131, 196]],
    [subBass, {}, [33, 49, 65, 98]],
  ] as const)(
    '$name: 50 dB under its harmonics, as it is and at 24 dB',
    async (each, held, range) => {
      const { default: initial } = each.parameters.drive;
      const tones = range.map(onBin);
      for (const drive of [initial, 24]) {
        const notes = tones.map((freq) => ({ freq, sustain: 3, values: { ...held, drive } }));
        const takes = await left(each, notes, 1.6);
        for (const [index, hz] of tones.entries()) {
          expect(inharmonicDb(takes[index]!.subarray(frame(0.8)), hz)).toBeLessThan(-50);
        }
      }
    },
  );
});
