import { type OutsideSource, outsideKey } from '../song/index.ts';
import type { MidiMessage } from '../stage/index.ts';

/** Controllers that have a lower half, and how much above it is. */
const WITH_LOWER = 32;
const MOST = 127;
const MOST_FINE = 16_383;

/** A knob that was moved. */
export interface KnobMove {
  readonly key: string;
  readonly share: number;
}

/** Where the knobs of MIDI controllers stand, of 7 bits and of 14. */
export class Knobs {
  /** Halves of controllers by port, channel and number. */
  readonly #halves = new Map<string, number>();

  /** What a message of a port moves, of the knobs that somebody listens to. */
  hear(port: string, message: MidiMessage, sources: readonly OutsideSource[]): readonly KnobMove[] {
    if (message.kind !== 'control') return [];
    const { channel, controller, value } = message;
    this.#halves.set(halfOf(port, channel, controller), value);
    const moves = new Map<string, number>();
    for (const source of sources) {
      if (source.kind !== 'midi-cc' || source.port !== port) continue;
      if (source.channel !== undefined && source.channel !== channel) continue;
      const isLower = source.fine && source.controller + WITH_LOWER === controller;
      if (source.controller === controller) {
        if (source.fine) this.#restLower(port, channel, controller);
      } else if (!isLower) continue;
      moves.set(outsideKey(source), this.#share(port, channel, source));
    }
    return [...moves].map(([key, share]) => ({ key, share }));
  }

  /** A new upper half means that the lower one is 0 until it comes. */
  #restLower(port: string, channel: number, controller: number): void {
    const lower = halfOf(port, channel, controller + WITH_LOWER);
    if (this.#halves.has(lower)) this.#halves.set(lower, 0);
  }

  #share(
    port: string,
    channel: number,
    { controller, fine }: Extract<OutsideSource, { kind: 'midi-cc' }>,
  ): number {
    const upper = this.#halves.get(halfOf(port, channel, controller)) ?? 0;
    const lower = this.#halves.get(halfOf(port, channel, controller + WITH_LOWER));
    // of a knob that never sent a lower half, the upper one is all there is
    if (!fine || lower === undefined) return upper / MOST;
    return (upper * (MOST + 1) + lower) / MOST_FINE;
  }
}

function halfOf(port: string, channel: number, controller: number): string {
  return `${channel} ${controller} ${port}`;
}
