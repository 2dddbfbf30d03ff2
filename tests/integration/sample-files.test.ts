import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeWav } from '../../src/audio/index.ts';
import { chooseEngine, type RenderRequest, render } from '../../src/render/index.ts';
import { findSamples } from '../../src/samples/index.ts';
import { readSong } from '../../src/song/index.ts';
import { type Plan, planSong } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { hasPeer } from '../peers.ts';
import { temporaryFolder, wav } from './render-fixtures.ts';

const registry = makeDefaultRegistry();

function sine(hertz: number, sampleRate: number, seconds: number): Uint8Array {
  const step = (2 * Math.PI * hertz) / sampleRate;
  const samples = Float32Array.from({ length: seconds * sampleRate }, (_, i) => Math.sin(i * step));
  return encodeWav({ sampleRate, channels: [samples] }, { bits: '32f' });
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

async function plan(folder: string, tracks: Readonly<Record<string, string>>): Promise<Plan> {
  const lines = Object.entries(tracks).map(
    ([name, pattern]) => `  ${name}: {pattern: '${pattern}'}`,
  );
  const text = `bpm: 120\nmaster: {gain: -6dB}\ntracks:\n${lines.join('\n')}\n`;
  const song = readSong(text, { registry });
  const samples = await findSamples([{ folder }]);
  if (!song.ok || !samples.ok) throw new Error('the song or its samples cannot be read');
  const planned = planSong(song.value.song, { registry, layout: 'apart', samples: samples.value });
  if (!planned.ok) throw new Error(planned.problems[0]?.message);
  return planned.value;
}

/** Renders a bar into a folder. */
async function bar(folder: string, planned: Plan, changes: Partial<RenderRequest> = {}) {
  const file = join(folder, 'out.wav');
  const rendered = await render({
    plan: planned,
    extent: { bars: 1 },
    sampleRate: 48_000,
    bits: '32f',
    file,
    stems: join(folder, 'stems'),
    cacheFolder: join(folder, 'cache'),
    cacheLimit: 1e9,
    useCache: true,
    ...changes,
  });
  if (!rendered.ok) throw new Error(rendered.problems[0]?.message);
  return { bytes: readFileSync(file), problems: rendered.problems };
}

/** Level of what is left of a sound when a sine of this frequency is taken away, dB. */
function residue(samples: Float32Array, hertz: number): number {
  const step = (2 * Math.PI * hertz) / 48_000;
  const [from, to] = [4800, samples.length - 4800];
  let [a, b] = [0, 0];
  for (let i = from; i < to; i++) {
    a += ((samples[i] ?? 0) * Math.sin(i * step) * 2) / (to - from);
    b += ((samples[i] ?? 0) * Math.cos(i * step) * 2) / (to - from);
  }
  let rest = 0;
  for (let i = from; i < to; i++) {
    rest += ((samples[i] ?? 0) - a * Math.sin(i * step) - b * Math.cos(i * step)) ** 2;
  }
  return 10 * Math.log10(rest / (to - from) / ((a * a + b * b) / 2));
}

describe('a file of another rate', () => {
  test('keeps its pitch, and nothing is added to it', async () => {
    const folder = await temporaryFolder();
    write(join(folder, 's', 'low', 'a.wav'), sine(1000, 44_100, 2));
    write(join(folder, 's', 'high', 'a.wav'), sine(15_000, 44_100, 2));
    await bar(folder, await plan(join(folder, 's'), { low: 's "low"', high: 's "high"' }));
    const stem = (name: string): Float32Array =>
      wav(readFileSync(join(folder, 'stems', `${name}.wav`))).channels[0]!;
    // A cent off over 1.8 seconds would leave more than -10 dB.
    expect(residue(stem('low'), 1000)).toBeLessThan(-90);
    expect(residue(stem('high'), 15_000)).toBeLessThan(-90);
  });
});

describe('what is kept', () => {
  const entries = (folder: string, kind: string): string[] =>
    (readdirSync(join(folder, 'cache', kind), { recursive: true }) as string[])
      .filter((name) => name.includes('-'))
      .sort();

  test('a moved file is decoded and rendered no second time, an edited one is', async () => {
    const folder = await temporaryFolder();
    const place = join(folder, 's');
    write(join(place, 'tone', 'a.wav'), sine(440, 44_100, 0.5));
    const tracks = { tone: 's "tone*2"', click: 's "click*4"' };
    const first = await bar(folder, await plan(place, tracks));
    const [samples, stages] = [entries(folder, 'samples'), entries(folder, 'stages')];
    expect(samples).toHaveLength(1);
    renameSync(place, join(folder, 'moved'));
    const second = await bar(folder, await plan(join(folder, 'moved'), tracks));
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(entries(folder, 'samples')).toEqual(samples);
    expect(entries(folder, 'stages')).toEqual(stages);

    write(join(folder, 'moved', 'tone', 'a.wav'), sine(550, 44_100, 0.5));
    const third = await bar(folder, await plan(join(folder, 'moved'), tracks));
    expect(third.bytes.equals(first.bytes)).toBe(false);
    expect(entries(folder, 'samples')).toHaveLength(2);
    // The track, the master and the file, each with its notes beside it; not the other track.
    expect(entries(folder, 'stages').length - stages.length).toBe(6);
  }, 60_000);

  test('bytes do not depend on the number of threads, nor on the cache', async () => {
    const folder = await temporaryFolder();
    write(join(folder, 's', 'tone', 'a.wav'), sine(440, 44_100, 0.5));
    const tracks = { a: 's "tone*3" # speed "1 -1.5 2"', b: 's "tone" # loop 2' };
    const planned = await plan(join(folder, 's'), tracks);
    const one = await bar(folder, planned, { jobs: 1 });
    const two = await bar(folder, planned, { jobs: 2, useCache: false });
    expect(two.bytes.equals(one.bytes)).toBe(true);
  }, 60_000);
});

test('a file that is no sound is named, and the rest plays', async () => {
  const folder = await temporaryFolder();
  write(join(folder, 's', 'tone', 'a.wav'), new TextEncoder().encode('no sound at all'));
  write(join(folder, 's', 'tone', 'b.wav'), sine(440, 48_000, 0.5));
  const planned = await plan(join(folder, 's'), { a: 's "tone:0 tone:1"' });
  const { problems } = await bar(folder, planned);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['samples.file', 'warning'],
  ]);
  expect(problems[0]?.message).toContain('a.wav');
  const [left] = wav(readFileSync(join(folder, 'stems', 'a.wav'))).channels;
  expect(left!.subarray(0, 48_000).every((x) => x === 0)).toBe(true);
  expect(Math.max(...left!.subarray(48_000))).toBeCloseTo(1, 2);
}, 60_000);

