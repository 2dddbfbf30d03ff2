import type { MessagePort } from 'node:worker_threads';
import type { Seconds } from '../../base/index.ts';

/**
 * Milliseconds for which sound waits for what should have been sent. A player program has more than that ready, so
 * nobody hears it; longer than that the sound does not wait, and what comes then is late.
 */
const PATIENCE = 80;

/** The engine of a tap. */
export interface TappedEngine {
  /** The engine's time behind so many blocks more. */
  timeBehind(blocks: number): Seconds;
  render(blocks: number): readonly Float32Array[];
}

/**
 * Hands an engine's sound to another thread, which asks for blocks. The engine's clock is the sound that is taken, and
 * that may be taken faster than time passes, or while who sends is held up: so it waits a moment rather than play a
 * stretch whose notes have not come yet.
 */
export class Tap {
  readonly #port: MessagePort;
  readonly #engine: TappedEngine;
  readonly #patience: number;
  /** Numbers of blocks that were asked for and not given yet. */
  readonly #asked: number[] = [];
  #sentUntil: Seconds;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param sentUntil all that belongs before this time was sent
   * @param patience milliseconds
   */
  constructor(
    port: MessagePort,
    engine: TappedEngine,
    sentUntil: Seconds,
    patience: number = PATIENCE,
  ) {
    this.#port = port;
    this.#engine = engine;
    this.#patience = patience;
    this.#sentUntil = sentUntil;
    port.on('message', (blocks: number) => {
      this.#asked.push(blocks);
      this.#give();
    });
  }

  /** All that belongs before a time was sent. */
  sentUntil(time: Seconds): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sentUntil = time;
    this.#give();
  }

  #give(): void {
    let [blocks] = this.#asked;
    while (blocks !== undefined) {
      if (this.#engine.timeBehind(blocks) > this.#sentUntil) {
        this.#wait();
        return;
      }
      this.#asked.shift();
      const channels = this.#engine.render(blocks);
      this.#port.postMessage(
        channels,
        channels.map((each) => each.buffer as ArrayBuffer),
      );
      [blocks] = this.#asked;
    }
  }

  /** Goes on without what has not come, until it is told again what was sent. */
  #wait(): void {
    this.#timer ??= setTimeout(() => this.sentUntil(Number.POSITIVE_INFINITY), this.#patience);
  }
}
