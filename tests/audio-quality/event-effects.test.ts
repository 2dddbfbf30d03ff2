import { describe, expect, it } from 'vitest';
import {
  defineInstrument,
  type EventEffect,
  eventControl,
  ratio,
  type SoundEffect,
} from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';
import { eventEffects } from '../../synthdefs/index.ts';
import { type Note, playNotes, sampleRate, type Values } from './play.ts';
import { amplitudeAt, decibels, largest, rms } from './signals.ts';

/** A pure tone that begins and ends at once: it is what goes into an effect. */
const tone = defineInstrument({
  name: 'tone',
  doc: 'A sine, a saw or a ramp.',
  tail: 1,
  parameters: {
    level: ratio(0, 1, 0.5, 'Its height.'),
    saw: ratio(0, 1, 0, 'How much of a saw it is.'),
    ramp: ratio(0, 1, 0, 'How much of a climb to 1 in a second.'),
    constant: ratio(0, 1, 0, 'How much of 1.'),
  },
  voice(g, note, p) {
    const held = env.custom({ levels: [1, 1, 0], times: [note.sustain, 0], curves: 'lin' });
    const sine = g.SinOsc.ar(note.freq).mul(p.level);
    const climb = g.Sweep.ar(0, 1).mul(p.ramp);
    return sine
      .add(g.Saw.ar(note.freq).mul(p.saw))
      .add(climb)
      .add(p.constant)
      .mul(g.EnvGen.ar(held, 1, 1, 0, 1, 2));
  },
});

const soundEffects = eventEffects.filter((each): each is SoundEffect => each.kind === 'sound');

function effectOf(name: string): EventEffect {
  const effect = eventEffects.find((each) => each.name === name);
  if (effect === undefined) throw new Error(`no effect is called ${name}`);
  return effect;
}

function controls(effect: EventEffect, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [eventControl(effect, key), value]),
  );
}

interface Take extends Note {
  readonly effect?: Values;
}

/** What an effect makes of tones, left channels alone. */
async function through(name: string, takes: readonly Take[], seconds = 0.5) {
  const effect = effectOf(name);
  const notes = takes.map(({ effect: values = {}, ...note }) => ({
    sustain: seconds,
    ...note,
    values: { ...note.values, ...controls(effect, values) },
  }));
  const variant = { structure: {}, effects: [effect] };
  const heard = await playNotes(tone, notes, seconds, variant);
  expect(heard.problems).toEqual([]);
  return heard.takes.map(([left]) => left);
}

/** Decibels by which a sine of 0.1 is heard after an effect, in its second half. */
async function gains(name: string, effect: Values, frequencies: readonly number[]) {
  const takes = frequencies.map((freq) => ({ freq, effect, values: { level: 0.1 } }));
  const heard = await through(name, takes, 1);
  return heard.map((samples, i) =>
    decibels(amplitudeAt(samples.subarray(24_000), frequencies[i]!) / 0.1),
  );
}

/** Decibels of a section of second order (R. Bristow-Johnson's low-pass and high-pass, as SuperCollider's). */
function resonantDb(hz: number, corner: number, q: number, high: boolean): number {
  const w = Math.tan((Math.PI * hz) / sampleRate) / Math.tan((Math.PI * corner) / sampleRate);
  const through = high ? w ** 2 : 1;
  return decibels(through / Math.hypot(1 - w ** 2, w / q));
}

const plain = { effects: [], structure: {} };

