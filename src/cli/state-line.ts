import type { Show } from '../live/index.ts';
import type { Context, Output } from './context.ts';
import { stateText } from './state-text.ts';

/** Milliseconds between two looks. */
const LOOK = 500;
const CLEARED = '\r\u001b[2K';

/** The lowest line of a terminal, which says how well all goes while songs play. */
export class StateLine {
  readonly #screen: Output;
  readonly #columns: number;
  #shown = '';
  #isOver = false;

  constructor({ err, columns }: Pick<Context, 'err' | 'columns'>) {
    this.#screen = err;
    // a terminal that does not know its width says 0
    this.#columns = columns > 1 ? columns : 80;
  }

  /** An output whose text goes above the line. */
  above(output: Output): Output {
    return {
      write: async (text) => {
        const line = this.#shown;
        await this.clear();
        await output.write(text);
        await this.#draw(line);
      },
    };
  }

  /** Draws figures again and again; the function that it gives ends that and takes the line away. */
  follow(show: Show): () => Promise<void> {
    const timer = setInterval(async () => {
      const stats = await show.stats();
      await this.#draw(`${show.isPaused ? 'stopped' : 'plays'}, ${stateText(stats)}`);
    }, LOOK);
    return async () => {
      clearInterval(timer);
      this.#isOver = true;
      await this.clear();
    };
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (this.#shown !== '') await this.#screen.write(CLEARED);
    this.#shown = '';
  }

  async #draw(line: string): Promise<void> {
    if (line === '' || this.#isOver) return;
    this.#shown = line.slice(0, this.#columns - 1);
    await this.#screen.write(`${CLEARED}${this.#shown}`);
  }
}
