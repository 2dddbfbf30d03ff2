import { closeSync, openSync, readSync } from 'node:fs';

/** Frames that are handed on or read at once. */
export const chunkFrames = 32_768;
/** Bytes of a sample: 32-bit floats in the machine's order, little-endian wherever Node runs. */
const sampleBytes = 4;
/** Left and right. */
const portChannels = 2;

/**
 * Gathers blocks of channels into chunks of interleaved samples, the form in which a stage is
 * kept: all ports side by side, left and right of port 0 first.
 */
export class StageChunk {
  readonly #samples: Float32Array;
  readonly #channelCount: number;
  #frames = 0;

  constructor(channelCount: number) {
    this.#channelCount = channelCount;
    this.#samples = new Float32Array(chunkFrames * channelCount);
  }

  /** Frames that still fit. */
  get room(): number {
    return chunkFrames - this.#frames;
  }

  /** Takes frames `from` to `to` of a block; no more than there is room for. */
  add(channels: readonly Float32Array[], from: number, to: number): void {
    const count = this.#channelCount;
    for (let channel = 0; channel < count; channel++) {
      const samples = channels[channel];
      let at = this.#frames * count + channel;
      for (let frame = from; frame < to; frame++) {
        this.#samples[at] = samples?.[frame] ?? 0;
        at += count;
      }
    }
    this.#frames += to - from;
  }

  /** The bytes gathered since the last call: a copy, so that it may be written while more comes. */
  take(): Uint8Array {
    const samples = this.#samples.slice(0, this.#frames * this.#channelCount);
    this.#frames = 0;
    return new Uint8Array(samples.buffer);
  }
}

/** One port of a stage that was rendered. */
export interface StagePort {
  readonly path: string;
  /** Channels of the file: two for each port. */
  readonly channelCount: number;
  readonly port: number;
}

/** Reads one port's frames; past the end of the file there is silence. */
class PortReader {
  readonly #file: number;
  readonly #channelCount: number;
  readonly #offset: number;
  readonly #chunk: Float32Array;
  readonly #bytes: Uint8Array;
  /** The first frame that the chunk holds, and how many it holds. */
  #first = 0;
  #count = 0;

  constructor({ path, channelCount, port }: StagePort) {
    this.#file = openSync(path, 'r');
    this.#channelCount = channelCount;
    this.#offset = port * portChannels;
    this.#chunk = new Float32Array(chunkFrames * channelCount);
    this.#bytes = new Uint8Array(this.#chunk.buffer);
  }

  /** Adds `count` frames from frame `first` of the file to two blocks, from their start. */
  addTo(left: Float32Array, right: Float32Array, first: number, count: number): void {
    for (let done = 0; done < count; ) {
      const frame = first + done;
      if (frame < this.#first || frame >= this.#first + this.#count) this.#fill(frame);
      const here = Math.min(count - done, this.#first + this.#count - frame);
      if (here <= 0) return;
      this.#add(left, right, frame - this.#first, done, here);
      done += here;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #fill(frame: number): void {
    const frameBytes = this.#channelCount * sampleBytes;
    let bytes = 0;
    while (bytes < this.#bytes.length) {
      const at = frame * frameBytes + bytes;
      const got = readSync(this.#file, this.#bytes, bytes, this.#bytes.length - bytes, at);
      if (got === 0) break;
      bytes += got;
    }
    this.#first = frame;
    this.#count = Math.floor(bytes / frameBytes);
  }

  #add(left: Float32Array, right: Float32Array, from: number, at: number, count: number): void {
    let sample = from * this.#channelCount + this.#offset;
    for (let i = at; i < at + count; i++) {
      left[i] = (left[i] ?? 0) + (this.#chunk[sample] ?? 0);
      right[i] = (right[i] ?? 0) + (this.#chunk[sample + 1] ?? 0);
      sample += this.#channelCount;
    }
  }
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
    for (const reader of this.#readers) reader.addTo(left, right, first, count);
  }

  close(): void {
    for (const reader of this.#readers) reader.close();
  }
}
