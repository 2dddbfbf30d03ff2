import { type Problem, problem, type Result, success } from '../base/index.ts';
import type { Pcm } from './pcm.ts';
import { formatTag, sampleBytes, type WavEncoding, type WavInfo } from './wav-format.ts';

/**
 * Reads what stands before the samples of a WAV or RF64 file. `bytes` is the file's beginning (all
 * chunks before `data`), `fileSize` the size of the whole, which is believed over what the header
 * says: a file that was cut off gives the frames it has, with a warning `wav.truncated`.
 *
 * Problems: `wav.not-wav`, `wav.no-format`, `wav.no-data`, `wav.format`.
 *
 * @example parseWavHeader(bytes) // => success({ sampleRate: 48000, channelCount: 2, … })
 */
export function parseWavHeader(bytes: Uint8Array, fileSize = bytes.length): Result<WavInfo> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = readTag(view, 0);
  if ((kind !== 'RIFF' && kind !== 'RF64') || readTag(view, 8) !== 'WAVE') {
    return refuse('wav.not-wav', 'This is not a WAV file: it does not begin with RIFF and WAVE.');
  }
  const chunks = findChunks(view);
  if (chunks.format === undefined) {
    return refuse('wav.no-format', 'The WAV file has no `fmt ` chunk before its samples.');
  }
  if (chunks.data === undefined) {
    return refuse('wav.no-data', 'The WAV file has no `data` chunk: it holds no samples.');
  }
  const format = readFormat(view, chunks.format);
  if ('code' in format) return { ok: false, problems: [format] };
  return success(...measure(format, chunks.data, fileSize));
}

/**
 * Samples of whole frames out of the bytes that follow a header; bytes of a last, incomplete frame
 * are ignored. Whole numbers become −1 to 1; 64-bit floats are rounded to 32.
 *
 * @example decodeWavFrames(info, bytes.subarray(info.dataOffset))
 */
export function decodeWavFrames(
  info: Pick<WavInfo, 'channelCount' | 'encoding'>,
  bytes: Uint8Array,
): Float32Array[] {
  const { channelCount, encoding } = info;
  const width = sampleBytes[encoding];
  const frames = Math.floor(bytes.length / (width * channelCount));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = sampleReaders[encoding];
  return Array.from({ length: channelCount }, (_, channel) => {
    const samples = new Float32Array(frames);
    const stride = width * channelCount;
    for (let i = 0; i < frames; i++) samples[i] = read(view, i * stride + channel * width);
    return samples;
  });
}

/**
 * A whole WAV file as samples.
 *
 * Problems: those of `parseWavHeader`.
 *
 * @example decodeWav(encodeWav(pcm, { bits: '32f' })) // => success(pcm)
 */
export function decodeWav(bytes: Uint8Array): Result<Pcm> {
  const header = parseWavHeader(bytes);
  if (!header.ok) return header;
  const { sampleRate, frames, dataOffset, channelCount, encoding } = header.value;
  const end = dataOffset + frames * channelCount * sampleBytes[encoding];
  const channels = decodeWavFrames(header.value, bytes.subarray(dataOffset, end));
  return success({ sampleRate, channels }, header.problems);
}

const sampleReaders: Readonly<Record<WavEncoding, (view: DataView, at: number) => number>> = {
  u8: (view, at) => (view.getUint8(at) - 128) / 128,
  '16': (view, at) => view.getInt16(at, true) / 32768,
  '24': (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8388608,
  '32': (view, at) => view.getInt32(at, true) / 2147483648,
  '32f': (view, at) => view.getFloat32(at, true),
  '64f': (view, at) => view.getFloat64(at, true),
};

interface Chunk {
  readonly at: number;
  readonly size: number;
}

interface Chunks {
  format?: Chunk;
  data?: Chunk;
}

/** The chunks up to `data`. Sizes come from the file: nothing here trusts them. */
function findChunks(view: DataView): Chunks {
  const chunks: Chunks = {};
  let longDataSize: number | undefined;
  let at = 12;
  while (at + 8 <= view.byteLength) {
    const tag = readTag(view, at);
    const size = view.getUint32(at + 4, true);
    if (tag === 'ds64' && at + 24 <= view.byteLength) {
      longDataSize = Number(view.getBigUint64(at + 16, true));
    } else if (tag === 'fmt ' && size >= 16 && at + 8 + size <= view.byteLength) {
      chunks.format = { at: at + 8, size };
    } else if (tag === 'data') {
      chunks.data = { at: at + 8, size: size === 0xffffffff ? (longDataSize ?? size) : size };
      return chunks;
    }
    at += 8 + size + (size % 2);
  }
  return chunks;
}

interface Format {
  readonly sampleRate: number;
  readonly channelCount: number;
  readonly encoding: WavEncoding;
}

function readFormat(view: DataView, { at, size }: Chunk): Format | Problem {
  const declared = view.getUint16(at, true);
  const isExtensible = declared === formatTag.extensible && size >= 40;
  const tag = isExtensible ? view.getUint16(at + 24, true) : declared;
  const channelCount = view.getUint16(at + 2, true);
  const sampleRate = view.getUint32(at + 4, true);
  const frameBytes = view.getUint16(at + 12, true);
  const bits = view.getUint16(at + 14, true);
  if (channelCount === 0) return problem('wav.format', 'The WAV file says it has 0 channels.');
  if (sampleRate === 0) return problem('wav.format', 'The WAV file says its rate is 0 Hz.');
  const encoding = encodingOf(tag, bits);
  if (encoding === undefined) {
    return problem('wav.format', `WAV format ${tag} with ${bits} bits cannot be read.`, {
      hint: 'Convert it to PCM (8, 16, 24, 32 bits) or float, with ffmpeg for example.',
    });
  }
  if (frameBytes !== channelCount * sampleBytes[encoding]) {
    return problem(
      'wav.format',
      `The WAV file contradicts itself: ${channelCount} channels of ${bits} bits, ` +
        `but ${frameBytes} bytes a frame.`,
    );
  }
  return { sampleRate, channelCount, encoding };
}

function encodingOf(tag: number, bits: number): WavEncoding | undefined {
  if (tag === formatTag.float) return bits === 32 ? '32f' : bits === 64 ? '64f' : undefined;
  if (tag !== formatTag.pcm) return undefined;
  const known: Readonly<Record<number, WavEncoding>> = { 8: 'u8', 16: '16', 24: '24', 32: '32' };
  return known[bits];
}

function measure(format: Format, data: Chunk, fileSize: number): [WavInfo, Problem[]] {
  const frameBytes = format.channelCount * sampleBytes[format.encoding];
  const available = Math.max(0, fileSize - data.at);
  // 0 and the largest size are what streaming programs write who cannot go back.
  const isOpen = data.size === 0xffffffff || (data.size === 0 && available > 0);
  const bytes = isOpen ? available : Math.min(data.size, available);
  const frames = Math.floor(bytes / frameBytes);
  const info = { ...format, frames, dataOffset: data.at };
  if (isOpen || data.size <= available) return [info, []];
  const promised = Math.floor(data.size / frameBytes);
  const message = `The WAV file ends early: it has ${frames} of ${promised} frames.`;
  return [info, [problem('wav.truncated', message, { severity: 'warning' })]];
}

function readTag(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function refuse(code: string, message: string): Result<never> {
  return { ok: false, problems: [problem(code, message)] };
}
