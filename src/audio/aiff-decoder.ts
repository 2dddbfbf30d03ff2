import { failure, problem, type Result, success } from '../base/index.ts';
import { audioRefusal, truncated } from './audio-problems.ts';
import type { Pcm } from './pcm.ts';

/** How samples stand in a file: bytes of one, and how it is read as −1 to 1. */
interface Layout {
  readonly bytes: number;
  read(view: DataView, at: number): number;
}

/**
 * A whole AIFF or AIFF-C file as samples: whole numbers of 8 to 32 bits in either order of bytes,
 * or floats. A file that was cut off gives the frames it has, with a warning `audio.truncated`.
 *
 * Problems: `audio.corrupt`, `audio.format`.
 *
 * @example decodeAiff(bytes) // => success({ sampleRate: 44100, channels: [left, right] })
 */
export function decodeAiff(bytes: Uint8Array): Result<Pcm> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = findChunks(view);
  const common = chunks.get('COMM');
  const sound = chunks.get('SSND');
  if (common === undefined || common.size < 18 || common.at + 18 > view.byteLength) {
    return audioRefusal('AIFF', 'it has no `COMM` chunk, which says what it holds');
  }
  if (sound === undefined || sound.at + 8 > view.byteLength) {
    return audioRefusal('AIFF', 'it has no `SSND` chunk: it holds no samples');
  }
  const channelCount = view.getUint16(common.at);
  const bits = view.getUint16(common.at + 6);
  const sampleRate = readExtended(view, common.at + 8);
  const isCompressed = readTag(view, 8) === 'AIFC' && common.size >= 22;
  const kind = isCompressed ? readTag(view, common.at + 18) : 'NONE';
  const layout = layoutOf(kind, bits);
  if (layout === undefined) {
    const message = `AIFF of kind \`${kind}\` with ${bits} bits cannot be read.`;
    const hint = 'Convert it with `ffmpeg -i FILE out.wav`.';
    return failure([problem('audio.format', message, { hint })]);
  }
  if (channelCount === 0 || !(sampleRate > 0)) {
    return audioRefusal('AIFF', `it says ${channelCount} channels at ${sampleRate} Hz`);
  }
  const first = sound.at + 8 + view.getUint32(sound.at);
  const frameBytes = layout.bytes * channelCount;
  const there = Math.max(0, Math.floor((view.byteLength - first) / frameBytes));
  const promised = view.getUint32(common.at + 2);
  const frames = Math.min(there, promised);
  const channels = readChannels(view, first, frames, channelCount, layout);
  return success({ sampleRate, channels }, frames < promised ? [truncated('AIFF')] : []);
}

function readChannels(
  view: DataView,
  first: number,
  frames: number,
  channelCount: number,
  { bytes, read }: Layout,
): Float32Array[] {
  return Array.from({ length: channelCount }, (_, channel) => {
    const samples = new Float32Array(frames);
    let at = first + channel * bytes;
    for (let i = 0; i < frames; i++, at += bytes * channelCount) samples[i] = read(view, at);
    return samples;
  });
}

function layoutOf(kind: string, bits: number): Layout | undefined {
  const floats = kind.toLowerCase();
  if (floats === 'fl32') return { bytes: 4, read: (view, at) => view.getFloat32(at) };
  if (floats === 'fl64') return { bytes: 8, read: (view, at) => view.getFloat64(at) };
  if (kind === 'raw ' && bits === 8) {
    return { bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 };
  }
  if (!['NONE', 'twos', 'in24', 'in32', 'sowt'].includes(kind)) return undefined;
  return wholeNumbers(bits, kind === 'sowt');
}

/** Numbers of other than whole bytes stand at the upper end of their bytes. */
function wholeNumbers(bits: number, littleEndian: boolean): Layout | undefined {
  const layouts: readonly (Layout | undefined)[] = [
    undefined,
    { bytes: 1, read: (view, at) => view.getInt8(at) / 0x80 },
    { bytes: 2, read: (view, at) => view.getInt16(at, littleEndian) / 0x8000 },
    {
      bytes: 3,
      read: littleEndian
        ? (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 0x800000
        : (view, at) => ((view.getInt8(at) << 16) | view.getUint16(at + 1)) / 0x800000,
    },
    { bytes: 4, read: (view, at) => view.getInt32(at, littleEndian) / 0x80000000 },
  ];
  return layouts[Math.ceil(bits / 8)];
}

interface Chunk {
  readonly at: number;
  readonly size: number;
}

/** The first chunk of each name. Sizes come from the file: nothing here trusts them. */
function findChunks(view: DataView): ReadonlyMap<string, Chunk> {
  const chunks = new Map<string, Chunk>();
  let at = 12;
  while (at + 8 <= view.byteLength) {
    const tag = readTag(view, at);
    const size = view.getUint32(at + 4);
    if (!chunks.has(tag)) chunks.set(tag, { at: at + 8, size });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

/** A number of 80 bits, as Apple's SANE kept them: sign, 15 bits of exponent, 64 of mantissa. */
function readExtended(view: DataView, at: number): number {
  const exponent = view.getUint16(at);
  const mantissa = view.getUint32(at + 2) * 0x100000000 + view.getUint32(at + 6);
  return exponent & 0x8000 ? Number.NaN : mantissa * 2 ** (exponent - 16383 - 63);
}

function readTag(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
