import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that are not worth waiting for. */
const SHORT = 2;
/** Milliseconds behind its time after which what was missed is forgotten. */
const LOST = 100;

/** Holds something that could run as fast as it likes to a speed. */
export class Pacer {
  #begun: number | undefined;
  #frames = 0;
  #speed = 1;

  /** Waits until so many more frames are due, at so many times a rate (frames a second). */
  async wait(frames: number, rate: number, speed: number): Promise<void> {
    const now = performance.now();
    const due = this.#due(rate);
    if (this.#begun === undefined || speed !== this.#speed || now - due > LOST) {
      this.#begun = now;
      this.#frames = 0;
      this.#speed = speed;
    } else if (due - now > SHORT) {
      await sleep(due - now);
    }
    this.#frames += frames;
  }

  #due(rate: number): number {
    return (this.#begun ?? 0) + (1000 * this.#frames) / (rate * this.#speed);
  }
}
