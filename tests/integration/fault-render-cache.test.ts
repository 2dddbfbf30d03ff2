import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pcm } from '../../src/audio/index.ts';
import { endOf, filesBelow, leftovers, quickSong, startGabber } from './fault-render-fixtures.ts';
import { renderText, temporaryFolder, wav } from './render-fixtures.ts';

const keptFiles = (cache: string): readonly string[] =>
  filesBelow(cache).map((path) => join(cache, path));

describe('cache files that are damaged', () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    'with flipped bytes': (path) => {
      const bytes = readFileSync(path);
      for (let at = 16; at < bytes.length; at += 1000) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      writeFileSync(path, bytes);
    },
    'cut in the middle': (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    'made empty': (path) => truncateSync(path, 0),
  };

  it('are noticed and made again; the sound is the same', async () => {
    const cacheFolder = join(await temporaryFolder(), 'cache');
    const once = () => renderText(quickSong, { cacheFolder, useCache: true });
    const { report } = await once();
    const intact = new Map(keptFiles(cacheFolder).map((path) => [path, readFileSync(path)]));
    expect(intact.size).toBeGreaterThanOrEqual(8);
    for (const damage of Object.values(damages)) {
      for (const path of intact.keys()) damage(path);
      expect((await once()).report.sha256).toBe(report.sha256);
      for (const [path, bytes] of intact) expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(keptFiles(cacheFolder)).toHaveLength(intact.size);
    }
  });

  it('are noticed by whoever reads them, though all that is said of them is right', async () => {
    const cacheFolder = join(await temporaryFolder(), 'cache');
    const edited = quickSong.replace('gain: 0dB', 'gain: -3dB');
    const wanted = await renderText(edited, {});
    await renderText(quickSong, { cacheFolder, useCache: true });
    const stages = keptFiles(cacheFolder).filter((path) => path.endsWith('.f32'));
    expect(stages.length).toBeGreaterThan(3);
    for (const path of stages) {
      const bytes = readFileSync(path);
      const last = bytes.length - 1;
      writeFileSync(path, bytes.fill((bytes[last] ?? 0) ^ 1, last));
    }
    const { report } = await renderText(edited, { cacheFolder, useCache: true });
    expect(report.sha256).toBe(wanted.report.sha256);
  });
});

describe('renders at once with one cache', () => {
  const otherSong = quickSong.replace("'x*4'", "'x*3'");
  const play = (folder: string, song: string, name: string, limit: string) => {
    const args = ['render', `${song}.yaml`, '--bars', '2', '--jobs', '1', '-o', `${name}.wav`];
    return endOf(startGabber(folder, args, { env: { GABBER_CACHE_LIMIT: limit } }));
  };
  const heard = async (text: string) =>
    (await renderText(text, { extent: { bars: 2 }, bits: '24' })).pcm;

  it('of the same song and of others are all right, also where the cache holds one alone', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), quickSong);
    writeFileSync(join(folder, 'other.yaml'), otherSong);
    // Two bars of four stages and their sum may take 6.3 MB: little more fits.
    const ends = await Promise.all([
      play(folder, 'song', 'a', '7 MB'),
      play(folder, 'song', 'b', '7 MB'),
      play(folder, 'other', 'c', '7 MB'),
    ]);
    expect(ends.map(({ status, err }) => [status, err])).toEqual(
      ends.map(() => [0, expect.any(String)]),
    );
    const [song, other] = [await heard(quickSong), await heard(otherSong)];
    const files = ['a', 'b', 'c'].map((name) => wav(readFileSync(join(folder, `${name}.wav`))));
    expect(files.map(digest)).toEqual([song, song, other].map(digest));
    expect(digest(song)).not.toBe(digest(other));
    expect(leftovers(folder)).toEqual([]);
    expect(keptFiles(join(folder, 'cache', 'stages'))).not.toEqual([]);
  });
});

function digest({ channels }: Pcm): string {
  const hash = createHash('sha256');
  for (const samples of channels) hash.update(new Uint8Array(samples.buffer.slice(0)));
  return hash.digest('hex');
}
