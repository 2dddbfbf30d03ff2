/** A text under construction that remembers where in a source each of its characters came from. */
export class TextTrail {
  #text = '';
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  readonly #start: number;

  /** An empty text; `start` is where in the source its first character will be looked for. */
  constructor(start: number) {
    this.#start = start;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds characters that all come from one piece of the source. */
  add(characters: string, begin: number, end: number): void {
    this.#text += characters;
    for (let each = 0; each < characters.length; each++) {
      this.#begins.push(begin);
      this.#ends.push(end);
    }
  }

  /** Adds a piece of the source as it is. */
  copy(source: string, begin: number, end: number): void {
    for (let at = begin; at < end; at++) this.add(source[at] ?? '', at, at + 1);
  }

  /** Takes characters off the end. */
  cutTo(length: number): void {
    this.#text = this.#text.slice(0, length);
    this.#begins.length = this.#text.length;
    this.#ends.length = this.#text.length;
  }

  /** Where a character begins in the source; past the last one, where that ends. */
  beginOf(offset: number): number {
    return this.#begins[offset] ?? this.#ends.at(-1) ?? this.#start;
  }

  /** Where a character ends in the source. */
  endOf(offset: number): number {
    return this.#ends[offset] ?? this.#ends.at(-1) ?? this.#start;
  }
}
