import type { Seconds } from '../base/index.ts';
import type { Plan } from '../stage/index.ts';
import type { Advance } from './advance.ts';
import type { DirtLink } from './dirt-link.ts';
import { MidiClock } from './midi-clock.ts';
import { MidiLink, type MidiOut } from './midi-link.ts';

export interface LiveMidiOptions {
  readonly out: MidiOut;
  /** The way to a SuperDirt; its tracks are silent when absent. */
  readonly dirt?: DirtLink;
  /** Ports that get a clock. */
  readonly clockPorts: readonly string[];
  /** Quarter notes in a cycle of the song whose clock it is. */
  readonly quarters: number;
  /** Seconds from now until a live time is heard. */
  readonly delayOf: (live: Seconds) => Seconds;
}

/** What MIDI instruments, machines and a SuperDirt are told while songs play. */
export class LiveMidi {
  readonly #link: MidiLink;
  readonly #clock: MidiClock | undefined;
  readonly #ports: readonly string[];
  readonly #dirt: DirtLink | undefined;
  /** What is played before it is known when sound begins; undefined from then on. */
  #early: (readonly [Advance, boolean])[] | undefined = [];

  constructor({ out, dirt, clockPorts, quarters, delayOf }: LiveMidiOptions) {
    this.#dirt = dirt;
    this.#link = new MidiLink(out, delayOf);
    this.#ports = clockPorts;
    this.#clock = clockPorts.length === 0 ? undefined : new MidiClock(quarters);
  }

  /** Sound begins: what was played before is sent. */
  begin(): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const [advance, leads] of early) this.take(advance, leads);
  }

  /** Sends what a song plays, whose plan says how soon its instruments sound; the clock is that of the song that leads. */
  take(advance: Advance, leads: boolean, plan?: Plan): void {
    if (plan !== undefined) this.#link.know(plan);
    if (this.#early !== undefined) {
      this.#early.push([advance, leads]);
      return;
    }
    const { midi, dirt, stretches } = advance;
    this.#link.send(midi);
    void this.#dirt?.send(dirt);
    if (!leads || this.#clock === undefined) return;
    for (const stretch of stretches) this.#link.clock(this.#ports, this.#clock.follow(stretch));
  }

  /** Ends all notes, where what was sent ahead is not to be heard. */
  release(): void {
    this.#link.release();
  }

  /** Ends all notes, and stops the clock. */
  pause(now: Seconds): void {
    this.#link.release();
    if (this.#clock !== undefined) this.#link.clock(this.#ports, this.#clock.stop(now));
  }

  /** Ends all notes and the clock. */
  async end(now: Seconds): Promise<void> {
    this.pause(now);
    this.#dirt?.close();
    await this.#link.close();
  }
}
