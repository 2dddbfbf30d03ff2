/** What a frame's header says (ISO 11172-3, 2.4.1.3). */
export interface Mp3Header {
  readonly sampleRate: number;
  readonly isMono: boolean;
  /** Bytes of the whole frame. */
  readonly bytes: number;
  /** Samples of each channel. */
  readonly frames: number;
  /** Version, layer and rate: alike in all frames of a stream. */
  readonly stream: number;
}

/** Where a stream's frames stand in a file. */
export interface Mp3Frames {
  readonly first: Mp3Header;
  readonly count: number;
  /** Runs of frames without anything between, as begin and end in bytes. */
  readonly runs: readonly (readonly [number, number])[];
  /** Bytes between and after frames that are neither sound nor a tag. */
  readonly strayBytes: number;
  /** Whether the file ends within a frame. */
  readonly isCut: boolean;
}

/** Bytes before the first frame that are searched for it. */
const searchedBytes = 1 << 20;
const tags = ['TAG', 'APETAGEX', 'LYRICSBEGIN', 'ID3', '3DI'];

/**
 * Finds the frames of an MPEG audio stream (layers I to III): the first is one that another of its
 * kind, a tag or the end follows. Undefined where there is none.
 */
export function findMp3Frames(bytes: Uint8Array): Mp3Frames | undefined {
  const begin = findFrame(bytes, 0, Math.min(bytes.length, searchedBytes));
  const first = begin === undefined ? undefined : readMp3Header(bytes, begin);
  if (begin === undefined || first === undefined) return undefined;
  const runs: [number, number][] = [];
  let count = 0;
  let strayBytes = 0;
  let at: number | undefined = begin;
  while (at !== undefined) {
    const run = followFrames(bytes, at, first.stream);
    count += run.count;
    runs.push([at, run.end]);
    if (run.isCut || isTag(bytes, run.end)) {
      return { first, count, runs, strayBytes, isCut: run.isCut };
    }
    at = findFrame(bytes, run.end, bytes.length, first.stream);
    strayBytes += (at ?? bytes.length) - run.end;
  }
  return { first, count, runs, strayBytes, isCut: false };
}

/** Frames that follow one another from a place on. */
function followFrames(
  bytes: Uint8Array,
  from: number,
  stream: number,
): { readonly end: number; readonly count: number; readonly isCut: boolean } {
  let end = from;
  for (let count = 0; ; count++) {
    const header = readMp3Header(bytes, end);
    if (header?.stream !== stream) return { end, count, isCut: false };
    if (end + header.bytes > bytes.length) return { end, count, isCut: true };
    end += header.bytes;
  }
}

function findFrame(
  bytes: Uint8Array,
  from: number,
  to: number,
  stream?: number,
): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at < to; at = bytes.indexOf(0xff, at + 1)) {
    const header = readMp3Header(bytes, at);
    if (header === undefined || (stream ?? header.stream) !== header.stream) continue;
    const next = at + header.bytes;
    if (readMp3Header(bytes, next)?.stream === header.stream) return at;
    if (next === bytes.length || (next < bytes.length && isTag(bytes, next))) return at;
  }
  return undefined;
}

/** Whether nothing, or what players keep at the end of a file, begins here. */
function isTag(bytes: Uint8Array, at: number): boolean {
  if (at >= bytes.length) return true;
  const text = String.fromCharCode(...bytes.subarray(at, at + 11));
  return tags.some((tag) => text.startsWith(tag));
}

const bitratesOfKind: Readonly<Record<string, readonly number[]>> = {
  '1.1': [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  '1.2': [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  '1.3': [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  '2.1': [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  '2.2': [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  '2.3': [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};

const rates: readonly number[] = [44_100, 48_000, 32_000];

/** A frame's header, or undefined where none begins. Frames of a free bit rate are not known. */
export function readMp3Header(bytes: Uint8Array, at: number): Mp3Header | undefined {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3];
  if (bytes[at] !== 0xff || (second & 0xe0) !== 0xe0 || fourth === undefined) return undefined;
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const rate = rates[(third >> 2) & 3];
  if (version === 1 || layer === 4 || rate === undefined) return undefined;
  const isFirst = version === 3;
  const kilobits = bitratesOfKind[`${isFirst ? 1 : 2}.${layer}`]?.[(third >> 4) - 1];
  if (kilobits === undefined) return undefined;
  const sampleRate = rate / (isFirst ? 1 : version === 2 ? 2 : 4);
  const padding = (third >> 1) & 1;
  const frames = layer === 1 ? 384 : layer === 3 && !isFirst ? 576 : 1152;
  const slot = layer === 1 ? 4 : 1;
  const slots = Math.floor((frames * kilobits * 1000) / (8 * slot * sampleRate)) + padding;
  const stream = (second & 0xfe) * 256 + (third & 0x0c);
  return { sampleRate, frames, bytes: slots * slot, isMono: fourth >> 6 === 3, stream };
}
