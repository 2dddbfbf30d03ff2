import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audioFormats, audioKind, decodeAudio, frameCount } from '../../src/audio/index.ts';
import { hasPeer } from '../peers.ts';
import { gabber } from '../unit/cli/harness.ts';
import { decodedByFfmpeg, largestDifference, runProgram } from './audio-ffmpeg.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-files-'));
const env = { GABBER_CACHE_DIR: join(cwd, 'cache') };
const song = `title: Ünder
bpm: 172.5
key: fs minor
master: {gain: -3dB}
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hats: {instrument: open-hat, pattern: '[~ x]*4'}
`;
const extent = ['--bars', '1', '--tail', '0'];
/** Of one bar at 172.5 bpm, 48 kHz. */
const frames = Math.round((240 / 172.5) * 48_000);

const run = (...args: string[]) => gabber(args, { cwd, env });

beforeAll(async () => {
  writeFileSync(join(cwd, 'song.yaml'), song);
  for (const format of audioFormats) {
    const { status, err } = await run('render', 'song.yaml', ...extent, '-o', `a.${format}`);
    expect([status, err]).toEqual([0, '']);
  }
}, 60_000);
afterAll(() => rmSync(cwd, { recursive: true }));

async function decoded(name: string) {
  const read = await decodeAudio(readFileSync(join(cwd, name)));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

describe('gabber render', () => {
  it.each(audioFormats)('writes %s as the name ends, of the right length', async (format) => {
    expect(audioKind(readFileSync(join(cwd, `a.${format}`)))).toBe(format);
    expect(frameCount(await decoded(`a.${format}`))).toBe(frames);
  });

  it('writes the same samples to FLAC as to WAV', async () => {
    expect(largestDifference(await decoded('a.flac'), await decoded('a.wav'))).toBe(0);
  });

  it.each(audioFormats)('tells the hash of the %s file', async (format) => {
    const { out } = await run('render', 'song.yaml', ...extent, '-o', `b.${format}`, '--json');
    const bytes = readFileSync(join(cwd, `b.${format}`));
    expect(JSON.parse(out).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(Buffer.compare(bytes, readFileSync(join(cwd, `a.${format}`)))).toBe(0);
  });

  it.each([
    [['-o', 'x.mp3', '--rate', '96000'], 1, 'audio.mp3-rate', /44100 or 48000/],
    [['-o', 'x.flac', '--bits', '32f'], 1, 'audio.bits', /--bits 24/],
    [['-o', 'x.flac', '--format', 'mp3'], 2, 'cli.usage', /explains the options/],
    [['-o', 'x.ogg', '--bits', '16'], 2, 'cli.usage', /explains the options/],
  ] as const)('refuses %s', async (args, expected, code, hint) => {
    const { status, out } = await run('render', 'song.yaml', ...args, '--json');
    expect(status).toBe(expected);
    const [problem] = JSON.parse(out).problems;
    expect(problem.code).toBe(code);
    expect(problem.hint).toMatch(hint);
    expect(readdirSync(cwd).some((name) => name.startsWith('x.'))).toBe(false);
  });
});

describe('gabber export', () => {
  it('writes stems into a folder and nothing else', async () => {
    const { status, out } = await run('export', 'song.yaml', 'stems');
    expect(status).toBe(0);
    expect(out.split('\n').sort()).toEqual(
      ['', '_sum', 'hats', 'kick'].map((name) =>
        name ? join(cwd, 'song-stems', `${name}.wav`) : '',
      ),
    );
    expect(existsSync(join(cwd, 'song.wav'))).toBe(false);
  });

  it('refuses a name that says another format', async () => {
    const { status } = await run('export', 'song.yaml', 'flac', '-o', 'x.wav');
    expect(status).toBe(2);
  });
});

/** What ffprobe reads, by names in small letters. */
function tagsOf(name: string): Record<string, string> {
  const asked = ['-show_entries', 'format_tags:stream_tags', '-of', 'json'];
  const out = runProgram('ffprobe', ['-v', 'error', ...asked, join(cwd, name)]).toString();
  const { format, streams } = JSON.parse(out);
  const all: Record<string, string> = { ...streams?.[0]?.tags, ...format?.tags };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key.toLowerCase(), value]));
}

describe.skipIf(!hasPeer('ffmpeg'))('ffmpeg', () => {
  it('reads title, genre, tempo and key', () => {
    const named = { title: 'Ünder', genre: 'gabber' };
    expect(tagsOf('a.wav')).toMatchObject(named);
    expect(tagsOf('a.mp3')).toMatchObject({ ...named, tbpm: '172.5', tkey: 'F#m' });
    const comment = { ...named, bpm: '172.5', key: 'fs minor', initialkey: 'F#m' };
    expect(tagsOf('a.flac')).toMatchObject(comment);
    expect(tagsOf('a.ogg')).toMatchObject(comment);
  });

  it('finds in WAV the ID3 tag that MP3 begins with', () => {
    const wav = readFileSync(join(cwd, 'a.wav'));
    const at = wav.indexOf('id3 ', wav.length - 400, 'latin1');
    const tag = wav.subarray(at + 8, at + 8 + wav.readUInt32LE(at + 4));
    expect(readFileSync(join(cwd, 'a.mp3')).subarray(0, tag.length).equals(tag)).toBe(true);
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  });

  it.each([
    ['flac', 0],
    ['ogg', 4e-6],
    ['mp3', 4e-6],
  ] as const)('decodes %s as gabber does', async (format, most) => {
    const reference = decodedByFfmpeg(join(cwd, `a.${format}`));
    expect(largestDifference(await decoded(`a.${format}`), reference)).toBeLessThanOrEqual(most);
    expect(Math.abs(frameCount(reference) - frames)).toBeLessThan(1152);
  });
});
