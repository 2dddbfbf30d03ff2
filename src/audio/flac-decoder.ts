import { type Problem, problem, type Result, success } from '../base/index.ts';
import { audioRefusal, mostSamples, tooLong, truncated } from './audio-problems.ts';
import { BitReader } from './bit-reader.ts';
import { crc8, crc16 } from './flac-crc.ts';
import { readSubframe } from './flac-subframe.ts';
import type { Pcm } from './pcm.ts';

/**
 * A whole FLAC file (RFC 9639) as samples; every frame's checksums are compared. A file that was
 * cut off gives the frames it has, with a warning `audio.truncated`.
 *
 * Problems: `audio.corrupt`, `audio.too-long`.
 *
 * @example decodeFlac(bytes) // => success({ sampleRate: 48000, channels: [left, right] })
 */
export function decodeFlac(bytes: Uint8Array): Result<Pcm> {
  const info = readStreamInfo(bytes);
  if (info === undefined) return audioRefusal('FLAC', 'its first block does not describe it');
  const blocks: Float32Array[][] = [];
  let frames = 0;
  let at = info.audioOffset;
  while (at < bytes.length && (info.frames === 0 || frames < info.frames)) {
    const frame = readFrame(bytes, at, info);
    if (frame === 'short') break;
    if (frame === 'broken') return audioRefusal('FLAC', `its sound is damaged at byte ${at}`);
    blocks.push(frame.channels);
    frames += frame.channels[0]?.length ?? 0;
    if (frames * info.channelCount > mostSamples) return tooLong('FLAC');
    at = frame.end;
  }
  const channels = Array.from({ length: info.channelCount }, (_, channel) =>
    joinBlocks(blocks, channel, frames),
  );
  const isWhole = info.frames === 0 ? at >= bytes.length : frames >= info.frames;
  return success({ sampleRate: info.sampleRate, channels }, isWhole ? [] : [cut(frames, info)]);
}

function cut(frames: number, info: StreamInfo): Problem {
  return info.frames === 0
    ? truncated('FLAC')
    : problem(
        'audio.truncated',
        `The FLAC file ends early: it has ${frames} of ${info.frames} frames.`,
        { severity: 'warning' },
      );
}

interface StreamInfo {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly bits: number;
  /** 0 where the file does not say. */
  readonly frames: number;
  readonly audioOffset: number;
}

/** What the first block says, and where the blocks end. */
function readStreamInfo(bytes: Uint8Array): StreamInfo | undefined {
  const reader = new BitReader(bytes, 4);
  if ((reader.read(8) & 0x7f) !== 0 || reader.read(24) < 34) return undefined;
  reader.position += 80;
  const sampleRate = reader.read(20);
  const channelCount = reader.read(3) + 1;
  const bits = reader.read(5) + 1;
  const frames = reader.readLong(36);
  if (reader.isPastEnd || sampleRate === 0 || bits < 4) return undefined;
  return { sampleRate, channelCount, bits, frames, audioOffset: afterMetadata(bytes) };
}

function afterMetadata(bytes: Uint8Array): number {
  const reader = new BitReader(bytes, 4);
  let isLast = false;
  while (!isLast && !reader.isPastEnd) {
    isLast = reader.read(1) === 1;
    reader.position += 7;
    const size = reader.read(24);
    reader.position += size * 8;
  }
  return reader.byteOffset;
}

interface FrameHeader {
  readonly frames: number;
  readonly channelCode: number;
  readonly bits: number;
}

/** Whether samples of two channels are their difference to the other, or to their mean. */
const leftSide = 8;
const sideRight = 9;
const midSide = 10;

const bitsOfCode: readonly number[] = [0, 8, 12, 0, 16, 20, 24, 32];

function readFrame(
  bytes: Uint8Array,
  at: number,
  info: StreamInfo,
): { readonly channels: Float32Array[]; readonly end: number } | 'short' | 'broken' {
  const reader = new BitReader(bytes, at);
  const header = readHeader(bytes, reader, at, info);
  if (header === undefined) return reader.isPastEnd ? 'short' : 'broken';
  const { channelCode, bits } = header;
  const channels: Float64Array[] = [];
  for (let channel = 0; channel < info.channelCount; channel++) {
    const isSide = channelCode === sideRight ? channel === 0 : channelCode > 7 && channel === 1;
    const samples = new Float64Array(header.frames);
    if (!readSubframe(reader, isSide ? bits + 1 : bits, samples)) {
      return reader.isPastEnd ? 'short' : 'broken';
    }
    channels.push(samples);
  }
  const end = reader.byteOffset + 2;
  if (end > bytes.length) return 'short';
  const checksum = ((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0);
  if (crc16(bytes, at, end - 2) !== checksum) return 'broken';
  separate(channels, channelCode);
  const scale = 2 ** (1 - bits);
  return { end, channels: channels.map((samples) => Float32Array.from(samples, (x) => x * scale)) };
}

/** A frame's header (RFC 9639, 9.1), or undefined where it is none or of another stream. */
function readHeader(
  bytes: Uint8Array,
  reader: BitReader,
  at: number,
  info: StreamInfo,
): FrameHeader | undefined {
  if (reader.read(15) !== 0x7ffc) return undefined;
  reader.position += 1;
  const sizeCode = reader.read(4);
  const rateCode = reader.read(4);
  const channelCode = reader.read(4);
  const bits = bitsOfCode[reader.read(3)] || info.bits;
  if (reader.read(1) !== 0) return undefined;
  skipNumber(reader);
  const frames = blockSize(reader, sizeCode);
  reader.position += rateCode === 12 ? 8 : rateCode === 13 || rateCode === 14 ? 16 : 0;
  const end = reader.byteOffset;
  if (crc8(bytes, at, end) !== reader.read(8)) return undefined;
  const channelCount = channelCode > 7 ? 2 : channelCode + 1;
  const isOurs = channelCount === info.channelCount && bits === info.bits && channelCode <= midSide;
  return isOurs && frames > 0 ? { frames, channelCode, bits } : undefined;
}

/** The frame's or sample's number, in as many bytes as UTF-8 would take. */
function skipNumber(reader: BitReader): void {
  const first = reader.read(8);
  const ones = Math.clz32(~(first << 24));
  reader.position += 8 * Math.max(0, Math.min(ones, 7) - 1);
}

function blockSize(reader: BitReader, code: number): number {
  if (code === 1) return 192;
  if (code >= 2 && code <= 5) return 144 * 2 ** code;
  if (code === 6) return reader.read(8) + 1;
  if (code === 7) return reader.read(16) + 1;
  return code === 0 ? 0 : 2 ** code;
}

/** Makes left and right of what stands for them, in place (RFC 9639, 4.2). */
function separate([first, second]: readonly Float64Array[], channelCode: number): void {
  if (first === undefined || second === undefined || channelCode < leftSide) return;
  for (let i = 0; i < first.length; i++) {
    const a = first[i] ?? 0;
    const b = second[i] ?? 0;
    if (channelCode === leftSide) {
      second[i] = a - b;
    } else if (channelCode === sideRight) {
      first[i] = a + b;
    } else {
      const sum = 2 * a + (b & 1);
      first[i] = (sum + b) / 2;
      second[i] = (sum - b) / 2;
    }
  }
}

function joinBlocks(
  blocks: readonly Float32Array[][],
  channel: number,
  frames: number,
): Float32Array {
  const joined = new Float32Array(frames);
  let at = 0;
  for (const block of blocks) {
    const samples = block[channel];
    if (samples === undefined) continue;
    joined.set(samples, at);
    at += samples.length;
  }
  return joined;
}
