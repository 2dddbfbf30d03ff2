import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { genreText } from '../compose/genre-files.ts';
import { gabber } from './harness.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gabber-generate-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

test('writes a song, and says what it is', async () => {
  const args = ['generate', 'gabber', '175', '--seed', '3', '-o', 'song.yaml'];
  const { out, err, status } = await gabber(args, { cwd });
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^song\.yaml: \w+, 175 bpm, [a-g]\S* \w+, \d+ bars, \d+ tracks, seed 3\n$/);
  const text = readFileSync(join(cwd, 'song.yaml'), 'utf8');
  expect(text.split('\n')[0]).toContain('yaml-language-server: $schema=');
  expect(text).toContain('\nbpm: 175\n');
  const again = await gabber(['generate', 'gabber', '175', '--seed', '3', '-o', '-'], { cwd });
  expect(again.out).toBe(text);
});

test('takes a key, a length, and the usual tempo', async () => {
  const args = ['generate', 'frenchcore', '--key', 'f dorian', '--bars', '33', '--json'];
  const { out, status } = await gabber([...args, '--seed', '1'], { cwd });
  expect(status).toBe(0);
  const said = JSON.parse(out);
  expect(said).toMatchObject({ genre: 'french', bpm: 200, key: 'f dorian', bars: 33, seed: 1 });
  expect(readdirSync(cwd)).toEqual(['french-1.yaml']);
});

test('another song each time without a seed', async () => {
  const [one, other] = [
    await gabber(['generate', 'raw', '-o', '-'], { cwd }),
    await gabber(['generate', 'raw', '-o', '-'], { cwd }),
  ];
  expect(one.out).not.toBe(other.out);
});

test('names the nearest genre, and all', async () => {
  const { err, status } = await gabber(['generate', 'gaber', '175'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain('Did you mean `gabber`? There are gabber, happy,');
  expect(readdirSync(cwd)).toEqual([]);
});

test('plays a genre of your own: as a file, or from the data folder', async () => {
  writeFileSync(join(cwd, 'hakken.yaml'), genreText('gabber').replace('usual: 175', 'usual: 181'));
  const asFile = ['generate', '190', '--genre-file', 'hakken.yaml', '--seed', '2'];
  const { out, status } = await gabber([...asFile, '--json'], { cwd });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ file: 'hakken-2.yaml', genre: 'hakken', bpm: 190 });
  const env = { GABBER_DATA_DIR: join(cwd, 'data') };
  mkdirSync(join(cwd, 'data', 'genres'), { recursive: true });
  writeFileSync(
    join(cwd, 'data', 'genres', 'hakken.yaml'),
    readFileSync(join(cwd, 'hakken.yaml'), 'utf8'),
  );
  const named = await gabber(['generate', 'hakken', '-o', '-', '--seed', '2'], { cwd, env });
  expect(named.status).toBe(0);
  expect(named.out).toContain('\nbpm: 181\n');
});

test('shows the line of a genre of your own that contradicts itself', async () => {
  writeFileSync(join(cwd, 'mine.yaml'), genreText('raw').replace('[148, 163]', '[163, 148]'));
  const { err, status } = await gabber(['generate', '--genre-file', 'mine.yaml'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain('mine.yaml:3');
  expect(err).toContain('[genre.contradiction]');
});

test('a genre has to be named', async () => {
  expect((await gabber(['generate'], { cwd })).status).toBe(2);
});
