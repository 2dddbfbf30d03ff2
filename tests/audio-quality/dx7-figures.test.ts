import { describe, expect, it } from 'vitest';
import { type Dx7Voice, type Four, makeVoice } from '../../src/sound/dx7/voice.ts';
import { indexByLevel } from '../dx7-index.ts';
import { FULL, NEUTRAL, playVoice } from './dx7-play.ts';
import { reference } from './dx7-reference.ts';
import { type Note, sampleRate } from './play.ts';
import { amplitudeAt, decibels, largest, rms } from './signals.ts';

const frames = (seconds: number): number => Math.round(seconds * sampleRate);

/** A note of 0.3 s, without its first 0.1 s. */
async function steady(voice: Dx7Voice, notes: readonly Note[]): Promise<readonly Float32Array[]> {
  const long = notes.map((note) => ({ sustain: 1, ...note }));
  return (await playVoice(voice, long, 0.3)).map((each) => each.subarray(frames(0.1)));
}

/** Levels of a sound in dB, every 2 ms. */
function levels(samples: Float32Array): readonly number[] {
  const step = frames(0.002);
  const count = Math.floor(samples.length / step);
  return Array.from({ length: count }, (_, at) =>
    decibels(largest(samples, at * step, (at + 1) * step) / FULL),
  );
}

/** Bessel's function of the first kind, by its integral. */
function bessel(order: number, x: number): number {
  const steps = 400;
  let sum = 0;
  for (let at = 0; at < steps; at += 1) {
    const angle = (Math.PI * (at + 0.5)) / steps;
    sum += Math.cos(order * angle - x * Math.sin(angle));
  }
  return sum / steps;
}

/** The index, in steps of 0.05 dB, whose sidebands are most like those that were measured. */
function indexOf(sidebands: readonly number[]): number {
  const total = Math.hypot(...sidebands);
  let best = { index: 0, error: Number.POSITIVE_INFINITY };
  for (let step = -600; step < 500; step += 1) {
    const index = 10 ** (step / 400);
    const wanted = sidebands.map((_, order) => Math.abs(bessel(order, index)));
    const scale = total / Math.hypot(...wanted);
    const errors = sidebands.map((each, order) => each - scale * (wanted[order] ?? 0));
    const error = Math.hypot(...errors);
    if (error < best.error) best = { index, error };
  }
  return best.index;
}

describe('levels', () => {
  // Louder ones have more sidebands than are looked at.
  it.each(indexByLevel.filter(([level]) => level <= 90))(
    '%i modulates by %f radians, within 0.5 dB',
    async (level, radians) => {
      const voice = makeVoice('PAIR', { 1: { level: 99, coarse: 16 }, 2: { level } });
      const [left] = await steady(voice, [{ freq: 500 }]);
      const sidebands = Array.from({ length: 9 }, (_, order) =>
        amplitudeAt(left!, 8000 + 500 * order),
      );
      expect(Math.abs(decibels(indexOf(sidebands) / radians))).toBeLessThan(0.5);
    },
  );

  it('of carriers are 0.7526 dB a step', async () => {
    const values = [99, 98, 91, 75, 50, 20];
    const voice = makeVoice('ONE', { 1: { level: 99 } });
    const heard = await steady(
      voice,
      values.map((level1) => ({ freq: 440, values: { level1 } })),
    );
    const found = heard.map((each) => decibels(amplitudeAt(each, 440) / FULL));
    for (const [at, level] of values.entries()) {
      expect(found[at]).toBeCloseTo((level - 99) * 0.7526, 1);
    }
  });

  it('follow velocity as they are sensitive', async () => {
    const voice = makeVoice('TOUCH', { 1: { level: 90, velocitySensitivity: 7 } });
    const heard = await steady(voice, [
      { freq: 440, velocity: 1 },
      { freq: 440, velocity: NEUTRAL },
      { freq: 440, velocity: 0.5 },
      { freq: 440, velocity: 1, values: { touch: 0 } },
    ]);
    const [hard, middle, soft, untouched] = heard.map((each) => decibels(rms(each)));
    // (7 · (254 − 239) + 7) / 8 and (7 · (205 − 239) + 7) / 8 sixteenths of a doubling
    expect(hard! - middle!).toBeCloseTo((14 / 16) * 6.02, 1);
    expect(soft! - middle!).toBeCloseTo((-29 / 16) * 6.02, 1);
    expect(untouched! - middle!).toBeCloseTo(0, 1);
  });

  it('follow the keyboard from the break point on', async () => {
    const voice = makeVoice('KEYS', {
      1: {
        level: 80,
        scaling: {
          breakPoint: 39,
          leftDepth: 50,
          rightDepth: 30,
          leftCurve: '-exp',
          rightCurve: '+lin',
        },
      },
    });
    const key = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);
    const heard = await steady(
      voice,
      [56, 68, 29, 92].map((midi) => ({ freq: key(midi) })),
    );
    const [at, above, below, far] = heard.map((each) => decibels(rms(each)));
    // four groups of three keys: 4 · 30 · 329 / 4096; nine groups: 9 · 50 · 329 / 32768
    expect(above! - at!).toBeCloseTo(9 * 0.7526, 0);
    expect(below! - at!).toBeCloseTo(-4 * 0.7526, 0);
    // full scale is the end
    expect(far! - at!).toBeCloseTo(19 * 0.7526, 0);
  });
});

