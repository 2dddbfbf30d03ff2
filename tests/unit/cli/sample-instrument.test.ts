import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeWav } from '../../../src/audio/index.ts';
import { gabber } from './harness.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-instrument-'));
  for (const [index, file] of ['a.wav', 'b.wav'].entries()) {
    const samples = new Float32Array(2400).fill((index + 1) / 4);
    for (const name of ['clank', 'acid']) {
      const path = join(folder, 'own', name);
      mkdirSync(path, { recursive: true });
      writeFileSync(
        join(path, file),
        encodeWav({ sampleRate: 48_000, channels: [samples] }, { bits: '16' }),
      );
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** The program of a song of one track, on standard output, and what is told of it. */
async function run(track: string, ...args: readonly string[]) {
  const text = `samples: [own]\nmaster: {gain: 0}\ntracks: {a: {${track}}}\n`;
  writeFileSync(join(folder, 'song.yaml'), text);
  return gabber(args, { cwd: folder, env: { GABBER_CACHE_DIR: join(folder, 'cache') } });
}

const events = ['events', 'song.yaml', '--cycles', '0..1'];
const render = ['render', 'song.yaml', '--bars', '1', '--json', '--no-cache'];

it('plays a folder of samples as `s` does', async () => {
  const bytes = async (track: string) => {
    const done = await run(track, ...render);
    expect(done).toMatchObject({ status: 0, err: '' });
    const { sha256, events, peakDb } = JSON.parse(done.out);
    expect(events).toBe(3);
    expect(peakDb).toBeGreaterThan(-20);
    return sha256;
  };
  const named = await bytes(`instrument: clank, pattern: 'n "0 1 ~ 1"'`);
  expect(await bytes(`pattern: 's "clank clank:1 ~ clank:1"'`)).toBe(named);
  expect(await bytes(`instrument: clank, pattern: 'n "0 0 ~ 1"'`)).not.toBe(named);
});

it('knows it where nothing sounds, and leaves an `s` of an event to itself', async () => {
  expect(await run('instrument: clank, pattern: x*4', ...events)).toMatchObject({
    status: 0,
    err: '',
  });
  const tidal = ['export', 'song.yaml', 'tidal', '-o', '-'];
  expect((await run('instrument: clank, pattern: x*4', ...tidal)).out).toContain('s "clank"');
  const program = ['export', 'song.yaml', 'scd', '--bars', '1'];
  const done = await run(`instrument: clank, pattern: 's "hoover"'`, ...program, '-o', '-');
  expect(done).toMatchObject({ status: 0, err: '' });
  expect(done.out).toContain("\\s_new, 'voice-hoover'");
});

it('warns of what it says to an instrument in whose place samples play', async () => {
  expect((await run('instrument: acid, pattern: x', ...render)).err).toBe('');
  const track = 'instrument: acid, pattern: x, set: {cutoff: 400Hz}';
  const { status, err } = await run(track, ...render);
  expect(status).toBe(0);
  expect(err).toMatch(/warning: .*samples `acid`, not the instrument .* `set` is not heard\./);
  expect(err).toContain('song.yaml:3:49 (tracks.a.set)');
  const { err: none } = await gabber(['render', '-', '--bars', '1', '--no-cache', '-o', 'a.wav'], {
    cwd: folder,
    input: `tracks: {a: {${track}}}`,
    env: { GABBER_SAMPLES: join(folder, 'own') },
  });
  expect(none).not.toContain('warning');
});

it.each([
  ['instrument: clnk, pattern: x', 'song.unknown-instrument', 'Did you mean `clank`?'],
  ['instrument: clank, preset: loud, pattern: x', 'song.unknown-preset', 'has no presets'],
  ['instrument: clank, set: {drive: 3}, pattern: x', 'song.unknown-parameter', '# speed 2'],
])('says what is wrong with %s', async (track, code, words) => {
  const done = await run(track, ...render);
  expect(done.status).toBe(1);
  const { problems } = JSON.parse(done.out);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code });
  expect(`${problems[0].message} ${problems[0].hint}`).toContain(words);
});
