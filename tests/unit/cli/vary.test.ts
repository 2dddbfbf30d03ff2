import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gabber } from './harness.ts';

const song = `title: Rotterdam   # a title
key: f minor
tracks:
  lead: {instrument: acid, pattern: "f4 af4 ~ c5 ef5 ~ df5 c5"}   # the lead
  riff: {instrument: hoover, source: {generate: riff}}
`;
const set = 'd1 $ s "bd*4 sn cp [bd sn]"\nd2 $ note "0 3 7 10 3" # s "supersaw"\n';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gabber-vary-'));
  writeFileSync(join(cwd, 'song.yaml'), song);
  writeFileSync(join(cwd, 'set.tidal'), set);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

test('writes the song with the track varied, and says what it did', async () => {
  const { out, err, status } = await gabber(['vary', 'song.yaml', 'lead', '--json'], { cwd });
  expect([status, err]).toEqual([0, '']);
  const { file, track, before, after, changes } = JSON.parse(out);
  expect([file, track]).toEqual(['song.yaml', 'lead']);
  expect(before).toBe('f4 af4 ~ c5 ef5 ~ df5 c5');
  expect(changes).toBeGreaterThan(0);
  expect(read('song.yaml')).toBe(song.replace(before, after));
  expect(readdirSync(cwd).sort()).toEqual(['.gabber', 'set.tidal', 'song.yaml']);
  expect(readdirSync(join(cwd, '.gabber'))).toEqual(['song.yaml.jsonl']);
});

test('writes another file, or to standard output, and leaves the song alone', async () => {
  const args = ['vary', 'song.yaml', 'lead', '--amount', '0.5', '--seed', '4'];
  expect((await gabber([...args, '-o', 'other.yaml'], { cwd })).status).toBe(0);
  const shown = await gabber([...args, '-o', '-'], { cwd });
  expect(shown.out).toBe(read('other.yaml'));
  expect(read('song.yaml')).toBe(song);
  expect(read('other.yaml')).not.toBe(song);
  const piped = await gabber(['vary', '-', 'lead', '--amount', '0.5', '--seed', '4'], {
    cwd,
    input: song,
  });
  expect(piped.out).toBe(shown.out);
});

test('an amount of 0 changes nothing', async () => {
  await gabber(['vary', 'song.yaml', 'lead', '--amount', '0'], { cwd });
  await gabber(['vary', 'set.tidal', 'd1', '--amount', '0'], { cwd });
  expect([read('song.yaml'), read('set.tidal')]).toEqual([song, set]);
});

test('a source becomes the pattern that it stood for, varied', async () => {
  const { status } = await gabber(['vary', 'song.yaml', 'riff', '--amount', '0.2'], { cwd });
  expect(status).toBe(0);
  const text = read('song.yaml');
  expect(text).toMatch(/riff: \{instrument: hoover, pattern: '.+'\}/);
  expect((await gabber(['events', 'song.yaml', '--json'], { cwd })).status).toBe(0);
});

test('varies a statement of Tidal’s', async () => {
  const { status, err } = await gabber(['vary', 'set.tidal', 'd1', '--amount', '0.8'], { cwd });
  expect([status, err]).toEqual([0, '']);
  const [first, second] = read('set.tidal').split('\n');
  expect(first).toMatch(/^d1 \$ s "bd\*4/);
  expect(first).not.toBe(set.split('\n')[0]);
  expect(second).toBe(set.split('\n')[1]);
});

describe('what goes wrong', () => {
  test.each<[readonly string[], number, string]>([
    [['song.yaml', 'leed'], 1, 'compose.track'],
    [['set.tidal', 'd7'], 1, 'compose.track'],
    [['nothing.yaml', 'lead'], 1, 'file.read'],
    [['song.yaml', 'lead', '--amount', '2'], 2, 'cli.usage'],
    [['song.yaml'], 2, 'cli.usage'],
    [['song.yaml', 'lead', '-o', 'other.tidal'], 2, 'cli.usage'],
    [['song.yaml', 'lead', '-o', '-'], 2, 'cli.usage'],
    [['song.yaml', 'lead', '-o', 'no/such/folder.yaml'], 1, 'file.write'],
  ])('%j', async (args, status, code) => {
    const done = await gabber(['vary', ...args, '--json'], { cwd });
    expect(done.status).toBe(status);
    expect(JSON.parse(done.out).problems[0].code).toBe(code);
    expect([read('song.yaml'), read('set.tidal')]).toEqual([song, set]);
  });
});
