import { crc32 } from 'node:zlib';

/**
 * A stage is kept as chunks, one after the other. Each has a header of four 32-bit numbers, little-endian:
 * its frames, a bit for each channel that sounds, a bit for each that sounds and is the same as the
 * channel before it, and the CRC-32 of these three. Then come the channels that sound and are no copy:
 * the CRC-32 of the channel's samples, and the samples (32-bit floats, little-endian wherever Node runs).
 * So whoever reads a stage notices what was damaged on the disk.
 */

/** Frames of a chunk; the last one has fewer. */
export const chunkFrames = 32_768;
/** Bytes of a chunk's header. */
export const HEADER_BYTES = 16;
/** Bytes of a sample, and of a CRC. */
export const SAMPLE_BYTES = 4;
export const CRC_BYTES = 4;
/** Left and right. */
export const PORT_CHANNELS = 2;

/** One port of a stage that was rendered, or is being rendered. */
export interface StagePort {
  readonly path: string;
  readonly port: number;
  /** Whether this render wrote it itself: then no disk had the time to damage it. */
  readonly isFresh: boolean;
  /** How far a stage has come that is still being rendered (`Growth`); absent where it is whole. */
  readonly growth?: SharedArrayBuffer;
}

/** What a chunk's header tells. */
export interface ChunkHeader {
  readonly frames: number;
  /** A bit for each channel that sounds. */
  readonly sounding: number;
  /** A bit for each of those that is the same as the channel before it. */
  readonly copied: number;
}

/** @example encodeHeader({ frames: 4, sounding: 1, copied: 0 }).length // => 16 */
export function encodeHeader({ frames, sounding, copied }: ChunkHeader): Uint8Array {
  const words = new Uint32Array([frames, sounding, copied, 0]);
  const bytes = new Uint8Array(words.buffer);
  words[3] = crc32(bytes.subarray(0, HEADER_BYTES - CRC_BYTES));
  return bytes;
}

/**
 * What `encodeHeader` wrote; undefined when these are other bytes.
 *
 * @example decodeHeader(encodeHeader({ frames: 4, sounding: 1, copied: 0 }))?.frames // => 4
 */
export function decodeHeader(bytes: Uint8Array): ChunkHeader | undefined {
  const [frames = 0, sounding = 0, copied = 0, crc] = new Uint32Array(bytes.slice().buffer);
  const isOurs = crc === crc32(bytes.subarray(0, HEADER_BYTES - CRC_BYTES));
  return isOurs ? { frames, sounding, copied } : undefined;
}

/**
 * Channels that a chunk keeps samples of, of those before channel `end`.
 *
 * @example keptChannels({ frames: 4, sounding: 0b111, copied: 0b010 }, 32) // => 2
 */
export function keptChannels({ sounding, copied }: ChunkHeader, end: number): number {
  let count = 0;
  for (let channel = 0; channel < end; channel++) {
    count += ((sounding & ~copied) >>> channel) & 1;
  }
  return count;
}
