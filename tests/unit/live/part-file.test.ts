import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeWav } from '../../../src/audio/index.ts';
import { PartFile } from '../../../src/live/recording/part-file.ts';
import { AHEAD } from '../../../src/live/recording/record-defs.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-part-'));
  file = join(folder, 'out.part.wav');
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** A file as libsndfile leaves it while it is open: chunks of facts and peaks, and no sizes. */
function openFile(samples: readonly number[]): Uint8Array {
  const chunk = (name: string, bytes: Uint8Array, size = bytes.length): Uint8Array => {
    const head = new DataView(new ArrayBuffer(8));
    for (const [at, letter] of [...name].entries()) head.setUint8(at, letter.charCodeAt(0));
    head.setUint32(4, size, true);
    return Buffer.concat([new Uint8Array(head.buffer), bytes]);
  };
  const format = new DataView(new ArrayBuffer(16));
  format.setUint16(0, 3, true);
  format.setUint16(2, 2, true);
  format.setUint32(4, 48_000, true);
  format.setUint32(8, 48_000 * 8, true);
  format.setUint16(12, 8, true);
  format.setUint16(14, 32, true);
  const frames = samples.flatMap((sample) => [sample, -sample]);
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', new Uint8Array(format.buffer)),
    chunk('fact', new Uint8Array(4)),
    chunk('PEAK', new Uint8Array(24).fill(0x7f)),
    chunk('data', new Uint8Array(Float32Array.from(frames).buffer), 0),
  ]);
  return chunk('RIFF', body, 0);
}

/** A frame ahead of the first one has the mark on both sides. */
function withAhead(ahead: number, samples: readonly number[]): Uint8Array {
  const bytes = openFile([...Array.from({ length: ahead }, () => 0), ...samples]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const begin = bytes.length - 8 * (ahead + samples.length);
  for (let at = 0; at < 2 * ahead; at += 1) view.setFloat32(begin + 4 * at, AHEAD, true);
  return bytes;
}

function read(): readonly number[] {
  const decoded = decodeWav(readFileSync(file));
  if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
  return [...(decoded.value.channels[0] ?? [])];
}

test.each([0, 1, 2, 63, 20_000])(
  'what comes ahead of the first frame is cut off: %i',
  async (ahead) => {
    const samples = [0.5, 0.25, -0.125, 0];
    writeFileSync(file, withAhead(ahead, samples));
    const part = new PartFile(file);
    expect(await part.frames()).toBe(4);
    expect(await part.mend()).toBe(4);
    expect(read()).toEqual(samples);
    expect(await part.mend(2)).toBe(2);
    expect(read()).toEqual(samples.slice(0, 2));
  },
);

test('a file that grows is put right again and again', async () => {
  const samples = [0.5, 0.25, -0.125, 0.75];
  const whole = withAhead(3, samples);
  const part = new PartFile(file);
  writeFileSync(file, whole.subarray(0, whole.length - 4 * 8 - 8));
  expect(await part.mend()).toBe(0);
  for (let count = 1; count <= 4; count += 1) {
    const all = Buffer.from(whole.subarray(0, whole.length - (4 - count) * 8));
    // what was put right stays, as scsynth writes behind it
    if (count > 1) readFileSync(file).copy(all);
    writeFileSync(file, all);
    expect(await part.mend()).toBe(count);
    expect(read()).toEqual(samples.slice(0, count));
  }
});

test('a file in which nothing was to be heard has no frames', async () => {
  writeFileSync(file, withAhead(100, []));
  expect(await new PartFile(file).mend()).toBe(0);
  writeFileSync(file, '');
  expect(await new PartFile(file).frames()).toBe(0);
});
