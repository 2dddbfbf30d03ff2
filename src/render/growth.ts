/** Words of the shared memory. */
const chunksWord = 0;
const stateWord = 1;
const words = 2;

const growing = 0;
const whole = 1;
const givenUp = 2;

/** Time after which a reader that waits looks whether it is still wanted. */
const lookMs = 50;

/** What a reader meets that waits for a stage which will never be whole. */
export class StageGivenUp extends Error {
  override readonly name = 'StageGivenUp';
}

/**
 * How far a stage has come that is being rendered, in memory that threads share: so that another thread
 * can read what is there already. One thread writes.
 *
 * @example new Growth(Growth.makeMemory()).add()
 */
export class Growth {
  readonly #words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory);
  }

  static makeMemory(): SharedArrayBuffer {
    return new SharedArrayBuffer(words * Int32Array.BYTES_PER_ELEMENT);
  }

  /** One more chunk stands in the file. */
  add(): void {
    Atomics.add(this.#words, chunksWord, 1);
    Atomics.notify(this.#words, chunksWord);
  }

  /** The stage is whole, or will never be. The first that is said counts. */
  end(isWhole: boolean): void {
    Atomics.compareExchange(this.#words, stateWord, growing, isWhole ? whole : givenUp);
    Atomics.notify(this.#words, chunksWord);
  }

  /**
   * Waits until the stage is whole.
   *
   * @throws StageGivenUp when the stage or the reader's own work (`cancelled`) is given up.
   */
  waitForAll(cancelled: () => boolean): void {
    while (this.waitFor(Number.POSITIVE_INFINITY, cancelled));
  }

  /**
   * Waits until chunk `index` (from 0) is there. False when the stage is whole without it.
   *
   * @throws StageGivenUp when the stage or the reader's own work (`cancelled`) is given up.
   */
  waitFor(index: number, cancelled: () => boolean): boolean {
    for (;;) {
      const state = Atomics.load(this.#words, stateWord);
      const chunks = Atomics.load(this.#words, chunksWord);
      if (index < chunks) return true;
      if (state === whole) return false;
      if (state === givenUp || cancelled()) throw new StageGivenUp();
      Atomics.wait(this.#words, chunksWord, chunks, lookMs);
    }
  }
}