test('a file that would grow beyond memory at the server’s rate is named, without trying', async () => {
  const folder = await temporaryFolder();
  // 16 million frames at 1 kHz, of which a second is heard for each thousand: 768 million at 48 kHz
  const slow = encodeWav({ sampleRate: 1000, channels: [new Float32Array(1000)] }, { bits: '16' });
  const bytes = new Uint8Array(slow.length + 32_000_000);
  bytes.set(slow);
  new DataView(bytes.buffer).setUint32(40, bytes.length - 44, true);
  write(join(folder, 's', 'tone', 'a.wav'), bytes);
  const planned = await plan(join(folder, 's'), { a: 's "tone"' });
  const { problems } = await bar(folder, planned);
  expect(problems).toMatchObject([{ code: 'samples.file', severity: 'warning' }]);
  expect(problems[0]?.message).toContain('longer than two hours');
}, 60_000);

test.skipIf(!hasPeer('scsynth'))(
  'native scsynth plays the same, but for its fades',
  async () => {
    const engine = await chooseEngine('native');
    if (!engine.ok) throw new Error(engine.problems[0]?.message);
    const folder = await temporaryFolder();
    write(join(folder, 's', 'tone', 'a.wav'), sine(440, 44_100, 0.5));
    const tracks = { once: 's "tone"', loop: 's "tone" # loop 2', half: 's "tone" # speed 0.5' };
    const planned = await plan(join(folder, 's'), tracks);
    const stems = async (changes: Partial<RenderRequest>): Promise<Float32Array[]> => {
      await bar(folder, planned, { useCache: false, ...changes });
      return Object.keys(tracks).map(
        (name) => wav(readFileSync(join(folder, 'stems', `${name}.wav`))).channels[0]!,
      );
    };
    const ours = await stems({});
    const theirs = await stems({ engine: engine.value });
    for (const [index, samples] of ours.entries()) {
      // 20 ms before the shortest ends
      const differences = samples
        .subarray(0, 23_000)
        .map((x, i) => Math.abs(x - theirs[index]![i]!));
      expect(Math.max(...differences)).toBeLessThan(1e-6);
      expect(Math.max(...theirs[index]!)).toBeGreaterThan(0.9);
      const last = samples.findLastIndex((x) => x !== 0);
      expect(theirs[index]!.findLastIndex((x) => x !== 0)).toBeGreaterThan(last - 4);
    }
  },
  60_000,
);
