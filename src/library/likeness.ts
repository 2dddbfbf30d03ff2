import { type Half, halves, vectorSize } from './vector.ts';

/** How like an entry others are. */
export interface Like {
  readonly id: number;
  /** 0 to 1, where 1 is the same. */
  readonly likeness: number;
}

/** What is compared: rhythm, sound, or both. */
export type Likeness = Half | 'both';

/**
 * How like two halves of vectors are (Ružička's measure): what both have as a share of what either has. With S the sum
 * of all their bytes and D the sum of their differences it is (S − D) / (S + D). Undefined where one knows nothing.
 */
export function likenessOf(a: Uint8Array, b: Uint8Array, half: Half): number | undefined {
  const [from, to] = halves[half];
  return compared(a.subarray(from, to), b, from);
}

function compared(one: Uint8Array, all: Uint8Array, at: number): number | undefined {
  let sum = 0;
  let own = 0;
  let difference = 0;
  for (let place = 0; place < one.length; place += 1) {
    const a = one[place] ?? 0;
    const b = all[at + place] ?? 0;
    own += a;
    sum += b;
    difference += a > b ? a - b : b - a;
  }
  if (own === 0 || sum === 0) return undefined;
  return (own + sum - difference) / (own + sum + difference);
}

/** What others are compared with: a vector, and the number of the entry that it is of, if it is of one. */
export interface Compared {
  readonly vector: Uint8Array;
  readonly id?: number;
}

/**
 * The entries most like one, among all vectors: each is compared. Of both halves those that are known count, as much as
 * each other.
 *
 * @param vectors of all entries: that of number `id` begins at `id * vectorSize`
 */
export function mostLike(
  vectors: Uint8Array,
  { vector, id }: Compared,
  by: Likeness,
  limit: number,
): readonly Like[] {
  const wanted = by === 'both' ? (['rhythm', 'sound'] as const) : [by];
  const own = wanted.map((half) => {
    const [from, to] = halves[half];
    return { from, bytes: vector.slice(from, to) };
  });
  const best = new Best(limit);
  for (let other = 0, at = 0; at < vectors.length; other += 1, at += vectorSize) {
    if (other === id) continue;
    let sum = 0;
    let halvesKnown = 0;
    for (const { from, bytes } of own) {
      const likeness = compared(bytes, vectors, at + from);
      if (likeness === undefined) continue;
      sum += likeness;
      halvesKnown += 1;
    }
    if (halvesKnown > 0) best.offer(other, sum / halvesKnown);
  }
  return best.found();
}

/** Keeps the best of many. */
class Best {
  private readonly limit: number;
  private kept: Like[] = [];
  private least = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  offer(id: number, likeness: number): void {
    if (likeness <= this.least) return;
    this.kept.push({ id, likeness });
    // sorted now and then: nearly all that is offered is refused above
    if (this.kept.length >= 4 * this.limit) this.cut();
  }

  found(): readonly Like[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort((a, b) => b.likeness - a.likeness || a.id - b.id);
    this.kept = this.kept.slice(0, this.limit);
    if (this.kept.length === this.limit) this.least = this.kept.at(-1)?.likeness ?? 0;
  }
}
