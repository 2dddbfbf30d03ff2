import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gabber } from './harness.ts';

const song = `title: Rotterdam   # a title
genre: gabber
key: f minor
tracks:
  lead: {instrument: acid, pattern: "b2 e7 fs5 b2"}   # out of key and range
  tune: {instrument: hoover, pattern: 'note "<b4 [e5 fs5]> b4" # legato 0.8'}
  steps: {instrument: hoover, pattern: 'degree "0 1 2 9"'}
  hat: {instrument: closed-hat, pattern: "x x x [x x] x ~ x x"}
  kick: {instrument: gabber-kick, pattern: "x*4"}
`;

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gabber-evolve-'));
  writeFileSync(join(cwd, 'song.yaml'), song);
  writeFileSync(join(cwd, 'set.tidal'), 'd1 $ s "bd*4"\n');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

async function evolved(track: string, ...options: readonly string[]) {
  const ran = await gabber(['evolve', 'song.yaml', track, '--json', ...options], { cwd });
  expect([ran.status, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out);
}

test('writes the song with the track nearer to its genre, and says how near', async () => {
  const { before, after, fitness, generations, bars } = await evolved('lead');
  expect(before).toBe('b2 e7 fs5 b2');
  expect([generations, bars]).toEqual([20, 4]);
  expect(fitness.after).toBeGreaterThan(fitness.before + 0.05);
  expect(read('song.yaml')).toBe(song.replace(before, after));
});

test('is one for one seed, and another for another', async () => {
  await evolved('lead', '--seed', '4', '-o', 'a.yaml');
  await evolved('lead', '--seed', '4', '-o', 'b.yaml');
  await evolved('lead', '--seed', '5', '-o', 'c.yaml');
  expect(read('song.yaml')).toBe(song);
  expect(read('a.yaml')).toBe(read('b.yaml'));
  expect(read('a.yaml')).not.toBe(read('c.yaml'));
});

test.each(['tune', 'steps', 'hat'])('evolves %s in its own notation', async (track) => {
  const { fitness, after, before } = await evolved(track);
  expect(fitness.after).toBeGreaterThanOrEqual(fitness.before);
  expect(after.startsWith(before.slice(0, 4)) || track === 'hat').toBe(true);
  expect((await gabber(['events', 'song.yaml', '--json'], { cwd })).status).toBe(0);
});

test('holds a drum on its beats', async () => {
  const { after } = await evolved('hat', '--generations', '40');
  const steps = after.split(/ (?![^[]*\])/);
  for (const beat of [0, 2, 4, 6]) expect(steps[beat]).toMatch(/x/);
});

test('no generations change nothing', async () => {
  const { fitness } = await evolved('lead', '--generations', '0');
  expect(fitness.after).toBe(fitness.before);
  expect(read('song.yaml')).toBe(song);
});

test('tells people', async () => {
  const { out } = await gabber(['evolve', 'song.yaml', 'lead'], { cwd });
  expect(out).toMatch(/^song\.yaml: lead fits \d+ % → \d+ % after 20 generations\n.+\n$/);
});

describe('what goes wrong', () => {
  test.each<[readonly string[], number, string]>([
    [['song.yaml', 'leed'], 1, 'compose.track'],
    [['song.yaml', 'kick'], 1, 'compose.nothing-to-vary'],
    [['set.tidal', 'd1'], 1, 'compose.tidal'],
    [['nothing.yaml', 'lead'], 1, 'file.read'],
    [['song.yaml', 'lead', '--generations', '-1'], 2, 'cli.usage'],
    [['song.yaml', 'lead', '-o', '-'], 2, 'cli.usage'],
    [['song.yaml', 'lead', '-o', 'no/such/folder.yaml'], 1, 'file.write'],
  ])('%j', async (args, status, code) => {
    const done = await gabber(['evolve', ...args, '--json'], { cwd });
    expect([done.status, JSON.parse(done.out).problems[0].code]).toEqual([status, code]);
    expect(read('song.yaml')).toBe(song);
  });
});
