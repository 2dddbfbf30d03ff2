/** Told how much of the work is done, 0 to 1. */
export type ProgressListener = (done: number) => void;

/** Counts the frames that are to be rendered and those that are. */
export class Progress {
  readonly #listener: ProgressListener | undefined;
  #total = 0;
  #done = 0;

  constructor(listener: ProgressListener | undefined) {
    this.#listener = listener;
  }

  /** So much more is to be done. */
  expect(frames: number): void {
    this.#total += frames;
  }

  /** So much more is done, or was found to be done already. */
  advance(frames: number): void {
    this.#done += frames;
    this.#listener?.(Math.min(1, this.#done / Math.max(1, this.#total)));
  }
}
