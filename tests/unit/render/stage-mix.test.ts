import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { success } from '../../../src/base/index.ts';
import { StageChunk } from '../../../src/render/stage-chunk.ts';
import { CRC_BYTES, chunkFrames, HEADER_BYTES } from '../../../src/render/stage-format.ts';
import { StageMix } from '../../../src/render/stage-mix.ts';
import { temporaryFolder } from '../../integration/render-fixtures.ts';

/** A channel by its kind: silence, the channel before it, or a ramp of its own. */
type Kind = 'silent' | 'copy' | 'own';

function channelsOf(kinds: readonly Kind[], frames: number, seed: number): Float32Array[] {
  const channels: Float32Array[] = [];
  for (const [channel, kind] of kinds.entries()) {
    const before = channels[channel - 1];
    const own = () => Float32Array.from({ length: frames }, (_, i) => (i + 1) * (channel + seed));
    if (kind === 'silent') channels.push(new Float32Array(frames));
    else channels.push(kind === 'copy' && before !== undefined ? before.slice() : own());
  }
  return channels;
}

/** What a chunk writes, copied at once: the chunk is used again. */
async function bytesOf(chunk: StageChunk): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await chunk.writeTo(async (bytes) => {
    pieces.push(bytes.slice());
    return success(undefined);
  });
  return Buffer.concat(pieces);
}

const kinds = fc.array(fc.constantFrom<Kind>('silent', 'copy', 'own'), {
  minLength: 4,
  maxLength: 4,
});
const pieces = fc.array(fc.record({ kinds, frames: fc.integer({ min: 1, max: 200 }) }), {
  minLength: 1,
  maxLength: 5,
});

describe('a stage on disk', () => {
  it('gives back what was put into it, channel for channel, however it is read', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 97 }), async (parts, step) => {
        const chunk = new StageChunk(4);
        const whole = [0, 1, 2, 3].map(() => [] as number[]);
        const bytes: Uint8Array[] = [];
        for (const [index, part] of parts.entries()) {
          const block = channelsOf(part.kinds, part.frames, index + 1);
          chunk.add(block, 0, part.frames);
          for (const [channel, samples] of block.entries()) whole[channel]!.push(...samples);
          bytes.push(await bytesOf(chunk));
        }
        const path = join(folder, 'stage');
        writeFileSync(path, Buffer.concat(bytes));
        for (const port of [0, 1]) {
          const mix = new StageMix([{ path, port, isFresh: false }], () => false);
          const left = new Float32Array(step);
          const right = new Float32Array(step);
          const read: number[][] = [[], []];
          for (let frame = 0; frame < whole[0]!.length; frame += step) {
            const count = Math.min(step, whole[0]!.length - frame);
            mix.read(left, right, frame, count);
            read[0]!.push(...left.subarray(0, count));
            read[1]!.push(...right.subarray(0, count));
          }
          mix.read(left, right, whole[0]!.length, step);
          expect(left.every((sample) => sample === 0)).toBe(true);
          mix.close();
          expect(read).toEqual([whole[2 * port], whole[2 * port + 1]]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('adds ports in order', async () => {
    const path = join(await temporaryFolder(), 'stage');
    const chunk = new StageChunk(4);
    chunk.add(channelsOf(['own', 'own', 'own', 'copy'], 3, 1), 0, 3);
    writeFileSync(path, await bytesOf(chunk));
    const ports = [
      { path, port: 0, isFresh: false },
      { path, port: 1, isFresh: false },
    ];
    const mix = new StageMix(ports, () => false);
    const [left, right] = [new Float32Array(3), new Float32Array(3)];
    mix.read(left, right, 0, 3);
    expect([...left]).toEqual([1 + 3, 2 + 6, 3 + 9]);
    expect([...right]).toEqual([2 + 3, 4 + 6, 6 + 9]);
    mix.close();
  });

  it('takes no room for silence and for copies', async () => {
    const chunk = new StageChunk(4);
    const frames = chunkFrames;
    chunk.add(channelsOf(['own', 'copy', 'silent', 'silent'], frames, 1), 0, frames);
    expect((await bytesOf(chunk)).length).toBe(HEADER_BYTES + CRC_BYTES + frames * 4);
  });
});
