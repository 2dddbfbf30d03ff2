import { type Problem, problem } from '../base/index.ts';

/** Different Problems kept; a song that goes wrong at every note must not fill the memory. */
const MOST_KEPT = 100;

/**
 * Gathers Problems of a server: equal ones once, with the number of times, and at most a hundred
 * different ones.
 */
export class ProblemLog {
  readonly #kept = new Map<string, { readonly problem: Problem; count: number }>();
  #dropped = 0;

  add(found: Problem): void {
    const key = `${found.code} ${found.message}`;
    const known = this.#kept.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#kept.size < MOST_KEPT) this.#kept.set(key, { problem: found, count: 1 });
    else this.#dropped += 1;
  }

  /** Everything gathered since the last call. */
  take(): readonly Problem[] {
    if (this.#kept.size === 0) return [];
    const problems = [...this.#kept.values()].map(({ problem: found, count }) =>
      count === 1 ? found : { ...found, message: `${found.message} (${count} times)` },
    );
    if (this.#dropped > 0) {
      problems.push(problem('scsynth.many', `${this.#dropped} more Problems of the server.`));
    }
    this.#kept.clear();
    this.#dropped = 0;
    return problems;
  }
}
