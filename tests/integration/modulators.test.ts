import { describe, expect, it } from 'vitest';
import { bar, block, gainOf, play, sampleRate, textOf } from './desk-probe.ts';

/** Time in which strips follow a change (20 ms), and some. */
const settled = 0.03 * sampleRate;

describe('a lane', () => {
  it('goes straight from bar to bar in the unit of what it moves', async () => {
    const lane = '{lane: {1: -30dB, 2: 0dB, 3: -12dB}, param: strip.level}';
    const gain = await gainOf({ modulate: [lane] }, 3);
    expect(gain.at(bar / 2)).toBeCloseTo(-15, 0);
    expect(gain.at(bar * 0.9)).toBeCloseTo(-3, 0);
    expect(gain.at(bar * 1.5)).toBeCloseTo(-6, 0);
    expect(gain.at(bar * 2.5)).toBeCloseTo(-12, 1);
  });

  it('jumps where it has steps, in the block of the bar', async () => {
    const lane = '{lane: {1: 0dB, 2.5: -20dB}, steps: true, param: strip.level}';
    const gain = await gainOf({ modulate: [lane] }, 2);
    const jump = gain.movesFrom(1000);
    expect(jump).toBeGreaterThanOrEqual(bar * 1.5 - block);
    expect(jump).toBeLessThanOrEqual(bar * 1.5 + block);
    expect(gain.at(bar * 1.5 + settled)).toBeCloseTo(-20, 1);
  });

  it('stands where it would, in a part that begins in its middle', async () => {
    const text = textOf({ modulate: ['{lane: {1: -24dB, 5: 0dB}, param: strip.level}'] });
    const still = await play(textOf({}), { bars: 1, fromBar: 3 });
    const moved = await play(text, { bars: 1, fromBar: 3 });
    // nothing sounds from before: both begin with no tone, so a tone of bar 3 is asked for elsewhere
    expect(moved[0].length).toBe(still[0].length);
    const noted = (each: string) => each.replace('slow 8 $ note "0"', 'note "0"');
    const [a] = await play(noted(textOf({})), { bars: 1, fromBar: 3 });
    const [b] = await play(noted(text), { bars: 1, fromBar: 3 });
    const ratio = (from: number) => {
      let [x, y] = [0, 0];
      for (let i = from; i < from + 960; i++) {
        x += a[i]! ** 2;
        y += b[i]! ** 2;
      }
      return 10 * Math.log10(y / x);
    };
    expect(ratio(bar / 2)).toBeCloseTo(-24 + (24 * 2.5) / 4, 0);
  });

  it('belongs to the sections that it names, and leaves the others alone', async () => {
    const song = `arrangement:
  - {section: intro, bars: 1}
  - {section: build, bars: 2}
  - {section: drop, bars: 1}`;
    const lane = '{lane: {1: -20dB, 3: -10dB}, section: build, param: strip.level}';
    const gain = await gainOf({ modulate: [lane], song }, 4);
    expect(gain.at(bar / 2)).toBeCloseTo(0, 1);
    expect(gain.at(bar * 1.5)).toBeCloseTo(-17.5, 0);
    expect(gain.at(bar * 2.5)).toBeCloseTo(-12.5, 0);
    expect(gain.at(bar * 3 + settled)).toBeCloseTo(0, 1);
  });

  it('moves several parameters, each between its own ends', async () => {
    const lane = `{lane: {1: 1, 2: 0}, targets: [{param: strip.level, from: -20dB, to: 0dB}, {param: strip.pan, from: 0, to: -1}]}`;
    const left = await gainOf({ modulate: [lane] }, 2);
    const right = await gainOf({ modulate: [lane] }, 2, 1);
    expect(left.at(bar * 0.5)).toBeCloseTo(-10, 0);
    expect(left.at(bar * 1.5)).toBeCloseTo(-20, 1);
    // panned half to the left at the half of the first bar, back in the middle at its end
    expect(right.at(bar * 0.5)).toBeCloseTo(-10 + 20 * Math.log10(0.5), 0);
    expect(right.at(bar * 1.5)).toBeCloseTo(-20, 1);
  });
});

describe('a pattern', () => {
  it('sets values where its events begin', async () => {
    const gain = await gainOf({ modulate: ['{pattern: "0 -12", param: strip.level}'] }, 2);
    expect(gain.at(bar * 0.25)).toBeCloseTo(0, 1);
    expect(gain.at(bar * 0.75)).toBeCloseTo(-12, 1);
    const jump = gain.movesFrom(1000);
    expect(jump).toBeGreaterThanOrEqual(bar / 2 - block);
    expect(jump).toBeLessThanOrEqual(bar / 2 + block);
    expect(gain.at(bar * 1.25)).toBeCloseTo(0, 1);
  });

  it('glides to a new value', async () => {
    const pattern = '{pattern: "<0 -40>", glide: 1/2, param: strip.level}';
    const gain = await gainOf({ modulate: [pattern] }, 2);
    // an exponential way of half a bar, 60 dB of it in that time
    const share = 1 - 0.001 ** (0.1 / 0.5);
    expect(gain.at(bar * 1.1)).toBeCloseTo(-40 * share, 0);
    expect(gain.at(bar * 1.9)).toBeCloseTo(-40, 0);
  });

  it('stays within the range of what it moves', async () => {
    const pattern = '{pattern: "<0 900>", param: strip.pan}';
    const left = await gainOf({ modulate: [pattern] }, 2);
    const right = await gainOf({ modulate: [pattern] }, 2, 1);
    expect(left.at(bar * 1.5)).toBeLessThan(-60);
    expect(right.at(bar * 1.5)).toBeCloseTo(0, 2);
  });

  it('may stand in place of the number that it moves', async () => {
    const gain = await gainOf({ own: '    level: "0 -12"\n' }, 1, 0, {});
    expect(gain.at(bar * 0.25)).toBeCloseTo(0, 1);
    expect(gain.at(bar * 0.75)).toBeCloseTo(-12, 1);
    const effect = (drive: string) => ({ own: `    effects: [{gain: {amount: ${drive}}}]\n` });
    const driven = await gainOf(effect('"<-6 3>"'), 2, 0, effect('0'));
    expect(driven.at(bar * 0.5)).toBeCloseTo(-6, 1);
    expect(driven.at(bar * 1.5)).toBeCloseTo(3, 1);
  });

  it('reads a continuous one', async () => {
    const pattern = "{pattern: 'range (-24) 0 saw', param: strip.level}";
    const gain = await gainOf({ modulate: [pattern] }, 1);
    expect(gain.at(bar * 0.5)).toBeCloseTo(-12, -0.5);
  });
});

