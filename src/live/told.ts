import type { Problem } from '../base/index.ts';

/** Problems that were told: of each once, until something changes. */
export class Told {
  readonly #tell: (problems: readonly Problem[]) => void;
  readonly #told = new Set<string>();

  constructor(tell: (problems: readonly Problem[]) => void) {
    this.#tell = tell;
  }

  /** Tells of those among some that are new. */
  tell(problems: readonly Problem[]): void {
    const fresh = problems.filter(({ code, message }) => {
      const key = `${code} ${message}`;
      const isNew = !this.#told.has(key);
      this.#told.add(key);
      return isNew;
    });
    if (fresh.length > 0) this.#tell(fresh);
  }

  /** Tells of all of them again. */
  forget(): void {
    this.#told.clear();
  }
}
