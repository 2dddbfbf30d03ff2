import type { Seconds } from '../base/index.ts';

/** Seconds after which a hold-up counts for a third of what it was. */
const MEMORY: Seconds = 20;
/** No more is made up for: who is held up for longer than that leaves notes out. */
const MOST: Seconds = 0.3;

/**
 * How long who sends was held up lately, by work of its own or by other programs: where that happened once it happens
 * again, so as much further ahead is sent from then on.
 *
 * @example new HoldUps(0.02).most // => 0
 */
export class HoldUps {
  readonly #interval: Seconds;
  #last: { readonly time: Seconds; readonly foreseen: Seconds } | undefined;
  #most: Seconds = 0;

  /** @param interval seconds between two looks where nothing comes between */
  constructor(interval: Seconds) {
    this.#interval = interval;
  }

  /** Seconds, the longest ones of the last time. */
  get most(): Seconds {
    return this.#most;
  }

  /**
   * It is looked what is to be sent.
   *
   * @param time on the clock of what is played
   * @param foreseen seconds for which nobody will look, as is known and seen to already
   */
  look(time: Seconds, foreseen: Seconds): void {
    const passed = time - (this.#last?.time ?? time);
    const late = passed - this.#interval - (this.#last?.foreseen ?? 0);
    const faded = this.#most * Math.exp(-Math.max(0, passed) / MEMORY);
    this.#most = Math.min(MOST, Math.max(faded, late));
    this.#last = { time, foreseen };
  }

  /** The clock is another one from now on. */
  restart(): void {
    this.#last = undefined;
  }
}
