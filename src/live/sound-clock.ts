import type { Seconds } from '../base/index.ts';
import type { Clock } from './clock.ts';
import { ServerClock } from './server-clock.ts';
import { SoundWay } from './sound-way.ts';

/** Seconds after which the way of the sound is full. */
const FILLING: Seconds = 2;
/** An engine whose sound is taken in bursts is as far as the line through them once within so long. */
const BURST: Seconds = 0.5;
/** Seconds in which readings count as one. */
const STEP: Seconds = 0.01;
/** So far it may stay behind the line all the time. */
const BEHIND: Seconds = 0.03;

export interface SoundClockOptions {
  readonly clock: Clock;
  /** Live time as far as the engine has come. */
  readonly engine: () => Seconds;
  /** Seconds that sound takes from the engine to the ear; measured when absent. */
  readonly delay: Seconds | undefined;
}

/** Live time as the sound goes on: a steady line through what an engine plays in bursts, and when it is heard. */
export class SoundClock {
  readonly #options: SoundClockOptions;
  readonly #line = new ServerClock();
  readonly #way = new SoundWay();
  #begun: Seconds = 0;
  /** How far the engine was ahead of the line lately, and when. */
  #lately: { readonly here: Seconds; ahead: Seconds }[] = [];

  constructor(options: SoundClockOptions) {
    this.#options = options;
  }

  /** All begins to play. */
  begin(): void {
    this.#begun = this.#options.clock.now();
  }

  /** By how much the sound's clock is fast, parts in a million. */
  get drift(): number {
    return this.#line.drift;
  }

  /**
   * Live time now. An engine that had no time to play for a while stays behind the line from then on: nothing that is
   * to sound now is put off until it would have come there.
   */
  now(): Seconds {
    const engine = this.#options.engine();
    if (!this.#line.isKnown) return engine;
    const here = this.#options.clock.now();
    const line = this.#line.thereAt(here);
    const most = this.#mostAhead(here, engine - line);
    return most < -BEHIND ? line + most : line;
  }

  /** How far the engine was ahead of the line at most lately. Keys may ask thousands of times a second. */
  #mostAhead(here: Seconds, ahead: Seconds): Seconds {
    const last = this.#lately.at(-1);
    if (last !== undefined && here - last.here < STEP) last.ahead = Math.max(last.ahead, ahead);
    else {
      this.#lately = this.#lately.filter((each) => here - each.here < BURST);
      this.#lately.push({ here, ahead });
    }
    return Math.max(...this.#lately.map((each) => each.ahead));
  }

  /** Seconds from now until what has a live time is heard. */
  delayOf(live: Seconds): Seconds {
    const { clock, delay } = this.#options;
    const now = this.now();
    return delay === undefined ? this.#way.delay(live, clock.now(), now) : live - now + delay;
  }

  /** Reads the engine's clock: to be called some times a second. */
  read(): void {
    const now = this.#options.clock.now();
    // at first the way of the sound fills faster than it is heard
    if (now - this.#begun > FILLING) this.#line.observe(now, this.#options.engine());
  }

  /** Learns how long sound is on its way: to be called often. Whether the first of it has been taken since. */
  follow(): boolean {
    const before = this.#way.flows;
    this.#way.observe(this.#options.clock.now(), this.#options.engine());
    return !before && this.#way.flows;
  }
}
