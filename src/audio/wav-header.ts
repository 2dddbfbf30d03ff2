import { joinBytes } from './join-bytes.ts';
import {
  extensibleGuidTail,
  formatTag,
  sampleBytes,
  size32Limit,
  speakerMask,
  type WavBits,
} from './wav-format.ts';

export interface WavShape {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly bits: WavBits;
  readonly frames: number;
  /** Keeps room for the sizes of a file past 4 GB, when the length is not known yet. */
  readonly reserve: boolean;
  /** Bytes of the chunks that follow the samples. */
  readonly extraBytes?: number;
}

const sizesChunkBytes = 28;

/**
 * The bytes before the first sample. WAVE_FORMAT_EXTENSIBLE where the format demands it (more than
 * two channels, or whole numbers of more than 16 bits), a `fact` chunk for floats, RF64 with `ds64`
 * (EBU Tech 3306) where the file exceeds 4 GB. The length depends on all but `frames` when
 * `reserve` is set.
 */
export function wavHeader(shape: WavShape): Uint8Array<ArrayBuffer> {
  const dataBytes = shape.frames * shape.channelCount * sampleBytes[shape.bits];
  const format = formatChunk(shape);
  const fact = shape.bits === '32f' ? factChunk(shape.frames) : new Uint8Array(0);
  const small =
    12 + format.length + fact.length + 8 + dataBytes + (dataBytes % 2) + (shape.extraBytes ?? 0);
  const long = small + 8 + sizesChunkBytes - 8 > size32Limit;
  const sizes = long || shape.reserve ? 8 + sizesChunkBytes : 0;
  const fileBytes = small + sizes;

  const start = new Uint8Array(12 + sizes);
  const view = new DataView(start.buffer);
  writeTag(start, 0, long ? 'RF64' : 'RIFF');
  view.setUint32(4, long ? size32Limit : fileBytes - 8, true);
  writeTag(start, 8, 'WAVE');
  if (sizes > 0) {
    writeTag(start, 12, long ? 'ds64' : 'JUNK');
    view.setUint32(16, sizesChunkBytes, true);
  }
  if (long) {
    view.setBigUint64(20, BigInt(fileBytes - 8), true);
    view.setBigUint64(28, BigInt(dataBytes), true);
    view.setBigUint64(36, BigInt(shape.frames), true);
  }
  const data = chunkHead('data', long ? size32Limit : dataBytes);
  return joinBytes([start, format, fact, data]);
}

function formatChunk({ sampleRate, channelCount, bits }: WavShape): Uint8Array {
  const isFloat = bits === '32f';
  const bytes = sampleBytes[bits];
  const extensible = channelCount > 2 || (!isFloat && bytes > 2);
  const size = extensible ? 40 : isFloat ? 18 : 16;
  const chunk = new Uint8Array(8 + size);
  const view = new DataView(chunk.buffer);
  const tag = isFloat ? formatTag.float : formatTag.pcm;
  writeTag(chunk, 0, 'fmt ');
  view.setUint32(4, size, true);
  view.setUint16(8, extensible ? formatTag.extensible : tag, true);
  view.setUint16(10, channelCount, true);
  view.setUint32(12, sampleRate, true);
  view.setUint32(16, sampleRate * channelCount * bytes, true);
  view.setUint16(20, channelCount * bytes, true);
  view.setUint16(22, bytes * 8, true);
  if (extensible) {
    view.setUint16(24, 22, true);
    view.setUint16(26, bytes * 8, true);
    view.setUint32(28, speakerMask(channelCount), true);
    view.setUint16(32, tag, true);
    chunk.set(extensibleGuidTail, 34);
  }
  return chunk;
}

function factChunk(frames: number): Uint8Array {
  const chunk = new Uint8Array(12);
  chunk.set(chunkHead('fact', 4));
  new DataView(chunk.buffer).setUint32(8, Math.min(frames, size32Limit), true);
  return chunk;
}

function chunkHead(name: string, size: number): Uint8Array {
  const head = new Uint8Array(8);
  writeTag(head, 0, name);
  new DataView(head.buffer).setUint32(4, size, true);
  return head;
}

function writeTag(bytes: Uint8Array, at: number, tag: string): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = tag.charCodeAt(i);
}
