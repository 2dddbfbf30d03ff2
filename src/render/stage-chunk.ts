import { crc32 } from 'node:zlib';
import { type Result, success } from '../base/index.ts';
import { chunkFrames, encodeHeader, SAMPLE_BYTES } from './stage-format.ts';

/**
 * Gathers blocks of channels into chunks, the form in which a stage is kept. Most channels of a song
 * are silent for long, or the same as the channel before (whatever is in the middle): those are noted in
 * the chunk's header and take no room.
 */
export class StageChunk {
  readonly #channels: readonly Float32Array[];
  #frames = 0;

  /** @param channelCount 1..32 */
  constructor(channelCount: number) {
    this.#channels = Array.from({ length: channelCount }, () => new Float32Array(chunkFrames));
  }

  /** Frames gathered since the last `writeTo`. */
  get frames(): number {
    return this.#frames;
  }

  /** Frames that still fit. */
  get room(): number {
    return chunkFrames - this.#frames;
  }

  /** What was gathered, to be looked at and mended in place. */
  get channels(): readonly Float32Array[] {
    return this.#channels.map((samples) => samples.subarray(0, this.#frames));
  }

  /** Takes frames `from` to `to` of a block; no more than there is room for. */
  add(block: readonly Float32Array[], from: number, to: number): void {
    for (let channel = 0; channel < this.#channels.length; channel++) {
      const given = block[channel];
      if (given === undefined) continue;
      const isWhole = from === 0 && to === given.length;
      this.#channels[channel]?.set(isWhole ? given : given.subarray(from, to), this.#frames);
    }
    this.#frames += to - from;
  }

  /**
   * Hands the bytes of what was gathered to a writer, piece by piece, and begins anew. They are views of
   * the chunk itself: nothing may be added before the promise is settled.
   */
  async writeTo(write: (bytes: Uint8Array) => Promise<Result<void>>): Promise<Result<void>> {
    for (const piece of this.#encode()) {
      const written = await write(piece);
      if (!written.ok) return written;
    }
    this.#frames = 0;
    return success(undefined);
  }

  #encode(): readonly Uint8Array[] {
    const channels = this.channels.map(bytesOf);
    let sounding = 0;
    let copied = 0;
    const kept = channels.filter((bytes, channel) => {
      if (isSilent(this.#channels[channel], this.#frames)) return false;
      sounding |= 1 << channel;
      const before = channels[channel - 1];
      if (before === undefined || Buffer.compare(before, bytes) !== 0) return true;
      copied |= 1 << channel;
      return false;
    });
    const header = { frames: this.#frames, sounding: sounding >>> 0, copied: copied >>> 0 };
    return [encodeHeader(header), ...kept.flatMap((bytes) => [checksumOf(bytes), bytes])];
  }
}

function bytesOf(samples: Float32Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.length * SAMPLE_BYTES);
}

function checksumOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(new Uint32Array([crc32(bytes)]).buffer);
}

function isSilent(samples: Float32Array | undefined, frames: number): boolean {
  for (let i = 0; i < frames; i++) if (samples?.[i] !== 0) return false;
  return true;
}
