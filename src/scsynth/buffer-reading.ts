import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { OscMessage } from '../osc/index.ts';

/** Samples asked for in one question; more would not fit into one reply of scsynth. */
const PIECE = 1024;

/** A question as scsynth understands it: an address and whole numbers. */
export type BufferQuestion = readonly [address: string, ...numbers: readonly number[]];

/**
 * Reads samples of a buffer piece by piece, wherever the server is: send `questions`, `hear` the
 * replies, until there is a `result`. A question whose reply was lost is simply among the next ones.
 *
 * @example new BufferReading(16, 3, 0, 10).questions(8) // => [['/b_query', 3]]
 */
export class BufferReading {
  readonly #buffer: number;
  readonly #start: number;
  readonly #samples: Float32Array;
  /** Beginnings of the pieces still to come. */
  readonly #open = new Set<number>();
  #known = false;
  #wrong: Problem | undefined;

  /**
   * @param buffers how many buffers the server has
   * @param start the first sample to read; interleaved, when there are several channels
   */
  constructor(buffers: number, buffer: number, start: number, count: number) {
    this.#buffer = buffer;
    this.#start = start;
    const isRange = [start, count].every((each) => Number.isInteger(each) && each >= 0);
    this.#samples = new Float32Array(isRange ? count : 0);
    const isBuffer = Number.isInteger(buffer) && buffer >= 0 && buffer < buffers;
    if (!isBuffer) this.#wrong = this.#problem(`is not one of 0..${buffers - 1}`);
    else if (!isRange) this.#wrong = this.#problem(`cannot give ${count} samples from ${start} on`);
    for (let from = 0; from < count; from += PIECE) this.#open.add(start + from);
  }

  /** What to ask next, at most `most` questions: how large the buffer is, then its pieces. */
  questions(most: number): readonly BufferQuestion[] {
    if (!this.#known) return [['/b_query', this.#buffer]];
    return [...this.#open].slice(0, most).map((from) => {
      const count = Math.min(PIECE, this.#start + this.#samples.length - from);
      return ['/b_getn', this.#buffer, from, count];
    });
  }

  /** Takes a reply of the server; those that belong to something else are passed over. */
  hear(reply: OscMessage): void {
    const numbers = reply.args.map((each) => ('value' in each ? Number(each.value) : Number.NaN));
    if (numbers[0] !== this.#buffer) return;
    if (reply.address === '/b_info') this.#hearSize((numbers[1] ?? 0) * (numbers[2] ?? 0));
    if (reply.address === '/b_setn') this.#hearPiece(numbers[1] ?? 0, numbers.slice(3));
  }

  /** The samples once all are there, or why there are none; undefined until then. */
  get result(): Result<Float32Array> | undefined {
    if (this.#wrong !== undefined) return failure([this.#wrong]);
    return this.#known && this.#open.size === 0 ? success(this.#samples) : undefined;
  }

  #hearSize(size: number): void {
    this.#known = true;
    const end = this.#start + this.#samples.length;
    if (size === 0) this.#wrong = this.#problem('is not allocated');
    else if (end > size) this.#wrong = this.#problem(`ends at sample ${size}, before ${end}`);
  }

  #hearPiece(from: number, samples: readonly number[]): void {
    if (!this.#open.delete(from)) return;
    this.#samples.set(samples, from - this.#start);
  }

  #problem(what: string): Problem {
    return problem('scsynth.buffer', `Buffer ${this.#buffer} ${what}.`);
  }
}
