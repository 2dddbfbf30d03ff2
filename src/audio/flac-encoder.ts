import type { AudioEncoder, AudioOptions, AudioTags } from './audio-encoder.ts';
import { BitWriter } from './bit-writer.ts';
import { blockFrames, flacFrame } from './flac-frame.ts';
import { joinBytes } from './join-bytes.ts';
import { Md5 } from './md5.ts';
import { makeQuantiser, type Tally } from './quantise.ts';
import { vorbisComment } from './vorbis-comment.ts';

/**
 * Makes a streaming FLAC encoder (RFC 9639) of 16 or 24 bits, with the dither of WAV files. Only
 * sums and products of 64-bit floats decide, so that the bytes are the same everywhere. The header
 * is to be written again in the end: it tells the checksum of all samples.
 *
 * @example createFlacEncoder({ sampleRate: 48000, channelCount: 2, bits: '24' })
 */
export function createFlacEncoder(options: Omit<AudioOptions, 'format'>): AudioEncoder {
  const { sampleRate, channelCount } = options;
  const bits = options.bits === '16' ? 16 : 24;
  const tally: Tally = { clipped: 0, notFinite: 0 };
  const quantise = makeQuantiser(bits, options.seed ?? 0, tally);
  const about: StreamInfo = { sampleRate, channelCount, bits, frames: 0, least: 0, most: 0 };
  const sum = new Md5();
  let block = Array.from({ length: channelCount }, () => new Int32Array(blockFrames));
  let filled = 0;
  let number = 0;

  const flush = (): Uint8Array<ArrayBuffer> => {
    const channels = block.map((samples) => samples.subarray(0, filled));
    const bytes = flacFrame(number++, channels, bits);
    about.least = number === 1 ? bytes.length : Math.min(about.least, bytes.length);
    about.most = Math.max(about.most, bytes.length);
    filled = 0;
    return bytes;
  };

  return {
    header: flacHeader(about, new Uint8Array(16), options.tags),
    encode(channels, from = 0, to = channels[0]?.length ?? 0) {
      if (channels.length !== channelCount) {
        throw new Error(`expected ${channelCount} channels, got ${channels.length}`);
      }
      const values = quantise(channels, from, to);
      sum.update(littleEndian(values, bits / 8));
      about.frames += to - from;
      const parts: Uint8Array[] = [];
      for (let at = 0; at < values.length; ) {
        for (const samples of block) samples[filled] = values[at++] ?? 0;
        filled++;
        if (filled === blockFrames) parts.push(flush());
      }
      return joinBytes(parts);
    },
    finish() {
      const trailer = filled > 0 ? flush() : new Uint8Array(0);
      block = [];
      const header = flacHeader(about, sum.digest(), options.tags);
      return { trailer, header, frames: about.frames, ...tally };
    },
  };
}

interface StreamInfo {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly bits: number;
  frames: number;
  /** Bytes of the smallest and the largest frame; 0 while unknown. */
  least: number;
  most: number;
}

function flacHeader(info: StreamInfo, md5: Uint8Array, tags?: AudioTags): Uint8Array<ArrayBuffer> {
  const comment = vorbisComment('gabber', tags ?? {});
  const writer = new BitWriter();
  writer.writeBytes(new TextEncoder().encode('fLaC'));
  writer.write(0, 8);
  writer.write(34, 24);
  writer.write(blockFrames, 16);
  writer.write(blockFrames, 16);
  writer.write(info.least, 24);
  writer.write(info.most, 24);
  writer.write(info.sampleRate, 20);
  writer.write(info.channelCount - 1, 3);
  writer.write(info.bits - 1, 5);
  writer.write(Math.floor(info.frames / 2 ** 32), 4);
  writer.write(info.frames % 2 ** 32, 32);
  writer.writeBytes(md5);
  writer.write(0x84, 8);
  writer.write(comment.length, 24);
  return joinBytes([writer.bytes, comment]);
}

/** The samples as the checksum wants them. */
function littleEndian(values: Int32Array, width: number): Uint8Array {
  const out = new Uint8Array(values.length * width);
  let at = 0;
  for (const value of values) {
    for (let byte = 0; byte < width; byte++) out[at++] = value >> (8 * byte);
  }
  return out;
}
