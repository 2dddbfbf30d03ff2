import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Growth } from './growth.ts';
import {
  type ChunkHeader,
  CRC_BYTES,
  chunkFrames,
  decodeHeader,
  HEADER_BYTES,
  keptChannels,
  PORT_CHANNELS,
  SAMPLE_BYTES,
  type StagePort,
} from './stage-format.ts';

/** What a reader meets whose file is not what was written. */
export class StageDamaged extends Error {
  override readonly name = 'StageDamaged';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is damaged`);
    this.path = path;
  }
}

/** A chunk of a stage, as its header describes it. */
interface Chunk extends ChunkHeader {
  /** Its number in the file, and the stage's frame that it begins with. */
  readonly index: number;
  readonly first: number;
  /** Where its samples begin in the file, and where the next chunk does. */
  readonly samples: number;
  readonly end: number;
}

const beforeAll: Chunk = {
  index: -1,
  first: 0,
  frames: 0,
  sounding: 0,
  copied: 0,
  samples: 0,
  end: 0,
};

/** More than any stage has. */
const mostChannels = 32;

/** Reads one port's frames, in order; past the end of the stage there is silence. */
export class StagePortReader {
  readonly #path: string;
  readonly #file: number;
  readonly #isFresh: boolean;
  readonly #growth: Growth | undefined;
  readonly #cancelled: () => boolean;
  readonly #firstChannel: number;
  readonly #left = new Float32Array(chunkFrames);
  readonly #right = new Float32Array(chunkFrames);
  /** What the current chunk sounds like: undefined where it is silent, one and the same where it is mono. */
  #leftSamples: Float32Array | undefined;
  #rightSamples: Float32Array | undefined;
  #chunk = beforeAll;

  /**
   * @param cancelled whether to give up waiting for a stage that is still being rendered
   * @throws what the file system says when the file cannot be opened.
   */
  constructor({ path, port, isFresh, growth }: StagePort, cancelled: () => boolean) {
    this.#path = path;
    this.#file = openSync(path, 'r');
    this.#isFresh = isFresh;
    this.#growth = growth === undefined ? undefined : new Growth(growth);
    this.#cancelled = cancelled;
    this.#firstChannel = port * PORT_CHANNELS;
  }

  /** Adds `count` frames from frame `first` of the stage to two blocks, from their start. */
  addTo(left: Float32Array, right: Float32Array, first: number, count: number): void {
    for (let done = 0; done < count; ) {
      if (!this.#seek(first + done)) return;
      const from = first + done - this.#chunk.first;
      const frames = Math.min(count - done, this.#chunk.frames - from);
      add(left, done, this.#leftSamples?.subarray(from, from + frames));
      add(right, done, this.#rightSamples?.subarray(from, from + frames));
      done += frames;
    }
  }

  /**
   * Waits until the stage is whole, which it may fail to be after its last frame.
   *
   * @throws StageGivenUp when it fails, or the reader's own work is given up.
   */
  waitForAll(): void {
    this.#growth?.waitForAll(this.#cancelled);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Makes the chunk with a frame the current one; false past the last. */
  #seek(frame: number): boolean {
    if (frame < this.#chunk.first) this.#chunk = beforeAll;
    const before = this.#chunk;
    while (frame >= this.#chunk.first + this.#chunk.frames) {
      const next = this.#readHeader(this.#chunk);
      if (next === undefined) return false;
      this.#chunk = next;
    }
    if (this.#chunk !== before) {
      this.#leftSamples = this.#readChannel(this.#firstChannel, this.#left);
      this.#rightSamples = this.#isMono()
        ? this.#leftSamples
        : this.#readChannel(this.#firstChannel + 1, this.#right);
    }
    return true;
  }

  /** Whether the right channel of the current chunk is kept as the left one. */
  #isMono(): boolean {
    return ((this.#chunk.copied >>> (this.#firstChannel + 1)) & 1) === 1;
  }

  #readHeader(before: Chunk): Chunk | undefined {
    const index = before.index + 1;
    if (this.#growth?.waitFor(index, this.#cancelled) === false) return undefined;
    const bytes = new Uint8Array(HEADER_BYTES);
    const got = readSync(this.#file, bytes, 0, HEADER_BYTES, before.end);
    if (got === 0 && this.#growth === undefined) return undefined;
    const header = got === HEADER_BYTES ? decodeHeader(bytes) : undefined;
    if (header === undefined) throw new StageDamaged(this.#path);
    const samples = before.end + HEADER_BYTES;
    const kept = keptChannels(header, mostChannels);
    return {
      ...header,
      index,
      first: before.first + before.frames,
      samples,
      end: samples + kept * (CRC_BYTES + header.frames * SAMPLE_BYTES),
    };
  }

  /** Reads a channel of the current chunk; undefined when it is silent. */
  #readChannel(channel: number, into: Float32Array): Float32Array | undefined {
    const { sounding, copied, samples, frames } = this.#chunk;
    if (((sounding >>> channel) & 1) === 0) return undefined;
    let source = channel;
    while ((copied >>> source) & 1) source -= 1;
    const length = frames * SAMPLE_BYTES;
    const place = samples + keptChannels(this.#chunk, source) * (CRC_BYTES + length);
    const bytes = new Uint8Array(into.buffer, 0, length);
    const got = readSync(this.#file, bytes, 0, length, place + CRC_BYTES);
    if (got !== length || !(this.#isFresh || this.#isIntact(bytes, place))) {
      throw new StageDamaged(this.#path);
    }
    return into;
  }

  /** Whether bytes are what the CRC at a place says. */
  #isIntact(bytes: Uint8Array, place: number): boolean {
    const crc = new Uint32Array(1);
    const got = readSync(this.#file, new Uint8Array(crc.buffer), 0, CRC_BYTES, place);
    return got === CRC_BYTES && crc[0] === crc32(bytes);
  }
}

/** Adds samples to a block from one place on; nothing where it is silent. */
function add(to: Float32Array, first: number, samples: Float32Array | undefined): void {
  if (samples === undefined) return;
  const sums = to.subarray(first, first + samples.length);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (samples[i] as number);
}
