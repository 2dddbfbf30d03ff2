import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeWav, type Pcm } from '../../src/audio/index.ts';
import { findSamples } from '../../src/samples/index.ts';
import { readSong } from '../../src/song/index.ts';
import { planSong } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { firstBar, rate, songOfPatterns } from './first-bar.ts';
import { temporaryFolder } from './render-fixtures.ts';

/** Half a second. */
const frames = 24_000;
const fade = 48;

/** Climbs from just above 0 to 0.5: each value tells which frame it was. */
const climb = Float32Array.from({ length: frames }, (_, i) => (i + 1) / (2 * frames));
const fall = climb.map((x) => -x);

/** What each track plays, all rendered at once. */
const patterns = {
  plain: 's "climb"',
  part: 's "climb" # begin 0.25 # end 0.5',
  fast: 's "climb" # speed 2',
  octave: 's "climb" # note 12',
  ordinal: 's "climb" # n 1',
  back: 's "climb" # speed (-1)',
  turned: 's "climb" # begin 0.75 # end 0.25',
  looped: 's "climb" # loop 3',
  'looped-back': 's "climb" # loop 2 # speed (-2) # begin 0.5',
  legato: 's "climb*4" # legato 0.5',
  'legato-long': 's "climb" # legato 3',
  sustain: 's "climb" # sustain 0.2',
  faster: 's "climb" # accelerate 1',
  slower: 's "climb" # accelerate (-0.5)',
  cycles: 's "climb" # unit "c"',
  seconds: 's "climb" # unit "s" # end 0.25 # speed 4',
  'cut-all': 's "climb*8" # speed 0.25 # cut 1',
  'cut-other': 's "[climb@3 two]" # speed 0.1 # cut (-1)',
  'cut-same': 's "[climb@3 climb]" # speed 0.1 # cut (-1)',
  gain: 's "climb" # gain 0.5',
  loud: 's "climb" # amp 0.8',
  left: 's "climb" # pan 0',
  stereo: 's "two"',
  'stereo-loop': 's "two" # loop 2',
  envelope: 's "climb" # attack 0.1 # hold 0.1 # release 0.1',
  still: 's "climb" # speed 0',
  short: 's "climb" # end 0.0002',
} as const;

type Name = keyof typeof patterns;

let heard: ReadonlyMap<string, Pcm>;

async function writeSamples(): Promise<string> {
  const folder = join(await temporaryFolder(), 'sounds');
  const write = (name: string, file: string, channels: readonly Float32Array[]): void => {
    mkdirSync(join(folder, name), { recursive: true });
    const bytes = encodeWav({ sampleRate: rate, channels }, { bits: '32f' });
    writeFileSync(join(folder, name, file), bytes);
  };
  write('climb', 'a.wav', [climb]);
  write('climb', 'b.wav', [fall]);
  write('two', 'x.wav', [climb, fall]);
  return folder;
}

beforeAll(async () => {
  const registry = makeDefaultRegistry();
  const song = readSong(songOfPatterns(patterns), { registry });
  if (!song.ok) throw new Error(song.problems[0]?.message);
  const samples = await findSamples([{ folder: await writeSamples() }]);
  if (!samples.ok) throw new Error(samples.problems[0]?.message);
  const options = { registry, layout: 'apart', samples: samples.value } as const;
  const plan = planSong(song.value.song, options);
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  heard = await firstBar(plan.value);
}, 120_000);

function left(name: Name): Float32Array {
  return heard.get(name)?.channels[0] ?? new Float32Array(0);
}

function right(name: Name): Float32Array {
  return heard.get(name)?.channels[1] ?? new Float32Array(0);
}

/** The value at a place between two frames of the sample. */
function at(place: number): number {
  return (place + 1) / (2 * frames);
}

/** The last frame that sounds, and one. */
function length(samples: Float32Array): number {
  return samples.findLastIndex((x) => x !== 0) + 1;
}

/** The largest difference from what is expected, in frames of the sample. */
function error(
  samples: Float32Array,
  [from, to]: readonly [number, number],
  expected: (frame: number) => number,
): number {
  let most = 0;
  for (let i = from; i < to; i++) {
    most = Math.max(most, Math.abs((samples[i] ?? 0) - expected(i)) * 2 * frames);
  }
  return most;
}

describe('a sample as it is', () => {
  test('plays from its first frame to its last millisecond, frame for frame', () => {
    expect(error(left('plain'), [0, frames - fade], at)).toBeLessThan(0.01);
    expect(error(right('plain'), [0, frames - fade], at)).toBeLessThan(0.01);
  });

  test('fades within its last millisecond and ends there', () => {
    const samples = left('plain');
    expect(Math.abs(length(samples) - frames)).toBeLessThanOrEqual(2);
    // sine: half way through the fade it is half as loud
    expect(samples[frames - fade / 2]).toBeCloseTo(0.25, 2);
  });

  test('n counts round and round', () => {
    expect(error(left('ordinal'), [0, frames - fade], (i) => -at(i))).toBeLessThan(0.01);
  });

  test('two channels stay apart', () => {
    expect(error(left('stereo'), [0, frames - fade], at)).toBeLessThan(0.01);
    expect(error(right('stereo'), [0, frames - fade], (i) => -at(i))).toBeLessThan(0.01);
    expect(error(right('stereo-loop'), [0, frames], (i) => -at(i))).toBeLessThan(0.2);
  });
});

