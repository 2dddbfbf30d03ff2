import { failure, problem, type Result, success } from '../base/index.ts';
import type { OscArgument, OscMessage, OscPacket } from './packet.ts';
import type { Timetag } from './timetag.ts';

const utf8 = new TextDecoder();

/** Bundles and arrays deeper than this are refused: nothing sensible nests so far. */
const MAX_DEPTH = 32;

/** Thrown inside this file only; `decodePacket` turns it into a Problem. */
class Malformed extends Error {}

/**
 * Reads the bytes of one packet. Anything malformed gives a Problem with code `osc.malformed` that
 * says what was found at which byte.
 *
 * @example decodePacket(encodePacket(message('/status'))).ok // => true
 */
export function decodePacket(bytes: Uint8Array): Result<OscPacket> {
  const cursor = new Cursor(bytes);
  try {
    return success(readPacket(cursor, bytes.length, 0));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return failure([problem('osc.malformed', error.message)]);
  }
}

class Cursor {
  at = 0;
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Steps over `count` bytes that must lie before `end`; where they begin. */
  take(count: number, end: number, what: string): number {
    const start = this.at;
    if (count < 0 || start + count > end) {
      throw new Malformed(`OSC packet ends inside ${what} at byte ${start}`);
    }
    this.at = start + count;
    return start;
  }

  int32(end: number, what: string): number {
    return this.#view.getInt32(this.take(4, end, what));
  }

  uint32(end: number, what: string): number {
    return this.#view.getUint32(this.take(4, end, what));
  }

  float32(end: number): number {
    return this.#view.getFloat32(this.take(4, end, 'a float'));
  }

  float64(end: number): number {
    return this.#view.getFloat64(this.take(8, end, 'a double'));
  }

  int64(end: number): bigint {
    return this.#view.getBigInt64(this.take(8, end, 'a 64-bit integer'));
  }

  timetag(end: number): Timetag {
    const seconds = this.uint32(end, 'a timetag');
    return { seconds, fraction: this.uint32(end, 'a timetag') };
  }

  string(end: number, what: string): string {
    const start = this.at;
    const close = this.bytes.indexOf(0, start);
    if (close < 0 || close >= end) {
      throw new Malformed(`OSC packet has no closing NUL for ${what} that begins at byte ${start}`);
    }
    this.take((close - start + 4) & ~3, end, what);
    return utf8.decode(this.bytes.subarray(start, close));
  }

  blob(end: number): Uint8Array {
    const size = this.int32(end, "a blob's size");
    if (size < 0) throw new Malformed(`OSC blob of negative size ${size} at byte ${this.at - 4}`);
    const start = this.take((size + 3) & ~3, end, 'a blob');
    return this.bytes.slice(start, start + size);
  }
}

function readPacket(cursor: Cursor, end: number, depth: number): OscPacket {
  if (depth > MAX_DEPTH) throw new Malformed(`OSC bundles nest deeper than ${MAX_DEPTH}`);
  const start = cursor.at;
  if ((end - start) % 4 !== 0) {
    throw new Malformed(`OSC packet of ${end - start} bytes: a size is a multiple of 4`);
  }
  const address = cursor.string(end, 'an address');
  if (address === '#bundle') return readBundle(cursor, end, depth);
  if (address === '') throw new Malformed(`OSC packet without an address at byte ${start}`);
  return readMessage(cursor, end, address);
}

function readBundle(cursor: Cursor, end: number, depth: number): OscPacket {
  const time = cursor.timetag(end);
  const packets: OscPacket[] = [];
  while (cursor.at < end) {
    const size = cursor.int32(end, "a bundle element's size");
    const start = cursor.take(size, end, 'a bundle element');
    cursor.at = start;
    packets.push(readPacket(cursor, start + size, depth + 1));
  }
  return { kind: 'bundle', time, packets };
}

function readMessage(cursor: Cursor, end: number, address: string): OscMessage {
  // Some old senders leave the tags out of a message that has no arguments.
  if (cursor.at === end) return { kind: 'message', address, args: [] };
  const tags = cursor.string(end, 'type tags');
  if (!tags.startsWith(',')) {
    throw new Malformed(`OSC message ${address}: type tags begin with a comma, not "${tags}"`);
  }
  const tagCursor = { tags, at: 1 };
  const args = readArguments(cursor, end, tagCursor, 0);
  if (tagCursor.at < tags.length) throw new Malformed(`OSC message ${address}: "]" without "["`);
  if (cursor.at !== end) {
    throw new Malformed(
      `OSC message ${address}: ${end - cursor.at} bytes left after its arguments`,
    );
  }
  return { kind: 'message', address, args };
}

interface TagCursor {
  readonly tags: string;
  at: number;
}

/** Reads arguments up to the end of the tags, or at depth > 0 up to the closing bracket. */
function readArguments(
  cursor: Cursor,
  end: number,
  tagCursor: TagCursor,
  depth: number,
): OscArgument[] {
  if (depth > MAX_DEPTH) throw new Malformed(`OSC arrays nest deeper than ${MAX_DEPTH}`);
  const args: OscArgument[] = [];
  while (tagCursor.at < tagCursor.tags.length) {
    const tag = tagCursor.tags[tagCursor.at];
    if (tag === ']') {
      if (depth > 0) tagCursor.at += 1;
      return args;
    }
    tagCursor.at += 1;
    args.push(
      tag === '['
        ? { type: 'array', value: readArguments(cursor, end, tagCursor, depth + 1) }
        : readArgument(cursor, end, tag),
    );
  }
  if (depth > 0) throw new Malformed('OSC array without its closing "]"');
  return args;
}

function readArgument(cursor: Cursor, end: number, tag: string | undefined): OscArgument {
  switch (tag) {
    case 'i':
      return { type: 'i', value: cursor.int32(end, 'an integer') };
    case 'f':
      return { type: 'f', value: cursor.float32(end) };
    case 'd':
      return { type: 'd', value: cursor.float64(end) };
    case 's':
    case 'S':
      return { type: tag, value: cursor.string(end, 'a string') };
    case 'c':
      return { type: 'c', value: readCharacter(cursor, end) };
    case 'b':
      return { type: 'b', value: cursor.blob(end) };
    case 'h':
      return { type: 'h', value: cursor.int64(end) };
    case 't':
      return { type: 't', value: cursor.timetag(end) };
    case 'r':
      return { type: 'r', value: cursor.uint32(end, 'a colour') };
    case 'm': {
      const at = cursor.take(4, end, 'a MIDI message');
      const [port = 0, status = 0, first = 0, second = 0] = cursor.bytes.subarray(at, at + 4);
      return { type: 'm', value: [port, status, first, second] };
    }
    case 'T':
    case 'F':
    case 'N':
    case 'I':
      return { type: tag };
    default:
      throw new Malformed(`OSC type tag "${tag}" is not known`);
  }
}

function readCharacter(cursor: Cursor, end: number): string {
  const code = cursor.uint32(end, 'a character');
  if (code > 0x10ffff) throw new Malformed(`OSC character ${code} is past the last one of Unicode`);
  return String.fromCodePoint(code);
}
