import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { encodeWav, type Pcm } from '../../src/audio/index.ts';
import type { Context } from '../../src/cli/context.ts';
import { readAudio } from '../../src/cli/read-audio.ts';
import { hasPeer } from '../peers.ts';
import { kick, noise, sine, stereo, strike } from '../unit/analysis/signals.ts';
import { gabber } from '../unit/cli/harness.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-analyze-'));
const shape = { f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6, click: 0.4 };
const times = Array.from({ length: 8 }, (_, i) => 0.1 + (i * 60) / 175);
const loop = stereo(strike(kick(shape), times, 3).map((x) => x / 2));

/** Whether sounds are equal to the bit; far quicker than looking at every number. */
function isSame(a: Pcm, b: Pcm): boolean {
  const bytes = ({ channels }: Pcm) =>
    Buffer.concat(channels.map((each) => new Uint8Array(each.buffer)));
  return a.sampleRate === b.sampleRate && bytes(a).equals(bytes(b));
}

beforeAll(() => {
  const wav = encodeWav(loop, { bits: '24' });
  const save = (name: string, bytes: Uint8Array | string) => writeFileSync(join(cwd, name), bytes);
  save('kick.wav', wav);
  save('cut.wav', wav.subarray(0, 90_000));
  save('head.wav', wav.subarray(0, 30));
  save('empty.wav', encodeWav(stereo(new Float32Array(0)), { bits: '16' }));
  save('nothing.wav', '');
  save('song.yaml', 'bpm: 175\n');
  const broken = encodeWav({ ...loop, channels: [loop.channels[0]!] }, { bits: '32f' });
  new DataView(broken.buffer).setFloat32(broken.length - 400, Number.NaN, true);
  save('broken.wav', broken);
  const slow = encodeWav(stereo(sine(1, 1, 0.5, 100), undefined, 100), { bits: '16' });
  save('slow.wav', slow);
});

afterAll(() => rmSync(cwd, { recursive: true }));

async function analyzed(...args: string[]) {
  const outcome = await gabber(['analyze', ...args, '--json'], { cwd });
  return { ...outcome, json: JSON.parse(outcome.out) };
}

