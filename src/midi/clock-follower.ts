import type { ClockMessage } from './message-bytes.ts';
import { TickFilter } from './tick-filter.ts';

/** Ticks of a clock in a quarter note, and in a sixteenth. */
const TICKS = 24;
const TICKS_IN_SIXTEENTH = 6;
const MINUTE = 60_000;

/**
 * Follows the MIDI clock of another machine: whether it plays, where it is, and how fast, without the jitter of its
 * ticks. When the clock falls silent it goes on at the last tempo.
 *
 * @example new ClockFollower().bpm // => undefined
 */
export class ClockFollower {
  readonly #ticks = new TickFilter();
  #isRunning = false;
  /** The tick at which the song began, while it runs. */
  #origin = 0;
  /** The place of the next tick, in ticks from the song's beginning, while it does not. */
  #place = 0;

  /** Whether the machine plays. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Quarter notes a minute; undefined until a few ticks have come. */
  get bpm(): number | undefined {
    const { period } = this.#ticks;
    return period === undefined ? undefined : MINUTE / (period * TICKS);
  }

  /** Where the song is at a time in milliseconds, in quarter notes from its beginning; undefined as `bpm` is. */
  quartersAt(time: number): number | undefined {
    if (this.#ticks.period === undefined) return undefined;
    if (!this.#isRunning) return this.#place / TICKS;
    return (this.#ticks.countAt(time) - this.#origin) / TICKS;
  }

  /** Takes a message that came at a time, in milliseconds. */
  hear(message: ClockMessage, time: number): void {
    switch (message.kind) {
      case 'start':
        this.#place = 0;
        this.#run();
        break;
      case 'continue':
        this.#run();
        break;
      case 'stop':
        if (this.#isRunning) this.#place = this.#ticks.next - this.#origin;
        this.#isRunning = false;
        break;
      case 'position':
        this.#place = message.sixteenths * TICKS_IN_SIXTEENTH;
        if (this.#isRunning) this.#run();
        break;
      case 'clock':
        this.#ticks.observe(time);
        break;
    }
  }

  /** The next tick is at the place that is known. */
  #run(): void {
    this.#isRunning = true;
    this.#ticks.restart();
    this.#origin = this.#ticks.next - this.#place;
  }
}