const oneOf = (rates: Four, envelope: Four, rest = {}): Dx7Voice =>
  makeVoice('ONE', { 1: { level: 99, envelope: { rates, levels: envelope }, ...rest } });

describe('envelopes', () => {
  it.each([
    [30, 7.9],
    [40, 22.6],
    [50, 72],
    [60, 216],
    [70, 577],
  ])('fall at rate %i by %f dB a second, within 10 %', async (rate, slope) => {
    const voice = oneOf([99, rate, 99, 99], [99, 0, 0, 0]);
    const seconds = Math.min(1.5, 60 / slope);
    const [left] = await playVoice(voice, [{ freq: 2000, sustain: 4 }], seconds);
    const found = levels(left!);
    const [from, to] = [0.2, 0.9].map((share) => Math.floor(found.length * share));
    const measured = (found[from!]! - found[to!]!) / ((to! - from!) * 0.002);
    expect(Math.abs(measured / slope - 1)).toBeLessThan(0.1);
  });

  it.each([
    [30, 1.6],
    [40, 0.55],
    [50, 0.17],
    [60, 0.057],
    [70, 0.02],
  ])('rise at rate %i in %f s, within 10 % and half a block', async (rate, seconds) => {
    const voice = oneOf([rate, 99, 99, 99], [99, 99, 99, 0]);
    const [left] = await playVoice(voice, [{ freq: 4000, sustain: 4 }], seconds * 1.3 + 0.01);
    const found = levels(left!);
    expect(found[1]).toBeGreaterThan(-52);
    const full = found.findIndex((level) => level > -0.15) * 0.002;
    expect(Math.abs(full - seconds)).toBeLessThan(seconds * 0.1 + 0.003);
  });

  it('fall at their last rate from wherever they are when the note ends', async () => {
    const voice = oneOf([99, 40, 40, 55], [99, 50, 50, 0]);
    const notes = [0.1, 0.3].map((sustain) => ({ freq: 2000, sustain }));
    for (const [at, left] of (await playVoice(voice, notes, 0.6)).entries()) {
      const found = levels(left);
      const end = Math.round(notes[at]!.sustain / 0.002) + 5;
      const before = found[end - 10]!;
      expect(before).toBeCloseTo(-22.6 * (notes[at]!.sustain - 0.01), 0);
      // rate 55 is 35 of 63
      expect((found[end]! - found[end + 40]!) / 0.08).toBeCloseTo(0.2819 * 2 ** 8 * 1.75, -1);
    }
  });

  it('are faster for high keys', async () => {
    const voice = oneOf([99, 45, 99, 99], [99, 0, 0, 0], { rateScaling: 7 });
    const heard = await playVoice(
      voice,
      [440, 3520].map((freq) => ({ freq, sustain: 1 })),
      0.2,
    );
    const [low, high] = heard.map((left) => levels(left)[10]! - levels(left)[40]!);
    // 69 / 3 − 7 = 16: 14 more of 63, and 105 / 3 − 7 = 28: 24 more
    expect(low! / 0.06).toBeCloseTo(0.2819 * 2 ** 10 * 1.5, -2);
    expect(high! / low!).toBeGreaterThan(4);
  });

  it('are stretched by their parameters', async () => {
    const voice = oneOf([99, 50, 99, 50], [99, 0, 0, 0]);
    const notes = [1, 2].map((fall) => ({ freq: 2000, sustain: 1, values: { fall } }));
    const [once, twice] = (await playVoice(voice, notes, 0.5)).map((left) => levels(left)[200]!);
    expect(once! / twice!).toBeCloseTo(2, 1);
  });

  it('free the voice when it is silent', async () => {
    const voice = oneOf([99, 70, 99, 99], [99, 0, 0, 0]);
    const [left] = await playVoice(voice, [{ freq: 440, sustain: 0.2 }], 1);
    expect(largest(left!, frames(0.5))).toBe(0);
  });
});

