import { closeSync, openSync, readSync } from 'node:fs';
import {
  chunkFrames,
  HEADER_BYTES,
  PORT_CHANNELS,
  SAMPLE_BYTES,
  type StagePort,
} from './stage-format.ts';

/** A chunk of a stage, as its header describes it. */
interface Chunk {
  /** The stage's frame that it begins with, and how many it has. */
  readonly first: number;
  readonly frames: number;
  /** Where its samples begin in the file, and where the next chunk does. */
  readonly samples: number;
  readonly end: number;
  readonly sounding: number;
  readonly copied: number;
}

const nothing: Chunk = { first: 0, frames: 0, samples: 0, end: 0, sounding: 0, copied: 0 };

/** Reads one port's frames, in order; past the end of the file there is silence. */
class PortReader {
  readonly #file: number;
  readonly #firstChannel: number;
  readonly #buffers: readonly Float32Array[];
  /** Which of the buffers hold sound. */
  #sounds: readonly boolean[] = [];
  #chunk = nothing;

  constructor({ path, port }: StagePort) {
    this.#file = openSync(path, 'r');
    this.#firstChannel = port * PORT_CHANNELS;
    this.#buffers = Array.from({ length: PORT_CHANNELS }, () => new Float32Array(chunkFrames));
  }

  /** Adds `count` frames from frame `first` of the stage to blocks, from their start. */
  addTo(blocks: readonly Float32Array[], first: number, count: number): void {
    for (let done = 0; done < count; ) {
      if (!this.#seek(first + done)) return;
      const from = first + done - this.#chunk.first;
      const frames = Math.min(count - done, this.#chunk.frames - from);
      for (const [channel, block] of blocks.entries()) {
        const samples = this.#buffers[channel];
        if (samples === undefined || !this.#sounds[channel]) continue;
        for (let i = 0; i < frames; i++) {
          block[done + i] = (block[done + i] as number) + (samples[from + i] as number);
        }
      }
      done += frames;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Makes the chunk with a frame the current one; false past the last. */
  #seek(frame: number): boolean {
    if (frame < this.#chunk.first) this.#chunk = nothing;
    const before = this.#chunk;
    while (frame >= this.#chunk.first + this.#chunk.frames) {
      const next = this.#readHeader(this.#chunk);
      if (next === undefined) return false;
      this.#chunk = next;
    }
    if (this.#chunk !== before) {
      this.#sounds = this.#buffers.map((into, index) =>
        this.#readChannel(this.#firstChannel + index, into),
      );
    }
    return true;
  }

  #readHeader({ first, frames, end }: Chunk): Chunk | undefined {
    const header = Buffer.alloc(HEADER_BYTES);
    if (readSync(this.#file, header, 0, HEADER_BYTES, end) < HEADER_BYTES) return undefined;
    const own = header.readUInt32LE(0);
    const sounding = header.readUInt32LE(4);
    const copied = header.readUInt32LE(8);
    const samples = end + HEADER_BYTES;
    const kept = bitsIn(sounding & ~copied);
    return {
      first: first + frames,
      frames: own,
      samples,
      end: samples + kept * own * SAMPLE_BYTES,
      sounding,
      copied,
    };
  }

  /** Reads a channel of the current chunk; false when it is silent. */
  #readChannel(channel: number, into: Float32Array): boolean {
    const { sounding, copied, samples, frames } = this.#chunk;
    if (((sounding >>> channel) & 1) === 0) return false;
    let source = channel;
    while ((copied >>> source) & 1) source -= 1;
    const before = bitsIn(sounding & ~copied & ((1 << source) - 1));
    const length = frames * SAMPLE_BYTES;
    const bytes = new Uint8Array(into.buffer, 0, length);
    const got = readSync(this.#file, bytes, 0, length, samples + before * length);
    bytes.fill(0, got);
    return true;
  }
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count += 1;
  return count;
}

/** The sum of ports of several stages, always added in the order in which they are given. */
export class StageMix {
  readonly #readers: readonly PortReader[];

  /** @throws what the file system says when a file cannot be opened. */
  constructor(ports: readonly StagePort[]) {
    this.#readers = ports.map((port) => new PortReader(port));
  }

  /** Fills the first `count` samples of two blocks with the sum from frame `first` on. */
  read(left: Float32Array, right: Float32Array, first: number, count: number): void {
    left.fill(0, 0, count);
    right.fill(0, 0, count);
    for (const reader of this.#readers) reader.addTo([left, right], first, count);
  }

  close(): void {
    for (const reader of this.#readers) reader.close();
  }
}
