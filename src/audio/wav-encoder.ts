import type { AudioEncoder, AudioOptions } from './audio-encoder.ts';
import { frameCount, type Pcm } from './pcm.ts';
import { makeQuantiser, type Tally } from './quantise.ts';
import { sampleBytes } from './wav-format.ts';
import { wavHeader } from './wav-header.ts';
import { wavTagChunks } from './wav-tags.ts';

/** What decides the bytes of a WAV file. */
export type WavOptions = Omit<AudioOptions, 'format'>;

/**
 * Makes a streaming encoder. Whole-number formats get triangular dither of one step either way,
 * except in samples that need none because they lie on a step: so silence stays digital silence,
 * and 16-bit material passes 16 and 24 bits unchanged.
 *
 * @throws RangeError when the rate or number of channels cannot stand in a WAV file.
 * @example createWavEncoder({ sampleRate: 48000, channelCount: 2, bits: '24', frames: 480 })
 */
export function createWavEncoder(options: WavOptions): AudioEncoder {
  const { sampleRate, channelCount, bits } = options;
  assertWithin('sampleRate', sampleRate, 0xffffffff / (channelCount * sampleBytes[bits]));
  assertWithin('channelCount', channelCount, 0xffff / sampleBytes[bits]);
  const reserve = options.frames === undefined;
  const tagChunks = wavTagChunks(options.tags ?? {});
  const shape = { sampleRate, channelCount, bits, reserve, extraBytes: tagChunks.length };
  const tally: Tally = { clipped: 0, notFinite: 0 };
  const quantise =
    bits === '32f' ? undefined : makeQuantiser(bits === '16' ? 16 : 24, options.seed ?? 0, tally);
  const header = wavHeader({ ...shape, frames: options.frames ?? 0 });
  // So a header of fewer frames than were promised is as long as the one that stands there.
  const isRoomy = header.length > wavHeader({ ...shape, frames: 0, reserve: false }).length;
  let frames = 0;

  return {
    header,
    encode(channels, from = 0, to = channels[0]?.length ?? 0) {
      if (channels.length !== channelCount) {
        throw new Error(`expected ${channelCount} channels, got ${channels.length}`);
      }
      frames += to - from;
      return quantise === undefined
        ? encodeFloat(channels, from, to, tally)
        : wholeBytes(quantise(channels, from, to), sampleBytes[bits]);
    },
    finish() {
      const dataBytes = frames * channelCount * sampleBytes[bits];
      const trailer = new Uint8Array((dataBytes % 2) + tagChunks.length);
      trailer.set(tagChunks, dataBytes % 2);
      return {
        trailer,
        header: wavHeader({ ...shape, frames, reserve: isRoomy }),
        frames,
        ...tally,
      };
    },
  };
}

/**
 * A whole WAV file in memory.
 *
 * @example encodeWav(pcm, { bits: '16' })
 */
export function encodeWav(
  pcm: Pcm,
  options: Pick<WavOptions, 'bits' | 'seed' | 'tags'>,
): Uint8Array<ArrayBuffer> {
  const encoder = createWavEncoder({
    ...options,
    sampleRate: pcm.sampleRate,
    channelCount: pcm.channels.length,
    frames: frameCount(pcm),
  });
  const body = encoder.encode(pcm.channels);
  const { trailer } = encoder.finish();
  const file = new Uint8Array(encoder.header.length + body.length + trailer.length);
  file.set(encoder.header);
  file.set(body, encoder.header.length);
  return file;
}

function wholeBytes(values: Int32Array, width: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(values.length * width);
  const isWide = width === 3;
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    out[at++] = value;
    out[at++] = value >> 8;
    if (isWide) out[at++] = value >> 16;
  }
  return out;
}

function encodeFloat(
  channels: readonly Float32Array[],
  from: number,
  to: number,
  tally: Tally,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((to - from) * channels.length * 4);
  const view = new DataView(out.buffer);
  let at = 0;
  for (let i = from; i < to; i++) {
    for (const samples of channels) {
      const sample = samples[i] ?? 0;
      if (Number.isFinite(sample)) view.setFloat32(at, sample, true);
      else tally.notFinite++;
      at += 4;
    }
  }
  return out;
}

function assertWithin(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(
    `${name} must be a whole number from 1 to ${Math.floor(most)}, got ${value}`,
  );
}
