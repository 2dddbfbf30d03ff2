import type { Entry, EntryKind } from './entry.ts';
import { likenessOf } from './likeness.ts';
import type { Asking } from './rows.ts';
import { entriesOf } from './search.ts';
import { halves } from './vector.ts';
import { type Vectors, vectorAt } from './vector-pages.ts';

/** Entries that are there more than once. */
export interface Duplicates {
  /** Those of one text, but for spaces, comments and the order of keys: a list for each text, the oldest first. */
  readonly same: readonly (readonly Entry[])[];
  /** Pairs that are nearly alike, those most alike first. */
  readonly near: readonly NearPair[];
}

/** Two entries of a kind, and how like they are: 0 to 1. */
export interface NearPair {
  readonly entries: readonly [Entry, Entry];
  readonly likeness: number;
}

/** Groups and pairs that are listed. */
const mostListed = 500;

/** So many entries are compared each with each; of more each with those whose vectors begin alike. */
const mostCompared = 1500;
const neighbours = 50;

/** Finds what is there more than once. */
export function duplicates(asking: Asking, vectors: Vectors, least: number): Duplicates {
  const groups = asking.all<{ ids: string }>(
    `SELECT group_concat(id) AS ids FROM entries GROUP BY hash HAVING count(*) > 1
      ORDER BY min(id) LIMIT ${mostListed}`,
  );
  const same = groups.map(({ ids }) => {
    const numbers = ids.split(',').map(Number);
    return entriesOf(
      asking,
      numbers.sort((a, b) => a - b),
    );
  });
  return { same, near: nearPairs(asking, vectors, least) };
}

interface Candidate {
  readonly id: number;
  readonly kind: EntryKind;
  readonly hash: string;
  /** Equal rhythms are neighbours when these are in order. */
  readonly order: string;
}

function nearPairs(asking: Asking, vectors: Vectors, least: number): readonly NearPair[] {
  const rows = asking.all<Omit<Candidate, 'order'>>('SELECT id, kind, hash FROM entries');
  const sorted = rows
    .map((row) => ({ ...row, order: orderOf(vectorAt(vectors, row.id)) }))
    .filter(({ order }) => order !== '')
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id - b.id));
  const pairs: { a: number; b: number; likeness: number }[] = [];
  const reach = sorted.length <= mostCompared ? sorted.length : neighbours;
  sorted.forEach((a, at) => {
    for (const b of sorted.slice(at + 1, at + 1 + reach)) {
      if (a.kind !== b.kind || a.hash === b.hash) continue;
      const likeness = pairLikeness(vectorAt(vectors, a.id), vectorAt(vectors, b.id));
      if (likeness >= least) pairs.push({ a: a.id, b: b.id, likeness });
    }
  });
  const best = pairs.sort((x, y) => y.likeness - x.likeness).slice(0, mostListed);
  return best.flatMap(({ a, b, likeness }) => {
    const [first, second] = entriesOf(asking, [Math.min(a, b), Math.max(a, b)]);
    return first && second ? [{ entries: [first, second] as const, likeness }] : [];
  });
}

/** Both halves have to be alike: that of them which is less. */
function pairLikeness(a: Uint8Array, b: Uint8Array): number {
  const known = [likenessOf(a, b, 'rhythm'), likenessOf(a, b, 'sound')].flatMap(
    (likeness) => likeness ?? [],
  );
  return Math.min(...(known.length === 0 ? [0] : known));
}

/** Where all steps are struck first, then in which bands; by its sound where it has no rhythm. */
function orderOf(vector: Uint8Array): string {
  const [from, to] = vector.subarray(...halves.rhythm).some((byte) => byte > 0)
    ? halves.rhythm
    : halves.sound;
  const bytes = vector.subarray(from, to);
  return bytes.some((byte) => byte > 0) ? Buffer.from(bytes).toString('latin1') : '';
}
