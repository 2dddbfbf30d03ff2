/** What data of voices in a file looks like. */
export type DataKind = 'bank' | 'packed' | 'unpacked';

/** Bytes of voices, with where they stand. */
export interface VoiceData {
  readonly kind: DataKind;
  /** Where the data begins, a byte of the file counted from 0. */
  readonly offset: number;
  /** Whether it stands in a message, with a checksum behind it. */
  readonly isMessage: boolean;
}

/** What was found in a file. */
export interface Messages {
  readonly data: readonly VoiceData[];
  /** Where a message of voices begins that the file ends in the middle of. */
  readonly truncated: number | undefined;
  /** How many messages were there that hold no voices of a DX7. */
  readonly skipped: number;
}

/** Bytes of the data of each kind. */
export const dataLengths: Readonly<Record<DataKind, number>> = {
  bank: 4096,
  packed: 128,
  unpacked: 155,
};

const BEGIN = 0xf0;
const END = 0xf7;
const YAMAHA = 0x43;
/** Bytes before the data: F0, 43, channel, format, two bytes of length. */
const HEADER = 6;

/**
 * Finds the voices in a file of system exclusive messages, one after the other; other messages, other
 * makers' and what stands between messages are passed over. A file without messages may be bare data:
 * banks of 4,096 bytes, or one voice.
 *
 * @example findMessages(new Uint8Array(4096)).data // => [{ kind: 'bank', offset: 0, isMessage: false }]
 */
export function findMessages(bytes: Uint8Array): Messages {
  const bare = bareData(bytes);
  if (bare.length > 0) return { data: bare, truncated: undefined, skipped: 0 };
  const data: VoiceData[] = [];
  let skipped = 0;
  let at = bytes.indexOf(BEGIN);
  while (at >= 0) {
    const kind = kindAt(bytes, at);
    const end = kind === undefined ? endOf(bytes, at) : at + HEADER + dataLengths[kind];
    if (end > bytes.length) return { data, truncated: at, skipped };
    if (kind === undefined) skipped += 1;
    else data.push({ kind, offset: at + HEADER, isMessage: true });
    at = bytes.indexOf(BEGIN, end);
  }
  return { data, truncated: undefined, skipped };
}

/** Data without messages around it. */
function bareData(bytes: Uint8Array): readonly VoiceData[] {
  if (bytes[0] === BEGIN) return [];
  const bare = (kind: DataKind, offset: number): VoiceData => ({ kind, offset, isMessage: false });
  const { length } = bytes;
  const isUnpacked = length === dataLengths.unpacked || length === dataLengths.unpacked + 1;
  if (isUnpacked) return [bare('unpacked', 0)];
  if (length === dataLengths.packed) return [bare('packed', 0)];
  if (length % dataLengths.bank !== 0) return [];
  const banks = length / dataLengths.bank;
  return Array.from({ length: banks }, (_, at) => bare('bank', at * dataLengths.bank));
}

/** What a message says that it holds: voices of a DX7, or something else. */
function kindAt(bytes: Uint8Array, at: number): DataKind | undefined {
  const isYamaha = bytes[at + 1] === YAMAHA;
  // 0n: data, on a channel; 1n would be a change of one parameter
  const isData = (bytes[at + 2] ?? END) < 0x10;
  if (!(isYamaha && isData)) return undefined;
  const [format, high, low] = bytes.subarray(at + 3, at + HEADER);
  if (format === 9) return 'bank';
  if (format !== 0 || high !== 1) return undefined;
  return low === 0 ? 'packed' : 'unpacked';
}

/** Where a message ends: behind its end, or where another begins. */
function endOf(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(END, at);
  const next = bytes.indexOf(BEGIN, at + 1);
  if (end >= 0 && (next < 0 || end < next)) return end + 1;
  return next >= 0 ? next : bytes.length;
}

/**
 * What makes the bytes of some data and their checksum a multiple of 128.
 *
 * @example checksum(new Uint8Array([1, 2])) // => 125
 */
export function checksum(data: Uint8Array): number {
  return -data.reduce((sum, byte) => sum + byte, 0) & 0x7f;
}
