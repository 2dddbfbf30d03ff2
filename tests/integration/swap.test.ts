import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { testSeed } from '../seed.ts';
import { randomSong } from './random-songs.ts';
import { hear } from './swap-fixtures.ts';

const bar = 48_000; // a bar lasts a second

/** Server complaints make `hear` throw. */
describe(`random songs (seed ${testSeed})`, () => {
  it('take over from each other, and back, with nothing refused', {
    timeout: 120_000,
  }, async () => {
    const songs = fc.sample(randomSong, { numRuns: 6, seed: testSeed });
    for (const [index, other] of songs.entries()) {
      const text = songs[(index + 1) % songs.length] ?? other;
      const acts = [
        { text, bar: 0 },
        { text: other, bar: 1 },
        { text, bar: 2 },
      ];
      const { channels } = await hear(acts, 3);
      const peak = Math.max(
        ...channels.map((each) => each.reduce((most, x) => Math.max(most, Math.abs(x)), 0)),
      );
      expect(peak, `${text}\n---\n${other}`).toBeLessThanOrEqual(2);
    }
  });
});

/** A track with a delay that is struck in the first bar alone, and what else there is. */
function song(more: string, { bpm = 240, struck = '<f4 ~!9>' } = {}): string {
  return `
bpm: ${bpm}
seed: 3
tracks:
  pluck:
    instrument: pluck
    pattern: 'note "${struck}"'
    effects: [{delay: {time: 3/16, feedback: 0.8}}]
${more}
master: {target: draft}
`;
}

function pad(effects: string, level = '-6dB'): string {
  return `  pad:
    instrument: supersaw
    pattern: 'note "<f3>/8"'
    level: ${level}
    effects: ${effects}`;
}

/** The greatest step from one sample to the next within some frames. */
function step(sound: readonly Float32Array[], from: number, to: number): number {
  let most = 0;
  for (const channel of sound) {
    for (let i = from + 1; i < to; i += 1) {
      most = Math.max(most, Math.abs((channel[i] ?? 0) - (channel[i - 1] ?? 0)));
    }
  }
  return most;
}

/** The greatest difference between two sounds from a frame on. */
function furthest(a: readonly Float32Array[], b: readonly Float32Array[], from: number): number {
  let most = 0;
  for (const [c, channel] of a.entries()) {
    for (let i = from; i < channel.length; i += 1) {
      most = Math.max(most, Math.abs((channel[i] ?? 0) - (b[c]?.[i] ?? 0)));
    }
  }
  return most;
}

/** The first frame from one on at which two sounds differ; their length if they do not. */
function differs(a: readonly Float32Array[], b: readonly Float32Array[], from: number): number {
  const length = Math.min(a[0]!.length, b[0]!.length);
  for (let i = from; i < length; i += 1) {
    if (a.some((channel, c) => channel[i] !== b[c]![i])) return i;
  }
  return length;
}

describe('a song that takes over from itself', () => {
  it('is not heard to: every sample is what it was', { timeout: 60_000 }, async () => {
    const text = song(pad('[{chorus: {}}]'));
    const once = await hear([{ text, bar: 0 }], 4);
    const twice = await hear(
      [
        { text, bar: 0 },
        { text, bar: 2 },
      ],
      4,
    );
    expect(differs(once.channels, twice.channels, 0)).toBe(once.channels[0]!.length);
    expect(twice.nodes).toBe(once.nodes);
  });

  it('leaves the tails of other tracks alone when a track comes and goes', async () => {
    const text = song('');
    const silent = song(`  extra: {instrument: supersaw, pattern: '~'}`);
    const once = await hear([{ text, bar: 0 }], 4);
    const twice = await hear(
      [
        { text, bar: 0 },
        { text: silent, bar: 1 },
        { text, bar: 2 },
      ],
      4,
    );
    expect(differs(once.channels, twice.channels, 0)).toBe(once.channels[0]!.length);
    expect(twice.nodes).toBe(once.nodes);
  });
});

describe('a changed chain', () => {
  const plain = song(pad('[]'), { struck: '~' });
  const filtered = song(pad('[{filter: {cutoff: 300Hz}}]'), { struck: '~' });

  it('fades in without a click while the held note goes on', { timeout: 60_000 }, async () => {
    const { channels } = await hear(
      [
        { text: plain, bar: 0 },
        { text: filtered, bar: 2 },
      ],
      4,
    );
    const own = step(channels, bar, 2 * bar);
    expect(own).toBeGreaterThan(0.001);
    expect(step(channels, 2 * bar - 500, 2 * bar + bar / 5)).toBeLessThanOrEqual(own);
    expect(step(channels, 3 * bar, 4 * bar)).toBeLessThan(own / 2);
  });

  it('is what a song with that chain has when the fade is over', async () => {
    const swapped = await hear(
      [
        { text: plain, bar: 0 },
        { text: filtered, bar: 1 },
      ],
      4,
    );
    const whole = await hear([{ text: filtered, bar: 0 }], 4);
    const difference = swapped.channels[0]!.slice(2 * bar, 4 * bar).map(
      (value, i) => value - (whole.channels[0]![2 * bar + i] ?? 0),
    );
    const loudest = Math.max(...difference.map(Math.abs));
    expect(loudest).toBeLessThan(1e-4);
    expect(swapped.nodes).toBe(whole.nodes);
  });

  it('changes a level without another synth', async () => {
    const louder = song(pad('[]', '-12dB'), { struck: '~' });
    const swapped = await hear(
      [
        { text: plain, bar: 0 },
        { text: louder, bar: 1 },
      ],
      3,
    );
    const whole = await hear([{ text: louder, bar: 0 }], 3);
    expect(furthest(swapped.channels, whole.channels, 2 * bar)).toBeLessThan(2e-5);
    expect(swapped.nodes).toBe(whole.nodes);
  });
});

describe('another tempo', () => {
  it('goes on at the bar where the other ended, and plays what it plays', async () => {
    const beat = (bpm: number) => `
bpm: ${bpm}
tracks: {kick: {instrument: gabber-kick, pattern: 'x*4'}}
master: {target: draft}
`;
    const { channels } = await hear(
      [
        { text: beat(240), bar: 0 },
        { text: beat(120), bar: 1 },
      ],
      2,
    );
    const { onsets } = analyze({ sampleRate: 48_000, channels });
    const wanted = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5];
    expect(onsets.length).toBe(wanted.length);
    for (const [index, at] of wanted.entries()) {
      expect(Math.abs((onsets[index] ?? 0) - at - (onsets[0] ?? 0))).toBeLessThan(0.006);
    }
  });
});
