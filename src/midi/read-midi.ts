import { failure, type Result, success } from '../base/index.ts';
import { type Meter, parseMeter } from '../music/index.ts';
import { ByteCursor, MidiFault } from './byte-cursor.ts';
import type { MidiFile, MidiNote, MidiTrack } from './midi-file.ts';

/** Largest file that is read, in bytes. Real ones have thousands. */
export const LARGEST_MIDI = 8_000_000;
/** Messages of all tracks together. */
const mostMessages = 500_000;
const mostTracks = 1000;
const headerLength = 6;
const longestName = 200;

/**
 * Reads a Standard MIDI File of any format: notes with their velocities, names of tracks, and the first
 * time signature (MIDI 1.0 Detailed Specification, "Standard MIDI Files 1.0").
 *
 * A note that begins while its key still sounds on its channel ends that; one without an end lasts to the
 * end of its track.
 *
 * Problems: `midi.kind`, `midi.damaged`, `midi.division`, `midi.too-many`. Never throws.
 *
 * @param name what Problems call it
 */
export function readMidi(bytes: Uint8Array, name: string): Result<MidiFile> {
  try {
    return success(readChunks(new ByteCursor(bytes, name), name));
  } catch (error) {
    if (error instanceof MidiFault) return failure([error.problem]);
    throw error;
  }
}

function readChunks(cursor: ByteCursor, name: string): MidiFile {
  const { division, chunks } = readHeader(cursor, name);
  const budget = { messages: mostMessages };
  const tracks: MidiTrack[] = [];
  let meter: Meter | undefined;
  while (tracks.length < chunks) {
    if (cursor.isAtEnd) throw cursor.damaged(`track ${tracks.length + 1} of ${chunks} is missing`);
    const kind = cursor.text(4);
    const chunk = cursor.part(cursor.number(4));
    if (kind !== 'MTrk') continue;
    const read = new TrackReader(chunk, name, budget);
    tracks.push(read.track());
    meter ??= read.meter;
  }
  return { name, division, tracks, ...(meter === undefined ? {} : { meter }) };
}

function readHeader(cursor: ByteCursor, name: string) {
  if (cursor.isAtEnd || cursor.peek() !== 0x4d || cursor.text(4) !== 'MThd') {
    const message = `${name} is no MIDI file: it does not begin with \`MThd\`.`;
    throw new MidiFault('midi.kind', message, 'Name a Standard MIDI File: `riff.mid`.');
  }
  const length = cursor.number(4);
  if (length < headerLength) throw cursor.damaged(`a header of ${length} bytes`);
  const header = cursor.part(length);
  header.skip(2);
  const chunks = header.number(2);
  const division = header.number(2);
  if (chunks > mostTracks) {
    const message = `${name} has ${chunks} tracks; ${mostTracks} is the limit.`;
    throw new MidiFault('midi.too-many', message);
  }
  if (division === 0 || division >= 0x8000) {
    const counts = division === 0 ? 'no ticks' : 'frames of film';
    const message = `${name} counts ${counts} to a beat: where its notes lie in bars is not known.`;
    const hint = 'Export it with ticks per quarter note (PPQ), for example 480.';
    throw new MidiFault('midi.division', message, hint);
  }
  return { division, chunks };
}

/** Data bytes of messages by the upper four bits of their status, from 8 (note off) to 14 (pitch bend). */
const dataBytes = [2, 2, 2, 2, 1, 1, 2];

/** A note that has begun, without its end. */
type Begun = Omit<MidiNote, 'end'>;

/** Reads the messages of one track. */
class TrackReader {
  meter: Meter | undefined;
  private readonly cursor: ByteCursor;
  private readonly file: string;
  private readonly budget: { messages: number };
  private readonly notes: MidiNote[] = [];
  /** Notes that sound, by channel and key. */
  private readonly sounding = new Map<number, Begun>();
  private name: string | undefined;
  private time = 0;
  private status = 0;
  private hasEnded = false;

  constructor(cursor: ByteCursor, file: string, budget: { messages: number }) {
    this.cursor = cursor;
    this.file = file;
    this.budget = budget;
  }

  track(): MidiTrack {
    while (!this.cursor.isAtEnd && !this.hasEnded) this.message();
    for (const key of [...this.sounding.keys()]) this.end(key);
    this.notes.sort((a, b) => a.begin - b.begin || a.key - b.key);
    const { notes, name, time: end } = this;
    return { ...(name === undefined ? {} : { name }), notes, end };
  }

  private message(): void {
    this.budget.messages -= 1;
    if (this.budget.messages < 0) {
      const message = `${this.file} has more than ${mostMessages} messages.`;
      throw new MidiFault('midi.too-many', message, 'Export only the tracks and bars you need.');
    }
    this.time += this.cursor.variable();
    const first = this.cursor.peek();
    if (first === 0xff) this.meta();
    else if (first === 0xf0 || first === 0xf7) this.exclusive();
    else if (first > 0xf0) throw this.cursor.damaged('a message that no file holds');
    else this.channelMessage(first);
  }

  private exclusive(): void {
    this.cursor.skip(1);
    this.status = 0;
    this.cursor.skip(this.cursor.variable());
  }

  private meta(): void {
    this.cursor.skip(1);
    this.status = 0;
    const kind = this.cursor.byte();
    const data = this.cursor.part(this.cursor.variable());
    if (kind === 0x2f) this.hasEnded = true;
    else if (kind === 0x03) this.name ??= nameIn(data);
    else if (kind === 0x58 && this.meter === undefined) this.meter = meterIn(data);
  }

  private channelMessage(first: number): void {
    if (first >= 0x80) this.status = this.cursor.byte();
    else if (this.status === 0) throw this.cursor.damaged('data without a message');
    const kind = this.status >> 4;
    const data = Array.from({ length: dataBytes[kind - 8] ?? 0 }, () => this.dataByte());
    const [key = 0, velocity = 0] = data;
    if (kind === 9 && velocity > 0) this.begin(key, velocity);
    else if (kind === 8 || kind === 9) this.end(this.placeOf(key));
  }

  private dataByte(): number {
    if (this.cursor.peek() >= 0x80) throw this.cursor.damaged('a message that breaks off');
    return this.cursor.byte();
  }

  private placeOf(key: number): number {
    return (this.status & 15) * 128 + key;
  }

  private begin(key: number, velocity: number): void {
    const place = this.placeOf(key);
    this.end(place);
    const channel = (this.status & 15) + 1;
    this.sounding.set(place, { begin: this.time, key, velocity, channel });
  }

  private end(place: number): void {
    const begun = this.sounding.get(place);
    if (begun === undefined) return;
    this.sounding.delete(place);
    this.notes.push({ ...begun, end: this.time });
  }
}

function nameIn(data: ByteCursor): string | undefined {
  const name = data
    .rest(longestName)
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
  return name === '' ? undefined : name;
}

/** Beats and the power of two that their note is; undefined where that is no meter. */
function meterIn(data: ByteCursor): Meter | undefined {
  const beats = data.isAtEnd ? 0 : data.byte();
  const power = data.isAtEnd ? 0 : data.byte();
  const meter = parseMeter(`${beats}/${2 ** Math.min(power, 16)}`);
  return meter.ok ? meter.value : undefined;
}
