import type { Seconds } from '../base/index.ts';

/** Seconds after which a reading counts for a third of what it did. */
const MEMORY: Seconds = 30;
/** A slope is told of when readings are spread over this long. */
const SETTLED: Seconds = 5;
/** What is farther from the line than this is a new beginning: a pause, a restart. */
const LOST: Seconds = 1;

/**
 * Another clock as a straight line over ours, found from readings that come a little late or early: the line
 * of least squares, in which old readings count less and less.
 *
 * @example new ServerClock().drift // => 0
 */
export class ServerClock {
  /** The first reading, from which all others are counted. */
  #first: { readonly here: Seconds; readonly there: Seconds } | undefined;
  #last: Seconds = 0;
  /** Weighted sums over all readings. */
  #weight = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #xy = 0;

  /** Takes a reading: it was `there` on the other clock when it was `here` on ours. */
  observe(here: Seconds, there: Seconds): void {
    if (this.#first === undefined || Math.abs(there - this.thereAt(here)) > LOST) {
      this.#first = { here, there };
      this.#last = here;
      this.#weight = this.#x = this.#y = this.#xx = this.#xy = 0;
    }
    const kept = Math.exp((this.#last - here) / MEMORY);
    const x = here - this.#first.here;
    // what the other clock is ahead: small numbers keep their digits
    const y = there - this.#first.there - x;
    this.#last = here;
    this.#weight = kept * this.#weight + 1;
    this.#x = kept * this.#x + x;
    this.#y = kept * this.#y + y;
    this.#xx = kept * this.#xx + x * x;
    this.#xy = kept * this.#xy + x * y;
  }

  /** The other clock's time at a time of ours. */
  thereAt(here: Seconds): Seconds {
    const { here: begun, there } = this.#first ?? { here: 0, there: 0 };
    const x = here - begun;
    return there + x + this.#ahead + this.#slope * (x - this.#middle);
  }

  /** Whether a reading was taken. */
  get isKnown(): boolean {
    return this.#weight > 0;
  }

  /** By how much the other clock is fast, parts in a million; 0 until something is known. */
  get drift(): number {
    return this.#slope * 1e6;
  }

  get #middle(): Seconds {
    return this.#weight === 0 ? 0 : this.#x / this.#weight;
  }

  /** What the other clock is ahead in the middle of the readings. */
  get #ahead(): Seconds {
    return this.#weight === 0 ? 0 : this.#y / this.#weight;
  }

  get #slope(): number {
    if (this.#weight === 0 || this.#last - (this.#first?.here ?? 0) < SETTLED) return 0;
    const spread = this.#xx - this.#x * this.#middle;
    return spread > 0 ? (this.#xy - this.#middle * this.#y) / spread : 0;
  }
}
