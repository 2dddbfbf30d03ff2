import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gabber } from './harness.ts';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gabber-test-'));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

async function events(file: string): Promise<string> {
  const { status, out } = await gabber(['events', file, '--cycles', '0..4', '--json'], { cwd });
  expect(status).toBe(0);
  return out;
}

async function asYaml(code: string) {
  writeFileSync(join(cwd, 'set.tidal'), code);
  return gabber(['export', 'set.tidal', 'yaml'], { cwd });
}

it('writes Tidal code as a song that plays the same', async () => {
  const code = [
    'd1 $ s "bd*4"',
    'hush',
    'setcps (170/60/4)',
    'd1 $ every 2 (fast 2) $ note "f4 ~ [af4 c5]" # s "hoover" # room 0.2',
    'd2 $ s "~ cp" # gain 1.1',
  ].join('\n');
  const { status, err } = await asYaml(code);
  expect({ status, err }).toMatchObject({ status: 0 });
  const text = readFileSync(join(cwd, 'set.yaml'), 'utf8');
  expect(text).toContain('bpm: 170');
  expect(await events('set.yaml')).toBe(await events('set.tidal'));
});

it('keeps what is muted and solo', async () => {
  await asYaml('d1 $ s "bd*4"\nd2 $ s "hh*8"\nmute 1\nsolo 2');
  const text = readFileSync(join(cwd, 'set.yaml'), 'utf8');
  expect(text).toMatch(/d1:[\s\S]*mute: true[\s\S]*d2:[\s\S]*solo: true/);
});

it('names the statement that a song file has no place for', async () => {
  const { status, err } = await asYaml('let x = "bd sn"\nd1 $ s x');
  expect(status).toBe(1);
  expect(err).toContain('song.not-in-yaml');
  expect(err).toContain('set.tidal:1:1');
});

it('writes JSON as YAML', async () => {
  writeFileSync(
    join(cwd, 'song.json'),
    '{"bpm": 180, "tracks": {"kick": {"instrument": "gabber-kick", "pattern": "x*4"}}}',
  );
  expect((await gabber(['export', 'song.json', 'yaml'], { cwd })).status).toBe(0);
  expect(readFileSync(join(cwd, 'song.yaml'), 'utf8')).toMatch(/^bpm: 180\ntracks:\n {2}kick:/m);
});