describe('begin, end and speed', () => {
  test('begin and end cut to the frame, with fades at both', () => {
    const samples = left('part');
    expect(error(samples, [fade + 2, 6000 - fade], (i) => at(6000 + i))).toBeLessThan(0.01);
    expect(samples[0]).toBe(0);
    expect(Math.abs(length(samples) - 6000)).toBeLessThanOrEqual(2);
  });

  test.each(['fast', 'octave'] as const)('%s: half as long, every other frame', (name) => {
    const samples = left(name);
    expect(error(samples, [0, frames / 2 - fade], (i) => at(2 * i))).toBeLessThan(0.05);
    expect(Math.abs(length(samples) - frames / 2)).toBeLessThanOrEqual(2);
  });

  test('a speed below 0 plays backwards from the end', () => {
    const samples = left('back');
    expect(error(samples, [fade + 2, frames - fade], (i) => at(frames - 1 - i))).toBeLessThan(1.1);
    expect(Math.abs(length(samples) - frames)).toBeLessThanOrEqual(2);
  });

  test('an end before the begin plays backwards between them', () => {
    const samples = left('turned');
    const [from, to] = [fade + 2, frames / 2 - fade];
    expect(error(samples, [from, to], (i) => at(18_000 - i))).toBeLessThan(0.05);
  });

  test('a sample that stands still, and one under 8 frames, are left out', () => {
    expect(length(left('still'))).toBe(0);
    expect(length(left('short'))).toBe(0);
  });
});

describe('how long it sounds', () => {
  test('loop counts turns', () => {
    const samples = left('looped');
    for (const turn of [0, 1, 2]) {
      const [from, to] = [turn * frames + 2, (turn + 1) * frames - fade];
      expect(error(samples, [from, to], (i) => at(i - turn * frames))).toBeLessThan(0.2);
    }
    expect(Math.abs(length(samples) - 3 * frames)).toBeLessThanOrEqual(2);
  });

  test('a loop backwards goes from end to begin, twice as fast', () => {
    const samples = left('looped-back');
    for (const turn of [0, 1]) {
      const [from, to] = [turn * 6000 + fade + 2, (turn + 1) * 6000 - fade];
      const place = (i: number): number => at(frames - 2 * (i - turn * 6000));
      expect(error(samples, [from, to], place)).toBeLessThan(0.2);
    }
  });

  test('legato counts parts of the event, and no sample grows by it', () => {
    const samples = left('legato');
    // events of half a second
    expect(error(samples, [0, 12_000 - fade], at)).toBeLessThan(0.01);
    expect(samples.subarray(12_003, 23_990).every((x) => x === 0)).toBe(true);
    expect(error(samples, [24_000, 36_000 - fade], (i) => at(i - 24_000))).toBeLessThan(0.01);
    expect(Math.abs(length(left('legato-long')) - frames)).toBeLessThanOrEqual(2);
  });

  test('sustain is seconds', () => {
    expect(Math.abs(length(left('sustain')) - 0.2 * rate)).toBeLessThanOrEqual(2);
  });

  test.each([
    ['faster', 1, 2],
    ['slower', -0.5, 0.5],
  ] as const)('accelerate: %s', (name, accelerate, last) => {
    // DirtEvent.calcTimeSpan: the mean of the first speed and the last decides the length.
    const whole = frames / ((1 + last) / 2);
    const held = whole - fade;
    const samples = left(name);
    const place = (i: number): number => at(i + (accelerate * i * i) / (2 * held));
    expect(error(samples, [0, Math.floor(held)], place)).toBeLessThan(1);
    expect(Math.abs(length(samples) - whole)).toBeLessThanOrEqual(3);
  });

  test('unit c: speed counts turns of the sample in a cycle', () => {
    const samples = left('cycles');
    expect(error(samples, [0, 96_000 - fade], (i) => at(i / 4))).toBeLessThan(0.1);
  });

  test('unit s: the part of the sample is its seconds, and it goes round within them', () => {
    const samples = left('seconds');
    expect(Math.abs(length(samples) - 12_000)).toBeLessThanOrEqual(2);
    expect(error(samples, [1502, 2990], (i) => at(4 * (i - 1500)))).toBeLessThan(0.5);
  });
});

describe('cut', () => {
  test('ends what the track played before', () => {
    const samples = left('cut-all');
    // every 12,000 frames it begins anew; the one before is gone after 4 ms
    const [from, to] = [12_000 + 400, 24_000];
    expect(error(samples, [from, to], (i) => at((i - 12_000) / 4))).toBeLessThan(0.1);
  });

  test('below 0 it ends the same sample alone', () => {
    const begun = 72_000;
    const both = (i: number): number => at(i / 10) + at((i - begun) / 10);
    const range = [begun + 400, begun + 12_000] as const;
    expect(error(left('cut-other'), range, both)).toBeLessThan(0.2);
    const second = (i: number): number => at((i - begun) / 10);
    expect(error(left('cut-same'), range, second)).toBeLessThan(0.2);
  });
});

describe('loudness', () => {
  test.each([
    ['gain', 0.5 ** 4],
    ['loud', 2],
  ] as const)('%s', (name, factor) => {
    const expected = (i: number): number => factor * at(i);
    expect(error(left(name), [0, frames - fade], expected)).toBeLessThan(0.05);
  });

  test('pan 0 is left alone', () => {
    expect(error(left('left'), [0, frames - fade], at)).toBeLessThan(0.01);
    expect(length(right('left'))).toBe(0);
  });

  test('attack, hold and release are an envelope of their own', () => {
    const samples = left('envelope');
    expect(error(samples, [4802, 9598], at)).toBeLessThan(0.05);
    expect(samples[2400]).toBeLessThan(at(2400));
    expect(Math.abs(length(samples) - 14_400)).toBeLessThanOrEqual(2);
  });
});
