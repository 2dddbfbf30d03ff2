import type { TimedCommands } from '../commands.ts';

/** Commands taken that make it worth while to move the rest. */
const TAKEN_AT_MOST = 4096;

/** Commands to come, in order of time; those for one time stay in the order in which they came. */
export class CommandQueue {
  #entries: TimedCommands[] = [];
  /** How many of the entries were taken: to move all that wait for each one would take too long. */
  #taken = 0;

  /** Adds commands; quickest where they are later than all others. */
  add(timed: TimedCommands): void {
    let place = this.#entries.length;
    while (place > this.#taken && (this.#entries[place - 1]?.time ?? 0) > timed.time) place -= 1;
    if (place === this.#entries.length) this.#entries.push(timed);
    else this.#entries.splice(place, 0, timed);
  }

  /** What comes next, without taking it. */
  get next(): TimedCommands | undefined {
    return this.#entries[this.#taken];
  }

  /** Takes out what comes next. */
  take(): void {
    this.#taken += 1;
    if (this.#taken < TAKEN_AT_MOST && this.#taken < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#taken);
    this.#taken = 0;
  }
}