describe('a voice that never falls silent', () => {
  it('ends 8 s after its note', async () => {
    const voice = oneOf([99, 99, 99, 99], [99, 99, 99, 80]);
    const [left] = await playVoice(voice, [{ freq: 440, sustain: 0.1 }], 8.5);
    expect(largest(left!, frames(7.9), frames(8))).toBeGreaterThan(0.1);
    expect(largest(left!, frames(8.2))).toBe(0);
  });
});

/** Hertz of a sine, from the frames at which it rises through 0. */
function pitchOf(samples: Float32Array): number {
  const crossings: number[] = [];
  for (let at = 1; at < samples.length; at += 1) {
    const [before, here] = [samples[at - 1]!, samples[at]!];
    if (before < 0 && here >= 0) crossings.push(at - here / (here - before));
  }
  return ((crossings.length - 1) * sampleRate) / (crossings.at(-1)! - crossings[0]!);
}

const centsFrom = (hertz: number, wanted: number): number =>
  Math.abs(1200 * Math.log2(hertz / wanted));

describe('pitch', () => {
  it.each([
    [0, 0, 0.5],
    [1, 0, 1],
    [1, 41, 1.41],
    [3, 50, 4.5],
    [14, 0, 14],
    [31, 0, 31],
  ])(
    'of coarse %i and fine %i is %f times the note, within a cent',
    async (coarse, fine, ratio) => {
      const voice = makeVoice('ONE', { 1: { level: 99, coarse, fine } });
      for (const [at, left] of (await steady(voice, [{ freq: 110 }, { freq: 440 }])).entries()) {
        expect(centsFrom(pitchOf(left), [110, 440][at]! * ratio)).toBeLessThan(1);
      }
    },
  );

  it('is transposed, detuned, or fixed', async () => {
    const low = makeVoice('LOW', { 1: { level: 99 } }, { transpose: -12 });
    expect(centsFrom(pitchOf((await steady(low, [{ freq: 440 }]))[0]!), 220)).toBeLessThan(1);
    const flat = makeVoice('FLAT', { 1: { level: 99, detune: -7 } });
    const off = 7 * 1200 * (0.0209 / 7) * Math.exp(-0.396 * Math.log2(440)) * Math.log2(440);
    const [detuned] = await steady(flat, [{ freq: 440 }]);
    expect(1200 * Math.log2(440 / pitchOf(detuned!))).toBeCloseTo(off, 0);
    const fixed = makeVoice('FIXED', { 1: { level: 99, fixed: true, coarse: 3, fine: 30 } });
    for (const left of await steady(fixed, [{ freq: 110 }, { freq: 440 }])) {
      expect(centsFrom(pitchOf(left), 10 ** 3.3)).toBeLessThan(1);
    }
  });

  it('follows the pitch envelope: its levels, and its rates', async () => {
    const held = (level: number): Dx7Voice =>
      makeVoice(
        'HELD',
        { 1: { level: 99 } },
        { pitchEnvelope: { rates: [99, 99, 99, 99], levels: [level, level, level, level] } },
      );
    for (const [level, octaves] of [
      [50, 0],
      [82, 1],
      [18, -1],
      [0, -4],
      [99, 127 / 32],
    ] as const) {
      const [left] = await steady(held(level), [{ freq: 880 }]);
      expect(centsFrom(pitchOf(left!), 880 * 2 ** octaves)).toBeLessThan(4);
    }
    const swept = makeVoice(
      'SWEPT',
      { 1: { level: 99 } },
      { pitchEnvelope: { rates: [50, 99, 99, 99], levels: [82, 82, 82, 50] } },
    );
    // rate 50 is 41 of 21.3 an octave a second
    const [left] = await playVoice(swept, [{ freq: 1000, sustain: 1 }], 0.6);
    const middle = pitchOf(left!.subarray(frames(0.255), frames(0.265)));
    expect(Math.log2(middle / 1000)).toBeCloseTo((0.26 * 41) / 21.3, 1);
    expect(centsFrom(pitchOf(left!.subarray(frames(0.55))), 2000)).toBeLessThan(5);
  });
});

