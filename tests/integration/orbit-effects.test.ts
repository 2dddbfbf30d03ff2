import { beforeAll, describe, expect, test } from 'vitest';
import type { Pcm } from '../../src/audio/index.ts';
import { readSong } from '../../src/song/index.ts';
import { defineInstrument, makeRegistry } from '../../src/sound/index.ts';
import { planSong } from '../../src/stage/index.ts';
import { effects, eventEffects } from '../../synthdefs/index.ts';
import { firstBar, rate, songOfPatterns } from './first-bar.ts';

/** One frame at 1, and silence. */
const tick = defineInstrument({
  name: 'tick',
  doc: 'A frame.',
  parameters: {},
  voice: (g) => g.Impulse.ar(0).mul(g.Line.kr(1, 1, 0.01, 1, 0, 2)),
});
/** A steady sine. */
const hum = defineInstrument({
  name: 'hum',
  doc: 'A sine.',
  parameters: {},
  voice: (g, note) => g.SinOsc.ar(note.freq).mul(g.Line.kr(1, 1, note.sustain, 1, 0, 2)),
});

/** What each track plays, all rendered at once. */
const patterns = {
  plain: 's "tick"',
  echoes: 's "tick" # delay 0.5 # delaytime 0.1 # delayfeedback 0.5',
  half: 's "tick" # delay 0.25 # delaytime 0.1',
  locked: 's "tick" # delay 1 # lock 1 # delaytime 0.125',
  both: 's "tick" # delay 1 # delaytime 0.1 # room 0.5 # size 0.5',
  small: 's "tick" # room 1 # size 0.1',
  large: 's "tick" # room 1 # size 0.9',
  dry: 's "tick" # room 1 # size 0.9 # dry 1',
  turning: 's "hum" # freq 400 # leslie 1 # lrate 2 # lsize 0.5',
  kept: 's "hum" # freq 400 # leslie 0',
} as const;

let heard: ReadonlyMap<string, Pcm>;

beforeAll(async () => {
  const registry = makeRegistry({ instruments: [tick, hum], effects, eventEffects });
  const song = readSong(songOfPatterns(patterns), { registry });
  const plan = song.ok ? planSong(song.value.song, { registry, layout: 'apart' }) : song;
  if (!plan.ok) throw new Error(plan.problems[0]?.message);
  heard = await firstBar(plan.value);
}, 120_000);

function left(name: keyof typeof patterns): Float32Array {
  return heard.get(name)!.channels[0]!;
}

/** Where there is sound, and how loud. */
function frames(name: keyof typeof patterns): (readonly [number, number])[] {
  return [...left(name)].flatMap((x, at) =>
    Math.abs(x) > 1e-3 ? [[at, Math.round(x * 1e4) / 1e4] as const] : [],
  );
}

function energy(samples: Float32Array, from: number, to: number): number {
  return samples.subarray(from, to).reduce((sum, x) => sum + x * x, 0);
}

/** Seconds in which a tail falls by 60 dB, from its energy in two stretches. */
function fallTime(name: keyof typeof patterns): number {
  const [first, second] = [
    [0.3, 0.5],
    [0.6, 0.8],
  ].map(([from = 0, to = 0]) => energy(left(name), from * rate, to * rate));
  return (0.3 * 60) / (10 * Math.log10(first! / second!));
}

describe('delay', () => {
  test('comes to the frame, each echo as much softer as it says', () => {
    expect(frames('plain')).toEqual([[0, 1]]);
    const echoes = [0.5, 0.25, 0.125, 0.0625].map((x, i) => [4800 * (i + 1), x]);
    expect(frames('echoes').slice(0, 5)).toEqual([[0, 1], ...echoes]);
    expect(frames('half')).toEqual([
      [0, 1],
      [4800, 0.25],
    ]);
  });

  test('counts in cycles where it is locked', () => {
    expect(frames('locked')).toEqual([
      [0, 1],
      [12_000, 1],
    ]);
  });
});

describe('room', () => {
  test('falls as long as its size says, and is silent where dry is 1', () => {
    expect(fallTime('small')).toBeGreaterThan(0.3);
    expect(fallTime('small')).toBeLessThan(0.8);
    expect(fallTime('large')).toBeGreaterThan(3);
    expect(energy(left('large'), rate, 2 * rate)).toBeGreaterThan(1e-4);
    expect(frames('dry')).toEqual([[0, 1]]);
  });

  test('stands beside a delay', () => {
    const at = new Map(frames('both'));
    expect(at.get(0)).toBe(1);
    expect(at.get(4800)).toBeGreaterThan(0.9);
    expect(energy(left('both'), 6000, rate)).toBeGreaterThan(1e-3);
  });
});

test('leslie turns: louder and softer at its speed, with all of the sound', () => {
  const loudness = Array.from({ length: 20 }, (_, i) =>
    energy(left('turning'), (i + 20) * 2400, (i + 21) * 2400),
  );
  expect(Math.max(...loudness) / Math.min(...loudness)).toBeGreaterThan(1.5);
  expect(energy(left('kept'), 0, rate)).toBeCloseTo(rate / 2, -2);
});
