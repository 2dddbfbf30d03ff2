import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeWav } from '../../../src/audio/index.ts';
import type { Problem } from '../../../src/base/index.ts';
import { ServerLink } from '../../../src/live/server-link.ts';
import { openSampleReader } from '../../../src/samples/index.ts';
import type { BufferUse } from '../../../src/stage/index.ts';
import { silentServer, type TimedSend } from './fixtures.ts';

const sampleRate = 48_000;
const frames = 500;
const values = [0.125, 0.25, 0.5];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-link-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** A link whose reader keeps one of three sounds, and what asks it for all of them. */
async function start() {
  const files = values.map((value, at) => {
    const file = join(folder, `${at}.wav`);
    const channels = [new Float32Array(frames).fill(value)];
    writeFileSync(file, encodeWav({ sampleRate, channels }, { bits: '32f' }));
    return file;
  });
  const samples = openSampleReader({ sampleRate, mostBytes: 4 * frames });
  const { known } = await samples.read(files);
  const uses = files.flatMap((file, id): BufferUse[] => {
    const sample = known.get(file);
    return sample ? [{ node: 'a', id, file, sample }] : [];
  });
  const told: Problem[] = [];
  const server = silentServer(() => 0);
  const link = new ServerLink(server, 0, samples, (found) => told.push(...found));
  return { link, server, uses, files, samples, told };
}

/** The first sample of each buffer that was filled, by its number. */
function filled(sent: readonly TimedSend[]): Record<number, number | undefined> {
  const sets = sent.flatMap(({ commands }) =>
    commands.flatMap((each) => (each.op === 'buffer.set' ? [[each.id, each.samples[0]]] : [])),
  );
  return Object.fromEntries(sets);
}

test('buffers are filled at once with what is in memory, and soon with what is not', async () => {
  const { link, server, uses, samples, told } = await start();
  const done = link.fill(uses);
  expect(filled(server.sent)).toEqual({ 2: 0.5 });
  await done;
  expect(filled(server.sent)).toEqual({ 0: 0.125, 1: 0.25, 2: 0.5 });
  expect(samples.bytes()).toBe(4 * frames);
  expect(told).toEqual([]);
});

test('a server that was started again gets all of them, although few are in memory', async () => {
  const { link, uses, samples } = await start();
  await link.fill(uses);
  const server = silentServer(() => 0);
  const other = new ServerLink(server, 0, samples, () => {});
  await other.holdAgain(link.held, false);
  expect(filled(server.sent)).toEqual({ 0: 0.125, 1: 0.25, 2: 0.5 });
  expect(other.held.buffers).toEqual(uses);
});

test('a file that went meanwhile is told of, and the others are there', async () => {
  const { link, server, uses, files, told } = await start();
  rmSync(files[0] ?? '');
  await link.fill(uses);
  expect(filled(server.sent)).toEqual({ 1: 0.25, 2: 0.5 });
  expect(told).toMatchObject([{ code: 'samples.gone', file: files[0] }]);
});
