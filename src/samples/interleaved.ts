import { frameCount, type Pcm } from '../audio/index.ts';
import type { Sample } from '../sound/index.ts';

/** A sample as a server's buffer holds it: the channels of one frame side by side. */
export interface InterleavedSample {
  readonly sample: Sample;
  /** Not in shared memory, which nobody counts: what is not needed would stay long. */
  readonly samples: Float32Array<ArrayBuffer>;
}

/** A sound of one channel or two, interleaved; what is no finite number becomes silence. */
export function interleave(pcm: Pcm, id: string): InterleavedSample {
  const frames = frameCount(pcm);
  const channels = pcm.channels.length === 1 ? 1 : 2;
  const samples = new Float32Array(frames * channels);
  for (const [channel, from] of pcm.channels.entries()) {
    for (let frame = 0; frame < frames; frame++) {
      const value = from[frame] ?? 0;
      samples[frame * channels + channel] = Number.isFinite(value) ? value : 0;
    }
  }
  return { sample: { id, channels, frames, sampleRate: pcm.sampleRate }, samples };
}

/** The channels of an interleaved sample, each by itself. */
export function separate({ sample, samples }: InterleavedSample): Pcm {
  const { channels: count, frames, sampleRate } = sample;
  const channels = Array.from({ length: count }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => samples[frame * count + channel] ?? 0),
  );
  return { sampleRate, channels };
}

/** Bytes before the samples in the cache: the number of channels. */
const headerBytes = 4;

/** An entry of the cache: the number of channels, then 32-bit floats, little-endian. */
export function toCached({ sample, samples }: InterleavedSample): Uint8Array {
  const bytes = new Uint8Array(headerBytes + samples.byteLength);
  new DataView(bytes.buffer).setUint32(0, sample.channels, true);
  bytes.set(new Uint8Array(samples.buffer), headerBytes);
  return bytes;
}

/** The sample that `toCached` wrote. */
export function fromCached(bytes: Uint8Array, id: string, sampleRate: number): InterleavedSample {
  const samples = new Float32Array((bytes.length - headerBytes) / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(samples.buffer).set(bytes.subarray(headerBytes));
  const channels = bytes[0] === 1 ? 1 : 2;
  return { sample: { id, channels, frames: samples.length / channels, sampleRate }, samples };
}
