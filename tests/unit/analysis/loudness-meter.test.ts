import { describe, expect, it } from 'vitest';
import { kWeighting } from '../../../src/analysis/biquad.ts';
import { createLoudnessMeter, type LoudnessMeter } from '../../../src/analysis/index.ts';
import { db, join, noise, silence, sine } from './signals.ts';

/** For the long signals: enough for their 1 kHz. */
const lowRate = 12000;

function measure(channels: Float32Array[], sampleRate = 48000): LoudnessMeter {
  const meter = createLoudnessMeter(sampleRate, channels.length);
  meter.push(channels);
  return meter;
}

function integrated(channels: Float32Array[], sampleRate = 48000): number {
  return measure(channels, sampleRate).integrated();
}

describe('kWeighting', () => {
  it('is the table of BS.1770 at 48 kHz', () => {
    const [shelf, pass] = kWeighting(48000);
    expect(shelf.b0).toBeCloseTo(1.53512485958697, 11);
    expect(shelf.b1).toBeCloseTo(-2.69169618940638, 11);
    expect(shelf.b2).toBeCloseTo(1.19839281085285, 11);
    expect(shelf.a1).toBeCloseTo(-1.69065929318241, 11);
    expect(shelf.a2).toBeCloseTo(0.73248077421585, 11);
    expect([pass.b0, pass.b1, pass.b2]).toEqual([1, -2, 1]);
    expect(pass.a1).toBeCloseTo(-1.99004745483398, 11);
    expect(pass.a2).toBeCloseTo(0.99007225036621, 11);
  });

  it('is re-derived at 44.1 kHz', () => {
    const [shelf, pass] = kWeighting(44100);
    expect(shelf.b1).toBeCloseTo(-2.6509799951547297, 11);
    expect(shelf.a2).toBeCloseTo(0.7125954280732254, 11);
    expect(pass.a1).toBeCloseTo(-1.989169673629796, 11);
  });
});

describe('integrated loudness', () => {
  it.each([8000, 11025, 22050, 32000, 44100, 48000, 96000, 192000])(
    'of a 997 Hz sine is −3.01 in one channel and 0.00 in two, at %d Hz',
    (rate) => {
      const tone = sine(997, 3, 1, rate);
      expect(integrated([tone], rate)).toBeCloseTo(-3.01, 1);
      expect(integrated([tone, tone], rate)).toBeCloseTo(0, 1);
      if (rate === 48000) expect(integrated([tone], rate)).toBeCloseTo(-3.01, 2);
    },
  );

  it.each([
    [50, -4.63],
    [60, -3.59],
    [100, -1.82],
  ])('of a dual-mono sine at %d Hz is %d', (frequency, lufs) => {
    const tone = sine(frequency, 5);
    expect(integrated([tone, tone])).toBeCloseTo(lufs, 1);
  });

  it('of a dual-mono square wave at 50 Hz is −0.64', () => {
    const square = sine(50, 5).map((x) => (x >= 0 ? 0.98 : -0.98));
    expect(integrated([square, square])).toBeCloseTo(-0.64, 1);
  });

  it('meets EBU Tech 3341, cases 1 to 5', () => {
    const tone = (level: number, seconds: number) => sine(1000, seconds, db(level), lowRate);
    const cases: [Float32Array, number][] = [
      [tone(-23, 20), -23],
      [tone(-33, 20), -33],
      [join(tone(-36, 10), tone(-23, 60), tone(-36, 10)), -23],
      [join(tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10)), -23],
      [join(tone(-26, 20), tone(-20, 20.1), tone(-26, 20)), -23],
    ];
    for (const [signal, lufs] of cases) {
      expect(Math.abs(integrated([signal, signal], lowRate) - lufs)).toBeLessThan(0.1);
    }
  });

  it('meets EBU Tech 3341, case 6: five channels', () => {
    const tone = (level: number) => sine(1000, 20, db(level), lowRate);
    const channels = [tone(-28), tone(-28), tone(-24), tone(-30), tone(-30)];
    expect(Math.abs(integrated(channels, lowRate) + 23)).toBeLessThan(0.1);
    const withLow = [tone(-28), tone(-28), tone(-24), tone(0), tone(-30), tone(-30)];
    expect(Math.abs(integrated(withLow, lowRate) + 23)).toBeLessThan(0.1);
  });

  it('is not moved by how much silence there is before and after', () => {
    const tone = noise(5, 0.3);
    const [little, much] = [1, 20].map((seconds) => {
      const padded = join(silence(seconds), tone, silence(seconds));
      return integrated([padded, padded]);
    });
    expect(much).toBeCloseTo(little!, 9);
  });

  it('is −Infinity for silence, for nothing, and for less than a block', () => {
    expect(integrated([silence(2)])).toBe(Number.NEGATIVE_INFINITY);
    expect(createLoudnessMeter(48000, 2).integrated()).toBe(Number.NEGATIVE_INFINITY);
    expect(integrated([sine(997, 0.3)])).toBe(Number.NEGATIVE_INFINITY);
    expect(integrated([sine(997, 0.4)])).toBeCloseTo(-3, 0);
  });
});

