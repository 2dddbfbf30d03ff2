import type { Seconds } from '../../base/index.ts';

/** Seconds until a program has filled what it keeps ready, and seconds for which that is measured then. */
const FILLING: Seconds = 2;
const MEASURED: Seconds = 3;
/** Seconds over which is averaged how far ahead a program is given sound: it takes it in bursts. */
const AVERAGED: Seconds = 2;
/** Seconds of sound that are kept: more than programs and pipes hold. */
const KEPT: Seconds = 1.5;
/** Left and right as 32-bit floats. */
const FRAME_BYTES = 8;

/**
 * What a player program was given and has not played yet. When it dies that is given to the next one, so that the
 * music goes on in time: without it, it would skip ahead by what was on its way. A program plays a second each second,
 * and the next takes as long to begin as it took: so what it was given beyond the time that passed is left.
 *
 * @example new Unheard(48_000).left(0) // => []
 */
export class Unheard {
  readonly #rate: number;
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #begun: Seconds = 0;
  /** Frames that the program was given. */
  #given = 0;
  /** By how much that is ahead of the time that passed: once it was filled, and lately. */
  #settled: { sum: number; count: number } = { sum: 0, count: 0 };
  #lately: number | undefined;
  #last: Seconds = 0;

  /** @param rate frames a second */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** A program begins now, and has nothing yet. */
  begin(now: Seconds): void {
    this.#begun = now;
    this.#last = now;
    this.#given = 0;
    this.#settled = { sum: 0, count: 0 };
    this.#lately = undefined;
    this.#chunks = [];
    this.#bytes = 0;
  }

  /** The program took some sound. */
  give(bytes: Uint8Array, now: Seconds): void {
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
    this.#given += bytes.length / FRAME_BYTES;
    const most = KEPT * this.#rate * FRAME_BYTES;
    while (this.#bytes > most) this.#bytes -= this.#chunks.shift()?.length ?? this.#bytes;
    this.#measure(now);
  }

  /** What will not have been heard when a program that begins now is heard: the latest of what was given. */
  left(now: Seconds): Uint8Array[] {
    const frames = this.#given - (now - this.#begun) * this.#rate - this.#drift;
    let skipped = this.#bytes - FRAME_BYTES * Math.max(0, Math.round(frames));
    return this.#chunks.flatMap((bytes) => {
      const from = Math.min(Math.max(0, skipped), bytes.length);
      skipped -= bytes.length;
      return from === bytes.length ? [] : [bytes.subarray(from)];
    });
  }

  #measure(now: Seconds): void {
    const since = now - this.#begun;
    if (since < FILLING) return;
    const ahead = this.#given - since * this.#rate;
    if (since < FILLING + MEASURED) {
      this.#settled = { sum: this.#settled.sum + ahead, count: this.#settled.count + 1 };
    }
    const kept = Math.exp((this.#last - now) / AVERAGED);
    this.#lately = kept * (this.#lately ?? ahead) + (1 - kept) * ahead;
    this.#last = now;
  }

  /** Frames by which the program's clock has got ahead of ours. */
  get #drift(): number {
    const { sum, count } = this.#settled;
    return this.#lately === undefined || count === 0 ? 0 : this.#lately - sum / count;
  }
}
