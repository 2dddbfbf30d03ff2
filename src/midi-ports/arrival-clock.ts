/** Milliseconds after which the earliest arrival known so far counts no more: clocks drift. */
const MEMORY = 10_000;
/** A pause after which counting begins anew. */
const PAUSE = 2_000;

/**
 * Tells when messages reached the machine, from when the program heard of them, which is later by as much as it was
 * busy, and from the times between them that the driver measured.
 */
export class ArrivalClock {
  /** Sum of the driver's times. */
  #driver = 0;
  /** By how much hearing is later than the driver's sum, at least, and when that was seen. */
  #offset = Number.POSITIVE_INFINITY;
  #seen = 0;

  /**
   * The time at which a message arrived, in the milliseconds of `heard`, and never after it.
   *
   * @param delta milliseconds since the message before, as the driver says
   * @param heard when the program was told
   */
  timeOf(delta: number, heard: number): number {
    const passed = Number.isFinite(delta) && delta >= 0 ? delta : 0;
    if (passed > PAUSE) this.#offset = Number.POSITIVE_INFINITY;
    this.#driver += passed;
    const offset = heard - this.#driver;
    if (offset <= this.#offset || heard - this.#seen > MEMORY) {
      this.#offset = offset;
      this.#seen = heard;
    }
    return Math.min(heard, this.#driver + this.#offset);
  }
}