describe('filters', () => {
  it.each([0, 0.3])('lpf and hpf pass what their formulas say at a resonance of %f', async (r) => {
    const frequencies = [250, 1000, 4000];
    const low = await gains('lpf', { cutoff: 1000, resonance: r }, frequencies);
    const high = await gains('hpf', { hcutoff: 1000, hresonance: r }, frequencies);
    frequencies.forEach((hz, i) => {
      expect(low[i]).toBeCloseTo(resonantDb(hz, 1000, 1000 ** r, false), 0);
      expect(high[i]).toBeCloseTo(resonantDb(hz, 1000, 1000 ** r, true), 0);
    });
  });

  it('bpf is as loud in the middle as it is narrow', async () => {
    const [below, middle, above] = await gains(
      'bpf',
      { bandf: 1000, bandq: 10 },
      [500, 1000, 2000],
    );
    expect(middle).toBeCloseTo(20, 0);
    expect(below).toBeLessThan(6);
    expect(above).toBeLessThan(6);
  });

  it('djf is a low-pass to the left and a high-pass to the right', async () => {
    const corner = 20 * 500 ** 0.5;
    const [under, over] = await gains('djf', { djf: 0.25 }, [corner / 4, corner * 4]);
    expect(under).toBeGreaterThan(-1);
    expect(over).toBeLessThan(-20);
    const [low, high] = await gains('djf', { djf: 0.75 }, [corner / 4, corner * 4]);
    expect(low).toBeLessThan(-20);
    expect(high).toBeGreaterThan(-2.5);
    const [through] = await gains('djf', { djf: 0.5 }, [1000]);
    expect(Math.abs(through!)).toBeLessThan(0.5);
  });

  it('a vowel is heard at its formants', async () => {
    const at = async (vowel: number, hz: readonly number[]) =>
      gains('vowel', { vowel, resonance: 1 }, hz);
    const [first, valley, second] = await at(2, [270, 800, 1850]);
    expect(first! - valley!).toBeGreaterThan(10);
    const [a] = await at(0, [660]);
    const [i] = await at(2, [660]);
    expect(a! - i!).toBeGreaterThan(6);
    expect(second).toBeLessThan(first!);
  });
});

describe('distortions', () => {
  it('shape bends by its formula', async () => {
    const [samples] = await through('shape', [
      { effect: { shape: 0.5 }, values: { level: 0, ramp: 1 } },
    ]);
    const bend = (2 * 0.5) / (1 - 0.5);
    for (const frame of [1000, 9600, 20_000]) {
      const x = frame / sampleRate;
      expect(samples![frame]).toBeCloseTo(((1 + bend) * x) / (1 + bend * x), 2);
    }
  });

  it('crush leaves steps of 0.5 ^ (crush - 1)', async () => {
    const [samples] = await through('crush', [
      { effect: { crush: 4 }, values: { level: 0, ramp: 1 } },
    ]);
    const levels = new Set(samples!.subarray(0, 23_000).map((x) => Math.round(x * 1e5) / 1e5));
    expect([...levels].map((x) => Math.round(x * 1e3) / 1e3).sort()).toEqual([
      0, 0.125, 0.25, 0.375, 0.5,
    ]);
  });

  it.each([2, 3, 7, 100])('coarse %i holds each frame so long', async (coarse) => {
    const [samples] = await through('coarse', [
      { effect: { coarse }, values: { level: 0, ramp: 1 } },
    ]);
    const changes: number[] = [];
    for (let i = 200; i < 20_000; i++) if (samples![i] !== samples![i - 1]) changes.push(i);
    const lengths = new Set(changes.slice(1).map((at, i) => at - changes[i]!));
    expect([...lengths]).toEqual([coarse]);
  });

  it('octer adds octaves above and below', async () => {
    const at = { freq: 200, values: { level: 0.5 } };
    const [up, down] = await through('octer', [
      { ...at, effect: { octer: 1 } },
      { ...at, effect: { octersub: 1 } },
    ]);
    expect(amplitudeAt(up!.subarray(4800), 400)).toBeGreaterThan(
      3 * amplitudeAt(up!.subarray(4800), 200),
    );
    expect(amplitudeAt(down!.subarray(4800), 100)).toBeGreaterThan(0.1);
  });

  it('ring modulates at its frequency', async () => {
    const [samples] = await through('ring', [{ freq: 1000, effect: { ring: 1, ringf: 300 } }]);
    for (const hz of [700, 1300]) expect(amplitudeAt(samples!, hz)).toBeCloseTo(0.25, 2);
    expect(amplitudeAt(samples!, 1000)).toBeCloseTo(0.5, 2);
  });

  it.each(['triode', 'krush', 'distort'])('%s adds harmonics, the more the more', async (name) => {
    const effects = [0.25, 1].map((value) => ({ freq: 200, effect: { [name]: value } }));
    const heard = await through(name, effects);
    const [some, more] = heard.map((samples) => {
      const steady = samples.subarray(4800, 4800 + 14_400);
      const harmonics = [400, 600, 800, 1000].map((hz) => amplitudeAt(steady, hz));
      return Math.hypot(...harmonics) / rms(steady);
    });
    expect(some).toBeGreaterThan(0.001);
    expect(more).toBeGreaterThan(some!);
  });
});

