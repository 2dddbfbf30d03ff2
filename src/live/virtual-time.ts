import type { Seconds } from '../base/index.ts';
import type { Cancel, Clock, Timers } from './clock.ts';

interface Alarm {
  due: Seconds;
  readonly interval: Seconds | undefined;
  readonly work: () => void;
}

/**
 * A clock and timers that move only when they are told to, for tests: a day of music passes as fast as it
 * can be worked out.
 *
 * @example new VirtualTime().now() // => 0
 */
export class VirtualTime implements Clock, Timers {
  readonly #alarms = new Set<Alarm>();
  #now: Seconds = 0;

  now(): Seconds {
    return this.#now;
  }

  every(interval: Seconds, work: () => void): Cancel {
    return this.#add({ due: this.#now + interval, interval, work });
  }

  after(delay: Seconds, work: () => void): Cancel {
    return this.#add({ due: this.#now + delay, interval: undefined, work });
  }

  /** Lets time pass, and what is due in it happen in order. */
  pass(seconds: Seconds): void {
    const end = this.#now + seconds;
    for (let next = this.#first(end); next !== undefined; next = this.#first(end)) {
      this.#now = Math.max(this.#now, next.due);
      if (next.interval === undefined) this.#alarms.delete(next);
      else next.due = this.#now + next.interval;
      next.work();
    }
    this.#now = end;
  }

  /** Lets time pass in which nothing can happen: the process was busy, or the machine asleep. */
  stall(seconds: Seconds): void {
    this.#now += seconds;
  }

  #add(alarm: Alarm): Cancel {
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  #first(end: Seconds): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) {
      if (alarm.due <= end && alarm.due < (first?.due ?? Number.POSITIVE_INFINITY)) first = alarm;
    }
    return first;
  }
}
