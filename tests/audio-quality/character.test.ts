import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from '../../src/analysis/index.ts';
import type { Instrument } from '../../src/sound/index.ts';
import { instruments, makeDefaultRegistry } from '../../synthdefs/index.ts';
import { gabberKickPresets } from '../../synthdefs/instruments/gabber-kick-presets.ts';
import { supersawDetune, supersawOffsets } from '../../synthdefs/parts/supersaw.ts';
import { homePitch, type Note, playNotes, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, largest, rms } from './signals.ts';

const registry = makeDefaultRegistry();

function named(name: string): Instrument {
  const found = registry.instrument(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

async function left(
  name: string,
  notes: readonly Note[],
  seconds: number,
): Promise<Float32Array[]> {
  const { takes } = await playNotes(named(name), notes, seconds);
  return takes.map(([channel]) => channel);
}

/** Energy above a frequency against all of it, by a first difference of second order. */
function brightness(samples: Float32Array, from = 0, to = samples.length): number {
  let high = 0;
  let all = 0;
  for (let i = Math.max(from, 1); i < to; i++) {
    high += (samples[i]! - samples[i - 1]!) ** 2;
    all += samples[i]! ** 2;
  }
  return all === 0 ? 0 : Math.sqrt(high / all);
}

/** Zero crossings upwards a second. */
function crossings(samples: Float32Array, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i++) if (samples[i - 1]! < 0 && samples[i]! >= 0) count += 1;
  return (count * sampleRate) / (to - from);
}

describe('the kick', () => {
  const still = { finish: -12, punch: 0, droop: 0, gatelength: 1, bodydecay: 2, click: 0 };
  const tail = 12_000;

  it.each(Object.entries(gabberKickPresets))('%s has its sub in phase', async (_, { values }) => {
    const without = { ...(values as Values), ...still, sub: -40 };
    const level = 10 ** (-6 / 20) * 10 ** (-12 / 20) * 0.86 * 0.9;
    const [driven, both] = await left(
      'gabber-kick',
      [without, { ...without, sub: -6 }].map((each) => ({ freq: 50, sustain: 1, values: each })),
      1,
    );
    const fundamental = (samples: Float32Array): number =>
      amplitudeAt(samples.subarray(tail, tail + 19_200), 50);
    // In phase they add up; a quarter of a turn apart it would be √(a² + b²), against it a - b.
    const sum = fundamental(driven!) + level;
    expect(fundamental(both!) / sum).toBeGreaterThan(0.8);
  });

  it('is over when its gate closes', async () => {
    const values = { gatelength: 0.5, fade: 0.005 };
    const [samples] = await left('gabber-kick', [{ freq: 49, sustain: 0.4, values }], 0.5);
    const gate = Math.round(0.205 * sampleRate);
    expect(largest(samples!, gate - 960, gate - 480)).toBeGreaterThan(0.3);
    expect(largest(samples!, gate + 1440)).toBeLessThan(0.02);
  });

  it('has nothing to fizz above its low-pass', async () => {
    const notes = [3000, 8000].map((top) => ({
      freq: 49,
      sustain: 0.4,
      values: { top, click: 0 },
    }));
    const [dark, bright] = await left('gabber-kick', notes, 0.4);
    expect(brightness(dark!, 4800)).toBeLessThan(brightness(bright!, 4800));
    const fizz = amplitudeBand(bright!.subarray(4800, 4800 + 9600), 14_000, 20_000);
    expect(decibels(fizz)).toBeLessThan(-75);
  });

  it('squeaks when it is to', async () => {
    const notes = [-60, -6].map((piep) => ({ freq: 49, sustain: 0.3, values: { piep } }));
    const [plain, piep] = await left('gabber-kick', notes, 0.1);
    const squeak = (samples: Float32Array): number =>
      amplitudeBand(samples.subarray(480, 480 + 1440), 2250, 2750);
    expect(squeak(piep!)).toBeGreaterThan(2.5 * squeak(plain!));
  });

  it('shares a choke group with the bass between the kicks', () => {
    expect(named('offbeat-bass').choke).toBe(named('gabber-kick').choke);
  });
});

/** The largest amplitude in a band, looked for every 50 Hz. */
function amplitudeBand(samples: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let hz = from; hz <= to; hz += 50) most = Math.max(most, amplitudeAt(samples, hz));
  return most;
}

