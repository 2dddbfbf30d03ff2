import type { Seconds } from '../base/index.ts';
import { type ClockMessage, clockBytes, midiBytes } from '../midi/index.ts';
import type { TimedMidi } from '../stage/index.ts';

/** What sends MIDI: a thread of its own, or a list in tests. */
export interface MidiOut {
  /** Sends the bytes of one message to a port in some seconds. */
  send(port: string, delay: Seconds, bytes: readonly number[]): void;
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
    for (const { time, port, message } of messages) {
      for (const bytes of midiBytes(message)) this.#out.send(port, this.#delayOf(time), bytes);
    }
  }

  /** Hands over a message of the clock to some ports, at a live time. */
  clock(ports: readonly string[], time: Seconds, message: ClockMessage): void {
    for (const port of ports) this.#out.send(port, this.#delayOf(time), clockBytes(message));
  }

  /** Ends all notes, at once. */
  release(): void {
    this.#out.release();
  }

  close(): Promise<void> {
    return this.#out.close();
  }
}
