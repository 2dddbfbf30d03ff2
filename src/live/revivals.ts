import type { Result, Seconds } from '../base/index.ts';
import { type Clock, pause, type Timers } from './clock.ts';
import type { LiveEngine } from './engine.ts';

/** Times that a dead server is started again before it is given up, and the pause before each. */
const TRIES = 3;
const PAUSE: Seconds = 0.3;
/** Seconds after which a death is forgotten. */
const MEMORY: Seconds = 10;

/** Starts servers again that died: one that dies of what it is told not again and again without a pause. */
export class Revivals {
  readonly #clock: Clock;
  readonly #timers: Timers;
  /** When servers died lately. */
  #deaths: readonly Seconds[] = [];

  constructor(clock: Clock, timers: Timers) {
    this.#clock = clock;
    this.#timers = timers;
  }

  /** Starts the server of an engine again that has just died, unless all is over by then. Problems: its own. */
  async revive(engine: LiveEngine, isOver: () => boolean): Promise<Result<LiveEngine>> {
    const now = this.#clock.now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < MEMORY), now];
    await pause(this.#timers, PAUSE * (this.#deaths.length - 1));
    for (let tries = 1; ; tries += 1) {
      const revived = await engine.revive();
      if (revived.ok || tries === TRIES || isOver()) return revived;
      await pause(this.#timers, PAUSE);
    }
  }
}
