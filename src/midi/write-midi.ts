/** Bytes of a message at a tick of the file. */
export interface TimedBytes {
  readonly tick: number;
  readonly bytes: readonly number[];
}

/** A track as it is written: messages of one tick in the order in which they are given. */
export interface WrittenTrack {
  readonly messages: readonly TimedBytes[];
  /** The tick at which it ends; not before its last message. */
  readonly end: number;
}

/** Kinds of what a file tells beside messages. */
export const Meta = {
  text: 0x01,
  name: 0x03,
  marker: 0x06,
  port: 0x09,
  end: 0x2f,
  tempo: 0x51,
  meter: 0x58,
  key: 0x59,
} as const;

const META = 0xff;
/** Tracks that play together. */
const FORMAT = 1;

/**
 * A Standard MIDI File of format 1 (MIDI 1.0 Detailed Specification, "Standard MIDI Files 1.0").
 *
 * @param division ticks in a quarter note, at most 32,767
 */
export function writeMidi(division: number, tracks: readonly WrittenTrack[]): Uint8Array {
  const header = [...big(FORMAT, 2), ...big(tracks.length, 2), ...big(division, 2)];
  const chunks = [chunk('MThd', header), ...tracks.map((each) => chunk('MTrk', trackBytes(each)))];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of chunks) {
    file.set(each, at);
    at += each.length;
  }
  return file;
}

/** What a file tells beside messages. @example metaBytes(Meta.name, [97]) // => [0xff, 3, 1, 97] */
export function metaBytes(kind: number, data: readonly number[]): readonly number[] {
  return [META, kind, ...variable(data.length), ...data];
}

/** The same with a text, in UTF-8. */
export function textBytes(kind: number, text: string): readonly number[] {
  return metaBytes(kind, [...new TextEncoder().encode(text)]);
}

/** A whole number of so many bytes, the highest first. @example big(480, 2) // => [1, 224] */
export function big(value: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => (value >>> (8 * (bytes - 1 - index))) & 0xff);
}

function trackBytes({ messages, end }: WrittenTrack): readonly number[] {
  const written: number[] = [];
  let now = 0;
  for (const { tick, bytes } of messages) {
    written.push(...variable(tick - now), ...bytes);
    now = tick;
  }
  written.push(...variable(Math.max(0, end - now)), ...metaBytes(Meta.end, []));
  return written;
}

/** A number of seven bits a byte, all but the last with the eighth set. */
function variable(value: number): readonly number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

function chunk(kind: string, data: readonly number[]): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(kind), ...big(data.length, 4), ...data]);
}
