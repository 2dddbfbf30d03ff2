import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { encodePacket, int32, message, type OscMessage, text } from '../../osc/index.ts';
import type { BufferReading } from '../buffer-reading.ts';
import type { Transport } from './transport.ts';

/** Milliseconds after which a question without an answer is asked again. */
const RETRY = 250;

/** Pieces of a buffer asked for at once: their replies fit into the room that sockets have. */
const PIECES = 16;

interface Open {
  /** What is still to be asked. */
  readonly ask: () => void;
  /** Takes a reply; true when that was all. */
  readonly hear: (reply: OscMessage) => boolean;
  readonly fail: (cause: Problem) => void;
}

/** Questions to a server, each asked again until it is answered or patience ends. */
export class Questions {
  readonly #transport: Transport;
  readonly #patience: number;
  readonly #open = new Set<Open>();
  #closed: Problem | undefined;

  /** @param patience milliseconds without any answer after which a question is given up */
  constructor(transport: Transport, patience: number) {
    this.#transport = transport;
    this.#patience = patience;
  }

  /** Asks one question; `match` picks its answer among the server's replies. */
  ask<T>(
    address: string,
    args: readonly (number | string)[],
    match: (reply: OscMessage) => T | undefined,
  ): Promise<Result<T>> {
    let answer: T | undefined;
    return this.#begin(
      () => this.#send(address, args),
      (reply) => {
        answer ??= match(reply);
        return answer === undefined ? 'other' : 'done';
      },
      () => success(answer as T),
    );
  }

  /** Follows a reading of a buffer, a few pieces at a time. */
  read(reading: BufferReading): Promise<Result<Float32Array>> {
    let asked = 0;
    const ask = (): void => {
      const questions = reading.questions(PIECES);
      asked = questions.length;
      for (const [address, ...numbers] of questions) this.#send(address, numbers);
    };
    const hear = (reply: OscMessage): 'other' | 'more' | 'done' => {
      if (reply.address !== '/b_info' && reply.address !== '/b_setn') return 'other';
      reading.hear(reply);
      if (reading.result !== undefined) return 'done';
      asked -= 1;
      if (asked <= 0) ask();
      return 'more';
    };
    const result = (): Result<Float32Array> => reading.result ?? failure([this.#silence()]);
    if (reading.result !== undefined) return Promise.resolve(result());
    return this.#begin(ask, hear, result);
  }

  /** Takes a reply; whether it answered a question. */
  hear(reply: OscMessage): boolean {
    const answered = [...this.#open].filter((each) => each.hear(reply));
    for (const each of answered) this.#open.delete(each);
    return answered.length > 0;
  }

  close(cause: Problem): void {
    this.#closed ??= cause;
    for (const each of this.#open) each.fail(this.#closed);
    this.#open.clear();
  }

  #begin<T>(
    ask: () => void,
    hear: (reply: OscMessage) => 'other' | 'more' | 'done',
    result: () => Result<T>,
  ): Promise<Result<T>> {
    if (this.#closed !== undefined) return Promise.resolve(failure([this.#closed]));
    return new Promise((resolve) => {
      let heard = performance.now();
      const open: Open = {
        ask,
        hear: (reply) => {
          const what = hear(reply);
          if (what !== 'other') heard = performance.now();
          if (what === 'done') end(result());
          return what === 'done';
        },
        fail: (cause) => end(failure([cause])),
      };
      const timer = setInterval(
        () => {
          const silent = performance.now() - heard;
          if (silent >= this.#patience) {
            this.#open.delete(open);
            open.fail(this.#silence());
          } else if (this.#transport.lossy && silent >= RETRY * 0.9) open.ask();
        },
        Math.min(RETRY, this.#patience),
      );
      const end = (settled: Result<T>): void => {
        clearInterval(timer);
        resolve(settled);
      };
      this.#open.add(open);
      ask();
    });
  }

  #send(address: string, args: readonly (number | string)[]): void {
    const written = args.map((each) => (typeof each === 'number' ? int32(each) : text(each)));
    this.#transport.send(encodePacket(message(address, ...written)));
  }

  #silence(): Problem {
    const seconds = (this.#patience / 1000).toFixed(1);
    return problem('scsynth.no-answer', `The server gave no answer for ${seconds} s.`, {
      hint: 'see that scsynth runs and that nothing on the way keeps its packets back',
    });
  }
}
