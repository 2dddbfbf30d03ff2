import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeWav } from '../../../src/audio/index.ts';
import { openSampleReader, type SampleReader } from '../../../src/samples/index.ts';
import { keepSounds } from '../../../src/samples/kept-sounds.ts';
import { openCache } from '../../../src/store/index.ts';

const sampleRate = 48_000;
/** Frames of each file, and bytes of them in memory. */
const frames = 1000;
const bytes = 4 * frames;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-reader-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** A file whose every frame has one value. */
function write(name: string, value: number, length = frames): string {
  const file = join(folder, name);
  const channels = [new Float32Array(length).fill(value)];
  writeFileSync(file, encodeWav({ sampleRate, channels }, { bits: '32f' }));
  return file;
}

async function readAll(reader: SampleReader, files: readonly string[]): Promise<readonly string[]> {
  const { known, problems } = await reader.read(files);
  expect(problems).toEqual([]);
  return files.map((file) => known.get(file)?.id ?? '');
}

const firstOf = async (reader: SampleReader, id: string) => (await reader.sound(id))?.[0];

describe('sounds in memory', () => {
  const sound = (length: number) => new Float32Array(length);

  test('go when others need the room, the least recently used first', () => {
    const kept = keepSounds(100);
    for (const id of ['a', 'b', 'c']) kept.add(id, sound(8));
    kept.get('a');
    kept.add('d', sound(2));
    expect(['a', 'b', 'c', 'd'].filter((id) => kept.get(id) !== undefined)).toEqual([
      'a',
      'c',
      'd',
    ]);
    expect(kept.bytes()).toBe(72);
  });

  test('are counted once, and one that is too large drives nothing out', () => {
    const kept = keepSounds(100);
    kept.add('a', sound(10));
    kept.add('a', sound(5));
    kept.add('b', sound(26));
    expect([kept.bytes(), kept.get('b'), kept.get('a')?.length]).toEqual([20, undefined, 5]);
  });
});

describe('a reader with little memory', () => {
  test('stays within it, and reads again what it dropped', async () => {
    const reader = openSampleReader({ sampleRate, mostBytes: 3 * bytes });
    const values = [0.125, 0.25, 0.375, 0.5, 0.625];
    const files = values.map((value, at) => write(`${at}.wav`, value));
    const ids = await readAll(reader, files);
    for (const round of [1, 2]) {
      for (const [at, id] of ids.entries()) {
        expect([round, await firstOf(reader, id)]).toEqual([round, values[at]]);
        expect(reader.bytes()).toBe(3 * bytes);
      }
    }
    expect(ids.map((id) => reader.soundAtHand(id) !== undefined)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('gives a sound that is larger than all of it', async () => {
    const reader = openSampleReader({ sampleRate, mostBytes: bytes });
    const [small = '', large = ''] = await readAll(reader, [
      write('small.wav', 0.5),
      write('large.wav', 0.25, 3 * frames),
    ]);
    expect((await reader.sound(large))?.length).toBe(3 * frames);
    expect(reader.bytes()).toBe(bytes);
    expect(await firstOf(reader, small)).toBe(0.5);
  });

  test('reads once what several ask for at a time', async () => {
    const reader = openSampleReader({ sampleRate, mostBytes: 0 });
    const [id = ''] = await readAll(reader, [write('a.wav', 0.5)]);
    const [one, other] = await Promise.all([reader.sound(id), reader.sound(id)]);
    expect(one).toBe(other);
    expect(one?.[frames - 1]).toBe(0.5);
  });

  test('finds a sound in another file that has it, or in the cache', async () => {
    const dir = join(folder, 'cache');
    mkdirSync(dir);
    const cache = openCache({ dir, limitBytes: 1e6 });
    for (const options of [{}, { cache }]) {
      const reader = openSampleReader({ sampleRate, mostBytes: 0, ...options });
      const [first, copy] = [write('first.wav', 0.5), write('copy.wav', 0.5)];
      const [id = '', same] = await readAll(reader, [first, copy]);
      expect(same).toBe(id);
      write('first.wav', 0.25);
      expect(await firstOf(reader, id)).toBe(0.5);
      rmSync(copy);
      expect(await firstOf(reader, id)).toBe('cache' in options ? 0.5 : undefined);
    }
  });

  test('knows nothing of what it did not read', async () => {
    const reader = openSampleReader({ sampleRate });
    expect(await reader.sound('0'.repeat(64))).toBeUndefined();
    expect(reader.soundAtHand('0'.repeat(64))).toBeUndefined();
  });
});