describe('the LFO', () => {
  const listening = (lfo: Partial<Dx7Voice['lfo']>): Dx7Voice =>
    makeVoice(
      'LFO',
      { 1: { level: 99, ampSensitivity: 3 } },
      {
        lfo: {
          speed: 35,
          delay: 0,
          pitchDepth: 0,
          ampDepth: 0,
          sync: true,
          wave: 'sine',
          pitchSensitivity: 0,
          ...lfo,
        },
      },
    );

  it.each([
    [20, 3.3],
    [35, 5.8],
    [60, 9.9],
    [80, 15.7],
    [99, 23.9],
  ])('at speed %i goes round %f times a second', async (speed, hertz) => {
    const voice = listening({ speed, ampDepth: 60, wave: 'saw-down' });
    const [left] = await playVoice(voice, [{ freq: 4000, sustain: 4 }], 2);
    const found = levels(left!);
    const jumps = found.flatMap((level, at) =>
      at > 1 && level - Math.min(found[at - 1]!, found[at - 2]!) > 6 ? [at] : [],
    );
    const rises = jumps.filter((at, index) => index === 0 || at - jumps[index - 1]! > 4);
    const rate = (rises.length - 1) / ((rises.at(-1)! - rises[0]!) * 0.002);
    expect(Math.abs(rate / hertz - 1)).toBeLessThan(0.06);
  });

  it('moves the pitch by its depth, up and down', async () => {
    const voice = listening({ speed: 20, pitchDepth: 99, pitchSensitivity: 7, wave: 'square' });
    const [left] = await playVoice(voice, [{ freq: 1000, sustain: 2 }], 0.5);
    const octaves = [0.05, 0.2].map((at) =>
      Math.log2(pitchOf(left!.subarray(frames(at), frames(at + 0.05))) / 1000),
    );
    expect(octaves[0]).toBeCloseTo(-0.992, 2);
    expect(octaves[1]).toBeCloseTo(0.992, 2);
  });

  it('waits for its delay', async () => {
    const voice = listening({ delay: 70, speed: 60, pitchDepth: 99, pitchSensitivity: 7 });
    const [left] = await playVoice(voice, [{ freq: 1000, sustain: 3 }], 1.5);
    // 99 − 70 = 29: 85.25 / ((16 + 13) · 4) s
    expect(centsFrom(pitchOf(left!.subarray(0, frames(0.7))), 1000)).toBeLessThan(2);
    const later = [0.9, 0.95, 1, 1.05, 1.1, 1.15].map((at) =>
      centsFrom(pitchOf(left!.subarray(frames(at), frames(at + 0.02))), 1000),
    );
    expect(Math.max(...later)).toBeGreaterThan(50);
  });
});

describe('feedback', () => {
  const looped = (algorithm: number, feedback: number): Dx7Voice =>
    makeVoice(
      'LOOP',
      { 4: { level: 99 }, 5: { level: algorithm === 4 ? 72 : 99 }, 6: { level: 72 } },
      { algorithm, feedback },
    );

  it.each([1, 2, 3, 4, 5, 6])('%i has the harmonics of the loop, one operator alone', async (n) => {
    const voice = makeVoice('SELF', { 6: { level: 99 } }, { algorithm: 32, feedback: n });
    await expectHarmonics(voice);
  });

  it.each([
    [4, 4],
    [4, 5],
    [6, 4],
    [6, 5],
  ])('in algorithm %i, %i goes through several operators', async (algorithm, feedback) => {
    await expectHarmonics(looped(algorithm, feedback));
  });

  it('7 is noise as the loop makes it, between the harmonics too', async () => {
    // a pitch whose period is no whole number of samples: the loop of one that is comes to repeat itself
    const hertz = 261.7;
    const voice = makeVoice('NOISE', { 6: { level: 99 } }, { algorithm: 32, feedback: 7 });
    const [left] = await steady(voice, [{ freq: hertz }]);
    const wanted = Float32Array.from(reference(voice, hertz, frames(0.3), sampleRate));
    const level = (samples: Float32Array, beside: number): number =>
      decibels(
        Math.hypot(
          ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => amplitudeAt(samples, hertz * (n + beside))),
        ),
      );
    for (const beside of [0, 0.37]) {
      const off =
        level(left!, beside) - decibels(FULL) - level(wanted.subarray(frames(0.1)), beside);
      expect(Math.abs(off)).toBeLessThan(3);
    }
    expect(level(wanted, 0.37)).toBeGreaterThan(-40);
  });
});

/** Harmonics as loud as those of the reference, within 0.3 dB, where they are above −50 dB. */
async function expectHarmonics(voice: Dx7Voice): Promise<void> {
  const hertz = 250;
  const [left] = await steady(voice, [{ freq: hertz }]);
  const wanted = Float32Array.from(reference(voice, hertz, frames(0.3), sampleRate));
  let compared = 0;
  for (let harmonic = 1; harmonic <= 20; harmonic += 1) {
    const level = decibels(amplitudeAt(wanted.subarray(frames(0.1)), harmonic * hertz));
    if (level < -50) continue;
    compared += 1;
    expect(decibels(amplitudeAt(left!, harmonic * hertz) / FULL)).toBeCloseTo(level, 0.5);
  }
  expect(compared).toBeGreaterThan(1);
}
