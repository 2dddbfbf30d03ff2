import type { Rational } from '../base/index.ts';

interface Deed {
  readonly at: Rational;
  readonly act: () => void;
}

/** What is to be done when so many cycles were played. */
export class Deeds {
  #deeds: readonly Deed[] = [];

  /** When the next is to be done. */
  get next(): Rational | undefined {
    return this.#deeds[0]?.at;
  }

  /** Remembers one. Those of one time are done in the order in which they came. */
  add(at: Rational, act: () => void): void {
    this.#deeds = [...this.#deeds, { at, act }].sort((a, b) => a.at.compare(b.at));
  }

  /** Does all that are due. */
  doUntil(played: Rational): void {
    const due = this.#deeds.filter(({ at }) => at.lte(played));
    this.#deeds = this.#deeds.filter(({ at }) => at.gt(played));
    for (const { act } of due) act();
  }
}
