import type { Seconds } from '../base/index.ts';

/** Seconds until a player program has filled what it keeps ready, and seconds for which that is measured then. */
const FILLING: Seconds = 2;
const MEASURED: Seconds = 3;

/**
 * How long sound is on its way to the ear behind the place where it is taken from an engine. A player program takes
 * it in bursts, just before it has played what it had: so what was taken in all is heard at about the moment at
 * which the next burst is due.
 */
export class SoundWay {
  #begun: Seconds | undefined;
  /** By how much the sound that was taken is ahead of the time that passed: at least, and on average. */
  #least = Number.POSITIVE_INFINITY;
  #sum = 0;
  #count = 0;

  /** Whether any sound was taken. */
  get flows(): boolean {
    return this.#begun !== undefined;
  }

  /** Takes a reading: live time was taken up to `there` when it was `here` on our clock. */
  observe(here: Seconds, there: Seconds): void {
    if (there <= 0) return;
    this.#begun ??= here;
    const since = here - this.#begun;
    if (since > FILLING + MEASURED) return;
    const ahead = there - since;
    this.#least = Math.min(this.#least, ahead);
    if (since < FILLING) return;
    this.#sum += ahead;
    this.#count += 1;
  }

  /** Seconds from `here` until a live time is heard, while live time is taken up to `there`, bursts evened out. */
  delay(live: Seconds, here: Seconds, there: Seconds): Seconds {
    if (this.#begun === undefined) return live - there;
    if (this.#count === 0) return live - (here - this.#begun) - this.#least;
    return live - there + this.#sum / this.#count - this.#least;
  }
}

/** Seconds of sound that are on their way to the ear: as many as were taken beyond the time that passed. */
export function onTheWay(
  { live, here }: { readonly live: Seconds; readonly here: Seconds },
  begun: Seconds,
): Seconds {
  return Math.min(1, Math.max(0, live - (here - begun)));
}
