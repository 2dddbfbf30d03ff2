import type { Seconds } from '../base/index.ts';
import { clockBytes, midiBytes } from '../midi/index.ts';
import type { TimedMidi } from '../stage/index.ts';
import type { TimedClock } from './midi-clock.ts';

/** What sends MIDI: a thread of its own, or a list in tests. */
export interface MidiOut {
  /** Seconds of the clock by which it sends. */
  now(): Seconds;
  /** Sends the bytes of one message to a port at a time of that clock; at one time in the order of coming. */
  send(port: string, at: Seconds, bytes: readonly number[]): void;
  /** Ends all notes and forgets what was to be sent. */
  release(): void;
  close(): Promise<void>;
}

/** The way from live time to MIDI ports. */
export class MidiLink {
  readonly #out: MidiOut;
  readonly #delayOf: (live: Seconds) => Seconds;

  /** @param delayOf seconds from now until a live time is heard */
  constructor(out: MidiOut, delayOf: (live: Seconds) => Seconds) {
    this.#out = out;
    this.#delayOf = delayOf;
  }

  /** Hands over messages, in live time. */
  send(messages: readonly TimedMidi[]): void {
    if (messages.length === 0) return;
    const zero = this.#zero;
    for (const { time, port, message } of messages) {
      for (const bytes of midiBytes(message)) this.#out.send(port, zero + time, bytes);
    }
  }

  /** Hands over messages of the clock to some ports, in live time. */
  clock(ports: readonly string[], messages: readonly TimedClock[]): void {
    const zero = this.#zero;
    for (const { time, message } of messages) {
      for (const port of ports) this.#out.send(port, zero + time, clockBytes(message));
    }
  }

  /** When live time 0 is heard, by the clock of what sends: read once for messages that go together. */
  get #zero(): Seconds {
    return this.#out.now() + this.#delayOf(0);
  }

  /** Ends all notes, at once. */
  release(): void {
    this.#out.release();
  }

  close(): Promise<void> {
    return this.#out.close();
  }
}
