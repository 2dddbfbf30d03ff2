import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { success } from '../../../src/base/index.ts';
import { Growth, StageGivenUp } from '../../../src/render/growth.ts';
import { StageChunk } from '../../../src/render/stage-chunk.ts';
import { StageMix } from '../../../src/render/stage-mix.ts';
import { StageDamaged } from '../../../src/render/stage-port-reader.ts';
import { temporaryFolder } from '../../integration/render-fixtures.ts';

const never = () => false;

/** Adds a chunk, and ends it, from another thread after a while: this one waits meanwhile. */
function grownBy(memory: SharedArrayBuffer, state: number): Worker {
  const code = `
    const { workerData: { memory, state } } = require('node:worker_threads');
    const words = new Int32Array(memory);
    setTimeout(() => { Atomics.add(words, 0, 1); Atomics.notify(words, 0); }, 20);
    setTimeout(() => { Atomics.store(words, 1, state); Atomics.notify(words, 0); }, 40);
  `;
  return new Worker(code, { eval: true, workerData: { memory, state } });
}

describe('a stage that grows', () => {
  it('is waited for, chunk by chunk, until it is whole', async () => {
    const memory = Growth.makeMemory();
    const growth = new Growth(memory);
    const worker = grownBy(memory, 1);
    expect(growth.waitFor(0, never)).toBe(true);
    expect(growth.waitFor(1, never)).toBe(false);
    expect(growth.waitFor(0, never)).toBe(true);
    growth.waitForAll(never);
    await worker.terminate();
  });

  it('is not waited for once it is given up', async () => {
    const memory = Growth.makeMemory();
    const growth = new Growth(memory);
    const worker = grownBy(memory, 2);
    expect(growth.waitFor(0, never)).toBe(true);
    expect(() => growth.waitFor(1, never)).toThrow(StageGivenUp);
    expect(() => growth.waitForAll(never)).toThrow(StageGivenUp);
    await worker.terminate();
  });

  it('is not waited for by what is given up itself', () => {
    const growth = new Growth(Growth.makeMemory());
    expect(() => growth.waitFor(0, () => true)).toThrow(StageGivenUp);
  });

  it('stays as it ended first', () => {
    const growth = new Growth(Growth.makeMemory());
    growth.end(true);
    growth.end(false);
    expect(growth.waitFor(0, never)).toBe(false);
  });
});

describe('a stage on a disk that fails', () => {
  it('is noticed, whichever byte of it another one is', async () => {
    const path = join(await temporaryFolder(), 'stage');
    const chunk = new StageChunk(2);
    chunk.add([Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8)], 0, 4);
    const pieces: Uint8Array[] = [];
    await chunk.writeTo(async (bytes) => {
      pieces.push(bytes.slice());
      return success(undefined);
    });
    const bytes = Buffer.concat(pieces);
    const read = (changed: Uint8Array): Float32Array => {
      writeFileSync(path, changed);
      const mix = new StageMix([{ path, port: 0, isFresh: false }], never);
      const right = new Float32Array(4);
      try {
        mix.read(new Float32Array(4), right, 0, 4);
      } finally {
        mix.close();
      }
      return right;
    };
    expect(read(bytes)).toEqual(Float32Array.of(5, 6, 7, 8));
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(() => read(changed), `byte ${at}`).toThrow(StageDamaged);
    }
    for (let length = 1; length < bytes.length; length++) {
      expect(() => read(bytes.subarray(0, length)), `${length} bytes`).toThrow(StageDamaged);
    }
  });
});