describe('momentary and short-term loudness', () => {
  it('follow a step within their windows', () => {
    const signal = join(sine(1000, 5, db(-40)), sine(1000, 5, db(-20)));
    const meter = measure([signal, signal]);
    const { momentary, shortTerm } = meter.series();
    expect(momentary.length).toBe(97);
    expect(shortTerm.length).toBe(71);
    expect(momentary[5]).toBeCloseTo(-40, 1);
    expect(momentary[50]).toBeCloseTo(-20, 1);
    expect(shortTerm[20]).toBeCloseTo(-40, 1);
    expect(shortTerm.at(-1)).toBeCloseTo(-20, 1);
    expect(meter.momentaryMax()).toBeCloseTo(-20, 1);
    expect(meter.shortTermMax()).toBeCloseTo(-20, 1);
  });
});

describe('loudness range', () => {
  it.each([
    [[-20, -30], 10],
    [[-20, -15], 5],
    [[-40, -20], 20],
    [[-50, -35, -20, -35, -50], 15],
  ])('meets EBU Tech 3342 for steps of %o', (levels, lu) => {
    const signal = join(...levels.map((level) => sine(1000, 20, db(level), lowRate)));
    expect(Math.abs(measure([signal, signal], lowRate).range() - lu)).toBeLessThan(1);
  });

  it('is 0 for what is too short or silent', () => {
    expect(measure([sine(1000, 2)]).range()).toBe(0);
    expect(measure([silence(10)]).range()).toBe(0);
  });
});

describe('true peak', () => {
  it.each([
    [4, 0, -6],
    [4, 45, -6],
    [6, 60, -6],
    [8, 67.5, -6],
  ])('meets EBU Tech 3341 for a sine at a %dth of the rate, phase %d', (divisor, phase, level) => {
    const signal = Float32Array.from({ length: 48000 }, (_, i) => {
      const rise = Math.min(1, i / 4800, (48000 - i) / 4800);
      return 0.5 * rise * Math.sin((2 * Math.PI * i) / divisor + (phase * Math.PI) / 180);
    });
    const peak = measure([signal]).truePeakDb();
    expect(peak).toBeLessThan(level + 0.2);
    expect(peak).toBeGreaterThan(level - 0.4);
  });

  it('finds what samples miss', () => {
    const signal = Float32Array.from({ length: 4800 }, (_, i) => {
      const rise = Math.min(1, i / 480, (4800 - i) / 480);
      return rise * Math.SQRT1_2 * Math.sign(Math.sin((Math.PI * i) / 2 + Math.PI / 4));
    });
    expect(measure([signal]).truePeakDb()).toBeGreaterThan(-0.1);
    expect(Math.max(...signal)).toBeLessThan(0.71);
  });

  it('counts the last samples, and is not changed by asking', () => {
    const signal = silence(0.1);
    signal[4799] = 0.5;
    const meter = measure([signal]);
    expect(meter.truePeakDb()).toBeCloseTo(-6.02, 1);
    expect(meter.truePeakDb()).toBe(meter.truePeakDb());
    meter.push([Float32Array.of(0.9)]);
    expect(meter.truePeakDb()).toBeGreaterThan(-1);
  });

  it('is at least the sample peak, −Infinity for silence, and may be left out', () => {
    const signal = noise(1, 0.7);
    expect(measure([signal]).truePeakDb()).toBeGreaterThan(-3.1);
    expect(measure([silence(1)]).truePeakDb()).toBe(Number.NEGATIVE_INFINITY);
    const without = createLoudnessMeter(48000, 1, { truePeak: false });
    without.push([signal]);
    expect(without.truePeakDb()).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('createLoudnessMeter', () => {
  it('does not mind how sound is cut into blocks', () => {
    const [left, right] = [noise(4, 0.5, 1), noise(4, 0.5, 2)];
    const whole = measure([left, right]);
    const cut = createLoudnessMeter(48000, 2);
    for (let at = 0, size = 1; at < left.length; at += size, size = (size * 7 + 3) % 9001) {
      cut.push([left, right], at, Math.min(left.length, at + size));
    }
    expect(cut.integrated()).toBeCloseTo(whole.integrated(), 9);
    expect(cut.truePeakDb()).toBeCloseTo(whole.truePeakDb(), 9);
    expect(cut.series().momentary.length).toBe(whole.series().momentary.length);
  });

  it('counts what is not finite as silence', () => {
    const signal = noise(1, 0.5);
    const clean = signal.slice();
    for (const [at, value] of [
      [100, Number.NaN],
      [5000, Infinity],
      [9000, -Infinity],
    ] as const) {
      signal[at] = value;
      clean[at] = 0;
    }
    expect(measure([signal]).integrated()).toBe(measure([clean]).integrated());
    expect(measure([signal]).truePeakDb()).toBe(measure([clean]).truePeakDb());
  });

  it('refuses another number of channels', () => {
    expect(() => createLoudnessMeter(48000, 2).push([silence(1)])).toThrow('expected 2 channels');
  });
});