const kick = `  kick: {instrument: gabber-kick, pattern: "~ x ~ ~"}`;

describe('an envelope', () => {
  it('goes there and back with each onset of a track', async () => {
    const entry =
      '{envelope: {attack: 10ms, hold: 100ms, release: 1/4}, by: kick, param: strip.level, from: 0dB, to: -24dB}';
    const gain = await gainOf({ modulate: [entry], tracks: kick }, 1);
    const onset = bar / 4;
    const start = gain.movesFrom(1000);
    expect(start).toBeGreaterThanOrEqual(onset - block);
    expect(start).toBeLessThanOrEqual(onset + 2 * block);
    expect(gain.at(onset + 0.06 * sampleRate)).toBeCloseTo(-24, 0);
    // half of its way back: 1/4 is half a second at 120 bpm
    expect(gain.at(onset + (0.11 + 0.25) * sampleRate)).toBeCloseTo(-12, 0);
    expect(gain.at(bar * 0.9)).toBeCloseTo(0, 1);
  });

  it('starts with the track’s own notes where it names none', async () => {
    const entry =
      '{envelope: {attack: 1ms, release: 1/2}, param: strip.level, from: -24dB, to: 0dB}';
    const gain = await gainOf({ modulate: [entry] }, 1);
    expect(gain.at(0.05 * sampleRate)).toBeGreaterThan(-3);
    expect(gain.at(bar * 0.9)).toBeCloseTo(-24, 0);
  });
});

describe('an oscillator', () => {
  it('starts anew with the onsets that it is given', async () => {
    const free = '{lfo: ramp, rate: 2 bars, param: strip.level, from: 0dB, to: -24dB}';
    const started = free.replace('rate', 'by: kick, rate');
    const before = await gainOf({ modulate: [free], tracks: kick }, 1);
    const after = await gainOf({ modulate: [started], tracks: kick }, 1);
    expect(before.at(bar * 0.75)).toBeCloseTo(-9, 0);
    expect(after.at(bar * 0.2)).toBeCloseTo(before.at(bar * 0.2), 1);
    expect(after.at(bar * 0.75)).toBeCloseTo(-6, 0);
  });
});

describe('a follower', () => {
  it('takes the level of another track for its measure', async () => {
    const entry =
      '{follow: kick, gain: 24dB, attack: 1ms, release: 30ms, param: strip.level, from: 0dB, to: -18dB}';
    const gain = await gainOf({ modulate: [entry], tracks: kick }, 1);
    expect(gain.at(bar * 0.2)).toBeCloseTo(0, 1);
    expect(gain.at(bar * 0.25 + 0.06 * sampleRate)).toBeLessThan(-12);
    expect(gain.at(bar * 0.9)).toBeCloseTo(0, 0);
  });

  it('of a compressor is its sidechain', async () => {
    const chain = (by: string) =>
      `    effects: [{compress: {${by}threshold: -40dB, ratio: 8, attack: 1ms, release: 40ms}}]`;
    const alone = await play(textOf({ tracks: kick }), { bars: 1 });
    const keyed = await play(textOf({ own: chain('by: kick, '), tracks: kick }), { bars: 1 });
    const ratio = (frame: number) => {
      const at = Math.round(frame);
      let [x, y] = [0, 0];
      for (let i = at; i < at + 960; i++) {
        x += alone[0][i]! ** 2;
        y += keyed[0][i]! ** 2;
      }
      return 10 * Math.log10(y / x);
    };
    expect(ratio(bar * 0.2)).toBeCloseTo(0, 2);
    expect(ratio(bar * 0.25 + 0.05 * sampleRate)).toBeLessThan(-12);
    expect(ratio(bar * 0.95)).toBeCloseTo(0, 0);
  });
});

describe('the master', () => {
  it('has its effects moved', async () => {
    const master = (extra: string) =>
      textOf({}).replace(
        'ceiling: 0dB}',
        `ceiling: 0dB, effects: [{filter: {mode: low, cutoff: 20kHz}}]${extra}}`,
      );
    const lane = ', modulate: [{lane: {1: 20kHz, 2: 20Hz}, param: filter.cutoff}]';
    const still = await play(master(''), { bars: 2 });
    const moved = await play(master(lane), { bars: 2 });
    const power = (samples: Float32Array) =>
      samples.subarray(bar, bar + sampleRate).reduce((sum, each) => sum + each * each, 0);
    expect(power(moved[0])).toBeLessThan(power(still[0]) / 100);
  });
});