describe('waves', () => {
  it('waveloss leaves out as many as it says', async () => {
    const takes = [0, 25, 75, 100].map((waveloss) => ({ freq: 1000, effect: { waveloss } }));
    const heard = await through('waveloss', takes, 1);
    const kept = heard.map((samples) => rms(samples) ** 2 / 0.125);
    expect(kept[0]).toBeCloseTo(1, 2);
    expect(kept[1]).toBeCloseTo(0.75, 1);
    expect(kept[2]).toBeCloseTo(0.25, 1);
    expect(kept[3]).toBe(0);
  });

  it('squiz raises the pitch by its factor', async () => {
    const takes = [2, 3].map((squiz) => ({ freq: 250, effect: { squiz } }));
    const heard = await through('squiz', takes, 1);
    heard.forEach((samples, i) => {
      const steady = samples.subarray(9600, 9600 + 38_400);
      expect(amplitudeAt(steady, 250 * (i + 2))).toBeGreaterThan(0.4);
      expect(amplitudeAt(steady, 250)).toBeLessThan(0.05);
    });
  });

  it('pshift and fshift move it', async () => {
    const [up] = await through('pshift', [{ freq: 1000, effect: { psrate: 1.5 } }], 1);
    expect(amplitudeAt(up!.subarray(24_000), 1000)).toBeLessThan(0.05);
    const [moved] = await through('fshift', [{ freq: 1000, effect: { fshift: 130 } }], 1);
    expect(amplitudeAt(moved!.subarray(24_000), 1130)).toBeCloseTo(0.5, 1);
    expect(amplitudeAt(moved!.subarray(24_000), 1000)).toBeLessThan(0.02);
    const [byNote] = await through('fshift', [{ freq: 1000, effect: { fshiftnote: 0.5 } }], 1);
    expect(amplitudeAt(byNote!.subarray(24_000), 1500)).toBeCloseTo(0.5, 1);
  });
});

describe('what moves', () => {
  it('tremolo goes down and up at its rate, from full level', async () => {
    const takes = [0.5, 1].map((tremolodepth) => ({
      effect: { tremolorate: 4, tremolodepth },
      values: { level: 0, constant: 1 },
    }));
    const [half, whole] = await through('tremolo', takes);
    expect(half![1]).toBeCloseTo(1, 2);
    expect(half![6000]).toBeCloseTo(0.5, 2);
    expect(whole![6000]).toBeCloseTo(0, 2);
    expect(whole![12_000]).toBeCloseTo(1, 2);
  });

  it('phaser has its notches where the late sound is half a wave late', async () => {
    const values = { phaserrate: 0, phaserdepth: 1 };
    const late = 0.01; // where it begins, and stands still
    const frequencies = [10.5 / late, 11 / late];
    const [notch, peak] = await gains('phaser', values, frequencies);
    expect(notch).toBeLessThan(-25);
    expect(peak).toBeCloseTo(6, 0);
  });

  it('an envelope rises, stays and falls as long as it says', async () => {
    const effect = { attack: 0.1, hold: 0.1, release: 0.1 };
    const [samples] = await through('envelope', [{ effect, values: { level: 0, constant: 1 } }]);
    expect(samples![1]).toBeLessThan(0.01);
    expect(samples![4800]).toBeCloseTo(1, 2);
    expect(samples![9599]).toBeCloseTo(1, 2);
    expect(samples![12_000]).toBeLessThan(0.5);
    expect(largest(samples!, 14_401, 24_000)).toBe(0);
  });

  it('speed and accelerate move the pitch of a synth', async () => {
    const [fast] = await through('speed', [{ freq: 500, effect: { speed: -2 } }]);
    expect(amplitudeAt(fast!, 1000)).toBeCloseTo(0.5, 2);
    const [slide] = await through('accelerate', [{ freq: 500, effect: { accelerate: 1 } }], 1);
    const crossings = (from: number, to: number): number => {
      let count = 0;
      for (let i = from + 1; i < to; i++) if (slide![i - 1]! < 0 && slide![i]! >= 0) count++;
      return count * (sampleRate / (to - from));
    };
    expect(Math.abs(crossings(0, 4800) - 525)).toBeLessThan(11);
    expect(Math.abs(crossings(43_200, 48_000) - 975)).toBeLessThan(11);
  });
});