describe('the hats', () => {
  it('end each other', () => {
    expect(named('open-hat').choke).toBe('hats');
    expect(named('closed-hat').choke).toBe('hats');
  });

  it('are high, and the closed one is short', async () => {
    const [open] = await left('open-hat', [{}], 0.6);
    const [closed] = await left('closed-hat', [{}], 0.6);
    for (const samples of [open!, closed!]) {
      // White noise has √2; below 5 kHz nothing is left.
      expect(brightness(samples)).toBeGreaterThan(1.1);
    }
    const falls = [open!, closed!].map((samples) => {
      const level = rms(samples, 0, 480);
      let frame = 0;
      while (rms(samples, frame, frame + 480) > level / 10) frame += 240;
      return frame / sampleRate;
    });
    expect(falls[0]).toBeGreaterThan(0.1);
    expect(falls[1]).toBeLessThan(0.05);
  });
});

describe('the clap', () => {
  it('claps three times', async () => {
    const values = { spacing: 0.012, decay: 0.05 };
    const [samples] = await left('clap', [{ values }], 0.2);
    const level = Array.from({ length: 45 }, (_, ms) => rms(samples!, ms * 48, ms * 48 + 96));
    const rises = level.flatMap((each, ms) => (each > 1.5 * (level[ms - 2] ?? 0) ? [ms] : []));
    for (const hand of [12, 24]) expect(rises.some((ms) => Math.abs(ms - hand) <= 1)).toBe(true);
  });
});

describe('the snare', () => {
  it('has two tones under its rattle', async () => {
    const [samples] = await left('snare', [{ values: { rattle: 0 } }], 0.2);
    const shell = samples!.subarray(1200, 6000);
    for (const hz of [180, 330]) {
      expect(amplitudeBand(shell, hz - 10, hz + 10)).toBeGreaterThan(2 * amplitudeAt(shell, 250));
    }
  });
});

describe('the supersaw', () => {
  it('has its seven saws where the detune curve says', async () => {
    const values = { detuning: 0.5, mix: 1, width: 0, cutoff: 20_000, drive: 0 };
    const freq = 220;
    const [samples] = await left(
      'supersaw',
      [{ freq, sustain: 4, values: { ...values, level: 1 } }],
      4,
    );
    const steady = samples!.subarray(9600, 9600 + 3.5 * sampleRate);
    const window = steady.map((x, i) => x * Math.sin((Math.PI * i) / steady.length) ** 2);
    const detune = supersawDetune(0.5);
    const harmonic = 6;
    const tones = supersawOffsets.map((offset) => freq * harmonic * (1 + offset * detune));
    const levels = tones.map((hz) => amplitudeAt(window, hz));
    const between = tones.slice(1).map((hz, i) => amplitudeAt(window, (hz + tones[i]!) / 2));
    expect(Math.min(...levels)).toBeGreaterThan(2 * Math.max(...between));
  });
});

describe('the hoover', () => {
  it('swoops into its note and dives out of it', async () => {
    const values = {
      pwm: 0,
      sub: -40,
      fifth: -40,
      chorus: 0,
      detuning: 0,
      cutoff: 600,
      swooptime: 0.2,
    };
    const [samples] = await left('hoover', [{ freq: 200, sustain: 0.6, values }], 1);
    const at = (seconds: number): number => Math.round(seconds * sampleRate);
    expect(crossings(samples!, at(0.01), at(0.05))).toBeLessThan(160);
    expect(crossings(samples!, at(0.35), at(0.55))).toBeCloseTo(200, -1);
    expect(crossings(samples!, at(0.65), at(0.75))).toBeLessThan(190);
  });
});

