/** Something that is to be done at a time. */
export interface Due {
  readonly at: number;
}

/** Keeps things by their time; things of one time in the order in which they came. */
export class DueQueue<T extends Due> {
  readonly #items: T[] = [];

  get next(): T | undefined {
    return this.#items[0];
  }

  get length(): number {
    return this.#items.length;
  }

  /** Most come in order, so the place is looked for from the end. */
  add(item: T): void {
    let place = this.#items.length;
    while (place > 0 && (this.#items[place - 1]?.at ?? 0) > item.at) place -= 1;
    this.#items.splice(place, 0, item);
  }

  /** Takes what is due at a time, in order. */
  take(now: number): T[] {
    let count = 0;
    while (count < this.#items.length && (this.#items[count]?.at ?? 0) <= now) count += 1;
    return this.#items.splice(0, count);
  }

  clear(): void {
    this.#items.length = 0;
  }
}
