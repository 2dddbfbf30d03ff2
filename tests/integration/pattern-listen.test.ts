import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeWav } from '../../src/audio/index.ts';
import { gabber } from '../unit/cli/harness.ts';

const song = `key: f minor
bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: "x*4"}
  lead: {instrument: hoover, pattern: "f4 af4 ~ c5", mute: true, sends: {hall: -12dB}}
returns:
  hall: {effects: [{reverb: {time: 1s}}]}
master: {gain: -3dB}
arrangement:
  - {section: intro, bars: 1, play: [kick]}
  - {section: drop, bars: 2, play: [kick, lead]}
`;

test('a generation is heard alone, as the song with it is rendered', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'gabber-listen-'));
  const env = { GABBER_CACHE_DIR: join(cwd, 'cache'), GABBER_DATA_DIR: join(cwd, 'data') };
  const run = async (...args: readonly string[]): Promise<void> => {
    const { status, err } = await gabber(args, { cwd, env });
    expect(status, err).toBe(0);
  };
  const bytes = (name: string) => readFileSync(join(cwd, name));
  writeFileSync(join(cwd, 'song.yaml'), song);
  const solo = ['--solo', 'lead', '--from-bar', '2', '--bars', '1', '--bits', '32f'];
  await run('modify', 'song.yaml', 'lead.pattern=c5*8');
  await run('render', 'song.yaml', ...solo, '-o', 'after.wav');
  await run('pattern', 'listen', 'song.yaml', 'lead', '0', '--bars', '1', '-o', 'first.wav');
  await run('pattern', 'listen', 'song.yaml', 'lead', '1', '--bars', '1', '-o', 'second.wav');
  const samples = (name: string) => {
    const read = decodeWav(bytes(name));
    if (!read.ok) throw new Error(name);
    return Buffer.concat(read.value.channels.map(({ buffer }) => new Uint8Array(buffer)));
  };
  expect(samples('second.wav').equals(samples('after.wav'))).toBe(true);
  expect(samples('second.wav').equals(samples('first.wav'))).toBe(false);
  expect(bytes('song.yaml').toString()).toContain('c5*8');
}, 300_000);