describe('spectra', () => {
  it('hbrick and lbrick are walls', async () => {
    const [below, above] = await gains('hbrick', { hbrick: 0.25 }, [2000, 6000]);
    expect(below).toBeLessThan(-50);
    expect(above).toBeGreaterThan(-1);
    const [under, over] = await gains('lbrick', { lbrick: 0.75 }, [4000, 8000]);
    expect(under).toBeGreaterThan(-1);
    expect(over).toBeLessThan(-50);
  });

  it('freeze goes on with what there was', async () => {
    const changes = [{ at: 0.4, controls: { level: 0.01 } }];
    const note = { freq: 1000, changes };
    const [frozen] = await through('freeze', [{ ...note, effect: { freeze: 1 } }], 1);
    expect(amplitudeAt(frozen!.subarray(33_600), 1000)).toBeGreaterThan(0.2);
  });

  it.each([
    ['comb', { comb: 0.5 }],
    ['smear', { smear: 0.5 }],
    ['scram', { scram: 0.5 }],
    ['binshift', { binshift: 0.5 }],
    ['spectral-delay', { tsdelay: 1, xsdelay: 5 }],
  ] as const)('%s changes the sound and keeps it', async (name, effect) => {
    const note = { freq: 210, values: { level: 0, saw: 0.5 } };
    const [changed] = await through(name, [{ ...note, effect }], 1);
    const { takes } = await playNotes(tone, [{ ...note, sustain: 1 }], 1, plain);
    const own = takes[0]![0];
    expect(rms(changed!, 24_000)).toBeGreaterThan(0.01);
    const difference = changed!.map((x, i) => x - own[i]!);
    expect(rms(difference, 24_000)).toBeGreaterThan(0.05);
  });
});

/** Each parameter at each end, the others at their defaults. */
function extremes({ parameters }: EventEffect): Values[] {
  return Object.entries(parameters).flatMap(([key, spec]) =>
    [spec.min, spec.max].map((value) => ({ [key]: value })),
  );
}

describe.each(soundEffects.map((effect) => [effect.name, effect] as const))(
  '%s',
  (name, effect) => {
    it('is finite at every end, without DC, and leaves nothing on the server', async () => {
      const takes = [{}, ...extremes(effect)].map((values) => ({
        freq: 200,
        sustain: 0.3,
        values: controls(effect, values),
      }));
      const variant = { structure: {}, effects: [effect] };
      const seconds = 0.35 + (effect.ring ?? 0);
      const heard = await playNotes(tone, takes, seconds, variant);
      expect(heard.problems).toEqual([]);
      expect(heard.left).toBe(0);
      heard.takes.forEach(([left]) => {
        expect(left.every(Number.isFinite)).toBe(true);
        const whole = left.subarray(4800, 4800 + 9600);
        const dc = whole.reduce((sum, x) => sum + x, 0) / whole.length;
        expect(Math.abs(dc)).toBeLessThan(0.01 + 0.01 * largest(whole));
        expect(left.at(-1)).toBe(0);
      });
      expect(name).toBe(effect.name);
    });
  },
);
