import { describe, expect, it } from 'vitest';
import { instruments } from '../../synthdefs/index.ts';
import { formants, vowels } from '../../synthdefs/parts/formants.ts';
import { type Note, playNotes, sampleRate } from './play.ts';
import { amplitudeAt, decibels, largest, rms } from './signals.ts';

async function played(name: string, notes: readonly Note[], seconds: number) {
  const instrument = instruments.find((each) => each.name === name)!;
  const { takes } = await playNotes(instrument, notes, seconds);
  return takes.map(([left]) => left);
}

function preset(name: string, key: string): Record<string, number> {
  const { values } = instruments.find((each) => each.name === name)!.presets[key]!;
  return values as Record<string, number>;
}

/** The stretch between two times in seconds. */
function between(samples: Float32Array, from: number, to: number): Float32Array {
  return samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
}

describe('the cowbell', () => {
  it('has the two tones of the 808', async () => {
    const [samples] = await played('cowbell', [{}], 0.3);
    const ringing = between(samples!, 0.02, 0.22);
    for (const hz of [540, 800]) {
      expect(amplitudeAt(ringing, hz)).toBeGreaterThan(4 * amplitudeAt(ringing, 670));
    }
  });
});

describe('the bell', () => {
  it('has the partials of a church bell', async () => {
    const freq = 440;
    const values = { metal: 0, width: 0, strike: 0, decay: 8 };
    const [samples] = await played('bell', [{ freq, sustain: 1, values }], 0.6);
    const ringing = between(samples!, 0.05, 0.55);
    for (const partial of [0.5, 1, 1.19, 1.5, 2, 2.67, 3.01, 4.1]) {
      const beside = amplitudeAt(ringing, freq * partial * 1.04);
      expect(amplitudeAt(ringing, freq * partial)).toBeGreaterThan(3 * beside);
    }
  });
});

describe('the formant lead', () => {
  const freq = 110;
  /** Harmonics, hertz, within a share of a frequency. */
  const near = (hz: number, share: number): number[] =>
    Array.from({ length: 40 }, (_, index) => (index + 1) * freq).filter(
      (harmonic) => Math.abs(harmonic - hz) < share * hz,
    );

  it.each([...vowels.entries()])(
    '%d speaks %s: its harmonics are strongest at the formants',
    async (index) => {
      const values = {
        mouthshape: index,
        mouthend: index,
        focus: 1,
        drive: 0,
        rasp: 0,
        vibrato: 0,
      };
      const [samples] = await played('formant-lead', [{ freq, sustain: 0.6, values }], 0.6);
      const steady = between(samples!, 0.1, 0.5);
      for (const [place, share] of [0.45, 0.25].entries()) {
        const formant = formants[place]![index]!;
        const harmonics = near(formant, share);
        const levels = harmonics.map((hz) => amplitudeAt(steady, hz));
        const strongest = harmonics[levels.indexOf(Math.max(...levels))]!;
        expect(Math.abs(strongest - formant)).toBeLessThanOrEqual(freq);
      }
    },
  );
});

describe('the siren', () => {
  it('alarms with 800 and 600 Hz in turn', async () => {
    const [samples] = await played(
      'siren',
      [{ freq: 500, sustain: 1, values: preset('siren', 'alarm') }],
      0.7,
    );
    const [high, low] = [between(samples!, 0.05, 0.3), between(samples!, 0.4, 0.63)];
    expect(amplitudeAt(high, 800)).toBeGreaterThan(4 * amplitudeAt(high, 600));
    expect(amplitudeAt(low, 600)).toBeGreaterThan(4 * amplitudeAt(low, 800));
  });
});

describe('the reverse cymbal', () => {
  it.each([0.2, 0.5])('swells for %d s and is gone with its note', async (sustain) => {
    const [samples] = await played('reverse-cymbal', [{ sustain }], sustain + 0.05);
    const end = Math.round(sustain * sampleRate);
    expect(largest(samples!, end + 1)).toBe(0);
    expect(largest(samples!, end - 480, end)).toBeGreaterThan(0.3);
    expect(largest(samples!, 0, end / 2)).toBeLessThan(0.1);
  });
});

describe('the break', () => {
  it('has ghosts 9 to 16 dB below its snare', async () => {
    const notes = ['snare', 'ghost'].map((key) => ({ values: preset('break', key), seed: 3 }));
    const [snare, ghost] = await played('break', notes, 0.5);
    const below = decibels(rms(snare!) / rms(ghost!));
    expect(below).toBeGreaterThan(9);
    expect(below).toBeLessThan(16);
  });

  it('plays faster as it plays higher', async () => {
    const [plain, fast] = await played(
      'break',
      [{ values: { air: 0 } }, { freq: 523.2512, values: { air: 0 } }],
      0.6,
    );
    const length = (samples: Float32Array): number =>
      samples.findLastIndex((x) => Math.abs(x) > 0.05);
    expect(length(fast!) / length(plain!)).toBeGreaterThan(0.4);
    expect(length(fast!) / length(plain!)).toBeLessThan(0.6);
  });
});