describe('the acid bass', () => {
  const [home, step] = [65.41, 98];

  it('accents louder and brighter', async () => {
    const notes = [0, 1].map((accent) => ({ freq: home, sustain: 0.2, values: { accent } }));
    const [plain, accented] = await left('acid', notes, 0.3);
    expect(decibels(rms(accented!) / rms(plain!))).toBeGreaterThan(1.5);
    expect(brightness(accented!, 0, 4800)).toBeGreaterThan(brightness(plain!, 0, 4800));
  });

  it('slides without a new envelope', async () => {
    const changes = [{ at: 0.3, controls: { freq: step } }];
    const notes = [
      { freq: home, sustain: 0.7, values: { decay: 0.15 }, changes },
      { freq: step, sustain: 0.4, values: { decay: 0.15 } },
    ];
    const [slid, fresh] = await left('acid', notes, 0.8);
    const at = (seconds: number): number => Math.round(seconds * sampleRate);
    // The filter has gone on closing: a note of its own begins brighter.
    expect(brightness(slid!, at(0.4), at(0.47))).toBeLessThan(
      0.8 * brightness(fresh!, at(0.03), at(0.1)),
    );
    // Of the slide's 60 ms a part is gone after 20, all after 100.
    const pitch = amplitudeAt(slid!.subarray(at(0.42), at(0.65)), step);
    expect(pitch).toBeGreaterThan(3 * amplitudeAt(slid!.subarray(at(0.42), at(0.65)), home * 1.25));
  });

  it('squelches more with more resonance', async () => {
    const notes = [0, 0.9].map((resonance) => ({
      freq: home,
      sustain: 0.4,
      values: { resonance, envmod: 0, cutoff: 800, drive: 0 },
    }));
    const [flat, sharp] = await left('acid', notes, 0.4);
    const ratio = (samples: Float32Array): number => {
      const stretch = samples.subarray(4800, 4800 + 9600);
      return amplitudeBand(stretch, 700, 900) / amplitudeAt(stretch, home);
    };
    expect(decibels(ratio(sharp!) / ratio(flat!))).toBeGreaterThan(8);
  });
});

describe('the reese', () => {
  it('is mono under 120 Hz', async () => {
    const { takes } = await playNotes(named('reese'), [{ freq: 49, sustain: 1 }], 1);
    const [one, other] = takes[0]!;
    const difference = one.map((x, i) => (x - other[i]!) / 2).subarray(9600, 9600 + 38_400);
    const sum = one.map((x, i) => (x + other[i]!) / 2).subarray(9600, 9600 + 38_400);
    const low = (samples: Float32Array): number => amplitudeBand(samples, 40, 60);
    expect(decibels(low(difference) / low(sum))).toBeLessThan(-20);
  });
});

describe('the riser', () => {
  it('rises: brighter and louder until its end', async () => {
    const [samples] = await left('riser', [{ sustain: 2 }], 2.1);
    const quarter = sampleRate / 2;
    const levels = [0, 1, 2, 3].map((part) => rms(samples!, part * quarter, (part + 1) * quarter));
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
    expect(decibels(levels[3]! / levels[0]!)).toBeGreaterThan(12);
    expect(brightness(samples!, 3 * quarter, 4 * quarter)).toBeGreaterThan(
      brightness(samples!, 0, quarter),
    );
  });
});

describe('every instrument', () => {
  const pitched = instruments.filter(({ name }) => name !== 'click');

  it.each(pitched.map((each) => [each.name, each] as const))(
    '%s follows velocity',
    async (_, each) => {
      const notes = [0, 0.2, 0.5, 0.8, 1].map((velocity) => ({ velocity, sustain: 0.3, seed: 5 }));
      const { takes } = await playNotes(each, notes, 0.4);
      const levels = takes.map(([samples]) => rms(samples));
      expect(levels[0]).toBe(0);
      for (const [i, level] of levels.slice(1).entries()) expect(level).toBeGreaterThan(levels[i]!);
    },
  );

  const driven = pitched.filter(({ parameters }) => 'drive' in parameters);

  it.each(driven.map((each) => [each.name, each] as const))(
    '%s keeps its loudness within 12 LU, whatever its drive',
    async (_, each) => {
      const spec = each.parameters['drive']!;
      const drives = [spec.min, (spec.min + spec.max) / 2, spec.max];
      const notes = drives.map((drive) => ({
        values: { drive },
        sustain: 0.5,
        freq: homePitch(each),
      }));
      const { takes } = await playNotes(each, notes, 0.6);
      const levels = takes.map((take) => {
        const meter = createLoudnessMeter(sampleRate, 2);
        meter.push(take);
        return meter.integrated();
      });
      expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(12);
    },
  );
});
