import type { Entry, Filter } from './entry.ts';
import { rank, type Worded } from './rank.ts';
import { type Asking, entryOf, type Row } from './rows.ts';
import { facetsOfFilter, matchOf, typedWords, useLevel } from './words.ts';

/** What is looked for. */
export interface Search extends Filter {
  /** As somebody types them: all are wanted, of the last one its beginning. */
  readonly words?: string;
  /** So many at most; 20 when absent. */
  readonly limit?: number;
}

export const usualLimit = 20;
export const mostFound = 10_000;

/** Of entries that were used as much, so many are compared by their words, the newest. */
const mostCompared = 500;

type Candidate = Worded & Pick<Row, 'id' | 'uses' | 'bpm'>;

/** What is looked for, as the index is asked for it. */
interface Asked {
  readonly words: readonly string[];
  readonly facets: readonly string[];
  readonly bpm: Filter['bpm'];
  readonly limit: number;
}

/** The entries that were used most come first, then those that fit best, then the newest. */
export function search(asking: Asking, asked: Search): readonly Entry[] {
  const limit = Math.max(1, Math.min(asked.limit ?? usualLimit, mostFound));
  const words = typedWords(asked.words ?? '');
  const facets = facetsOfFilter(asked);
  // signs alone are no words: they ask for nothing that is there
  if (words.length === 0 && (asked.words ?? '').trim() !== '') return [];
  if (words.length + facets.length === 0) return mostUsed(asking, limit);
  const found = compared(asking, { words, facets, bpm: asked.bpm, limit });
  return entriesOf(asking, inOrder(found, words).slice(0, limit));
}

/**
 * What is compared: all that fit where they are few, which several filters make likely; else the newest of each step of
 * use, the most used first, until there are enough.
 */
function compared(asking: Asking, asked: Asked): readonly Candidate[] {
  const most = Math.max(mostCompared, asked.limit);
  const newest = asked.facets.length > 1 ? numbers(asking, asked, [], most + 1) : undefined;
  if (newest !== undefined && newest.length <= most) return candidates(asking, asked, newest);
  const found: Candidate[] = [];
  for (let level = highestLevel(asking); level > 0 && found.length < asked.limit; level -= 1) {
    found.push(...candidates(asking, asked, numbers(asking, asked, [`u${level}`], most)));
  }
  if (found.length >= asked.limit) return found;
  // nearly all were never used: a list of those would be long
  const known = new Set(found.map(({ id }) => id));
  const others = newest ?? numbers(asking, asked, [], most + known.size);
  const fresh = others.filter((id) => !known.has(id));
  return [...found, ...candidates(asking, asked, fresh)];
}

function mostUsed({ all }: Asking, limit: number): readonly Entry[] {
  const sql = 'SELECT * FROM entries ORDER BY uses DESC, id DESC LIMIT ?';
  return all<Row>(sql, limit).map(entryOf);
}

function highestLevel({ all }: Asking): number {
  const [row] = all<{ uses: number | null }>('SELECT max(uses) AS uses FROM entries');
  return useLevel(row?.uses ?? 0);
}

/** The numbers of those that fit, but for tempos within a whole one, the newest first. */
function numbers(
  { all }: Asking,
  { words, facets }: Asked,
  more: readonly string[],
  most: number,
): readonly number[] {
  const sql = 'SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?';
  const match = matchOf(words, [...facets, ...more]) ?? '';
  return all<{ id: number }>(sql, match, most).map(({ id }) => id);
}

function candidates({ all }: Asking, { bpm }: Asked, ids: readonly number[]): readonly Candidate[] {
  const sql = `SELECT entries.id, name, tags, genre, substr(text, 1, 2000) AS text, uses, bpm
    FROM json_each(?) AS wanted JOIN entries ON entries.id = wanted.value`;
  const [from, to] = bpm ?? [];
  return all<Candidate>(sql, JSON.stringify(ids)).filter(
    (each) => from === undefined || to === undefined || isWithin(each.bpm, from, to),
  );
}

function isWithin(bpm: number | null, from: number, to: number): boolean {
  return bpm !== null && bpm >= from && bpm <= to;
}

function inOrder(found: readonly Candidate[], words: readonly string[]): readonly number[] {
  const scores = words.length === 0 ? [] : rank(found, words);
  return found
    .map(({ id, uses }, at) => ({ id, uses, score: scores[at] ?? 0 }))
    .sort((a, b) => b.uses - a.uses || b.score - a.score || b.id - a.id)
    .map(({ id }) => id);
}

/** The entries of these numbers, in their order; those that are gone are left out. */
export function entriesOf({ all }: Asking, ids: readonly number[]): readonly Entry[] {
  return ids.flatMap((id) => all<Row>('SELECT * FROM entries WHERE id = ?', id).map(entryOf));
}