describe('gabber analyze', () => {
  it('prints one JSON document of the figures', async () => {
    const { status, json, err } = await analyzed('kick.wav');
    expect([status, err]).toEqual([0, '']);
    expect(json).toMatchObject({ seconds: 3, sampleRate: 48000, channels: 2 });
    expect(json.tempoBpm).toBeCloseTo(175, 0);
    expect(json.kick.f0Hz).toBeCloseTo(50, 0);
    expect(json.onsets.length).toBe(8);
    expect(json.lufs).toBeCloseTo(analyze(loop).lufs!, 2);
  });

  it('prints a table for people', async () => {
    const { status, out } = await gabber(['analyze', 'kick.wav'], { cwd });
    expect(status).toBe(0);
    expect(out).toMatch(/^kick\.wav: 0:03\.0, stereo, 48000 Hz\n/);
    for (const row of ['loudness', 'peak', 'power', 'rhythm', 'kick']) expect(out).toContain(row);
    expect(out).toContain('tempo 175.0 bpm');
    expect(out).not.toMatch(/NaN|undefined|null/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(100);
  });

  it('draws as the name of the plot ends', async () => {
    for (const name of ['plot.png', 'plot.SVG']) {
      const { status } = await gabber(['analyze', 'kick.wav', '--plot', name], { cwd });
      expect(status).toBe(0);
      const bytes = readFileSync(join(cwd, name));
      expect(bytes.length).toBeGreaterThan(10_000);
      expect(bytes.length).toBeLessThan(400_000);
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(
        name === 'plot.png' ? '\x89PNG' : '<svg',
      );
      rmSync(join(cwd, name));
    }
  });

  it('refuses other plots, and names what cannot be written', async () => {
    const other = await gabber(['analyze', 'kick.wav', '--plot', 'x.jpg'], { cwd });
    expect([other.status, other.out]).toEqual([2, '']);
    const before = readdirSync(cwd);
    const away = await analyzed('kick.wav', '--plot', 'no/such/folder/x.png');
    expect(away.status).toBe(1);
    expect(away.json.problems[0].code).toBe('file.write');
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each([
    ['missing.wav', 'file.read', /no such file/],
    ['kik.wav', 'file.read', /no such file/],
    ['.', 'file.read', /folder/],
    ['song.yaml', 'audio.unknown', /no sound file/],
    ['nothing.wav', 'audio.empty', /no samples/],
    ['head.wav', 'wav.no-format', /fmt/],
    ['cut.wav', 'wav.truncated', /ends early: it has \d+ of 144000 frames/],
    ['empty.wav', 'audio.empty', /no samples/],
    ['slow.wav', 'audio.rate', /100 Hz/],
  ])('says what is wrong with %s', async (file, code, message) => {
    const { status, json, err } = await analyzed(file);
    expect([status, err]).toEqual([1, '']);
    expect(json.problems).toHaveLength(1);
    expect(json.problems[0]).toMatchObject({ code, severity: 'error', file });
    expect(json.problems[0].message).toMatch(message);
    if (file === 'kik.wav') expect(json.problems[0].hint).toContain('kick.wav');
    const people = await gabber(['analyze', file], { cwd });
    expect([people.status, people.out]).toEqual([1, '']);
    expect(people.err).toContain(file);
  });

  it('measures what is no number as silence, with a warning', async () => {
    const { status, json, err } = await analyzed('broken.wav');
    expect(status).toBe(0);
    expect(json.channels).toBe(1);
    expect(err).toContain('1 sample is not a number');
  });
});

describe('readAudio', () => {
  const withInput = (input: AsyncIterable<Uint8Array>): Context => ({
    cwd,
    env: {},
    input,
    out: { write: async () => {} },
    err: { write: async () => {} },
    color: false,
    terminal: false,
    columns: 80,
    sources: new Map(),
    interruption: () => new AbortController().signal,
  });

  async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  it('reads standard input in pieces', async () => {
    const wav = encodeWav(loop, { bits: '32f' });
    const read = await readAudio('-', withInput(pieces(wav, 999)));
    expect(read.ok && isSame(read.value, loop)).toBe(true);
    const none = await readAudio('-', withInput(pieces(new Uint8Array(0), 1)));
    expect(none.problems[0]).toMatchObject({ code: 'audio.empty', file: 'standard input' });
  });

  it('reads a long file piece by piece, as if it were one', async () => {
    // More than two of the pieces that are read at once.
    const sound: Pcm = {
      sampleRate: 48000,
      channels: [1, 2, 3].map((seed) => noise(15, 0.5, seed)),
    };
    const wav = encodeWav(sound, { bits: '32f' });
    writeFileSync(join(cwd, 'long.wav'), wav);
    const read = await readAudio('long.wav', withInput(pieces(wav, 1)));
    expect(read.ok && isSame(read.value, sound)).toBe(true);
  });
});

describe.skipIf(!hasPeer('sox'))('what sox writes', () => {
  it.each([
    ['8 bits', ['-b', '8'], 0.5],
    ['16 bits', ['-b', '16'], 0.05],
    ['24 bits', ['-b', '24'], 0.001],
    ['32 bits', ['-b', '32'], 0.001],
    ['float', ['-b', '32', '-e', 'floating-point'], 0.001],
    ['double', ['-b', '64', '-e', 'floating-point'], 0.001],
    ['six channels', ['-b', '24', '-c', '6'], 0.001],
    ['one channel', ['-b', '24', '-c', '1'], 0.001],
  ] as const)('is read: %s', async (_, format, tolerance) => {
    writeFileSync(join(cwd, 'source.wav'), encodeWav(loop, { bits: '32f' }));
    const args = [join(cwd, 'source.wav'), ...format, join(cwd, 'sox.wav')];
    expect(spawnSync('sox', args).status).toBe(0);
    const { status, json } = await analyzed('sox.wav');
    expect(status).toBe(0);
    const expected = analyze(loop);
    expect(Math.abs(json.rmsDb - expected.rmsDb!)).toBeLessThan(tolerance);
    expect(Math.abs(json.peakDb - expected.peakDb!)).toBeLessThan(tolerance);
    expect(json.seconds).toBe(3);
    // The dither of 8 bits is heard to begin.
    if (format[1] !== '8') expect(json.onsets.length).toBe(8);
  });

  it.each([8000, 22050, 96000, 192000])('is measured alike at %d Hz', async (rate) => {
    writeFileSync(join(cwd, 'source.wav'), encodeWav(loop, { bits: '32f' }));
    const file = join(cwd, 'rate.wav');
    spawnSync('sox', [join(cwd, 'source.wav'), '-b', '24', '-r', String(rate), file]);
    const { json } = await analyzed('rate.wav');
    expect(json.sampleRate).toBe(rate);
    expect(json.kick.f0Hz).toBeCloseTo(50, 0);
    expect(json.tempoBpm).toBeCloseTo(175, 0);
  });
});
