import type { Seconds } from '../base/index.ts';
import { KeyRecorder, type Take } from './key-recorder.ts';
import { LiveKeys } from './live-keys.ts';
import type { Player } from './player.ts';
import type { Scheduler } from './scheduler.ts';

export interface PlayedKeysOptions {
  readonly scheduler: Scheduler;
  readonly players: () => readonly Player[];
  /** Live time. */
  readonly now: () => Seconds;
  /** Live time that is heard at this moment. */
  readonly heard: () => Seconds;
}

/** What somebody plays on the keys of MIDI ports: heard on the tracks that ask for it, and written down. */
export class PlayedKeys {
  readonly #options: PlayedKeysOptions;
  readonly #keys: LiveKeys;
  readonly #recorder = new KeyRecorder();

  constructor(options: PlayedKeysOptions) {
    this.#options = options;
    this.#keys = new LiveKeys(options.scheduler, options.players);
  }

  /** Plays a message of a port. What is no message is left out. */
  hear(port: string, bytes: readonly number[]): void {
    this.#keys.hear(port, bytes, this.#options.now());
    const heard = this.#options.heard();
    for (const player of this.#options.players()) {
      this.#recorder.hear(port, bytes, player, player.cycleAt(heard));
    }
  }

  /** Lets go of the keys of a port that is gone. */
  release(port: string): void {
    this.#keys.release(port, this.#options.now());
  }

  /** Lets go of all keys, whatever is still down: all notes are to end. */
  silence(): void {
    this.#keys.silence(this.#options.now());
  }

  /** Knows nothing any more of what is held: the server has lost it. */
  forget(): void {
    this.#keys.forget();
  }

  /** Lets go of what keys hold on tracks that they do not play any more. */
  look(): void {
    this.#keys.look(this.#options.now());
  }

  /** What was played so far, in the cycles that were heard with it. */
  takes(): readonly Take[] {
    const heard = this.#options.heard();
    return this.#recorder.takes((player) => player.cycleAt(heard));
  }
}
