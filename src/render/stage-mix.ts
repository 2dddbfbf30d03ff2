import { chunkFrames, type StagePort } from './stage-format.ts';
import { StagePortReader } from './stage-port-reader.ts';

/** The sum of ports of several stages, always added in the order in which they are given. */
export class StageMix {
  readonly #readers: readonly StagePortReader[];
  /** The sum of a stretch of frames, for reading it block by block. */
  readonly #ahead = [new Float32Array(chunkFrames), new Float32Array(chunkFrames)] as const;
  #aheadFirst = 0;
  #aheadEnd = 0;

  /**
   * @param cancelled whether to give up waiting for stages that are still being rendered
   * @throws what the file system says when a file cannot be opened.
   */
  constructor(ports: readonly StagePort[], cancelled: () => boolean) {
    this.#readers = ports.map((port) => new StagePortReader(port, cancelled));
  }

  /**
   * Fills the first `count` samples of two blocks with the sum from frame `first` on. Frames are read in
   * order.
   *
   * @throws StageDamaged where a file is not what was written; StageGivenUp where a stage that is still
   * being rendered, or the reader's own work, is given up.
   */
  read(left: Float32Array, right: Float32Array, first: number, count: number): void {
    left.fill(0, 0, count);
    right.fill(0, 0, count);
    for (const reader of this.#readers) reader.addTo(left, right, first, count);
  }

  /** The same for a short block: many are summed at a time. */
  readBlock(left: Float32Array, right: Float32Array, first: number): void {
    const count = left.length;
    if (this.#readers.length === 0) {
      // The engine leaves other things where its input was.
      left.fill(0);
      right.fill(0);
      return;
    }
    if (first < this.#aheadFirst || first + count > this.#aheadEnd) {
      this.read(...this.#ahead, first, chunkFrames);
      this.#aheadFirst = first;
      this.#aheadEnd = first + chunkFrames;
    }
    const from = first - this.#aheadFirst;
    left.set(this.#ahead[0].subarray(from, from + count));
    right.set(this.#ahead[1].subarray(from, from + count));
  }

  /**
   * Waits until all stages are whole.
   *
   * @throws StageGivenUp when one fails, or the reader's own work is given up.
   */
  waitForAll(): void {
    for (const reader of this.#readers) reader.waitForAll();
  }

  close(): void {
    for (const reader of this.#readers) reader.close();
  }
}
