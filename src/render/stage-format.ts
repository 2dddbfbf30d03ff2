/**
 * A stage is kept as chunks, one after the other. Each has a header of three 32-bit numbers, little-endian:
 * its frames, a bit for each channel that sounds, and a bit for each that sounds and is the same as the
 * channel before it. Then come the samples (32-bit floats, little-endian wherever Node runs) of every
 * channel that sounds and is no copy, one channel after the other.
 */

/** Frames of a chunk; the last one has fewer. */
export const chunkFrames = 32_768;
/** Bytes of a chunk's header. */
export const HEADER_BYTES = 12;
/** Bytes of a sample. */
export const SAMPLE_BYTES = 4;
/** Left and right. */
export const PORT_CHANNELS = 2;

/** One port of a stage that was rendered. */
export interface StagePort {
  readonly path: string;
  readonly port: number;
}
