/** A note for a MIDI file, in ticks. */
export interface WrittenNote {
  readonly at: number;
  readonly length: number;
  readonly key: number;
  readonly velocity?: number;
  /** 1 to 16. */
  readonly channel?: number;
}

/** A track for a MIDI file. */
export interface WrittenTrack {
  readonly name?: string;
  readonly meter?: readonly [beats: number, power: number];
  readonly notes: readonly WrittenNote[];
  /** The tick of its end; that of its last note when absent. */
  readonly end?: number;
}

/** A Standard MIDI File of format 1. */
export function midiFile(tracks: readonly WrittenTrack[], division = 480): Uint8Array {
  const head = header(tracks.length, division);
  return Uint8Array.from([...head, ...tracks.flatMap((each) => chunk('MTrk', trackBytes(each)))]);
}

/** The header of a file. */
export function header(tracks: number, division: number): number[] {
  return chunk('MThd', [0, 1, ...pair(tracks), ...pair(division)]);
}

export function chunk(kind: string, data: readonly number[]): number[] {
  const length = [24, 16, 8, 0].map((shift) => (data.length >>> shift) & 255);
  return [...letters(kind), ...length, ...data];
}

/** A number of seven bits a byte. */
export function variable(value: number): number[] {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

function pair(value: number): number[] {
  return [value >> 8, value & 255];
}

function letters(text: string): number[] {
  return [...text].map((each) => each.charCodeAt(0));
}

function trackBytes({ name, meter, notes, end }: WrittenTrack): number[] {
  const messages = notes.flatMap(({ at, length, key, velocity = 100, channel = 1 }) => [
    { at, order: 1, bytes: [0x90 | (channel - 1), key, velocity] },
    { at: at + length, order: 0, bytes: [0x80 | (channel - 1), key, 64] },
  ]);
  messages.sort((a, b) => a.at - b.at || a.order - b.order);
  const bytes: number[] = [];
  if (name !== undefined) bytes.push(0, 0xff, 3, ...variable(name.length), ...letters(name));
  if (meter !== undefined) bytes.push(0, 0xff, 0x58, 4, ...meter, 24, 8);
  let now = 0;
  for (const each of messages) {
    bytes.push(...variable(each.at - now), ...each.bytes);
    now = each.at;
  }
  bytes.push(...variable(Math.max(0, (end ?? now) - now)), 0xff, 0x2f, 0);
  return bytes;
}
