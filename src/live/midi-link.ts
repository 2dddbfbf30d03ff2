import type { Seconds } from '../base/index.ts';
import { clockBytes, midiBytes } from '../midi/index.ts';
import type { Plan, TimedMidi } from '../stage/index.ts';
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
  readonly #latencies = new Map<string, Seconds>();
  #known: Plan['tracks'] | undefined;

  /** @param delayOf seconds from now until a live time is heard */
  constructor(out: MidiOut, delayOf: (live: Seconds) => Seconds) {
    this.#out = out;
    this.#delayOf = delayOf;
  }

  /** Learns how long a plan's instruments take to sound, by their ports: they are told so much earlier. */
  know({ tracks }: Pick<Plan, 'tracks'>): void {
    if (tracks === this.#known) return;
    this.#known = tracks;
    for (const { midi } of tracks) {
      if (midi !== undefined) this.#latencies.set(midi.port, midi.latency ?? 0);
    }
  }

  /** Hands over messages, in live time. */
  send(messages: readonly TimedMidi[]): void {
    if (messages.length === 0) return;
    const zero = this.#zero;
    for (const { time, port, message } of messages) {
      const at = zero + time - (this.#latencies.get(port) ?? 0);
      for (const bytes of midiBytes(message)) this.#out.send(port, at, bytes);
    }
  }

  /** Hands over messages of the clock to some ports, in live time. */
  clock(ports: readonly string[], messages: readonly TimedClock[]): void {
    const zero = this.#zero;
    for (const { time, message } of messages) {
      for (const port of ports) {
        const at = zero + time - (this.#latencies.get(port) ?? 0);
        this.#out.send(port, at, clockBytes(message));
      }
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
