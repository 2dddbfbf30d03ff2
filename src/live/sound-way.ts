import type { Seconds } from '../base/index.ts';

/** Seconds until a player program has filled what it keeps ready, and seconds for which that is measured then. */
const FILLING: Seconds = 2;
const MEASURED: Seconds = 2;

/**
 * How long sound is on its way to the ear behind the place where it is taken from an engine: what a player program
 * keeps ready. Where it keeps nothing, or is not ours, nothing is known of it.
 */
export class SoundWay {
  #begun: Seconds | undefined;
  #sum = 0;
  #count = 0;

  /** Sound begins to be taken, at a time of our clock. */
  begin(here: Seconds): void {
    this.#begun = here;
  }

  /** Takes a reading: live time was taken up to `there` when it was `here` on our clock. */
  observe(here: Seconds, there: Seconds): void {
    const since = this.#begun === undefined ? 0 : here - this.#begun;
    if (since < FILLING || since > FILLING + MEASURED) return;
    this.#sum += there - since;
    this.#count += 1;
  }

  /** Seconds from `here` until a live time is heard, while live time is taken up to `there`. */
  delay(live: Seconds, here: Seconds, there: Seconds): Seconds {
    if (this.#begun === undefined) return live - there;
    // the first sound is heard as soon as it is taken, whatever is taken beyond it
    if (this.#count === 0) return live - (here - this.#begun);
    return live - there + this.#sum / this.#count;
  }
}
